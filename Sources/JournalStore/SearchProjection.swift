public import ClaimModel
import ClaimWorkflow
import GRDB
import SearchIndex

/// What suggestions are made from: a full-text index over evidence in force and over claims with a signed verdict.
///
/// The words stand once more in `search_text`, since the index itself keeps no copy and needs them to forget a record.
struct SearchProjection {
    static let index = DocumentIndex(table: "search_index")

    static let statement =
        "CREATE TABLE search_text (row INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL) STRICT"

    /// The row of a record: evidence even, claims odd.
    static func row(_ subject: Subject) -> Int64? {
        switch subject {
        case .evidence(let id): Int64(id.number) * 2
        case .claim(let id): Int64(id.number) * 2 + 1
        default: nil
        }
    }

    static func subject(ofRow row: Int64) -> Subject {
        row % 2 == 0 ? .evidence(EvidenceID(Int(row / 2))) : .claim(ClaimID(Int(row / 2)))
    }

    static func create(_ db: Database) throws {
        try db.execute(sql: statement)
        try index.create(in: db)
    }

    /// What is indexed of a record; nil when it is not to be found.
    static func words(of subject: Subject, in state: some CasebookReading) throws -> (title: String, text: String)? {
        switch subject {
        case .evidence(let id):
            guard let record = try state.evidence(id), record.state == .inForce else { return nil }
            let title = [record.title, record.publisher ?? "", record.author ?? ""].filter { !$0.isEmpty }
            let parts = record.excerpts.map(\.text) + [record.locator.contact?.confirmed, record.note].compactMap { $0 }
            return (title.joined(separator: " "), parts.joined(separator: "\n"))
        case .claim(let id):
            guard try state.standing(id)?.stage == .signedOff, let claim = try state.claim(id) else { return nil }
            return (claim.speaker ?? "", claim.wording)
        default: return nil
        }
    }

    /// Makes one record's place in the index what it should be.
    static func update(_ subject: Subject, from state: SQLiteState) throws {
        guard let row = row(subject) else { return }
        let db = state.db
        let old = try Row.fetchOne(
            try db.cachedStatement(sql: "SELECT title, text FROM search_text WHERE row = ?"), arguments: [row])
        let new = try words(of: subject, in: state)
        if let old {
            let (title, text) = (try old.text(0), try old.text(1))
            if let new, new.title == title, new.text == text { return }
            try index.remove(row: row, title: title, text: text, from: db)
            try db.cachedStatement(sql: "DELETE FROM search_text WHERE row = ?").execute(arguments: [row])
        }
        if let new { try insert(row, new, into: db) }
    }

    private static func insert(_ row: Int64, _ words: (title: String, text: String), into db: Database) throws {
        try index.insert(row: row, title: words.title, text: words.text, in: db)
        try db.cachedStatement(sql: "INSERT INTO search_text VALUES (?, ?, ?)")
            .execute(arguments: [row, words.title, words.text])
    }

    /// All rows as they should be, from a fold.
    static func expected(_ state: InMemoryProjections) throws -> [Int64: (title: String, text: String)] {
        var out: [Int64: (title: String, text: String)] = [:]
        for subject in state.subjects {
            guard let row = row(subject) else { continue }
            out[row] = try words(of: subject, in: state)
        }
        return out
    }

    /// Makes the index anew.
    static func rebuild(_ state: InMemoryProjections, in db: Database) throws {
        try db.execute(sql: "DELETE FROM search_text")
        try index.removeAll(from: db)
        for (row, words) in try expected(state).sorted(by: { $0.key < $1.key }) { try insert(row, words, into: db) }
        try index.optimise(in: db)
    }
}

/// A record that full-text search found.
public struct SearchCandidate: Hashable, Sendable {
    /// The record: evidence or a claim.
    public var subject: String
    /// Its evidence id, when it is evidence.
    public var evidence: EvidenceID?
    /// Its claim id, when it is a claim.
    public var claim: ClaimID?
    /// How well the engine says it fits; more is better.
    public var score: Double
    /// The title as indexed.
    public var title: String
    /// The text as indexed.
    public var text: String
}

extension StoreReader {
    /// Evidence in force and signed claims that hold any of the terms, best first.
    public func candidates(terms: [String], limit: Int) throws -> [SearchCandidate] {
        let found = try SearchProjection.index.candidates(terms: terms, limit: limit, in: state.db)
        let statement = try state.db.cachedStatement(sql: "SELECT title, text FROM search_text WHERE row = ?")
        return try found.compactMap { candidate in
            guard let row = try Row.fetchOne(statement, arguments: [candidate.row]) else { return nil }
            let subject = SearchProjection.subject(ofRow: candidate.row)
            var out = SearchCandidate(
                subject: subject.description, evidence: nil, claim: nil, score: candidate.score,
                title: try row.text(0), text: try row.text(1))
            if case .evidence(let id) = subject { out.evidence = id }
            if case .claim(let id) = subject { out.claim = id }
            return out
        }
    }
}
