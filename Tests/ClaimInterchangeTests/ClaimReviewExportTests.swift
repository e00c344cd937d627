import ClaimInterchange
import ClaimModel
import Testing

struct ClaimReviewExportTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `export, import and export again give the same bytes`() {
        for source in [Fixture.clean, Fixture.clean("\"2024-05-03\"", to: "\"2024-05-03 09:30 UTC\"")] {
            let first = ClaimReviewWriter.bundle(Fixture.read(source).reviews.map(\.review))
            let second = ClaimReviewWriter.bundle(ClaimReviewDocument.read(first).reviews.map(\.review))
            #expect(text(first) == text(second))
            #expect(ClaimReviewDocument.read(first).reviews.flatMap(\.repairs).isEmpty)
        }
    }

    @Test func `a document of one's own has nothing to complain about`() {
        let review = Fixture.read(Fixture.clean).reviews.map(\.review)[0]
        #expect(ClaimReviewLint.check(ClaimReviewWriter.document(review), host: "desk.example") == [])
        #expect(ClaimReviewWriter.missing(in: review) == [])
        #expect(ClaimReviewWriter.missing(in: ClaimReview(claim: "")).count == 6)
    }

    @Test func `a scale that is upside down or starts below one gives words only`() {
        var review = ClaimReview(claim: "The tower leans by three degrees.")
        review.rating = "Right"
        for (value, worst, best) in [(5, 5, 1), (1, 0, 2)] {
            review.score = ClaimReviewScore(value: ExactNumber(value), worst: ExactNumber(worst), best: ExactNumber(best))
            #expect(review.score != nil)
            #expect(!text(ClaimReviewWriter.document(review)).contains("ratingValue"))
        }
    }

    static let findings: [(part: String, other: String, code: String, severity: ClaimReviewSeverity)] = [
        ("\"claimReviewed\"", "\"claimReviewd\"", "no-claim", .error),
        ("The harbour", "Fact check: The harbour", "verdict-in-claim", .warning),
        ("The harbour", "Fact-check – The harbour", "verdict-in-claim", .warning),
        ("https://desk.example/bridges/", "/bridges/", "no-address", .error),
        ("https://desk.example/bridges/", "https://bit.ly/x", "shortened-address", .error),
        ("https://desk.example/bridges/", "javascript:alert(1)", "no-address", .error),
        ("alternateName", "name", "no-verdict", .warning),
        ("alternateName", "verdict", "no-verdict", .error),
        ("\"ratingValue\": 2", "\"ratingValue\": 9", "score-out-of-range", .error),
        ("\"worstRating\": 1", "\"worstRating\": 0", "worst-below-one", .warning),
        ("\"worstRating\": 1", "\"worstRating\": 6", "scale-upside-down", .error),
        ("\"2024-05-01\"", "\"2024-06-01\"", "claim-after-review", .warning),
        ("\"2024-05-03\"", "\"3 May 2024\"", "unreadable-date", .warning),
        ("\"@type\": \"Person\", ", "", "no-type", .warning),
        ("\"name\": \"Mara Quill\"", "\"nom\": \"Mara Quill\"", "unknown-property", .warning),
        ("https://paper.example/bridge", "paper", "no-address", .warning),
        ("\"Mostly wrong\"}}", "\"Mostly wrong\"},}", "trailing-comma", .error),
        ("a day.", "a day and 12,000 lorries, as counted from the north gate at noon.", "long-claim", .advice),
    ]

    @Test(arguments: findings) func `each fault has a finding of its own`(
        finding: (part: String, other: String, code: String, severity: ClaimReviewSeverity)
    ) {
        let found = ClaimReviewLint.check(Array(Fixture.clean(finding.part, to: finding.other).utf8), host: "desk.example")
        #expect(found.contains { $0.code == finding.code && $0.severity == finding.severity }, "\(found)")
    }

    @Test func `a review on another host is told`() {
        let codes = ClaimReviewLint.check(Array(Fixture.clean.utf8), host: "paper.example").map(\.code)
        #expect(codes == ["other-host"])
    }
}

struct ClaimRubricTests {
    static let claims: [(claim: String, exported: String)] = [
        ("Fact check: The tower leans.", "The tower leans."),
        ("Fact-check – The tower leans.", "The tower leans."),
        ("FALSE: the tower leans", "the tower leans"),
        ("True-blue paint covers the tower.", "True-blue paint covers the tower."),
        ("The mayor: we leave at noon.", "The mayor: we leave at noon."),
        ("Verdict:", "Verdict:"),
    ]

    @Test(arguments: claims) func `an exported claim carries no verdict`(claim: String, exported: String) throws {
        var review = ClaimReview(claim: claim)
        review.rating = "Wrong"
        let written = ClaimReviewDocument.read(ClaimReviewWriter.document(review))
        #expect(written.reviews.map(\.review.claim) == [exported])
    }
}
