import ClaimModel

/// Reads how a text puts a rank: "above 6th" is a smaller number than six, "in the top ten" at most ten.
enum RankPhrase {
    /// The interval of a rank by the words before it; a bound the number was read with is turned the way ranks run.
    static func interval(_ read: Interval, before place: ByteRange, words: [Word]) -> Interval {
        guard let value = (read.low ?? read.high)?.value else { return read }
        let first = words.firstIndex { $0.range.upperBound > place.lowerBound } ?? words.count
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

    private static let fillers: Set = ["the", "than", "number", "no"]
    private static let higher: Set = ["above", "higher", "better", "ahead"]
    private static let lower: Set = ["below", "lower", "worse", "behind", "outside"]
}
