import ClaimModel
import RevisionTracking
import Testing

@Suite struct `New claims` {
    private let old = "The pier was closed in May. Nobody sang."
    private let new = """
        The pier was closed in June. Two ferries sailed to Ostby. Nobody sang. It was a long night.

        Read more: How the thaw began

        Correction: An earlier version of this article stated: “The pier was closed in May.” That was wrong.
        """

    private func words(_ ranges: [ByteRange]) -> [String] { ranges.map { ArticleText(new).string(in: $0) } }

    @Test func `are sentences from nowhere that hold something to check, without a reading`() {
        let result = Tracker.track(old: ArticleText(old), new: ArticleText(new), spans: [])
        #expect(words(result.newClaims(in: nil)) == ["Two ferries sailed to Ostby."])
        #expect(words(result.newSentences.map(\.range)).contains("It was a long night."))
        #expect(!words(result.newSentences.map(\.range)).contains { $0.contains("earlier version") })
    }

    @Test(arguments: [(0.5, ["Two ferries sailed"]), (0.7, ["Two ferries sailed", "It was a long night"])])
    func `are the reading's claims in such sentences, and others of some worth`(worth: Double, expected: [String]) throws {
        let text = ArticleText(new)
        var reading = TextReading(text: text)
        for words in ["The pier was closed in June", "Two ferries sailed", "It was a long night"] {
            let needle = Array(words.utf8)
            let start = try #require(text.bytes.indices.first { text.bytes[$0...].starts(with: needle) })
            reading.claims.append(ExtractedClaim(range: start..<start + needle.count, sentence: 0, kinds: .event, worth: worth))
        }
        let result = Tracker.track(old: ArticleText(old), new: text, spans: [])
        #expect(words(result.newClaims(in: reading)) == expected)
    }
}
