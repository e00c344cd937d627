public import ArgumentParser

/// The stateless commands: pure filters that know no casebook.
public struct FilterRoot: ParsableCommand {
    /// What the parser shows and knows.
    public static let configuration = CommandConfiguration(
        commandName: "assay-filters",
        abstract: "The stateless commands of Assay: files or JSON Lines in, JSON Lines out.",
        subcommands: FilterRoot.commands)

    /// The commands, for whoever mounts them.
    public static let commands: [any ParsableCommand.Type] = [
        ExtractCommand.self, RulesCommand.self, TrackCommand.self, CompareCommand.self, MatchCommand.self,
        ConsistencyCommand.self, ImportClaimReviewCommand.self, LintClaimReviewCommand.self,
    ]

    /// Makes the root.
    public init() {}
}
