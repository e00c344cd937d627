import PatternMatching

/// Something wrong with a rule that its pack does not show by itself.
public struct RuleFinding: Hashable, Sendable {
    /// The rule.
    public var rule: String
    /// Where the rule stands.
    public var place: PackPlace
    /// What is wrong, as one sentence without a full stop.
    public var message: String
    /// Whether it must be put right; otherwise it is advice.
    public var isError: Bool
}

/// Tries rules on their own examples.
public struct RuleChecks {
    /// How often an example is repeated to see whether a pattern still ends in time.
    public static let stretch = 1_000

    private let matcher = Matcher()

    /// Makes the checks.
    public init() {}

    /// Whether each example is found where it is marked and no counterexample is found.
    public func test(_ rule: CompiledRule) -> [RuleFinding] {
        var findings: [RuleFinding] = []
        for marked in rule.rule.examples {
            let example = RuleExample(marked)
            switch spans(rule, example.text) {
            case .success(let found):
                for span in example.spans where !found.contains(span) {
                    let shown = found.map { "“" + Self.cut(example.text, $0) + "”" }.joined(separator: ", ")
                    findings.append(
                        finding(
                            rule,
                            "the example “\(example.text)” should be found at “\(Self.cut(example.text, span))”"
                                + (found.isEmpty ? " and is not found at all" : " and is found at \(shown)")))
                }
                if !wakes(rule, example.text) {
                    findings.append(finding(rule, "the trigger does not fire on the example “\(example.text)”"))
                }
            case .failure(let error):
                findings.append(finding(rule, "the example “\(example.text)” stops the pattern: \(error.message)"))
            }
        }
        for text in rule.rule.counterexamples {
            if case .success(let found) = spans(rule, text), let first = found.first {
                findings.append(finding(rule, "the counterexample “\(text)” is found at “\(Self.cut(text, first))”"))
            }
        }
        return findings
    }

    /// What ``test(_:)`` finds, and patterns that blow up on long text or wake on every sentence.
    public func lint(_ rule: CompiledRule) -> [RuleFinding] {
        var findings = test(rule)
        for marked in rule.rule.examples {
            let example = RuleExample(marked)
            let text = example.text
            guard let error = Self.stretched(example).lazy.compactMap({ failure(rule, $0) }).first else { continue }
            findings.append(
                finding(
                    rule, "the pattern is stopped on the example “\(text)” repeated \(Self.stretch) times: \(error.message)"))
            break
        }
        if rule.rule.counterexamples.isEmpty {
            findings.append(finding(rule, "there is no counterexample", isError: false))
        }
        if rule.trigger.isAlways {
            findings.append(
                finding(rule, "no word or sign is needed for a match, so the pattern runs on every sentence", isError: false))
        }
        return findings
    }

    /// An example and what it marks, as it is, its words alone and its letters alone, each so many times, and then a sign that
    /// few patterns can end on: it makes a pattern that can match in many ways try them all.
    private static func stretched(_ example: RuleExample) -> [[UInt8]] {
        let texts = [example.text] + example.spans.map { cut(example.text, $0) }
        let pieces = texts.flatMap { text in
            let words = text.split { !$0.isLetter && !$0.isNumber }
            return [text + " ", words.joined(separator: " ") + " ", words.joined()]
        }
        return pieces.map { Array((String(repeating: $0, count: stretch) + "\u{1}").utf8) }
    }

    /// Where a rule matches in a text, in bytes.
    public func spans(_ rule: CompiledRule, _ text: String) -> Result<[Range<Int>], PatternFailure> {
        do throws(PatternError) {
            return .success(try matcher.matches(of: rule.pattern, in: Array(text.utf8)).map(\.range))
        } catch {
            return .failure(PatternFailure(message: error.message))
        }
    }

    /// Why a pattern was stopped.
    public struct PatternFailure: Error, Hashable, Sendable {
        /// One sentence without a full stop.
        public var message: String
    }

    private func failure(_ rule: CompiledRule, _ bytes: [UInt8]) -> PatternFailure? {
        do throws(PatternError) {
            _ = try matcher.matches(of: rule.pattern, in: bytes)
            return nil
        } catch {
            return PatternFailure(message: error.message)
        }
    }

    private func wakes(_ rule: CompiledRule, _ text: String) -> Bool {
        var marks = TriggerMarks()
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var words = Lexicon()
            TriggerIndex([rule.trigger], leading: [false], lexicon: &words).wake(in: bytes, 0..<bytes.count, marks: &marks)
        }
        return !marks.woken.isEmpty
    }

    private func finding(_ rule: CompiledRule, _ message: String, isError: Bool = true) -> RuleFinding {
        RuleFinding(rule: rule.rule.id, place: rule.rule.place, message: message, isError: isError)
    }

    private static func cut(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
