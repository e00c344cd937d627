public import ClaimModel
import PatternMatching

/// What one rule did on a text.
public struct RuleMatch: Hashable, Sendable {
    /// The rule's place in ``CompiledRules/rules``.
    public var rule: Int
    /// The bytes matched.
    public var range: ByteRange
    /// Each named group that took part, with its bytes.
    public var groups: [(name: String, range: ByteRange)] { zip(names, ranges).map { ($0, $1) } }
    private var names: [String]
    private var ranges: [ByteRange]

    init(rule: Int, range: ByteRange, groups: [(String, ByteRange)]) {
        self.rule = rule
        self.range = range
        names = groups.map(\.0)
        ranges = groups.map(\.1)
    }
}

/// Runs rules one by one, to explain and to measure them.
public struct RuleTrial {
    private let rules: CompiledRules
    private let matcher = Matcher()

    /// Prepares to run rules.
    public init(_ rules: CompiledRules) {
        self.rules = rules
    }

    /// The matches of every rule in the sentences of a reading, with their groups, in order of place.
    public func matches(in reading: TextReading) -> [RuleMatch] {
        var found: [RuleMatch] = []
        reading.text.bytes.withUnsafeBufferPointer { bytes in
            for sentence in reading.sentences {
                for (place, rule) in rules.rules.enumerated() {
                    // A stopped pattern is a finding of the reading; here it only has no matches.
                    try? matcher.forEachMatch(of: rule.pattern, inValidUTF8: bytes, range: sentence.range) { match in
                        let groups = rule.pattern.groupNumbers.keys.sorted().compactMap { name in
                            match.range(named: name, of: rule.pattern).map { (name, $0) }
                        }
                        found.append(RuleMatch(rule: place, range: match.range, groups: groups))
                        return true
                    }
                }
            }
        }
        return found.sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
    }

    /// What one rule costs on a text.
    public struct Cost: Hashable, Sendable {
        /// The rule's place in ``CompiledRules/rules``.
        public var rule: Int
        /// In how many sentences its trigger woke it.
        public var woken: Int
        /// How many matches it had.
        public var matches: Int
        /// Time in the pattern, in the unit of the clock given.
        public var time: Int
    }

    /// Runs each rule on the sentences that wake it.
    ///
    /// - Parameter clock: a reading of a clock that goes up; times are differences of it.
    public func costs(in reading: TextReading, clock: () -> Int) -> [Cost] {
        var costs = rules.rules.indices.map { Cost(rule: $0, woken: 0, matches: 0, time: 0) }
        var marks = TriggerMarks()
        reading.text.bytes.withUnsafeBufferPointer { bytes in
            for sentence in reading.sentences {
                rules.triggers.wake(in: bytes, sentence.range, marks: &marks)
                for place in marks.woken {
                    let start = clock()
                    try? matcher.forEachMatch(of: rules.rules[Int(place)].pattern, inValidUTF8: bytes, range: sentence.range) {
                        _ in
                        costs[Int(place)].matches += 1
                        return true
                    }
                    costs[Int(place)].time += clock() - start
                    costs[Int(place)].woken += 1
                }
                var (last, end) = (Int32(-1), 0)
                for place in marks.starts where place.rule != last || place.offset >= end {
                    let start = clock()
                    let pattern = rules.patterns[Int(place.rule)]
                    let found = try? matcher.range(
                        of: pattern, inValidUTF8: bytes, range: sentence.range, from: place.offset)
                    costs[Int(place.rule)].time += clock() - start
                    costs[Int(place.rule)].woken += place.rule == last ? 0 : 1
                    if place.rule != last { (last, end) = (place.rule, 0) }
                    guard let found else { continue }
                    costs[Int(place.rule)].matches += 1
                    end = found.upperBound
                }
            }
        }
        return costs
    }
}
