import ArgumentParser
import ClaimModel
import Workbench

/// `assign`: who checks it.
struct AssignCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "assign", abstract: "Say who is to check claims.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: .long, help: "The person; nobody takes the assignment away.") var to: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let person = to == "nobody" ? nil : to
        try ClaimDecision(session: session, verb: "assign").run(on: choice.claims) { try $0.assign($1, to: person) }
    }
}

/// `tag`: labels of the desk's own.
struct TagCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "tag", abstract: "Tag claims, or take tags away.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: .long, help: "A tag to add; may be given several times.") var add: [String] = []
    @Option(name: .long, help: "A tag to take away; may be given several times.") var remove: [String] = []
    @OptionGroup var casebook: CasebookOptions

    mutating func validate() throws {
        if add.isEmpty && remove.isEmpty { throw ValidationError("name a tag, as in: tag c3 --add sums") }
    }

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "tag").run(on: choice.claims) {
            try $0.tag($1, adding: add, removing: remove)
        }
    }
}

/// `priority`: what comes first.
struct PriorityCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "priority", abstract: "Set the priority of claims; higher comes first.")
    @OptionGroup var choice: ClaimChoice
    @Option(name: .customLong("set"), help: "The priority; 0 is the usual one.") var priority: Int
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try ClaimDecision(session: session, verb: "set the priority of").run(on: choice.claims) {
            try $0.prioritise($1, priority)
        }
    }
}

/// `note`: words beside a claim.
struct NoteCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "Write a note beside a claim.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "The note.") var text: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let id = try session.workbench().note(claim, text).result
        try session.output.show(.record("note", id.description, "on \(claim)"))
    }
}
