import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB
import Testing

@testable import JournalStore

@Suite struct UpgradeTests {
    /// The head of each shipped format's casebook, as its own program printed it.
    private static let formats = [1: "74b735e40ed7d269eebf572bdeb1a74a8387d95358af0978596f54d1bc0b9edd"]

    @Test func `every format ever shipped has its casebook here`() {
        #expect(Set(Self.formats.keys) == Set(1...Schema.version))
    }

    @Test(arguments: formats.keys.sorted())
    func `a casebook of a shipped format opens, verifies, rebuilds and goes on`(_ format: Int) throws {
        let book = try TemporaryCasebook(format: format)
        let head = try #require(Self.formats[format])
        let report = try book.open.verify(expectedHead: head)
        #expect(report.faults == [] && report.notices == ["3 entries are redacted"] && report.head.hash == head)
        #expect(try book.open.rebuild() == report.entries)
        #expect(try book.open.verify().faults == [])
        let stages = try book.open.read { reader in try (1...6).map { try reader.standing(ClaimID($0))?.stage } }
        #expect(stages == [.triaged, .inReview, .waived, .needsChanges, .new, .duplicate])
        try book.decide { try $0.take(ClaimID(1)) }
        #expect(try book.open.verify(expectedHead: head).faults == [])
    }

    /// A format that no program writes: the next one, with one more column.
    private static func next(_ step: @escaping @Sendable (Database) throws -> Void) -> SchemaFormat {
        SchemaFormat(version: Schema.version + 1, steps: [Schema.version: step])
    }

    @Test func `an older casebook is kept as it was, and then upgraded`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let head = try book.open.read { try $0.head() }
        book.close()
        let newer = Self.next { db in
            try db.execute(sql: "ALTER TABLE blob ADD COLUMN origin TEXT")
            // What is derived is made anew after the steps, whatever they leave.
            try db.execute(sql: "DELETE FROM facet; DELETE FROM claim")
        }
        let store = try JournalStore.open(folder: book.folder, format: newer)
        #expect(try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version + 1)
        #expect(try store.read { try $0.head() } == head)
        #expect(try store.read { try $0.claim(ClaimID(1)) }?.stage == .signedOff)
        #expect(try store.verify().faults.map(\.place) == [.file])

        let kept = SchemaUpgrade.copyPath(book.file, version: Schema.version)
        #expect(try FileManager.default.attributesOfItem(atPath: kept)[.posixPermissions] as? Int == 0o600)
        let copy = try TemporaryCasebook(holding: kept)
        #expect(try copy.open.verify(expectedHead: head.hash).faults == [])
        #expect(try copy.open.read { try $0.head() } == head)
    }

    @Test func `an upgrade that fails changes nothing`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let head = try book.open.read { try $0.head() }
        book.close()
        let broken = Self.next { db in
            try db.execute(sql: "DELETE FROM journal WHERE sequence = 3")
            try db.execute(sql: "UPDATE journal SET payload = x'00' WHERE sequence = 4")
        }
        #expect(throws: StoreProblem.self) { try JournalStore.open(folder: book.folder, format: broken) }
        #expect(try book.open.verify(expectedHead: head.hash).faults == [])
    }

    @Test func `a casebook that others have open is not upgraded`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        #expect(throws: StoreProblem.locked(file: book.file)) {
            try JournalStore.open(folder: book.folder, format: Self.next { _ in })
        }
    }

    @Test func `a backup verifies, has the same head, and is its owner's alone`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let folder = book.folder + "/copies/monday"
        try book.open.backup(to: folder)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [JournalStore.fileName])
        for (path, mode) in [(folder, 0o700), (folder + "/" + JournalStore.fileName, 0o600)] {
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
        }
        let head = try book.open.read { try $0.head() }
        let report = try JournalStore.open(folder: folder).verify(expectedHead: head.hash)
        #expect(report.faults == [] && report.head == head)
        #expect(throws: StoreProblem.casebookExists(folder: folder)) { try book.open.backup(to: folder) }
    }
}
