import ArgumentParser
import ClaimExtraction

/// `assay rules lint`.
struct RulesLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check rules: examples, counterexamples, and patterns that blow up on long text.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    func run() throws {
        let rules = try packs.load()
        let checks = RuleChecks()
        let readings = ReadingRuleChecks(rules)
        let findings = rules.rules.flatMap { checks.lint($0) } + rules.readings.flatMap { readings.lint($0) }
        let count = rules.rules.count + rules.readings.count
        try RuleFindings.report(findings, rules: count, clean: "\(count) rules are in order", as: answers)
    }
}
