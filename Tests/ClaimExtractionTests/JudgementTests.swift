import ClaimExtraction
import ClaimModel
import Testing

@Suite struct JudgementTests {
    /// How many of the sentences the reader may judge otherwise than a checker: it sums weights and is not always right.
    private static let allowed = 0.08

    @Test func `sentences are claims or none as a checker would say`() throws {
        let extractor = Extractor(try #require(Shipped.rules))
        var wrong: [String] = []
        for (expected, text) in JudgedSentences.all {
            let isClaim = !extractor.read(ArticleText(text)).claims.isEmpty
            if isClaim != (expected == "claim") { wrong.append(text) }
        }
        #expect(JudgedSentences.all.count >= 250)
        #expect(Double(wrong.count) <= Self.allowed * Double(JudgedSentences.all.count), "\(wrong)")
    }

    @Test(arguments: [
        ("Who will pay for the new bridge?", "question"), ("Had it rained, the harvest would have been saved.", "hypothetical"),
        ("We must act now.", "directive"), ("If it spreads, prices will fall.", "prediction"),
        ("\"I felt lost,\" he said.", "personal"),
        ("The move looks clumsy.", "opinion"),
    ])
    func `a sentence that is no claim says why`(_ text: String, _ reason: String) throws {
        let extractor = Extractor(try #require(Shipped.rules))
        #expect(extractor.read(ArticleText(text)).sentences.map { $0.reason?.rawValue } == [reason])
    }
}
