import ClaimExtraction
import ClaimModel
import Testing

@Suite struct JudgementTests {
    /// How many sentences the reader may judge otherwise than a checker: it sums weights and is not always right.
    private static let allowed = (fitted: 0.08, unseen: 0.2)

    private func misjudged(_ sentences: [(expected: String, text: String)]) throws -> [String] {
        let extractor = Extractor(try #require(Shipped.rules))
        return sentences.filter { extractor.read(ArticleText($0.text)).claims.isEmpty == ($0.expected == "claim") }.map(\.text)
    }

    @Test func `sentences that the weights were fitted on are claims or none as a checker would say`() throws {
        let wrong = try misjudged(JudgedSentences.all)
        #expect(JudgedSentences.all.count >= 250)
        #expect(Double(wrong.count) <= Self.allowed.fitted * Double(JudgedSentences.all.count), "\(wrong)")
    }

    @Test func `sentences that no weight was fitted on are claims or none as a checker would say, a few more excepted`() throws
    {
        let wrong = try misjudged(UnseenSentences.all)
        #expect(UnseenSentences.all.count >= 100)
        #expect(Double(wrong.count) <= Self.allowed.unseen * Double(UnseenSentences.all.count), "\(wrong)")
    }

    @Test func `no sentence is fitted on and kept unseen at once`() {
        let fitted = Set(JudgedSentences.all.map(\.text)).union(SentenceTable.boundaries.map(\.text))
        #expect(UnseenSentences.all.filter { fitted.contains($0.text) }.map(\.text) == [])
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
