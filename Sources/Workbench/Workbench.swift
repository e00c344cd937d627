public import ClaimModel
import ClaimWorkflow
import Foundation
import JournalStore
import Synchronization

/// A casebook that somebody works in: one function per thing they can do.
///
/// Every deciding function makes one decision, written whole or not at all, and undone as one. Nothing here prints, exits or
/// reads arguments.
public final class Workbench: Sendable {
    /// The casebook's folder.
    public let folder: String
    /// Who works.
    public let author: String
    /// Whether the author was named for this call only (`--as`), which a policy may forbid.
    public let isActingAs: Bool
    /// Whether decisions are taken back at once: to show what they would do.
    public let isTrial: Bool

    let store: JournalStore
    let clock: @Sendable () -> Moment
    let rules: RulesCache

    init(
        folder: String, author: String, isActingAs: Bool, isTrial: Bool, store: JournalStore, rules: RulesCache,
        clock: @escaping @Sendable () -> Moment
    ) {
        self.folder = folder
        self.author = author
        self.isActingAs = isActingAs
        self.isTrial = isTrial
        self.store = store
        self.rules = rules
        self.clock = clock
    }

    /// Makes a casebook in a folder, with a shipped policy and scale in force, and opens it.
    ///
    /// - Parameters:
    ///   - folder: made when missing.
    ///   - name: the casebook's name; the folder's when nil.
    ///   - author: who makes it.
    ///   - policy: the name of a shipped policy, or the path of a policy file.
    ///   - scale: the name of a shipped scale, or the path of a scale file.
    ///   - clock: tells the time of decisions.
    public static func create(
        folder: String, name: String? = nil, author: String, policy: String = "solo", scale: String = "assay",
        clock: @escaping @Sendable () -> Moment = Workbench.systemClock
    ) throws(WorkbenchProblem) -> Workbench {
        try WorkbenchProblem.reporting {
            let rules = RulesCache()
            let policyFile = try rules.settingsFile(.policy, policy)
            let scaleFile = try rules.settingsFile(.scale, scale)
            let inForce = RulesInForce(
                policy: try rules.policy(policyFile.text, file: policyFile.path),
                scale: try rules.scale(scaleFile.text, file: scaleFile.path))
            let title = name ?? FilePath((folder as NSString).standardizingPath).parts.last ?? "casebook"
            let store = try JournalStore.create(folder: folder) { store in
                _ = try store.write(
                    author: author, command: "init", time: clock(), rules: { _ in inForce },
                    deciding: { ledger in
                        try ledger.createCasebook(name: title, identifier: UUID().uuidString.lowercased())
                        try adopt(policyFile, name: inForce.policy.name, role: .policy, in: &ledger)
                        try adopt(scaleFile, name: inForce.scale.name, role: .scale, in: &ledger)
                    })
            }
            return Workbench(
                folder: folder, author: author, isActingAs: false, isTrial: false, store: store, rules: rules, clock: clock)
        }
    }

    static func adopt(
        _ file: (path: String, text: String), name: String, role: FileRole, in ledger: inout WriteLedger
    ) throws {
        let digest = try ledger.keep(Array(file.text.utf8))
        try ledger.adopt(AdoptedFile(role: role, name: name, digest: digest))
    }

    /// Opens the casebook of a folder.
    ///
    /// - Parameters:
    ///   - folder: the folder itself; see ``find(from:)``.
    ///   - author: who works.
    ///   - isActingAs: whether that name was given for this call only.
    ///   - clock: tells the time of decisions.
    public static func open(
        folder: String, author: String, isActingAs: Bool = false,
        clock: @escaping @Sendable () -> Moment = Workbench.systemClock
    ) throws(WorkbenchProblem) -> Workbench {
        try WorkbenchProblem.reporting {
            Workbench(
                folder: folder, author: author, isActingAs: isActingAs, isTrial: false,
                store: try JournalStore.open(folder: folder), rules: RulesCache(), clock: clock)
        }
    }

    /// The nearest folder, from the given one upwards, that holds a casebook; nil when none does.
    public static func find(from folder: String) -> String? {
        var path = URL(fileURLWithPath: folder).standardizedFileURL.path
        while true {
            if FileManager.default.fileExists(atPath: path + "/" + JournalStore.fileName) { return path }
            let parent = FilePath(path).folder
            guard parent != path, !parent.isEmpty else { return nil }
            path = parent
        }
    }

    /// The time of the system's clock.
    public static let systemClock: @Sendable () -> Moment = {
        Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The same workbench, whose decisions are all taken back at once: they show what would happen.
    public var trial: Workbench {
        Workbench(
            folder: folder, author: author, isActingAs: isActingAs, isTrial: true, store: store, rules: rules, clock: clock)
    }

    /// The same workbench in another person's hands.
    public func acting(as name: String) -> Workbench {
        Workbench(folder: folder, author: name, isActingAs: true, isTrial: isTrial, store: store, rules: rules, clock: clock)
    }

    /// Makes a decision.
    func decide<Result>(
        _ command: String, _ body: (inout WriteLedger) throws -> Result
    ) throws(WorkbenchProblem) -> Decision<Result> {
        try WorkbenchProblem.reporting {
            let (result, receipt) = try store.write(
                author: author, command: command, time: clock(), isTrial: isTrial, rules: { try rules.inForce($0) },
                deciding: { ledger in
                    if isActingAs, !ledger.context.policy.mayActAs {
                        throw Refusal(
                            .mayNotActAs, "policy \(ledger.context.policy.name) does not let one person act as another",
                            remedy: "work under your own name", subject: author)
                    }
                    return try body(&ledger)
                })
            return Decision(result: result, group: receipt.group, head: receipt.head)
        }
    }

    /// Reads from one unchanging state.
    func read<Result>(_ body: (StoreReader) throws -> Result) throws(WorkbenchProblem) -> Result {
        try WorkbenchProblem.reporting { try store.read(body) }
    }
}

/// What a decision led to, once it is on disk.
public struct Decision<Result: Sendable>: Sendable {
    /// What the function found or made.
    public var result: Result
    /// The decision's number in the journal, which `undo` takes; nil when there was nothing to write.
    public var group: Int?
    /// The journal's head after it.
    public var head: JournalHead
}
