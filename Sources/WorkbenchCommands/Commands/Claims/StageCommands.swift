import ArgumentParser
import ClaimModel
import Workbench

/// `triage`: these are claims to be checked.
struct TriageCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "triage", abstract: "Say that claims are to be checked.")
    @OptionGroup var choice: ClaimChoice
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "triage").run(on: choice.claims) { try $0.triage($1) }
    }
}

/// `take`: begin checking.
struct TakeCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "take", abstract: "Take claims into review.")
    @OptionGroup var choice: ClaimChoice
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "take").run(on: choice.claims) { try $0.take($1) }
    }
}

/// `dismiss`: not a claim, or none to be checked.
struct DismissCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Set claims aside that are none, or need no check.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: .shortAndLong, help: "Why.") var reason: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "dismiss").run(on: choice.claims) { try $0.dismiss($1, reason: reason) }
    }
}

/// `waive`: let through unchecked.
struct WaiveCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Let claims through unchecked; the reason shows in every report.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: .shortAndLong, help: "Why.") var reason: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "waive").run(on: choice.claims) { try $0.waive($1, reason: reason) }
    }
}

/// `restore`: back from where it was set aside.
struct RestoreCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring back claims that were dismissed, waived, merged or withdrawn.")
    @OptionGroup var choice: ClaimChoice
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "restore").run(on: choice.claims) { try $0.restore($1) }
    }
}

/// `reopen`: a signed claim goes back into review.
struct ReopenCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Send signed claims back into review.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: .shortAndLong, help: "Why.") var reason: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "reopen").run(on: choice.claims) { try $0.reopen($1, reason: reason) }
    }
}

/// `still-stands`: the verdict holds for the new words.
struct StillStandsCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "still-stands", abstract: "Say that verdicts hold although words changed; the recheck is done.")
    @OptionGroup var choice: ClaimChoice
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "keep the verdict of").run(on: choice.claims) { try $0.stillStands($1) }
    }
}

/// `request-changes`: back to whoever proposed.
struct RequestChangesCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "request-changes", abstract: "Send proposed verdicts back with a comment.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: [.customShort("m"), .customLong("comment"), .customLong("reason")], help: "What is to change.") var comment:
        String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "send back").run(on: choice.claims) {
            try $0.requestChanges($1, comment: comment)
        }
    }
}
