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
