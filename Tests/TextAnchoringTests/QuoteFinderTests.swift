import ClaimModel
import Testing
import TextAnchoring

private let source = """
    The harbour master, Dag Hult, told the council: “We can’t wait any longer — the ice is 40 centimetres thick.” \
    Repairs cost 12,400 crowns a day,
    and 29 crews worked on the ﬁrst pier. A na\u{ED}ve plan… was dropped. Growth was 2.5 percent. At dawn it was -7 degrees.
    """

@Suite struct `A quotation` {
    @Test(arguments: [
        ("the ice is 40 centimetres thick", [String]()),
        ("We can't wait any longer - the ice is 40 centimetres thick.", ["quotation marks", "dashes"]),
        ("We can’t wait any longer—the ice", ["dashes"]),
        ("12400 crowns a day", ["thousands separators"]),
        ("a day, and 29 crews", ["spaces and line breaks"]),
        ("the first pier", ["ligatures"]),
        ("A nai\u{301}ve plan", ["composed accents"]),
        ("na\u{ED}ve plan... was", ["ellipses"]),
        ("re\u{AD}pairs cost", ["soft hyphens", "capital letters"]),
        ("“the council”", []),
    ]) func `is found, and it is said what was overlooked`(quote: String, steps: [String]) throws {
        guard case .found(let match) = findQuote(quote, in: ArticleText(source)) else {
            Issue.record("not found: \(quote)")
            return
        }
        #expect(match.needed.names == steps)
        #expect(match.occurrences == 1)
        #expect(match.elisions == 0)
    }

    @Test(arguments: [
        "9 crews worked", "5 percent", "7 degrees", "400 crowns", "the ice is 60 centimetres thick",
        "the ice was 40 centimetres thick", "har", "", "…", "“”",
    ]) func `is not found when a word or number is another`(quote: String) {
        if case .found(let match) = findQuote(quote, in: ArticleText(source)) { Issue.record("found at \(match.range)") }
    }

    @Test(arguments: [
        ("We can’t wait … 40 centimetres thick", ["We can’t wait", "40 centimetres thick"]),
        ("We can’t wait [...] 40 centimetres thick", ["We can’t wait", "40 centimetres thick"]),
        ("[He] told the council", ["told the council"]),
        ("Repairs cost [much] … 29 crews", ["Repairs cost", "29 crews"]),
    ]) func `may leave words out where it says so`(quote: String, pieces: [String]) {
        guard case .found(let match) = findQuote(quote, in: ArticleText(source)) else {
            Issue.record("not found: \(quote)")
            return
        }
        #expect(match.pieces.map { ArticleText(source).string(in: $0) } == pieces)
    }

    @Test func `may not join pieces from far apart or in another order`() {
        let far = ArticleText(
            "The pier was closed. " + String(repeating: "Ice lay on the bay. ", count: 200) + "The crane fell.")
        guard case .notFound = findQuote("The pier was closed … The crane fell", in: far) else {
            Issue.record("pieces too far apart were joined")
            return
        }
        guard case .notFound = findQuote("29 crews … 40 centimetres", in: ArticleText(source)) else {
            Issue.record("pieces in another order were joined")
            return
        }
    }

    @Test func `that is not there comes with the nearest stretch and whether its numbers agree`() {
        guard case .notFound(let nearest?) = findQuote("the ice is now 60 centimetres thick", in: ArticleText(source)) else {
            Issue.record("no nearest stretch")
            return
        }
        #expect(ArticleText(source).string(in: nearest.range) == "the ice is 40 centimetres thick")
        #expect(nearest.similarity > 0.7)
        #expect(!nearest.hasSameNumbers)
    }

    @Test func `that stands there twice is counted`() {
        guard case .found(let match) = findQuote("a wall", in: ArticleText("He built a wall. She painted a wall.")) else {
            Issue.record("not found")
            return
        }
        #expect(match.occurrences == 2)
    }
}
