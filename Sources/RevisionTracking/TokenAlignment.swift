import TextAnchoring

/// Which tokens of one stretch became which of another, in order.
struct TokenAlignment {
    /// The new token of each old one, or -1; indices are positions in the texts' token lists.
    private(set) var partner: [Int32]
    /// The old token of each new one, or -1.
    private(set) var origin: [Int32]
    /// The old stretch.
    let old: Range<Int>
    /// The new stretch.
    let new: Range<Int>

    /// The new token of an old one; nil when it has none.
    func new(of index: Int) -> Int? {
        guard old.contains(index) else { return nil }
        let place = partner[index - old.lowerBound]
        return place < 0 ? nil : Int(place)
    }

    /// The old token of a new one; nil when it was put in.
    func old(of index: Int) -> Int? {
        guard new.contains(index) else { return nil }
        let place = origin[index - new.lowerBound]
        return place < 0 ? nil : Int(place)
    }

    /// Aligns two stretches so that the most telling words keep their order.
    init(_ oldTokens: [TextToken], _ old: Range<Int>, _ newTokens: [TextToken], _ new: Range<Int>) {
        self.old = old
        self.new = new
        partner = Array(repeating: -1, count: old.count)
        origin = Array(repeating: -1, count: new.count)
        var (left, right) = (old, new)
        while !left.isEmpty, !right.isEmpty, oldTokens[left.lowerBound].word == newTokens[right.lowerBound].word {
            tie(left.lowerBound, right.lowerBound)
            left = left.dropFirst()
            right = right.dropFirst()
        }
        while let one = left.last, let other = right.last, oldTokens[one].word == newTokens[other].word {
            tie(one, other)
            left = left.dropLast()
            right = right.dropLast()
        }
        if left.count * right.count > Self.largestTable {
            alignByRareWords(oldTokens, left, newTokens, right)
        } else {
            fillTable(oldTokens, left, newTokens, right)
        }
    }

    /// Beyond this many cells, only words that stand once on each side are tied.
    private static let largestTable = 120_000

    private mutating func tie(_ one: Int, _ other: Int) {
        partner[one - old.lowerBound] = Int32(other)
        origin[other - new.lowerBound] = Int32(one)
    }

    /// What it is worth to tie two tokens; 0 when they have nothing in common.
    static func worth(_ one: TextToken, _ other: TextToken) -> Int32 {
        if one.word == other.word {
            if !one.isWord { return 1 }
            return Lexicon.isFunctionWord(one.word) ? 2 : 6
        }
        guard one.kind == .word || one.kind == .number, other.kind == .word || other.kind == .number else { return 0 }
        let (left, right) = (WordWeight.stem(of: one), WordWeight.stem(of: other))
        if left == right { return 5 }
        if WordWeight.isNumber(left), WordWeight.isNumber(right) { return 3 }
        if case .unit = Lexicon.meaning(of: one.word), case .unit = Lexicon.meaning(of: other.word) { return 3 }
        return 0
    }

    private mutating func fillTable(_ oldTokens: [TextToken], _ left: Range<Int>, _ newTokens: [TextToken], _ right: Range<Int>)
    {
        guard !left.isEmpty, !right.isEmpty else { return }
        let width = right.count + 1
        // Best value so far, and best value that ends with these two tied: runs of tied tokens are worth more.
        var best = [Int32](repeating: 0, count: (left.count + 1) * width)
        var tied = [Int32](repeating: -1, count: (left.count + 1) * width)
        for row in 1...left.count {
            let token = oldTokens[left.lowerBound + row - 1]
            for column in 1..<width {
                let here = row * width + column
                let worth = Self.worth(token, newTokens[right.lowerBound + column - 1])
                var top = max(best[here - width], best[here - 1])
                if worth > 0 {
                    let before = here - width - 1
                    tied[here] = worth + max(best[before], tied[before] >= 0 ? tied[before] + 1 : 0)
                    top = max(top, tied[here])
                }
                best[here] = top
            }
        }
        trace(best, tied, width: width, left, right)
    }

    private mutating func trace(_ best: [Int32], _ tied: [Int32], width: Int, _ left: Range<Int>, _ right: Range<Int>) {
        var (row, column) = (left.count, width - 1)
        var mustTie = false
        while row > 0, column > 0 {
            let here = row * width + column
            if tied[here] >= 0, mustTie || tied[here] == best[here] {
                tie(left.lowerBound + row - 1, right.lowerBound + column - 1)
                let before = here - width - 1
                mustTie = tied[before] >= 0 && tied[before] + 1 >= best[before]
                row -= 1
                column -= 1
            } else if best[here] == best[here - width] {
                row -= 1
            } else {
                column -= 1
            }
        }
    }

    private mutating func alignByRareWords(
        _ oldTokens: [TextToken], _ left: Range<Int>, _ newTokens: [TextToken], _ right: Range<Int>
    ) {
        var places: [UInt64: (old: Int, new: Int, count: Int)] = [:]
        for index in left {
            let place = places[oldTokens[index].word]
            places[oldTokens[index].word] = (index, -1, (place?.count ?? 0) + 1)
        }
        for index in right {
            guard let place = places[newTokens[index].word], place.count == 1 else { continue }
            places[newTokens[index].word] = place.new < 0 ? (place.old, index, 1) : (place.old, index, 2)
        }
        let pairs = places.values.filter { $0.count == 1 && $0.new >= 0 }.sorted { $0.old < $1.old }
        for position in LongestOrderedRun.indices(of: pairs.map { Int32($0.new) }) {
            tie(pairs[position].old, pairs[position].new)
        }
    }
}
