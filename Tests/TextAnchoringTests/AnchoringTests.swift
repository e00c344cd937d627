import ClaimModel
import Testing
import TextAnchoring

private let text = ArticleText(
    """
    The pier was closed in May. Its crane had lost 12 bolts, the harbour master of Vidsund said on Friday morning. In Ostby the \
    pier was closed too. The pier was closed in June.
    """)

private func found(_ quote: TextQuote) -> String? {
    guard case .found(let range, _) = Anchoring(in: text).anchor(quote) else { return nil }
    return text.string(in: range)
}

@Suite struct `A selector` {
    @Test func `leads to the only place with its words`() {
        #expect(Anchoring(in: text).anchor(TextQuote(exact: "lost 12 bolts")) == .found(42..<55, .exact))
    }

    @Test func `leads to the same words in other typography`() {
        let anchor = Anchoring(in: text).anchor(TextQuote(exact: "lost\n12\u{A0}bolts"))
        #expect(anchor == .found(42..<55, .normalised(.typography)))
    }

    @Test func `chooses among equal places by what stands around them`() {
        guard
            case .found(let range, .exact) = Anchoring(in: text).anchor(
                TextQuote(exact: "closed", prefix: "The pier was ", suffix: " in June"))
        else {
            Issue.record("lost")
            return
        }
        #expect(text.string(in: range.lowerBound..<range.upperBound + 8) == "closed in June")
    }

    @Test func `is lost between places that are alike`() {
        guard case .lost(let candidates) = Anchoring(in: text).anchor(TextQuote(exact: "pier was closed")) else {
            Issue.record("guessed")
            return
        }
        #expect(candidates.count == 3)
    }

    @Test func `takes the place that did not move among equal ones`() {
        #expect(found(TextQuote(exact: "pier was closed", start: 4)) == "pier was closed")
        #expect(found(TextQuote(exact: "pier was closed", start: 5)) == nil)
    }

    @Test func `accepts small changes of wording but no other number`() {
        #expect(
            found(TextQuote(exact: "Its old crane had lost 12 bolts, the harbour master of Vidsund said on Friday"))?.hasPrefix(
                "Its crane") == true)
        #expect(found(TextQuote(exact: "Its old crane had lost 21 bolts, the harbour master of Vidsund said on Friday")) == nil)
    }

    @Test(arguments: ["", "  ", "A comet was seen over the bay by nobody at all", "crane"]) func `refuses what is not there`(
        exact: String
    ) {
        #expect(exact == "crane" ? found(TextQuote(exact: exact)) == "crane" : found(TextQuote(exact: exact)) == nil)
    }
}
