import ClaimModel
import Foundation
import Synchronization
import Workbench

/// A casebook in a folder that goes with the test, and a clock that moves a minute at each look.
final class Bench {
    let folder: String
    private(set) var workbench: Workbench
    let clock = TestClock()
    static let article = ArticleID("quay")
    static let first = """
        The harbour of Velm was hit by at least 29 strikes on Monday, the port office said.

        More than 100 people were moved to the school. The mayor called it a bad night.

        The pier is the oldest wooden one on the coast.

        """

    init(policy: String = "solo", scale: String = "assay", text: String = Bench.first) throws {
        folder = FileManager.default.temporaryDirectory.path + "/assay-bench-\(UInt64.random(in: 0 ... .max))"
        let clock = clock
        workbench = try Workbench.create(
            folder: folder, name: "velm", author: "ada", policy: policy, scale: scale, clock: { clock.next() })
        if !text.isEmpty {
            _ = try workbench.addArticle(
                Bench.file(text), details: ArticleDetails(id: Bench.article, title: "Velm", publisher: "The Quay"))
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    static func file(_ text: String, _ name: String = "quay.txt") -> ArticleFile {
        ArticleFile(bytes: Array(text.utf8), name: name)
    }

    /// A claim of the given words: the extracted one, or else one by hand.
    func claim(_ words: String) throws -> ClaimID {
        if let found = try workbench.claims().first(where: { $0.wording == words }) { return found.id }
        return try workbench.addClaim(Bench.article, MarkedWords(words)).result
    }

    func evidence(
        _ title: String, publisher: String? = nil, origin: String? = nil, kind: SourceKind = .secondary, excerpt: String? = nil
    ) throws -> EvidenceID {
        let record = EvidenceRecord(
            id: EvidenceID(0), title: title, publisher: publisher,
            locator: Locator(web: WebLocator(url: "https://\(title.filter(\.isLetter)).example.org/")), sourceKind: kind,
            origin: origin, excerpts: excerpt.map { [Excerpt(text: $0)] } ?? [])
        let snapshot = excerpt.map { SnapshotFile(bytes: Array("Log of the day. \($0) End.".utf8), name: "\(title).txt") }
        return try workbench.addEvidence(record, snapshot: snapshot).result
    }

    /// Links evidence, proposes and signs.
    func signOff(_ id: ClaimID, _ evidence: EvidenceID, _ stance: Stance = .supports, _ label: String = "supported") throws {
        _ = try workbench.link([id], evidence, stance)
        _ = try workbench.propose([id], label)
        _ = try workbench.sign([id])
    }

    func stage(_ id: ClaimID) throws -> Stage { try workbench.claim(id).claim.stage }

    func reopen(as author: String) throws {
        let clock = clock
        workbench = try Workbench.open(folder: folder, author: author, clock: { clock.next() })
    }
}

/// Moves a minute at each look.
final class TestClock: Sendable {
    private let time = Mutex<Int64>(1_700_000_000_000)
    func next() -> Moment {
        Moment(
            milliseconds: time.withLock {
                $0 += 60_000
                return $0
            })
    }
    func advance(days: Int64) { time.withLock { $0 += days * 86_400_000 } }
}

/// The code of the problem that a body throws; nil when it throws none.
func code(_ body: () throws -> Void) throws -> String? {
    do {
        try body()
        return nil
    } catch let problem as WorkbenchProblem {
        return problem.code
    }
}
