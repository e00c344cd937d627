import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// `verify`: everything as it was written.
struct VerifyCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the journal's chain, the projections, the snapshots and the database.")
    @Option(name: .long, help: "A head hash from a report: the journal must still hold that entry.") var head: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let report = try session.doing("verifying entries") { try workbench.verify(head: head, steps: $0.steps) }
        var answer = Answer()
        answer.human = report.faults.map {
            StyledLine("damaged: ", .error) + StyledLine("\($0.place) \($0.what): \($0.message)")
        }
        if report.faults.isEmpty {
            answer.human = [StyledLine("verified ", .good) + StyledLine("\(report.entries) entries, head \(report.head.hash)")]
        }
        answer.human += report.notices.map { StyledLine("note: ", .warning) + StyledLine($0) }
        answer.plain = [["verified", String(report.entries), report.head.hash]]
        if !report.faults.isEmpty { answer.plain = report.faults.map { ["damaged", $0.place, $0.what, $0.message] } }
        answer.plain += report.notices.map { ["note", $0] }
        answer.json = [
            .init("notices", .array(report.notices.map { .string($0) })), .init("entries", .init(report.entries)),
            .init("head", .string(report.head.hash)),
            .init(
                "problems",
                .array(
                    report.faults.map {
                        ["place": .string($0.place), "what": .string($0.what), "message": .string($0.message)]
                    })),
        ]
        try session.output.show(answer)
        if !report.faults.isEmpty { throw ExitCode(ExitStatus.damaged.rawValue) }
    }
}

/// `rebuild`: projections made anew.
struct RebuildCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make everything but the journal anew from the journal.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let count = try session.doing("rebuilding from entries") { try workbench.rebuild(steps: $0.steps) }
        try session.output.show(.record("rebuilt", "from", "\(count) entries"))
    }
}

/// `redact`: words erased for good.
struct RedactCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact", abstract: "Erase evidence or a note for good; the journal still verifies. This can't be undone.")
    @Argument(help: "Evidence (e3) or a note (n2).") var subject: String
    @Option(name: .shortAndLong, help: "Why.") var reason: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        guard try session.confirm("erase \(subject) for good?") else { return try session.output.say(["nothing was erased"]) }
        let decision = try workbench.redact(subject, reason: reason)
        try session.output.show(.record("redacted", subject, "erased; \(decision.result.count) claims reopened"))
    }
}

/// `backup`: a copy while others work.
struct BackupCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the casebook into a new folder, also while others work in it.")
    @Argument(help: "The new folder.", completion: .directory) var folder: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        try session.doing("copying") { _ in try workbench.backup(to: folder) }
        try session.output.show(.record("backup", folder, "made"))
    }
}

/// `adopt`: a policy, scale or rule pack comes into force.
struct AdoptCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Put a policy, scale or rule pack in force; the journal keeps its digest.")
    @Argument(help: "What it is: policy, scale or pack.") var role: FileRole
    @Argument(help: "A file, or the name of a shipped policy or scale.", completion: .file()) var file: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let adopted = try session.workbench().adopt(role, file).result
        try session.output.show(.record(role.rawValue, adopted.name, "in force, digest \(adopted.digest)"))
    }
}
