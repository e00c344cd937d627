import ClaimModel
import Foundation
import Testing

@testable import JournalStore

/// One byte of the file is changed, and the file is otherwise as its program left it.
@Suite struct TamperTests {
    /// A closed casebook's bytes, and its export; made once.
    private static let whole = Result { () throws -> (bytes: Data, lines: [[UInt8]]) in
        let book = try TemporaryCasebook()
        try book.fill(claims: 40)
        let lines = try export(book)
        book.close()
        return (try #require(FileManager.default.contents(atPath: book.file)), lines)
    }

    private static func export(_ book: TemporaryCasebook) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try book.open.exportLines { lines.append($0) }
        return lines
    }

    /// A casebook of changed bytes under a stamp that fits, as if the disk had changed them: nothing is checked when it is
    /// opened.
    private static func casebook(of bytes: Data) throws -> TemporaryCasebook {
        let book = try TemporaryCasebook(of: bytes)
        try FolderGuard(folder: book.folder, database: book.file).noteClosed()
        return book
    }

    @Test(arguments: 0..<60)
    func `a changed byte anywhere is located, reported as damage, or stood in unused space`(_ seed: Int) throws {
        var (bytes, whole) = try Self.whole.get()
        let offset = 100 + (seed * 104_729) % (bytes.count - 100)
        bytes[offset] ^= [0x01, 0x40, 0xFF][seed % 3]
        let book = try Self.casebook(of: bytes)
        do {
            guard try book.open.verify().faults.isEmpty else { return }
            #expect(try Self.export(book) == whole, "byte \(offset)")
            _ = try book.open.rebuild()
            #expect(try book.open.verify().faults.isEmpty, "byte \(offset)")
        } catch let problem as StoreProblem {
            #expect(problem.problemClass == .damaged, "byte \(offset): \(problem)")
        }
    }

    /// Words, and the faults that a change of them is located by, wherever in the file they stand.
    private static let words: [(String, Set<String>)] = [
        ("claim 17", ["journal 21", "projection c18"]),
        ("SECRET skipper", ["journal 44", "projection e1", "blob"]),
        ("a note", ["journal 47", "projection n1"]),
        ("pier burned", ["blob"]),
    ]

    @Test(arguments: words)
    func `a changed letter is located by entry, record or content`(_ words: String, _ located: Set<String>) throws {
        let bytes = try Self.whole.get().bytes
        var found: Set<String> = []
        var from = bytes.startIndex
        while let range = bytes.range(of: Data(words.utf8), in: from..<bytes.endIndex) {
            from = range.upperBound
            var changed = bytes
            changed[range.upperBound - 2] ^= 0x02
            let faults = try Self.casebook(of: changed).open.verify().faults
            #expect(!faults.isEmpty, "at byte \(range.lowerBound)")
            found.formUnion(faults.map { $0.place == .blob ? "blob" : "\($0.place) \($0.what)" })
        }
        #expect(located.isSubset(of: found), "\(found)")
    }
}
