import ClaimModel
import Foundation
import Testing
import Workbench

@Suite struct `A folder of fetched feeds` {
    private static func feed(_ toll: Int) -> String {
        """
        <rss><channel><title>The Quay</title>
        <item><title>Strikes on Velm</title><link>https://quay.example/velm</link>
        <description>The harbour of Velm was hit by at least \(toll) strikes on Monday, the port office said.</description></item>
        <item><title>Calm at Saltby</title><link>https://quay.example/saltby</link><description>Nothing moved.</description></item>
        </channel></rss>
        """
    }

    /// Copies of the feed with these numbers, each a second older than the next.
    private static func write(_ tolls: [Int], to folder: String, calm: [String] = []) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (number, toll) in tolls.enumerated() {
            let path = folder + "/\(number + 1).xml"
            let text = feed(toll).replacing("Nothing moved", with: calm.isEmpty ? "Nothing moved" : calm[number])
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            let time = Date(timeIntervalSince1970: 2_000_000_000 + Double(number))
            try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        }
    }

    private static func look(_ bench: Bench, _ folder: String) throws -> Int {
        try FolderArrivals(bench.workbench, folder: folder).once().count {
            if case .arrived = $0.outcome { true } else { false }
        }
    }

    @Test(arguments: [
        ([29, 59], 2), ([29, 59, 29], 3), ([29, 29, 59, 59], 2), ([29, 59, 61, 59, 61], 5),
    ])
    func `looked at again, also after each new copy, gives each revision once`(tolls: [Int], revisions: Int) throws {
        for isStepwise in [true, false] {
            let bench = try Bench(text: "")
            let folder = bench.folder + "/feeds"
            for count in isStepwise ? Array(1...tolls.count) : [tolls.count] {
                try Self.write(Array(tolls.prefix(count)), to: folder)
                _ = try Self.look(bench, folder)
                #expect(try Self.look(bench, folder) == 0)
            }
            let article = try bench.workbench.article(ArticleID("strikes-on-velm"))
            #expect(article.revisions.count == revisions)
        }
    }

    @Test func `an entry that changed later does not bring an old one back`() throws {
        let bench = try Bench(text: "")
        let folder = bench.folder + "/feeds"
        let calm = ["Nothing moved", "Nothing moved", "One boat moved"]
        try Self.write([29, 59, 59], to: folder, calm: calm)
        #expect(try Self.look(bench, folder) == 4)
        #expect(try Self.look(bench, folder) == 0)
        // The newest revision comes from elsewhere, and the folder's texts are older than it.
        _ = try bench.workbench.addRevision(
            ArticleID("strikes-on-velm"),
            Bench.file("Strikes on Velm\n\nThe harbour of Velm was hit by at least 77 strikes on Monday."))
        #expect(try Self.look(bench, folder) == 0)
        try Self.write([29, 59, 59, 81], to: folder, calm: calm + ["One boat moved"])
        #expect(try Self.look(bench, folder) == 1)
    }

    @Test func `gives an article for each entry, and a revision only where the text changed`() throws {
        let bench = try Bench(text: "")
        let folder = bench.folder + "/feeds"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let arrivals = try FolderArrivals(bench.workbench, folder: folder)
        try Self.feed(29).write(toFile: folder + "/1.xml", atomically: false, encoding: .utf8)
        #expect(arrivals.once().count == 2)
        try Self.feed(59).write(toFile: folder + "/2.xml", atomically: false, encoding: .utf8)
        let second = arrivals.once()
        #expect(second.count == 1)
        guard case .arrived(let arrival)? = second.first?.outcome else {
            Issue.record("nothing arrived")
            return
        }
        #expect(arrival.article == ArticleID("strikes-on-velm"))
        #expect(arrival.revision == 2)
        #expect(arrival.outcomes.contains { $0.fate == .valueChanged })
    }
}
