import ClaimModel

/// Numbers of the headline that the body contradicts: "29 strikes" above, "30 strikes" below; "hurts 29", "30 people were hurt".
enum HeadlineCheck {
    static func findings(in reading: TextReading) -> [ConsistencyFinding] {
        guard let headline = headline(of: reading), headline.upperBound < reading.text.count else { return [] }
        let above = FactReader(reading, in: headline).facts().filter(isCount)
        guard !above.isEmpty else { return [] }
        let below = FactReader(reading, in: headline.upperBound..<reading.text.count).facts().filter(isCount)
        return above.compactMap { finding($0, below) }
    }

    /// The first paragraph, when it is short and no full sentence.
    private static func headline(of reading: TextReading) -> ByteRange? {
        guard let first = reading.paragraphs.first, reading.paragraphs.count > 1, first.range.count <= 200 else { return nil }
        let last = reading.text.bytes[first.range].last
        return last == UInt8(ascii: ".") || last == UInt8(ascii: ":") ? nil : first.range
    }

    private static func isCount(_ fact: Fact) -> Bool {
        guard case .amount(let dimension) = fact.family else { return false }
        return (fact.noun != nil || Opposites.fates(of: fact) != nil) && !fact.isApproximate && dimension != "time"
            && dimension != "calendar time"
            && fact.change == nil
    }

    private static func finding(_ mine: Fact, _ below: [Fact]) -> ConsistencyFinding? {
        let same = below.filter { $0.family == mine.family && isSame(mine, $0) && Opposites.apart(mine, $0) == nil }
        guard !same.isEmpty, same.allSatisfy({ $0.interval.isDisjoint(from: mine.interval) }) else { return nil }
        guard !same.contains(where: { isRounding(mine, $0) }) else { return nil }
        let likely = same.filter { sharedWords(mine, $0) >= 2 && ratio(mine, $0) >= 0.5 }
        guard let best = likely.max(by: { FactAlignment.affinity(mine, $0) < FactAlignment.affinity(mine, $1) }) else {
            return nil
        }
        return ConsistencyFinding(
            kind: .headline, first: mine.range, second: best.range,
            why: "the headline has \(words(mine)), the body \(words(best))")
    }

    /// Whether two facts count the same thing by its name, or, where the headline leaves the name out, the same fate of people.
    private static func isSame(_ mine: Fact, _ theirs: Fact) -> Bool {
        if let noun = mine.noun { return noun == theirs.noun }
        return Opposites.fates(of: mine) == Opposites.fates(of: theirs)
    }

    private static func words(_ fact: Fact) -> String { fact.nounShown.map { fact.shown + " " + $0 } ?? fact.shown }

    private static func isRounding(_ mine: Fact, _ theirs: Fact) -> Bool {
        guard let short = mine.interval.point, let long = theirs.interval.point else { return false }
        return Rounding.rounds(long, to: short)
    }

    private static func sharedWords(_ one: Fact, _ other: Fact) -> Int {
        one.context.keys.count { other.context[$0] != nil && $0 != one.noun }
    }

    private static func ratio(_ one: Fact, _ other: Fact) -> Double {
        guard let mine = one.interval.low ?? one.interval.high, let theirs = other.interval.low ?? other.interval.high else {
            return 0
        }
        let (left, right) = (mine.value.approximation, theirs.value.approximation)
        return left > 0 && right > 0 ? min(left / right, right / left) : 0
    }
}
