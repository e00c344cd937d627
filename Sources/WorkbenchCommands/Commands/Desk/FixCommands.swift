import ArgumentParser
import ClaimInterchange
import ClaimModel
import ReviewTerminal
import Workbench

/// `fix`: changes proposed for the article's words.
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Propose new words for a claim, and decide about proposed ones.",
        subcommands: [
            FixProposeCommand.self, FixAcceptCommand.self, FixStetCommand.self, FixCutCommand.self, FixMadeCommand.self,
        ], defaultSubcommand: FixProposeCommand.self)
}

/// `fix propose`: new words.
struct FixProposeCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "propose", abstract: "Propose new words for a claim.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Option(name: .long, help: "The new words.") var to: String
    @Option(name: .long, help: "The evidence that asks for it; may be given several times.") var because: [EvidenceID] = []
    @Option(name: .long, help: "A note to the author.") var note: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let id = try session.workbench().proposeFix(claim, to: to, because: because, note: note).result
        try session.output.show(.record("fix", id.description, "proposed; fix accept, stet or cut decides"))
    }
}

/// `fix accept`: it will be made.
struct FixAcceptCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "accept", abstract: "Say that a fix will be made.")
    @Argument(help: "The fix.") var fix: FixID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().decideFixes([fix], .accepted)
        try session.output.show(.record("fix", fix.description, "accepted"))
    }
}

/// `fix stet`: the words stay.
struct FixStetCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "stet", abstract: "Let the words stand, with a reason.")
    @Argument(help: "The fix.") var fix: FixID
    @Option(name: .shortAndLong, help: "Why.") var reason: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().decideFixes([fix], .stet, reason: reason)
        try session.output.show(.record("fix", fix.description, "stet"))
    }
}

/// `fix cut`: the words go.
struct FixCutCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "cut", abstract: "Say that the words are to go.")
    @Argument(help: "The fix.") var fix: FixID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().decideFixes([fix], .cut)
        try session.output.show(.record("fix", fix.description, "the words are to go"))
    }
}

/// `fix made`: seen in the text.
struct FixMadeCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "made", abstract: "Confirm that a fix was made in the newest revision.")
    @Argument(help: "The fix.") var fix: FixID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().confirmFix(fix)
        try session.output.show(.record("fix", fix.description, "made"))
    }
}

/// `fixes`: the change list in short.
struct FixesCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixes", abstract: "List fixes by the person who proposed them.")
    @Flag(name: .long, help: "Those that are decided and done as well.") var all = false
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let fixes = try session.workbench().fixes(onlyOpen: !all).sorted { ($0.author, $0.id) < ($1.author, $1.id) }
        try session.output.show(DeskLines.answer(fixes: fixes, width: session.output.columns))
    }
}
