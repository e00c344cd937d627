import ArgumentParser

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

    @Flag(name: .long, help: "Show one JSON document; assay_json is the version of its shape.")
    var json = false

    @Flag(name: .long, help: "Show tab-separated fields, one record a line.")
    var plain = false

    @Flag(name: .shortAndLong, help: "Go ahead without asking.")
    var yes = false

    mutating func validate() throws {
        if json && plain { throw ValidationError("choose one of --json and --plain") }
    }

    /// How answers are shown.
    var format: AnswerFormat { json ? .json : plain ? .plain : .human }
}

/// A command that works on a casebook: on its own from the shell, or at the prompt, where the casebook stays open.
protocol CasebookCommand: SessionCommand {
    var casebook: CasebookOptions { get }
}
