import ClaimModel

/// Turns readable parts into a number between 0 and 1: a sum of weights, and the logistic function of it.
///
/// The weights are a table of the rule packs, fitted by `script/fit-worth`.
struct WorthModel: Sendable {
    private let bias: Double
    private let weights: [Double]
    private let names: [String]
    private let wordWeights: [Float]
    /// `word:WORD` for the words with a weight, empty for the others.
    private let wordNames: [String]

    /// Reads a table of weights whose keys are names of parts, `bias`, `rule:ID` and `word:WORD`.
    init(rules: CompiledRules, table: String) {
        var byName: [String: Double] = [:]
        for entry in rules.table(table)?.entries ?? [] { byName[entry.key] = entry.fields["value"].flatMap { Double($0) } ?? 0 }
        names = Self.partNames(rules)
        weights = names.map { byName[$0] ?? 0 }
        bias = byName["bias"] ?? 0
        var words = [Float](repeating: 0, count: rules.lexicon.count)
        var wordNames = [String](repeating: "", count: rules.lexicon.count)
        for (name, weight) in byName where name.hasPrefix("word:") {
            let id = rules.lexicon.id(of: String(name.dropFirst(5)))
            guard id >= 0 else { continue }
            words[Int(id)] = Float(weight)
            wordNames[Int(id)] = name
        }
        wordWeights = words
        self.wordNames = wordNames
    }

    /// The names of all parts but words, by place.
    static func partNames(_ rules: CompiledRules) -> [String] {
        Part.labels + rules.rules.map { "rule:" + $0.rule.id }
    }

    /// The worth of what has these parts and words.
    func worth(parts: [Int32], words: [Int32]) -> Double {
        var sum = bias
        for part in parts { sum += weights[Int(part)] }
        for word in words { sum += Double(wordWeights[Int(word)]) }
        return Self.logistic(sum)
    }

    /// What a part or word would add.
    struct Offer {
        var weight: Double
        var place: Int32
        var isWord: Bool
    }

    /// What each part added, the strongest first, equals in their order; `offers` is room to work in.
    func why(parts: [Int32], words: [Int32], most: Int, _ offers: inout [Offer]) -> [WorthPart] {
        // Only the few that are shown get a name: making strings for all took longer than the sum itself.
        offers.removeAll(keepingCapacity: true)
        for part in parts where abs(weights[Int(part)]) >= 0.05 {
            Self.offer(Offer(weight: weights[Int(part)], place: part, isWord: false), most, &offers)
        }
        for word in words where abs(wordWeights[Int(word)]) >= 0.1 {
            Self.offer(Offer(weight: Double(wordWeights[Int(word)]), place: word, isWord: true), most, &offers)
        }
        var shown: [WorthPart] = []
        shown.reserveCapacity(offers.count)
        for offer in offers {
            let name = offer.isWord ? wordNames[Int(offer.place)] : names[Int(offer.place)]
            shown.append(WorthPart(part: name, weight: offer.weight))
        }
        return shown
    }

    /// Keeps the strongest offers, sorted.
    @inline(__always)
    private static func offer(_ offer: Offer, _ most: Int, _ offers: inout [Offer]) {
        let strength = abs(offer.weight)
        if offers.count == most {
            guard most > 0, strength > abs(offers[most - 1].weight) else { return }
            offers[most - 1] = offer
        } else {
            offers.append(offer)
        }
        var place = offers.count - 1
        while place > 0, abs(offers[place - 1].weight) < strength {
            offers[place] = offers[place - 1]
            place -= 1
        }
        offers[place] = offer
    }

    /// 1 / (1 + e^-x), by a series and squaring: this module knows no C library.
    static func logistic(_ x: Double) -> Double {
        let clamped = max(-30, min(30, x))
        return 1 / (1 + exponential(-clamped))
    }

    private static func exponential(_ x: Double) -> Double {
        // e^x = (e^(x/64))^64; the series of the small power is exact to 12 digits after six terms.
        let small = x / 64
        var term = 1.0
        var sum = 1.0
        for step in 1...7 {
            term *= small / Double(step)
            sum += term
        }
        for _ in 0..<6 { sum *= sum }
        return sum
    }
}
