public import ArgumentParser
import ClaimExtraction

/// `assay rules`: look at the rules in force, try them and measure them.
public struct RulesCommand: ParsableCommand {
    /// What the parser shows and knows.
    public static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Show, try, check and measure the rules that claims are found by.",
        subcommands: [
            RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self, RulesExplainCommand.self,
            RulesProfileCommand.self, RulesLintCommand.self, RulesCoverageCommand.self, RulesReferenceCommand.self,
        ])

    /// Makes the command.
    public init() {}
}

/// The packs a `rules` command reads.
struct RulePackOptions: ParsableArguments {
    @Option(help: "A rule pack that adds to the shipped ones, or replaces rules of the same id. May be given several times.")
    var rules: [String] = []

    func load() throws -> CompiledRules { try RuleLoading.rules(own: rules) }
}
