import ArgumentParser
import ReviewTerminal

/// `manual`: the manual page, from the command table.
struct ManualCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page, for man(1) or as Markdown.")
    @Flag(name: .long, help: "As Markdown.") var markdown = false

    /// Prints it.
    func run(in session: Session) throws {
        let page =
            markdown
            ? CommandReference.document(of: session.table) : ManualPage.page(of: session.table, version: AssayVersion.short)
        try session.output.document(page.utf8)
    }
}

/// `completions`: for shells.
struct CompletionsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print the completion script of a shell.")
    @Argument(help: "The shell: bash, zsh or fish.") var shell: String

    /// Prints it.
    func run(in session: Session) throws {
        guard let known = CompletionShell(rawValue: shell) else {
            throw UserError(
                "usage/unknown-shell", message: "there are no completions for ‘\(shell)’", remedy: "bash, zsh or fish")
        }
        try session.output.document((AssayCommand.completionScript(for: known) + "\n").utf8)
    }
}
