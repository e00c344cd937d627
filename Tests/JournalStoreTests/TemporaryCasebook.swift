import ClaimModel
import ClaimWorkflow
import Foundation
import JournalStore

/// A casebook in a folder that goes with the test.
final class TemporaryCasebook {
    let folder: String
    private(set) var store: JournalStore?
    static let scale = Scale(
        name: "test", title: "Test",
        labels: [
            ScaleLabel(key: "supported", label: "Supported", axis: .supported),
            ScaleLabel(key: "refuted", label: "Refuted", axis: .refuted),
        ])
    static let rules = RulesInForce(policy: Policy(name: "solo"), scale: scale)
    static let article = ArticleID("harbour")

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/assay-store-\(UInt64.random(in: 0 ... .max))"
        store = try JournalStore.create(folder: folder) { store in
            _ = try Self.decide(store, "init") { try $0.createCasebook(name: "test", identifier: "id") }
        }
    }

    deinit {
        store = nil
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A casebook of an older format, as it was written then; it is not opened yet.
    convenience init(format: Int) throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
        try self.init(holding: tests + "/formats/format-\(format).assay")
    }

    /// A copy of a database; it is not opened yet.
    convenience init(holding source: String) throws {
        try self.init(of: Data(contentsOf: URL(fileURLWithPath: source)))
    }

    /// A database's bytes as a casebook; it is not opened yet.
    init(of bytes: Data) throws {
        folder = FileManager.default.temporaryDirectory.path + "/assay-store-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: file))
    }

    var file: String { folder + "/" + JournalStore.fileName }

    var open: JournalStore {
        get throws {
            if let store { return store }
            let opened = try JournalStore.open(folder: folder)
            store = opened
            return opened
        }
    }

    func close() { store = nil }

    @discardableResult
    static func decide<Result>(
        _ store: JournalStore, _ command: String = "test", author: String = "ada", time: Int64 = 1000,
        _ body: (inout WriteLedger) throws -> Result
    ) throws -> Result {
        try store.write(
            author: author, command: command, time: Moment(milliseconds: time), rules: { _ in rules }, deciding: body
        ).result
    }

    @discardableResult
    func decide<Result>(_ command: String = "test", _ body: (inout WriteLedger) throws -> Result) throws -> Result {
        try Self.decide(try open, command, body)
    }

    /// Fills in an article with claims, evidence, links, verdicts, notes.
    func fill(claims: Int = 5) throws {
        try decide { ledger in
            try ledger.addArticle(ArticleRecord(id: Self.article, title: "Harbour"))
            let digest = try ledger.keep(Array("29 ships came. The pier burned.".utf8))
            _ = try ledger.addRevision(RevisionRecord(article: Self.article, number: 0, digest: digest))
            for index in 0..<claims {
                let passage = Passage(
                    range: index..<(index + 5), exact: "claim \(index)", prefix: "", suffix: "", start: index, end: index + 5)
                let reading = ClaimReading(
                    article: Self.article, kinds: index % 2 == 0 ? .quantity : .event, worth: Double(index) / Double(claims))
                _ = try ledger.addClaim(reading, at: Appearance(revision: 1, passages: [passage]))
            }
        }
        try decide { ledger in
            let snapshot = try ledger.keep(Array("the harbour log of a SECRET skipper".utf8))
            let record = EvidenceRecord(
                id: EvidenceID(0), title: "SECRET log", locator: Locator(contact: ContactLocator(who: "SECRET skipper")),
                excerpts: [Excerpt(text: "SECRET words")], snapshot: Snapshot(digest: snapshot, name: "log.txt"))
            _ = try ledger.addEvidence(record)
            let comparison = ComparisonRecord(result: .entails, why: "SECRET 29 lies within")
            _ = try ledger.link(ClaimID(1), EvidenceID(1), .supports, comparison: comparison)
            _ = try ledger.note(ClaimID(2), "a note")
        }
        try decide { ledger in
            try ledger.propose(ClaimID(1), try ledger.verdict("supported"))
            try ledger.sign(ClaimID(1))
        }
    }
}
