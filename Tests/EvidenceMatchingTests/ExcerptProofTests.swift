import ClaimModel
import EvidenceMatching
import Testing

private let snapshot = ArticleText(
    """
    The mayor of Brenn said: “We will not sell the har-
    bour – not this year, not next year.” The council’s vote was 12 to 9.
    Nobody expected the oﬃce to close. Nobody expected the oﬃce to close.
    """)

private func proof(_ excerpt: String) -> ExcerptProof { QuoteProver(snapshot).prove(excerpt) }

@Test(arguments: [
    ("The council’s vote was 12 to 9", [], 0, 1),
    ("The council's vote was 12 to 9", ["quotation marks"], 0, 1),
    ("not this year,\nnot next year", ["spaces and line breaks"], 0, 1),
    ("the council’s vote was 12 to 9", ["capital at the start"], 0, 1),
    ("We will not sell the harbour", ["hyphenation"], 0, 1),
    ("Nobody expected the office to close", ["ligatures"], 0, 2),
    ("We will not sell … not next year", [], 1, 1),
    ("[T]he mayor of Brenn", [], 1, 1),
])
func `an excerpt is found exactly or after named foldings`(
    _ excerpt: String, _ overlooked: [String], _ elisions: Int, _ occurrences: Int
) throws {
    guard case .proven(let quote) = proof(excerpt) else {
        Issue.record("not proven")
        return
    }
    #expect(quote.overlooked == overlooked)
    #expect(quote.elisions == elisions)
    #expect(quote.occurrences == occurrences)
}

@Test func `an excerpt found twice says so`() throws {
    guard case .proven(let quote) = proof("Nobody expected the office to close") else {
        Issue.record("not proven")
        return
    }
    #expect(quote.note.hasSuffix("it stands there twice"))
}

@Test(arguments: [
    ("The council’s vote was 12 to 8", QuoteRefusal.Reason.differs, [QuoteDifference(excerpt: "8", source: "9.")]),
    ("The council’s Vote was 12 to 9", .letterCase, [QuoteDifference(excerpt: "Vote", source: "vote")]),
    ("Ilva sank three ferries in the night", .absent, []),
    (" … ", .empty, []),
])
func `what is merely similar is refused with what differs`(
    _ excerpt: String, _ reason: QuoteRefusal.Reason, _ differences: [QuoteDifference]
) {
    guard case .refused(let refusal) = proof(excerpt) else {
        Issue.record("proven")
        return
    }
    #expect(refusal.reason == reason)
    #expect(refusal.differences == differences)
    #expect((refusal.nearest != nil) == (reason == .differs || reason == .letterCase))
}
