import ClaimModel
import Testing
import TextAnchoring

@Suite struct `A normalised text` {
    @Test(arguments: [
        ("a  b\n c", "a b c"), ("“x” ‘y’ «z»", "\"x\" \"y\" \"z\""), ("one — two–three - four", "one-two-three-four"),
        ("so\u{AD}ft\u{200B}", "soft"), ("e\u{301}t\u{E9}", "\u{E9}t\u{E9}"), ("ﬃ ﬂ ﬆ", "ffi fl st"),
        ("1,234,567 and 12 345 and 1'000 and 1,23", "1234567 and 12345 and 1000 and 1,23"), ("wait…", "wait..."),
        ("日本、東京", "日本、東京"), ("", ""), ("   ", ""),
    ]) func `folds typography`(text: String, folded: String) {
        #expect(String(decoding: NormalisedText(ArticleText(text), .typography).bytes, as: UTF8.self) == folded)
    }

    @Test func `leads back to the bytes it was made from`() {
        let text = ArticleText("Zoe\u{308} paid\n  12,000 crowns — “at once”.")
        let folded = NormalisedText(text, .typography)
        let place = folded.bytes.indices
        #expect(folded.source(of: place) == text.range)
        for (wanted, original) in [
            ("12000", "12,000"), ("Zoë", "Zoe\u{308}"), ("crowns-\"at", "crowns — “at"), ("paid 12000", "paid\n  12,000"),
        ] {
            let needle = Array(wanted.utf8)
            let start = folded.bytes.indices.first { folded.bytes[$0...].starts(with: needle) }
            let range = start.map { folded.source(of: $0..<$0 + needle.count) }
            #expect(range.map { Array(text.bytes[$0]) } == Array(original.utf8))
        }
    }

    @Test func `does nothing without steps`() {
        let text = ArticleText("“A”\u{AD} — 1,000\n\nB")
        #expect(NormalisedText(text, []).bytes == text.bytes)
    }
}
