import ClaimModel
import Testing

@testable import Workbench

@Suite struct RecordNameTests {
    private static let cases: [(typed: String, last: Int, offered: [Int])] = [
        ("c1", 25, [1] + Array(10...19)), ("c", 3, [1, 2, 3]), ("", 2, [1, 2]), ("c2", 21, [2, 20, 21]), ("c30", 25, []),
        ("c0", 25, []), ("e1", 25, []), ("cx", 25, []), ("c1", 0, []), ("c99999999999999999999", 25, []),
    ]

    @Test(arguments: cases)
    func `ids are offered by their first digits, shorter ones first`(_ typed: String, _ last: Int, _ offered: [Int]) {
        #expect(Workbench.numbers(beginning: typed, "c", upTo: last) == offered)
    }

    @Test func `no more than a hundred ids are offered of a large casebook`() {
        #expect(Workbench.numbers(beginning: "c1", "c", upTo: 1_000_000).count == 100)
    }

    @Test func `articles, claims and evidence are offered with a word about them`() throws {
        let bench = try Bench()
        let id = try bench.claim("hit by at least 29 strikes on Monday")
        _ = try bench.evidence("port log")
        #expect(try bench.workbench.names(beginning: "q") == [RecordName(name: "quay", note: "Velm")])
        #expect(try bench.workbench.names(beginning: id.description).first?.note == "hit by at least 29 strikes on Monday")
        #expect(try bench.workbench.names(beginning: "e") == [RecordName(name: "e1", note: "port log")])
        #expect(try bench.workbench.filterValues(of: "stage").first == "new")
    }

    @Test func `the prompt tells of the article that was decided on last`() throws {
        let bench = try Bench()
        let id = try bench.claim("hit by at least 29 strikes on Monday")
        _ = try bench.workbench.addArticle(Bench.file("The dam of Orla was closed for 3 days.\n", "orla.txt"))
        #expect(try bench.workbench.progressWhereLastDecided()?.article == ArticleID("orla"))
        _ = try bench.workbench.dismiss([id], reason: "a quote")
        let progress = try #require(try bench.workbench.progressWhereLastDecided())
        #expect(progress.article == Bench.article)
        #expect(progress.revision == 1)
        #expect(progress.closed == 1)
        #expect(progress.claims > 1)
    }
}
