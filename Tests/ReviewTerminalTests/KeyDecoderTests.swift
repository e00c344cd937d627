import ReviewTerminal
import Testing

@Suite struct KeyDecoderTests {
    @Test(arguments: [
        ("s", "s"), ("S", "S"), (" ", "Space"), ("é", "é"), ("漢", "漢"), ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"),
        ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"), ("\u{4}", "Ctrl-D"), ("\u{3}", "Ctrl-C"), ("\0", "Ctrl-Space"),
        ("\u{1B}[A", "↑"), ("\u{1B}OB", "↓"), ("\u{1B}[1;2C", "Shift-→"), ("\u{1B}[1;5D", "Ctrl-←"), ("\u{1B}[H", "Home"),
        ("\u{1B}[4~", "End"), ("\u{1B}[5~", "PageUp"), ("\u{1B}[3~", "Delete"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"),
        ("\u{1B}[24~", "F12"), ("\u{1B}x", "Alt-x"), ("\u{1B}\u{7F}", "Alt-Backspace"), ("abc", "a b c"), ("\u{1B}[Ax", "↑ x"),
        ("\u{1B}[99~x", "x"), ("\u{1B}[?1;2cx", "x"),
    ])
    func `bytes become keys`(bytes: String, names: String) {
        var decoder = KeyDecoder()
        #expect(keys(decoder.decode(bytes.utf8)) == names)
    }

    @Test func `keys are the same however the bytes are split`() {
        let bytes = Array("aé\u{1B}[1;2C漢\u{1B}Ob\u{1B}[200~two\nlines\u{1B}[201~z".utf8)
        var whole = KeyDecoder()
        let expected = whole.decode(bytes)
        #expect(expected.contains(.paste("two\nlines")))
        var decoder = KeyDecoder()
        #expect(bytes.flatMap { decoder.decode([$0]) } == expected)
    }

    @Test func `an escape byte is a key only when nothing follows`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(keys(decoder.flush()) == "Esc")
        #expect(!decoder.isWaiting)
        #expect(keys(decoder.decode([0x1B, 0x1B, 0x5B, 0x41])) == "Esc ↑")
    }

    @Test func `what is not UTF-8 is no key and does not stop the next`() {
        var decoder = KeyDecoder()
        #expect(keys(decoder.decode([0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82, 0x63])) == "a b c")
    }

    @Test func `any bytes at all leave the decoder ready for the next key`() {
        for (number, text) in NastyText(count: 500).enumerated() {
            var decoder = KeyDecoder()
            // Broken in the middle of characters and sequences, and followed by a sequence that is cut short.
            _ = decoder.decode(text.utf8.dropFirst(number % 3).dropLast(number % 2))
            _ = decoder.decode([0x1B, 0x5B, 0x31, 0x3B])
            _ = decoder.flush()
            #expect(!decoder.isWaiting)
            #expect(keys(decoder.decode("s".utf8)) == "s")
        }
    }

    private func keys(_ inputs: [ScreenInput]) -> String {
        inputs.map { if case .key(let key) = $0 { key.description } else { "?" } }.joined(separator: " ")
    }
}
