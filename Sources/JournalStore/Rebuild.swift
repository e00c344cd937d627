import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

extension JournalStore {
    /// Makes all projections anew from the journal.
    ///
    /// - Parameter steps: told how far it is.
    /// - Returns: how many entries were folded.
    /// - Throws: ``StoreProblem/damaged(file:detail:)`` when an entry can't be read; nothing is changed then.
    public func rebuild(steps: StoreSteps = .silent) throws -> Int {
        steps.whenStopped { [queue] in queue.interrupt() }
        return try StoreProblem.mapping(file) {
            try rebuild(WorkPart(steps: steps, entries: try read { try $0.head().count }))
        }
    }

    func rebuild(_ work: WorkPart) throws -> Int {
        try queue.writeWithoutTransaction { db in
            var count = 0
            try db.inTransaction(.immediate) {
                count = try Rebuild.run(db, work)
                return .commit
            }
            return count
        }
    }
}

/// Makes what is derived from the journal anew, within the caller's transaction.
enum Rebuild {
    /// - Returns: how many entries were folded.
    static func run(_ db: Database, _ work: WorkPart = WorkPart()) throws -> Int {
        var count = 0
        var last = SHA256Digest.none
        let state = try ExpectedProjections.folding(db, work.part(0, 0.4)) { decoded in
            count += 1
            last = decoded.row.hash
        }
        for table in Schema.projections { try db.execute(sql: "DELETE FROM \(table)") }
        try insertMentions(state, into: db, work.part(0.4, 0.5))
        try ExpectedProjections(state: state).insert(into: db, work.part(0.5, 1))
        let newest = try Int.fetchOne(db, sql: "SELECT max(sequence) FROM journal") ?? 0
        try db.execute(sql: "UPDATE head SET count = ?, hash = ?", arguments: [newest, Data(last.bytes)])
        return count
    }

    /// What each record is mentioned by, in the order of the table's key.
    private static func insertMentions(_ state: InMemoryProjections, into db: Database, _ work: WorkPart) throws {
        let insert = try BulkInsert(db, sql: "INSERT INTO about VALUES (?, ?)")
        let subjects = state.subjects.map { ($0.description, $0) }.sorted { $0.0 < $1.0 }
        for (done, (name, subject)) in subjects.enumerated() {
            try work.advance(to: done, of: subjects.count)
            for sequence in state.sequences(about: subject) {
                try insert.insert([name.databaseValue, sequence.databaseValue])
            }
        }
    }
}
