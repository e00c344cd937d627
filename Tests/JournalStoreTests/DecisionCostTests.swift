import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB
import GRDBSQLite
import Testing

@testable import JournalStore

/// What a decision costs, counted: a benchmark tells how long it takes, on one machine.
@Suite struct DecisionCostTests {
    /// Pages that a decision writes to the log beside the database, which grows by a page and its heading of 24 bytes each: the median of
    /// eleven decisions, since now and then one fills a page, which is then split.
    private static func pages(_ book: TemporaryCasebook, _ decide: (ClaimID) throws -> Void) throws -> Int {
        func size() throws -> Int {
            try #require(
                try FileManager.default.attributesOfItem(atPath: book.file + "-wal")[.size] as? Int)
        }
        let counts = try stride(from: 150, to: 2900, by: 250).map { number in
            let before = try size()
            try decide(ClaimID(number))
            return (try size() - before) / (4096 + 24)
        }
        return counts.sorted()[counts.count / 2]
    }

    @Test func `a decision writes the pages of what it changes, and touches no index that stays as it is`() throws {
        let book = try TemporaryCasebook()
        try book.fill(claims: 3000)
        try book.decide { try $0.triage(ClaimID(1500)) }
        // Journal, who it is about, facet, change, claim, head; and two places in each of three indices that hold the stage.
        #expect(try Self.pages(book) { id in try book.decide { try $0.triage(id) } } <= 12)
        // One number of the claim, in the order of five indices.
        #expect(try Self.pages(book) { id in try book.decide { try $0.prioritise(id, 2) } } <= 18)
    }

    @Test func `reading leaves statements as they were compiled`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        for _ in 0..<5 { _ = try book.open.read { try $0.head() } }
        let compiled = try book.open.queue.inDatabase { db in
            let statement = try db.cachedStatement(sql: "SELECT count, hash FROM head")
            return (
                again: sqlite3_stmt_status(statement.sqliteStatement, SQLITE_STMTSTATUS_REPREPARE, 0),
                runs: sqlite3_stmt_status(statement.sqliteStatement, SQLITE_STMTSTATUS_RUN, 0)
            )
        }
        #expect(compiled.again == 0 && compiled.runs >= 5)
    }

    @Test func `a rebuild makes every row anew as it was`() throws {
        let book = try TemporaryCasebook()
        try book.fill(claims: 300)
        try book.decide { ledger in
            for number in 10..<60 { try ledger.triage(ClaimID(number)) }
            try ledger.tag(ClaimID(12), adding: ["a b", "c"])
        }
        try book.decide { _ = try $0.undo() }
        let before = try Self.rows(book)
        _ = try book.open.rebuild()
        let after = try Self.rows(book)
        for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    }

    /// Everything in the tables that are derived from the journal.
    private static func rows(_ book: TemporaryCasebook) throws -> [String: [Row]] {
        try book.open.queue.inDatabase { db in
            var out: [String: [Row]] = [:]
            for table in Schema.projections + ["search_text", "head"] {
                out[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)")
                #expect(out[table]?.isEmpty == false, "\(table)")
            }
            return out
        }
    }
}
