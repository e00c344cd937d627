import ArgumentParser
import ClaimExtraction

/// `assay rules test`.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Try every rule on its examples and counterexamples.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    func run() throws {
        let rules = try packs.load()
        let checks = RuleChecks()
        let findings = rules.rules.flatMap { checks.test($0) }
        let examples = rules.rules.reduce(0) { $0 + $1.rule.examples.count + $1.rule.counterexamples.count }
        try RuleFindings.report(
            findings, rules: rules.rules.count, clean: "\(rules.rules.count) rules hold on \(examples) examples", as: answers)
    }
}
