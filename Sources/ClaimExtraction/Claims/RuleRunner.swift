import ClaimModel
import PatternMatching

/// A rule's match.
struct Firing: Sendable {
    /// The rule's place in ``CompiledRules/rules``.
    var rule: Int
    /// The bytes matched.
    var range: ByteRange
}

/// The matches in the sentences of a text, one sentence after the other.
struct Firings {
    private var all: [Firing] = []
    private var starts: [Int] = [0]

    /// The matches in a sentence.
    subscript(sentence: Int) -> ArraySlice<Firing> { all[starts[sentence]..<starts[sentence + 1]] }

    /// The matches in several sentences.
    subscript(sentences: Range<Int>) -> ArraySlice<Firing> { all[starts[sentences.lowerBound]..<starts[sentences.upperBound]] }

    /// Takes the matches in the next sentence from a reader that appends them.
    mutating func takeNext(_ read: (inout [Firing]) -> Void) {
        read(&all)
        starts.append(all.count)
    }
}

/// Runs the rules that a stretch of text wakes.
struct RuleRunner {
    private let rules: CompiledRules
    private let matcher = Matcher()
    private var marks = TriggerMarks()
    private var stopped: Set<Int32> = []

    init(rules: CompiledRules) {
        self.rules = rules
    }

    /// Appends all matches in a sentence, rule by rule and from left to right; a rule that a limit stops is reported once.
    mutating func firings(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, tokens: Slice<UnsafeBufferPointer<Token>>,
        to found: inout [Firing], findings: inout [ReadingFinding]
    ) {
        let first = found.count
        rules.triggers.wake(in: bytes, range, tokens: tokens, marks: &marks)
        search(bytes, range, &found, &findings)
        let searched = found.count
        tryStarts(bytes, range, &found, &findings)
        if searched > first, found.count > searched {
            found[first...].sort { ($0.rule, $0.range.lowerBound) < ($1.rule, $1.range.lowerBound) }
        }
    }

    private mutating func search(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ found: inout [Firing], _ findings: inout [ReadingFinding]
    ) {
        for rule in marks.woken {
            do throws(PatternError) {
                try matcher.forEachRange(of: rules.patterns[Int(rule)], inValidUTF8: bytes, range: range) { matched in
                    found.append(Firing(rule: Int(rule), range: matched))
                    return true
                }
            } catch {
                report(rule, range, error, &findings)
            }
        }
    }

    /// Rules whose matches begin with known words are tried just where those stand, so that they need not search.
    private mutating func tryStarts(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ found: inout [Firing], _ findings: inout [ReadingFinding]
    ) {
        var (rule, end) = (Int32(-1), 0)
        for start in marks.starts {
            if start.rule != rule { (rule, end) = (start.rule, range.lowerBound) }
            guard start.offset >= end else { continue }
            do throws(PatternError) {
                let pattern = rules.patterns[Int(rule)]
                guard let matched = try matcher.range(of: pattern, inValidUTF8: bytes, range: range, from: start.offset) else {
                    continue
                }
                found.append(Firing(rule: Int(rule), range: matched))
                end = matched.upperBound
            } catch {
                // As when searching, a stopped rule is not tried again in this sentence.
                end = range.upperBound + 1
                report(rule, range, error, &findings)
            }
        }
    }

    private mutating func report(_ rule: Int32, _ range: ByteRange, _ error: PatternError, _ findings: inout [ReadingFinding]) {
        guard stopped.insert(rule).inserted else { return }
        findings.append(
            ReadingFinding(
                rule: rules.rules[Int(rule)].rule.id, range: range, message: "the rule was stopped: \(error.message)"))
    }
}
