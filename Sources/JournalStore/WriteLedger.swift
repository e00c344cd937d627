import ClaimModel
public import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

/// The casebook within one write transaction: what is read is true until the transaction ends.
public struct WriteLedger: Ledger {
    /// Who decides, when, under which rules.
    public var context: DecisionContext
    /// The command that is noted with each entry.
    public let command: String
    /// The sequence of the first entry of this decision.
    public let group: Int
    /// The sequence of the last entry so far.
    public private(set) var sequence: Int
    let state: SQLiteState
    private var head: SHA256Digest
    private var erased: [Int] = []

    init(_ state: SQLiteState, context: DecisionContext, command: String) throws {
        self.state = state
        self.context = context
        self.command = command
        let row = try Row.fetchOne(try state.db.cachedStatement(sql: "SELECT count, hash FROM head"))
        sequence = try row?.integer(0) ?? 0
        head = try row.flatMap { SHA256Digest(bytes: try $0.bytes(1)) } ?? .none
        group = sequence + 1
    }

    /// Appends an entry, hashes it into the chain, and projects it.
    public mutating func append(_ entry: Entry) throws {
        sequence += 1
        let subjects = entry.subjects
        let link = ChainLink(
            sequence: sequence, group: group, version: Entry.version, time: context.time.milliseconds, author: context.author,
            command: command, kind: entry.kind, subjects: ChainLink.joined(subjects))
        let (salt, payload) = (ChainLink.newSalt(), entry.payload)
        let payloadDigest = ChainLink.payloadDigest(salt: salt, payload: payload)
        head = link.hash(after: head, payload: payloadDigest)
        try JournalRow(link: link, salt: salt, payload: payload, payloadDigest: payloadDigest, hash: head).insert(
            into: state.db)
        for subject in Set(subjects) { try JournalRow.insert(subject: subject, sequence: sequence, into: state.db) }
        let stamp = EntryStamp(sequence: sequence, group: group, time: context.time, author: context.author)
        try project(RecordedEntry(stamp: stamp, kind: entry.kind, subjects: subjects, entry: entry), into: &stateBox)
    }

    private var stateBox: SQLiteState {
        get { state }
        set {}
    }

    /// Keeps bytes under their digest.
    ///
    /// - Returns: the digest in hexadecimal.
    public func keep(_ bytes: [UInt8]) throws -> String {
        let digest = SHA256Digest(of: bytes).description
        try state.db.cachedStatement(sql: "INSERT OR IGNORE INTO blob VALUES (?, ?)").execute(arguments: [digest, Data(bytes)])
        return digest
    }

    /// Erases the payloads and salts of entries, when the transaction ends.
    public mutating func erase(payloadsOf sequences: [Int]) {
        erased += sequences
    }

    /// Removes the bytes kept under a digest.
    public func removeBlob(_ digest: String) throws {
        try state.db.execute(sql: "DELETE FROM blob WHERE digest = ?", arguments: [digest])
    }

    /// Whether anything is to be erased, so that the file has to be cleaned after the commit.
    var erases: Bool { !erased.isEmpty }

    func finish() throws {
        for sequence in erased {
            try state.db.execute(
                sql: "UPDATE journal SET salt = NULL, payload = NULL WHERE sequence = ?", arguments: [sequence])
        }
        try state.flush()
        try state.db.cachedStatement(sql: "UPDATE head SET count = ?, hash = ?")
            .execute(arguments: [sequence, Data(head.bytes)])
    }

    var journalHead: JournalHead { JournalHead(count: sequence, hash: head.description) }

    // Reading, from the same transaction.

    /// The value of a facet; nil when it does not exist.
    public func value(_ key: FacetKey) throws -> FacetValue? { try state.value(key) }
    /// The entry whose value stands in a facet; 0 when it does not exist.
    public func writer(of key: FacetKey) throws -> Int { try state.writer(of: key) }
    /// All parts of a facet in ascending order.
    public func parts(of subject: Subject, _ facet: Facet) throws -> [(part: Int, value: FacetValue)] {
        try state.parts(of: subject, facet)
    }
    /// All facets of a record, by facet and part in ascending order.
    public func facets(of subject: Subject) throws -> [(key: FacetKey, value: FacetValue)] { try state.facets(of: subject) }
    /// The records of a kind that belong to a record, in ascending order.
    public func children(of parent: Subject, kind: SubjectKind) throws -> [Subject] {
        try state.children(of: parent, kind: kind)
    }
    /// The highest number ever given to a record of a kind; 0 when there was none.
    public func lastNumber(of kind: SubjectKind) throws -> Int { try state.lastNumber(of: kind) }
    /// What an entry changed, in order.
    public func changes(of sequence: Int) throws -> [FacetChange] { try state.changes(of: sequence) }
    /// The entries of a decision, in order.
    public func entries(ofGroup group: Int) throws -> [EntryPlace] { try state.entries(ofGroup: group) }
    /// The entries about a record that came after an entry, in order.
    public func entries(about subject: Subject, after sequence: Int) throws -> [EntryPlace] {
        try state.entries(about: subject, after: sequence)
    }
    /// The newest decision before `group` (or of all, when nil); nil when there is none.
    public func newestGroup(before group: Int?) throws -> EntryPlace? { try state.newestGroup(before: group) }
}

extension WriteLedger {
    /// The same transaction, for reading only.
    public var reader: StoreReader { StoreReader(state) }
}
