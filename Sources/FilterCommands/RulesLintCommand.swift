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
        let findings = rules.rules.flatMap { checks.lint($0) }
        try RuleFindings.report(
            findings, rules: rules.rules.count, clean: "\(rules.rules.count) rules are in order", as: answers)
    }
}
