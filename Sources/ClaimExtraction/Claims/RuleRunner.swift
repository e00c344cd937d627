import ClaimModel
import PatternMatching

/// A rule's match.
struct Firing: Sendable {
    /// The rule's place in ``CompiledRules/rules``.
    var rule: Int
    /// The bytes matched.
    var range: ByteRange
}

/// Runs the rules that a stretch of text wakes.
struct RuleRunner {
    private let rules: CompiledRules
    private let matcher = Matcher()
    private var marks = TriggerMarks()
    private var stopped: Set<Int> = []

    init(rules: CompiledRules) {
        self.rules = rules
    }

    /// All matches in a part of a text, rule by rule; a rule that a limit stops is reported once.
    mutating func firings(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, findings: inout [ReadingFinding]
    ) -> [Firing] {
        var found: [Firing] = []
        found.reserveCapacity(8)
        for place in rules.triggers.rules(in: bytes, range, marks: &marks) {
            do throws(PatternError) {
                try matcher.forEachRange(of: rules.patterns[Int(place)], inValidUTF8: bytes, range: range) { matched in
                    found.append(Firing(rule: Int(place), range: matched))
                    return true
                }
            } catch {
                guard stopped.insert(Int(place)).inserted else { continue }
                findings.append(
                    ReadingFinding(rule: rules.rules[Int(place)].rule.id, range: range, message: "the rule was stopped: \(error.message)"))
            }
        }
        return found
    }
}
