import ClaimModel

/// Reads how a text puts a rank: "above 6th" is a smaller number than six, "in the top ten" at most ten.
enum RankPhrase {
    /// The interval of a rank by the words before it; a bound the number was read with is turned the way ranks run.
    static func interval(_ read: Interval, before place: ByteRange, words: [Word]) -> Interval {
        guard let value = (read.low ?? read.high)?.value else { return read }
        let first = words.firstPlace { $0.range.upperBound > place.lowerBound }
        let near = words[max(0, first - 3)..<first].last { !fillers.contains($0.text) }
        let inside = words.first { place.overlaps($0.range) }
        for word in [near?.text, inside?.text] {
            guard let word else { continue }
            if higher.contains(word) { return Interval(low: nil, high: Bound(value, inclusive: false)) }
            if lower.contains(word) { return Interval(low: Bound(value, inclusive: false), high: nil) }
            if word == "top" { return Interval(low: nil, high: Bound(value)) }
        }
        return read
    }

    /// Whether the words around an ordinal say that it is a place in an order of merit or size: "ranked third", "third
    /// largest".
    static func isRanking(before: ArraySlice<Word>, after: ArraySlice<Word>) -> Bool {
        if before.suffix(4).contains(where: { orders.contains($0.stem) }) { return true }
        if let next = after.first, !next.followsMark, orders.contains(next.stem) { return true }
        return after.prefix(2).contains { word in
            !word.followsMark
                && (word.text == "most" || word.text == "best" || word.text == "least" || word.text == "worst"
                    || isSuperlative(word.text))
        }
    }

    private static func isSuperlative(_ word: String) -> Bool {
        word.utf8.count > 5 && word.hasSuffix("est") && !["interest", "forest", "request", "protest", "harvest"].contains(word)
    }

    private static let orders = Set(
        ["ranked", "ranks", "ranking", "rank", "place", "placed", "finished", "spot", "position", "peaked", "chart", "number"]
            .map(Stem.of))

    private static let fillers: Set = ["the", "than", "number", "no"]
    private static let higher: Set = ["above", "higher", "better", "ahead"]
    private static let lower: Set = ["below", "lower", "worse", "behind", "outside"]
}
