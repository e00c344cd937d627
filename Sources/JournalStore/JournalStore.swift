public import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB
import SearchIndex

#if canImport(Glibc)
    import Glibc
#endif

/// The policy and scale that a decision is made under.
public struct RulesInForce: Sendable {
    /// The policy.
    public var policy: Policy
    /// The scale.
    public var scale: Scale

    /// Makes a pair.
    public init(policy: Policy, scale: Scale) {
        self.policy = policy
        self.scale = scale
    }
}

/// What a committed decision left in the journal.
public struct WriteReceipt: Hashable, Sendable {
    /// The sequence of its first entry; nil when nothing had to be written.
    public var group: Int?
    /// The journal's head after it.
    public var head: JournalHead
}

/// A casebook's database: the journal, what is derived from it, and the blobs.
public final class JournalStore: Sendable {
    /// The database file's path.
    public let file: String
    let queue: DatabaseQueue
    private let guardian: FolderGuard?

    /// The name of the database file in a casebook's folder.
    public static let fileName = "casebook.assay"

    private init(file: String, queue: DatabaseQueue, guardian: FolderGuard?) {
        self.file = file
        self.queue = queue
        self.guardian = guardian
    }

    deinit {
        try? queue.close()
        guardian?.noteClosed()
    }

    /// A second connection that only reads, for work beside what is asked on the first one.
    ///
    /// It must be given up before this store is: the last connection to close leaves the file whole.
    public func reader() throws -> JournalStore {
        try StoreProblem.mapping(file) {
            let queue = try DatabaseQueue(path: file, configuration: DatabaseOpening.configuration(readonly: true))
            return JournalStore(file: file, queue: queue, guardian: nil)
        }
    }

    /// Opens the casebook of a folder. A file that we did not close is checked first.
    ///
    /// - Throws: ``StoreProblem``.
    public static func open(folder: String) throws -> JournalStore {
        try open(folder: folder, format: .current)
    }

    static func open(folder: String, format: SchemaFormat) throws -> JournalStore {
        let file = folder + "/" + fileName
        guard access(file, F_OK) == 0 else { throw StoreProblem.noCasebook(folder: folder) }
        let guardian = try FolderGuard(folder: folder, database: file)
        let isTrusted = !guardian.isAlone || guardian.wasClosedByUs
        let queue = try DatabaseOpening.open(file, isTrusted: isTrusted, isAlone: guardian.isAlone, format: format)
        if guardian.isAlone { guardian.share() }
        return JournalStore(file: file, queue: queue, guardian: guardian)
    }

    /// Makes an empty casebook in a folder, which is made when it is missing, and opens it.
    ///
    /// The file appears under its name only when it is complete.
    ///
    /// - Parameter prepare: fills the database of the new casebook before it appears.
    /// - Throws: ``StoreProblem``.
    public static func create(folder: String, prepare: (JournalStore) throws -> Void) throws -> JournalStore {
        let file = folder + "/" + fileName
        guard access(file, F_OK) != 0 else { throw StoreProblem.casebookExists(folder: folder) }
        let isNew = access(folder, F_OK) != 0
        try makeFolder(folder)
        var isMade = false
        defer { if isNew, !isMade { rmdir(folder) } }
        let draft = folder + "/.\(fileName)-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        defer { removeDraft(draft) }
        try DatabaseCopy.makeEmpty(draft)
        try StoreProblem.mapping(draft) {
            let queue = try DatabaseQueue(path: draft, configuration: DatabaseOpening.configuration())
            try queue.write { try Schema.create($0) }
            let guardian = try FolderGuard(folder: folder, database: draft)
            let store = JournalStore(file: draft, queue: queue, guardian: guardian)
            try prepare(store)
            try queue.close()
        }
        // A link fails when the name is taken: two programs never make one casebook.
        guard link(draft, file) == 0 else {
            throw errno == EEXIST ? StoreProblem.casebookExists(folder: folder) : StoreProblem.readOnly(path: folder)
        }
        isMade = true
        unlink(draft)
        DatabaseCopy.syncFolder(folder)
        return try open(folder: folder)
    }

    /// Removes the file that a casebook is made in before it has its name, and what SQLite keeps beside it.
    static func removeDraft(_ draft: String) {
        for end in ["", "-journal", "-wal", "-shm", ".closed"] { unlink(draft + end) }
    }

    private static func makeFolder(_ folder: String) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
            guard isFolder.boolValue, access(folder, W_OK) == 0 else { throw StoreProblem.readOnly(path: folder) }
            return
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreProblem.readOnly(path: folder)
        }
    }

    /// Makes a decision: the body reads what is true now and appends entries; all of it is committed, or nothing.
    ///
    /// - Parameters:
    ///   - author: who decides.
    ///   - command: what is noted as the command.
    ///   - time: when.
    ///   - isTrial: whether all is taken back at the end, to show what would happen.
    ///   - rules: finds the policy and scale in force.
    ///   - body: decides.
    /// - Returns: what the body returned, and where it stands in the journal, once it is on disk.
    /// - Throws: ``StoreProblem``, and what the closures throw.
    public func write<Result>(
        author: String, command: String, time: Moment, isTrial: Bool = false, rules: (StoreReader) throws -> RulesInForce,
        deciding body: (inout WriteLedger) throws -> Result
    ) throws -> (result: Result, receipt: WriteReceipt) {
        try StoreProblem.mapping(file) {
            try queue.writeWithoutTransaction { db in
                var outcome: (Result, WriteReceipt)?
                var erases = false
                try db.inTransaction(.immediate) {
                    let state = SQLiteState(db)
                    let inForce = try rules(StoreReader(state))
                    let context = DecisionContext(author: author, time: time, policy: inForce.policy, scale: inForce.scale)
                    var ledger = try WriteLedger(state, context: context, command: command)
                    let before = ledger.sequence
                    let result = try body(&ledger)
                    try ledger.finish()
                    erases = ledger.erases
                    let group = ledger.sequence > before ? ledger.group : nil
                    outcome = (result, WriteReceipt(group: group, head: ledger.journalHead))
                    return isTrial ? .rollback : .commit
                }
                if erases, !isTrial { try Self.cleanFile(db) }
                guard let outcome else { throw StoreProblem.inputOutput(path: file, detail: "the transaction did not run") }
                return outcome
            }
        }
    }

    /// Writes the file anew, so that nothing erased is left in free pages or in the write-ahead log.
    private static func cleanFile(_ db: Database) throws {
        try db.execute(sql: "PRAGMA secure_delete = ON")
        try SearchProjection.index.optimise(in: db)
        // The new file is made aside: in memory, as what else is temporary, it would take as much as the whole casebook.
        try db.execute(sql: "PRAGMA temp_store = FILE")
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
        _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "PRAGMA secure_delete = FAST")
    }

    /// Stops the statements that are running, on whatever thread: they throw, and a transaction is rolled back.
    public func interrupt() { queue.interrupt() }

    /// Reads from one unchanging state of the casebook.
    ///
    /// - Throws: ``StoreProblem``, and what the body throws.
    public func read<Result>(_ body: (StoreReader) throws -> Result) throws -> Result {
        try StoreProblem.mapping(file) {
            try queue.reading { db in try body(StoreReader(SQLiteState(db))) }
        }
    }
}
