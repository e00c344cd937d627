import TextAnchoring

/// How much two sentences have in common, by the rarity of the words they share.
///
/// Numbers count less than words, since they are what revisions change. Candidates come from an index of rare words, so that
/// the cost grows with the number of changed sentences, not with its square.
struct SharedWords {
    /// A possible pair.
    struct Edge {
        let old: Int32
        let new: Int32
        /// Shared weight over mean weight (Dice), 0…1.
        let similarity: Float
    }

    private let old: TokenText
    private let new: TokenText
    private let oldUnits: [Int]
    private let newUnits: [Int]
    private var weights: [UInt64: Float] = [:]
    private var bags: (old: [Int: [UInt64]], new: [Int: [UInt64]]) = ([:], [:])

    /// A word found in more changed sentences than this does not propose pairs.
    private static let commonest = 48
    /// How many best candidates of a sentence are looked at.
    private static let shortlist = 12

    init(old: TokenText, oldUnits: [Int], new: TokenText, newUnits: [Int]) {
        self.old = old
        self.new = new
        self.oldUnits = oldUnits
        self.newUnits = newUnits
        for index in oldUnits { bags.old[index] = Self.bag(of: old, index) }
        for index in newUnits { bags.new[index] = Self.bag(of: new, index) }
        var counts: [UInt64: Float] = [:]
        for bag in [bags.old, bags.new].joined() {
            var last: UInt64?
            for stem in bag.value where stem != last {
                counts[stem, default: 0] += 1
                last = stem
            }
        }
        let all = Float(oldUnits.count + newUnits.count)
        for (stem, count) in counts {
            weights[stem] = 0.4 + 1.2 * WordWeight.logarithm(all / count + 1) / WordWeight.logarithm(all + 1)
        }
    }

    /// The sorted stems of a unit; numbers in words as numbers.
    private static func bag(of text: TokenText, _ unit: Int) -> [UInt64] {
        text.tokens[text.units[unit].core].compactMap { $0.isWord ? WordWeight.stem(of: $0) : nil }.sorted()
    }

    private func weight(_ stem: UInt64) -> Float {
        let kind = WordWeight.factor(of: stem)
        return kind * (weights[stem] ?? 1)
    }

    private func total(_ bag: [UInt64]) -> Float { bag.reduce(0) { $0 + weight($1) } }

    /// A possible pair with its similarity.
    func edge(_ one: Int, _ other: Int) -> Edge {
        let (left, right) = (bags.old[one] ?? [], bags.new[other] ?? [])
        var shared: Float = 0
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                shared += weight(left[i])
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        let sum = total(left) + total(right)
        return Edge(old: Int32(one), new: Int32(other), similarity: sum > 0 ? min(1, 2 * shared / sum) : 0)
    }

    /// The possible pairs that share rare words, the best few for each old sentence.
    func edges() -> [Edge] {
        var index: [UInt64: [Int32]] = [:]
        for unit in newUnits {
            var last: UInt64?
            for stem in bags.new[unit] ?? [] where stem != last && WordWeight.factor(of: stem) > 0.2 {
                last = stem
                index[stem, default: []].append(Int32(unit))
            }
        }
        var edges: [Edge] = []
        var scores: [Int32: Float] = [:]
        for unit in oldUnits {
            scores.removeAll(keepingCapacity: true)
            var last: UInt64?
            for stem in bags.old[unit] ?? [] where stem != last {
                last = stem
                guard let places = index[stem], places.count <= Self.commonest else { continue }
                for place in places { scores[place, default: 0] += weight(stem) }
            }
            let best = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.shortlist)
            for (place, _) in best { edges.append(edge(unit, Int(place))) }
        }
        return edges
    }
}

/// What a word weighs when sentences are compared.
enum WordWeight {
    /// The stem to compare by: numbers in words count as digits.
    static func stem(of token: TextToken) -> UInt64 {
        guard token.kind == .word else { return token.kind == .number ? token.word | numberBit : token.stem & ~numberBit }
        if Lexicon.isFunctionWord(token.word) { return token.word & ~numberBit & ~1 | functionBit }
        if case .number(let value) = Lexicon.meaning(of: token.word) { return SpellingHash.of(String(value)) | numberBit }
        return token.stem & ~numberBit & ~functionBit
    }

    private static let numberBit: UInt64 = 1 << 63
    private static let functionBit: UInt64 = 1 << 62

    /// Whether a stem is a number, in digits or words.
    static func isNumber(_ stem: UInt64) -> Bool { stem & numberBit != 0 }

    /// 1 for words, less for numbers, little for function words.
    static func factor(of stem: UInt64) -> Float {
        if isNumber(stem) { return 0.45 }
        return stem & functionBit != 0 ? 0.12 : 1
    }

    /// The binary logarithm, exact enough for weights and the same everywhere.
    static func logarithm(_ value: Float) -> Float {
        guard value > 0 else { return 0 }
        let fraction = value.significand - 1
        return Float(value.exponent) + fraction * (1.3465 - 0.3465 * fraction)
    }
}
