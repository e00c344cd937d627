import ArgumentParser
import FilterCommands

/// A command that shows its answer through the session's output.
protocol SessionCommand: ParsableCommand {
    /// Does the work.
    func run(in session: Session) throws
}

/// What every command on a casebook takes.
struct CasebookOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .customLong("casebook")],
        help: ArgumentHelp("The casebook's folder; default: the current one or one above.", valueName: "folder"),
        completion: .directory)
    var folder: String?

    @Option(
        name: .customLong("as"), help: ArgumentHelp("Decide under this name, where the policy allows it.", valueName: "name"))
    var author: String?

    @OptionGroup var answers: AnswerOptions

    @Flag(name: .shortAndLong, help: "Go ahead without asking.")
    var yes = false

    /// How answers are shown.
    var format: AnswerFormat { answers.format }

    /// Refuses a `--format` beside `--json` or `--plain`.
    func check(formatIsGiven isGiven: Bool) throws(UserError) {
        guard isGiven, format != .human else { return }
        throw UserError(
            "usage/bad-arguments", message: "choose one of --format, --json and --plain", remedy: "leave one of them out",
            subject: "--format")
    }
}

/// A command that works on a casebook: on its own from the shell, or at the prompt, where the casebook stays open.
protocol CasebookCommand: SessionCommand {
    var casebook: CasebookOptions { get }
}
