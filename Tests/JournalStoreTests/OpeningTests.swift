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

    private func export(_ book: TemporaryCasebook) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try book.open.exportLines { lines.append($0) }
        return lines
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

    @Test(arguments: 0..<40)
    func `overwritten bytes are reported as damage, unless they stood in unused space`(_ seed: Int) throws {
        let book = try TemporaryCasebook()
        try book.fill(claims: 40)
        let whole = try export(book)
        book.close()
        var bytes = try #require(FileManager.default.contents(atPath: book.file))
        // Somewhere after the header's magic and identity; a page's header every third time.
        let offset = seed % 3 == 0 ? 4096 * (seed / 3 + 1) : 100 + (seed * 7919) % (bytes.count - 200)
        for index in offset..<(offset + 16) { bytes[index] = UInt8(truncatingIfNeeded: index &* 31 &+ seed) }
        try bytes.write(to: URL(fileURLWithPath: book.file))
        do {
            guard try book.open.verify().faults.isEmpty else { return }
            #expect(try export(book) == whole)
        } catch let problem as StoreProblem {
            guard case .damaged = problem else {
                Issue.record("\(problem)")
                return
            }
        }
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
}
