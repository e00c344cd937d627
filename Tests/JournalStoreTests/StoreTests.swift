import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB
import Testing

@testable import JournalStore

@Suite struct StoreTests {
    @Test func `what was decided is there after closing and opening, and verifies`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let head = try book.open.read { try $0.head() }
        book.close()
        let report = try book.open.verify(expectedHead: head.hash)
        #expect(report.faults == [] && report.head == head)
        let claim = try #require(try book.open.read { try $0.claim(ClaimID(1)) })
        #expect(claim.stage == .signedOff && claim.wording == "claim 0")
    }

    @Test func `a rebuild changes nothing in a whole casebook and mends its projections`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        _ = try book.open.rebuild()
        #expect(try book.open.verify().faults == [])
        try book.open.queue.write { try $0.execute(sql: "DELETE FROM facet WHERE kind = 2") }
        #expect(try !book.open.verify().faults.isEmpty)
        _ = try book.open.rebuild()
        #expect(try book.open.verify().faults == [])
    }

    @Test func `a refused decision leaves nothing behind, a trial neither`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let before = try book.open.read { try $0.head() }
        #expect(throws: Refusal.self) {
            try book.decide { ledger in
                try ledger.triage(ClaimID(2))
                try ledger.sign(ClaimID(3))
            }
        }
        _ = try book.open.write(
            author: "ada", command: "triage", time: Moment(milliseconds: 1), isTrial: true,
            rules: { _ in TemporaryCasebook.rules }, deciding: { try $0.triage(ClaimID(2)) })
        #expect(try book.open.read { try $0.head() } == before)
        #expect(try book.open.verify().faults == [])
    }

    private static let tampering: [(String, VerifyFault.Place, String)] = [
        ("UPDATE journal SET author = 'eve' WHERE sequence = 4", .journal, "4"),
        ("UPDATE journal SET time = time + 1 WHERE sequence = 5", .journal, "5"),
        (
            "UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), 'claim 1', 'claim 7') AS BLOB) WHERE sequence = 5",
            .journal, "5"
        ),
        ("DELETE FROM journal WHERE sequence = 6", .journal, "6"),
        ("DELETE FROM journal WHERE sequence >= 12", .journal, "12"),
        (
            "UPDATE journal SET sequence = -1 WHERE sequence = 4; UPDATE journal SET sequence = 4 WHERE sequence = 5; UPDATE journal SET sequence = 5 WHERE sequence = -1",
            .journal, "4"
        ),
        (
            "UPDATE facet SET body = CAST(replace(CAST(body AS TEXT), 'signed-off', 'waived') AS BLOB) WHERE kind = 2 AND number = 1 AND facet = 21",
            .projection, "c1"
        ),
        ("DELETE FROM facet WHERE kind = 3", .projection, "e1"),
        (
            "UPDATE change SET writer_before = 3 WHERE kind = 2 AND number = 1 AND facet = 21 AND writer_before > 0",
            .projection, "c1"
        ),
        ("DELETE FROM relation WHERE kind = 4", .projection, "l1"),
        ("UPDATE counter SET last = 99", .projection, "counter"),
        ("UPDATE claim SET stage = 'new' WHERE number = 1", .projection, "c1"),
        ("DELETE FROM about WHERE subject = 'c2'", .projection, "c2"),
        ("UPDATE blob SET bytes = CAST('30 ships came' AS BLOB) WHERE CAST(bytes AS TEXT) LIKE '29%'", .blob, ""),
        ("DELETE FROM blob", .blob, ""),
        ("UPDATE head SET hash = zeroblob(32)", .head, "head"),
        ("CREATE TRIGGER t AFTER INSERT ON blob BEGIN DELETE FROM journal; END", .file, "schema"),
    ]

    @Test(arguments: tampering)
    func `a changed byte is located`(_ sql: String, _ place: VerifyFault.Place, _ what: String) throws {
        let book = try TemporaryCasebook()
        try book.fill()
        try book.open.queue.write { try $0.execute(sql: sql) }
        let faults = try book.open.verify().faults
        #expect(faults.contains { $0.place == place && (what.isEmpty || $0.what == what) }, "\(faults)")
    }

    @Test func `a journal cut off together with its noted head shows against a head noted elsewhere`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        let head = try book.open.read { try $0.head() }
        try book.open.queue.write { db in
            try db.execute(
                sql: """
                    DELETE FROM journal WHERE sequence >= 12;
                    UPDATE head SET count = 11, hash = (SELECT hash FROM journal WHERE sequence = 11)
                    """)
        }
        _ = try book.open.rebuild()
        #expect(try book.open.verify().faults == [])
        #expect(try book.open.verify(expectedHead: head.hash).faults.map(\.place) == [.head])
    }

    @Test func `a redaction erases the words from the file and its log, and the chain still verifies`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        try book.decide { ledger in
            let snapshot = try ledger.evidence(EvidenceID(1))?.snapshot
            let erased = try ledger.redactEvidence(EvidenceID(1), reason: "asked for").erased
            ledger.erase(payloadsOf: erased)
            if let snapshot { try ledger.removeBlob(snapshot.digest) }
        }
        #expect(try book.open.verify().faults == [])
        #expect(try book.open.read { try $0.standing(ClaimID(1)) }?.stage == .inReview)
        for end in ["", "-wal"] {
            let bytes = FileManager.default.contents(atPath: book.file + end) ?? Data()
            #expect(bytes.range(of: Data("SECRET".utf8)) == nil, "\(end)")
        }
        _ = try book.open.rebuild()
        #expect(try book.open.verify().faults == [])
    }

    @Test func `an export gives the same casebook, and the same export again`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        var lines: [[UInt8]] = []
        try book.open.exportLines { lines.append($0) }
        let target = book.folder + "/copy"
        let copy = try JournalStore.importing(lines, folder: target)
        var again: [[UInt8]] = []
        try copy.exportLines { again.append($0) }
        #expect(again == lines)
        #expect(try copy.verify().faults == [])
        #expect(try copy.read { try $0.head() } == (try book.open.read { try $0.head() }))
    }

    @Test func `a changed or cut export is refused and leaves no casebook`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        var lines: [[UInt8]] = []
        try book.open.exportLines { lines.append($0) }
        for (index, broken) in [Array(lines.dropLast(9)), lines.filter { $0 != lines[5] }, Array(lines.dropFirst())]
            .enumerated()
        {
            #expect(throws: StoreProblem.self) { try JournalStore.importing(broken, folder: book.folder + "/copy\(index)") }
            #expect(throws: StoreProblem.noCasebook(folder: book.folder + "/copy\(index)")) {
                try JournalStore.open(folder: book.folder + "/copy\(index)")
            }
        }
    }

    @Test func `files are for their owner only`() throws {
        let book = try TemporaryCasebook()
        try book.fill()
        for (path, mode) in [(book.folder, 0o700), (book.file, 0o600), (book.file + "-wal", 0o600)] {
            let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(found == mode, "\(path)")
        }
    }
}
