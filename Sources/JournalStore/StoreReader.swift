public import ClaimModel
public import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

/// A casebook at one moment: what a read or write transaction sees.
public struct StoreReader: CasebookReading {
    let state: SQLiteState

    init(_ state: SQLiteState) {
        self.state = state
    }

    private var db: Database { state.db }

    /// The newest entry's number and hash.
    public func head() throws -> JournalHead {
        let row = try Row.fetchOne(try db.cachedStatement(sql: "SELECT count, hash FROM head"))
        let hash = try row.flatMap { SHA256Digest(bytes: try $0.bytes(1)) } ?? .none
        return JournalHead(count: try row?.integer(0) ?? 0, hash: hash.description)
    }

    /// The bytes kept under a digest.
    ///
    /// - Throws: ``StoreProblem/noBlob(digest:)``, also when the bytes do not have the digest.
    public func blob(_ digest: String) throws -> [UInt8] {
        guard let row = try Row.fetchOne(db, sql: "SELECT bytes FROM blob WHERE digest = ?", arguments: [digest]) else {
            throw StoreProblem.noBlob(digest: digest)
        }
        return try row.bytes(0)
    }

    /// Whether bytes are kept under a digest, and have it.
    public func hasWholeBlob(_ digest: String) throws -> Bool {
        guard let row = try Row.fetchOne(db, sql: "SELECT bytes FROM blob WHERE digest = ?", arguments: [digest]) else {
            return false
        }
        return SHA256Digest(of: try row.bytes(0)).description == digest
    }

    /// The newest entries, newest first.
    ///
    /// - Parameters:
    ///   - limit: at most so many.
    ///   - subject: only those about a record.
    ///   - before: only those before an entry.
    public func log(limit: Int, about subject: Subject? = nil, before: Int? = nil) throws -> [JournalLine] {
        let columns = JournalRow.columns.split(separator: ", ").map { "j." + $0 }.joined(separator: ", ")
        let rows: [Row]
        if let subject {
            rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(columns) FROM about a JOIN journal j ON j.sequence = a.sequence \
                    WHERE a.subject = ? AND a.sequence < ? ORDER BY a.sequence DESC LIMIT ?
                    """, arguments: [subject.description, before ?? Int.max, limit])
        } else {
            rows = try Row.fetchAll(
                db, sql: "SELECT \(columns) FROM journal j WHERE j.sequence < ? ORDER BY j.sequence DESC LIMIT ?",
                arguments: [before ?? Int.max, limit])
        }
        return try rows.map { row in
            let line = try JournalRow(row)
            return line.line(undoneBy: try undone(line.link.group))
        }
    }

    /// How a claim's standing changed, oldest first.
    public func standings(of claim: ClaimID) throws -> [StandingVersion] {
        let key = FacetKey(.claim(claim), .standing)
        var stamps: [JournalLine] = []
        var values: [ClaimStanding?] = []
        for place in try entries(about: .claim(claim), after: 0) {
            guard let change = try changes(of: place.sequence).first(where: { $0.key == key }) else { continue }
            if case .standing(let before)? = change.before { values.append(before) } else { values.append(nil) }
            if let line = try log(limit: 1, before: place.sequence + 1).first { stamps.append(line) }
        }
        // What stood before each change is what the change before it led to.
        var after = Array(values.dropFirst())
        after.append(try standing(claim))
        return zip(stamps, after).compactMap { stamp, standing in
            standing.map {
                StandingVersion(
                    sequence: stamp.sequence, time: stamp.time, author: stamp.author, command: stamp.command, standing: $0)
            }
        }
    }

    /// The entry that added a revision; nil when there is none.
    public func entry(addingRevision number: Int, of article: ArticleID) throws -> Int? {
        let writer = try writer(of: FacetKey(.article(article), .revision, part: number))
        return writer == 0 ? nil : writer
    }

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
