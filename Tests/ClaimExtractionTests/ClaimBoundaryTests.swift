import ClaimExtraction
import ClaimModel
import Testing

@Suite struct ClaimBoundaryTests {
    @Test func `claims are the smallest clauses that can be true or false`() throws {
        let extractor = Extractor(try #require(Shipped.rules))
        for example in SentenceTable.boundaries {
            let found = extractor.read(ArticleText(example.text)).claims.map { ArticleText(example.text).string(in: $0.range) }
            let expected = example.spans.map { ArticleText(example.text).string(in: $0) }
            #expect(found == expected, "\(example.text)")
        }
        #expect(SentenceTable.boundaries.count >= 100)
    }
}
