import ArgumentParser
import ClaimInterchange
import ClaimModel
import Foundation
import Workbench

/// `evidence`: records of what is known.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Add, show, correct, withdraw, import and export evidence records.",
        subcommands: [
            EvidenceAddCommand.self, EvidenceListCommand.self, EvidenceShowCommand.self, EvidenceEditCommand.self,
            EvidenceWithdrawCommand.self, EvidenceRestoreCommand.self, EvidenceImportCommand.self, EvidenceExportCommand.self,
            EvidenceCheckCommand.self,

        ])
}

/// `evidence list`.
struct EvidenceListCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List evidence records.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try session.output.show(EvidenceSheet.list(try session.workbench().evidence(), width: session.output.columns))
    }
}

/// `evidence show`.
struct EvidenceShowCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an evidence record.")
    @Argument(help: "The evidence.") var evidence: EvidenceID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try session.output.show(
            EvidenceSheet(view: try session.workbench().evidence(evidence)).answer(width: session.output.columns))
    }
}

/// `evidence withdraw`: what rests on it is rechecked.
struct EvidenceWithdrawCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Withdraw evidence; every verdict that rests on it is marked for recheck.")
    @Argument(help: "The evidence.") var evidence: EvidenceID
    @Option(name: .shortAndLong, help: "Why.") var reason: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let decision = try workbench.withdrawEvidence(evidence, reason: reason)
        try session.output.show(ClaimDecision.answer(decision, claims: try workbench.records(decision.result.reopened)))
    }
}

/// `evidence restore`: it counts again; no claim is signed by that.
struct EvidenceRestoreCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: "Let withdrawn evidence count again.")
    @Argument(help: "The evidence.") var evidence: EvidenceID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().restoreEvidence(evidence)
        try session.output.show(.record("evidence", evidence.description, "in force"))
    }
}

/// `link`: evidence tied to a claim.
struct LinkCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Tie evidence to a claim, with what it says about it; the numbers are compared.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "The evidence.") var evidence: EvidenceID
    @Argument(help: "What it says about the claim: supports, refutes, mixed or context; without it, what the arithmetic says.")
    var stance: Stance?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let link = try session.workbench().link([claim], evidence, stance).result[0]
        try session.output.show(EvidenceSheet.answer(link: link))
    }
}

/// `unlink`: the tie goes.
struct UnlinkCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "unlink", abstract: "Take evidence away from a claim.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "The evidence.") var evidence: EvidenceID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().unlink([claim], evidence)
        try session.output.show(.record("evidence", evidence.description, "no longer linked to \(claim)"))
    }
}

/// `searched`: the other side was looked for.
struct SearchedCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "searched", abstract: "Record where and for what the other side was looked for.")
    @Argument(help: "The claim.") var claim: ClaimID
    @Argument(help: "Where and for what.") var what: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        _ = try session.workbench().recordSearch([claim], what)
        try session.output.show(.record("claim", claim.description, "search recorded"))
    }
}
