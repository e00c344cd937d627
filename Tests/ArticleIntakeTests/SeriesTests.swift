import ArticleIntake
import ClaimModel
import Testing

@Suite struct `Files over time` {
    private func feed(_ entries: [(id: String, text: String)]) -> [UInt8] {
        let items = entries.map {
            "<item><guid>\($0.id)</guid><title>\($0.id)</title><description>\($0.text)</description></item>"
        }
        return Array("<rss><channel><title>Post</title>\(items.joined())</channel></rss>".utf8)
    }

    @Test func `feeds fetched one after another give each entry's revisions`() throws {
        let files = [
            ("1.xml", feed([("a", "29 dead"), ("b", "calm")])), ("2.xml", feed([("a", "29 dead")])),
            ("3.xml", feed([("c", "new"), ("a", "59 dead")])),
        ]
        let read = try files.map { (name: $0.0, documents: try ArticleReader().read($0.1, name: $0.0)) }
        let series = ArticleSeries.sort(read)
        #expect(series.map(\.key) == ["entry:a", "entry:b", "entry:c"])
        #expect(series[0].documents.map(\.text.string) == ["a\n\n29 dead", "a\n\n59 dead"])
        #expect(series[0].files == ["1.xml", "3.xml"])
    }

    @Test(arguments: [
        ("news/Draft_v2 (1).docx", "draft"), ("Harbour final.txt", "harbour"), ("Harbour.txt", "harbour"),
        ("dam-20260304.html", "dam"), ("dam 2026-03-05.html", "dam"), ("dam-r12.html", "dam"), ("12.txt", "12"),
        ("plan 9 notes.md", "plan-9-notes"),
    ])
    func `names that differ only by version belong to one article`(file: String, stem: String) throws {
        #expect(ArticleSeries.key(of: IntakeDocument(text: ArticleText(""), format: .plain), file: file) == "name:" + stem)
    }

    @Test func `the page's own address counts more than the file's name`() {
        var page = IntakeDocument(text: ArticleText(""), format: .html)
        page.canonicalURL = "https://post.example/dam/?utm_source=x#top"
        #expect(ArticleSeries.key(of: page, file: "x.html") == "url:https://post.example/dam")
    }
}
