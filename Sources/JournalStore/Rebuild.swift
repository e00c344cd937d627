import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

extension JournalStore {
    /// Makes all projections anew from the journal.
    ///
    /// - Returns: how many entries were folded.
    /// - Throws: ``StoreProblem/damaged(file:detail:)`` when an entry can't be read; nothing is changed then.
    public func rebuild() throws -> Int {
        try StoreProblem.mapping(file) {
            try queue.writeWithoutTransaction { db in
                var count = 0
                try db.inTransaction(.immediate) {
                    count = try Rebuild.run(db)
                    return .commit
                }
                return count
            }
        }
    }
}

/// Makes what is derived from the journal anew, within the caller's transaction.
enum Rebuild {
    /// - Returns: how many entries were folded.
    static func run(_ db: Database) throws -> Int {
        var count = 0
        var about: [(String, Int)] = []
        var last = SHA256Digest.none
        let state = try ExpectedProjections.folding(db) { decoded in
            let row = decoded.row
            count += 1
            last = row.hash
            for subject in Set(ChainLink.subjects(row.link.subjects)) {
                about.append((subject.description, row.link.sequence))
            }
        }
        for table in Schema.projections { try db.execute(sql: "DELETE FROM \(table)") }
        let insert = try db.makeStatement(sql: "INSERT OR IGNORE INTO about VALUES (?, ?)")
        about.sort { $0 < $1 }
        for (subject, sequence) in about { try insert.execute(arguments: [subject, sequence]) }
        try ExpectedProjections(state: state).insert(into: db)
        let newest = try Int.fetchOne(db, sql: "SELECT max(sequence) FROM journal") ?? 0
        try db.execute(sql: "UPDATE head SET count = ?, hash = ?", arguments: [newest, Data(last.bytes)])
        return count
    }
}
