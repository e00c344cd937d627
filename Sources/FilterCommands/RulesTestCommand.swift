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
        let readings = ReadingRuleChecks(rules)
        let findings = rules.rules.flatMap { checks.test($0) } + rules.readings.flatMap { readings.test($0) }
        let examples =
            rules.rules.reduce(0) { $0 + $1.rule.examples.count + $1.rule.counterexamples.count }
            + rules.readings.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
        let count = rules.rules.count + rules.readings.count
        try RuleFindings.report(
            findings, rules: count, clean: "\(count) rules hold on \(examples) examples", as: answers)
    }
}
