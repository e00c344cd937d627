/// Where a pattern matched, and where its groups did.
public struct Match: Hashable, Sendable {
    private let offsets: [Int]

    /// Takes pairs of start and end, the whole match first; -1 where a group took no part.
    init(offsets: [Int]) {
        self.offsets = offsets
    }

    /// The bytes of the whole match, in the subject.
    public var range: Range<Int> { offsets[0]..<offsets[1] }

    /// The number of groups, the whole match not counted.
    public var groupCount: Int { offsets.count / 2 - 1 }

    /// The bytes of a group, in the subject; nil when it took no part or there is none of that number.
    public func range(ofGroup number: Int) -> Range<Int>? {
        let place = number * 2
        guard number >= 0, place + 1 < offsets.count, offsets[place] >= 0, offsets[place] <= offsets[place + 1] else {
            return nil
        }
        return offsets[place]..<offsets[place + 1]
    }

    /// The bytes of a named group of the pattern; nil when it took no part.
    ///
    /// A name may stand for several groups, one per alternative: the first that took part counts.
    public func range(named name: String, of pattern: Pattern) -> Range<Int>? {
        guard let numbers = pattern.groupNumbers[name] else { return nil }
        for number in numbers {
            if let range = range(ofGroup: number) { return range }
        }
        return nil
    }
}
