import ArgumentParser
import ClaimInterchange
import ClaimModel
import ReviewTerminal
import Workbench

/// `log`: the journal.
struct LogCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "log", abstract: "Show the journal, newest entry first.")
    @Argument(help: "Only entries about this record.") var about: String?
    @Option(name: .long, help: "How many at most.") var limit = 50
    @Flag(name: .long, help: "Only the head: how many entries, and the newest one's hash.") var head = false
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        if head { return try session.output.show(JournalLines.answer(try workbench.head())) }
        try session.output.show(
            JournalLines.answer(try workbench.log(limit: limit, about: about), width: session.output.columns))
    }
}

/// `undo`: takes a decision back.
struct UndoCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the newest decision, or the one with a number, by a compensating entry.")
    @Argument(help: "The decision's number, from the log.") var decision: Int?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let done = try session.workbench().undo(decision)
        try session.output.show(JournalLines.undone(done, word: "undid"))
    }
}

/// `redo`: does an undone decision again.
struct RedoCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "redo", abstract: "Do again what was undone last.")
    @Argument(help: "The number of the undoing decision.") var decision: Int?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let done = try session.workbench().redo(decision)
        try session.output.show(JournalLines.undone(done, word: "did again"))
    }
}
