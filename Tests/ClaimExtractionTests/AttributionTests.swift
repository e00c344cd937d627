import ClaimExtraction
import ClaimModel
import Testing

@Suite struct AttributionTests {
    @Test func `each paragraph gives back who says what`() throws {
        let extractor = Extractor(try #require(Shipped.rules))
        for paragraph in AttributionTable.paragraphs {
            let found = extractor.read(ArticleText(paragraph.text)).attributions
            #expect(found.count == paragraph.attributions.count, "\(paragraph.text)")
            for expected in paragraph.attributions {
                #expect(found.contains { expected.agrees(with: $0) }, "\(paragraph.text)")
            }
        }
        #expect(AttributionTable.paragraphs.count >= 100)
    }

    @Test(arguments: [
        ("It's late, that's all, there's no boat.", 0), ("The bridge pointed north.", 0), ("He put a price on it.", 0),
        ("Rain fell on Lund, and the port closed.", 0), ("He was told to leave.", 0), ("\"Let me read it,\" she asked.", 1),
    ]) func `a sentence attributes so many times`(text: String, count: Int) throws {
        let extractor = Extractor(try #require(Shipped.rules))
        #expect(extractor.read(ArticleText(text)).attributions.count == count)
    }
}
