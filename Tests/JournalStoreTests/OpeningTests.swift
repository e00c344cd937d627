import CSQLiteGuard
import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB
import Testing

@testable import JournalStore

@Suite struct OpeningTests {
    private func folder(holding bytes: Data?) throws -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/assay-open-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if let bytes { try bytes.write(to: URL(fileURLWithPath: folder + "/" + JournalStore.fileName)) }
        return folder
    }

    @Test func `a folder without a casebook, and a second casebook in one place, are named`() throws {
        let empty = try folder(holding: nil)
        #expect(throws: StoreProblem.noCasebook(folder: empty)) { try JournalStore.open(folder: empty) }
        let book = try TemporaryCasebook()
        #expect(throws: StoreProblem.casebookExists(folder: book.folder)) {
            try JournalStore.create(folder: book.folder) { _ in }
        }
    }

    @Test func `a file that is no casebook is named and left as it is`() throws {
        let text = Data("not a database".utf8)
        let other = try folder(holding: text)
        let file = other + "/" + JournalStore.fileName
        #expect(throws: StoreProblem.notACasebook(file: file)) { try JournalStore.open(folder: other) }
        #expect(FileManager.default.contents(atPath: file) == text)
        #expect(try FileManager.default.contentsOfDirectory(atPath: other) == [JournalStore.fileName])
    }

    @Test func `a newer format is named`() throws {
        let book = try TemporaryCasebook()
        try book.open.queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        book.close()
        #expect(throws: StoreProblem.newerSchema(file: book.file, found: 99, known: Schema.version)) { try book.open }
    }

    @Test func `a planted trigger is refused before it can run`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        try book.open.queue.write { db in
            try db.execute(sql: "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM facet; END")
        }
        book.close()
        try FileManager.default.removeItem(atPath: book.file + ".closed")
        #expect(throws: StoreProblem.self) { try book.open }
    }

    @Test func `a connection is wary of its file`() throws {
        let book = try TemporaryCasebook()
        try book.open.queue.inDatabase { db in
            let connection = try #require(db.sqliteConnection)
            #expect(sqlite_is_guarded(UnsafeMutableRawPointer(connection)) == 1)
            for (pragma, value) in [("trusted_schema", 0), ("cell_size_check", 1), ("synchronous", 2), ("mmap_size", 0)] {
                #expect(try Int.fetchOne(db, sql: "PRAGMA \(pragma)") == value, "\(pragma)")
            }
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
            // Writing to the tables behind the search index, or to the schema, is refused.
            #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM search_index_data") }
            #expect(throws: DatabaseError.self) {
                try db.execute(sql: "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")
            }
        }
    }

    @Test func `a casebook that came with its own stamp is checked all the same`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        try book.open.queue.write { try $0.execute(sql: "CREATE VIEW v AS SELECT * FROM journal") }
        book.close()
        let other = book.folder + "-copy"
        defer { try? FileManager.default.removeItem(atPath: other) }
        try FileManager.default.copyItem(atPath: book.folder, toPath: other)
        #expect(
            throws: StoreProblem.damaged(
                file: other + "/" + JournalStore.fileName, detail: "it holds what no Assay put there: view v")
        ) {
            try JournalStore.open(folder: other)
        }
    }
}
