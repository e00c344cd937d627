import ArgumentParser
import ClaimExtraction

/// `assay rules lint`.
struct RulesLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check rules: examples, counterexamples, and patterns that blow up on long text.")

    @OptionGroup var packs: RulePackOptions

    func run() throws {
        let rules = try packs.load()
        let checks = RuleChecks()
        let findings = rules.rules.flatMap { checks.lint($0) }
        try RuleFindings.report(findings, clean: "\(rules.rules.count) rules are in order")
    }
}
