import ClaimModel

/// Tries reading rules on their own examples.
public struct ReadingRuleChecks {
    private let rules: CompiledRules
    private let extractor: Extractor

    /// Makes the checks for the rules in force.
    public init(_ rules: CompiledRules) {
        self.rules = rules
        extractor = Extractor(rules)
    }

    /// Whether each example is read at the place that is marked, and no counterexample holds an interval or a loose value.
    public func test(_ rule: ReadingRule) -> [RuleFinding] {
        var findings: [RuleFinding] = []
        if let table = rule.table, rules.table(table) == nil {
            findings.append(finding(rule, "there is no table named \(table)"))
        }
        for marked in rule.examples {
            let example = RuleExample(marked)
            let found = intervals(example.text)
            for span in example.spans where !found.contains(span) {
                let shown = found.map { "“\(Self.cut(example.text, $0))”" }.joined(separator: ", ")
                findings.append(
                    finding(
                        rule,
                        "the example “\(example.text)” should be read at “\(Self.cut(example.text, span))”"
                            + (found.isEmpty ? " and is not read at all" : " and is read at \(shown)")))
            }
        }
        for text in rule.counterexamples {
            if let first = intervals(text).first {
                findings.append(finding(rule, "the counterexample “\(text)” is read at “\(Self.cut(text, first))”"))
            }
        }
        return findings
    }

    /// What ``test(_:)`` finds, and that there is no counterexample.
    public func lint(_ rule: ReadingRule) -> [RuleFinding] {
        let advice = rule.counterexamples.isEmpty ? [finding(rule, "there is no counterexample", isError: false)] : []
        return test(rule) + advice
    }

    /// The places of the numbers in a text that are not one exact value, in bytes.
    private func intervals(_ text: String) -> [Range<Int>] {
        extractor.read(ArticleText(text)).numbers
            .filter { $0.quantity.plainValue == nil || $0.quantity.isApproximate }.map(\.range)
    }

    private func finding(_ rule: ReadingRule, _ message: String, isError: Bool = true) -> RuleFinding {
        RuleFinding(rule: rule.id, place: rule.place, message: message, isError: isError)
    }

    private static func cut(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
