import ArgumentParser
import FilterCommands

/// The command table: every verb of the shell and of the prompt.
struct AssayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay",
        abstract: "A fact-checking workbench for the terminal.",
        discussion: """
            Assay takes an article apart claim by claim, ties each claim to evidence and a signed verdict, keeps the verdict tied to its \
            exact words through every revision, and prints the verification report. Everything lies in one folder, the casebook.
            """,
        version: AssayVersion.long,
        groupedSubcommands: [
            CommandGroup(
                name: "Begin:", subcommands: [InitCommand.self, AddCommand.self, ReviewCommand.self, TutorCommand.self]),
            CommandGroup(
                name: "Look:",
                subcommands: [
                    ArticlesCommand.self, ClaimsCommand.self, ShowCommand.self, NextCommand.self, HistoryCommand.self,
                    DiffCommand.self,
                    CoverageCommand.self, SuggestCommand.self, GapsCommand.self, ScaleCommand.self, PolicyCommand.self,
                    LogCommand.self,
                ]),
            CommandGroup(
                name: "Decide:",
                subcommands: [
                    TriageCommand.self, TakeCommand.self, ProposeCommand.self, SignCommand.self, RequestChangesCommand.self,
                    StillStandsCommand.self, ReopenCommand.self, DismissCommand.self, WaiveCommand.self, RestoreCommand.self,
                    ClaimCommand.self, SameCommand.self, SeenCommand.self, UndoCommand.self, RedoCommand.self,
                ]),
            CommandGroup(
                name: "Evidence:",
                subcommands: [EvidenceCommand.self, LinkCommand.self, UnlinkCommand.self, SearchedCommand.self]),
            CommandGroup(
                name: "Desk:",
                subcommands: [
                    ArticleCommand.self, FixCommand.self, FixesCommand.self, QueryCommand.self, AnswerCommand.self,
                    QueriesCommand.self,
                    AssignCommand.self,
                    TagCommand.self, PriorityCommand.self, NoteCommand.self,
                ]),
            CommandGroup(
                name: "Reports:",
                subcommands: [ReportCommand.self, ChangesCommand.self, CheckCommand.self, StatsCommand.self, WatchCommand.self]),
            CommandGroup(
                name: "Care:",
                subcommands: [
                    VerifyCommand.self, RebuildCommand.self, RedactCommand.self, BackupCommand.self, ExportCommand.self,
                    ImportCommand.self,
                    AdoptCommand.self, WhoamiCommand.self, ConfigCommand.self,
                ]),
            CommandGroup(name: "Without a casebook:", subcommands: FilterRoot.commands),
            CommandGroup(name: "Reference:", subcommands: [ManualCommand.self, CompletionsCommand.self]),
        ])
}
