import Testing

@testable import ReviewTerminal

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("plain text", "plain text"),
        ("two\nlines", "two\nlines"),
        ("a\u{1B}[2Jb", "a␛[2Jb"),
        ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
        ("\0\t\r\u{7F}", "␀␉␍␡"),
        ("dos\r\nlines", "dos␍\nlines"),
        ("\u{9B}31m", "‹U+009B›31m"),
        ("user\u{202E}gpj", "user‹U+202E›gpj"),
        ("\u{200B}\u{2066}\u{FEFF}\u{2028}", "‹U+200B›‹U+2066›‹U+FEFF›‹U+2028›"),
        ("soft\u{AD}hyphen", "soft‹U+00AD›hyphen"),
        ("\u{E000}\u{FFFE}\u{10FFFF}", "‹U+E000›‹U+FFFE›‹U+10FFFF›"),
        ("tag\u{E0041}", "tag‹U+E0041›"),
        ("a\u{FE0F}b\u{E0101}", "a‹U+FE0F›b‹U+E0101›"),
        ("\u{301}alone", "◌\u{301}alone"),
        ("x\u{200D}\u{301}", "x‹U+200D›◌\u{301}"),
        ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}‹+2 marks›"),
        ("👩‍👩‍👧 می‌روم ❤️ 漢", "👩‍👩‍👧 می‌روم ❤️ 漢"),
    ])
    func `what steers a screen or hides from the reader is made visible`(text: String, shown: String) {
        #expect(TerminalText.escaped(text) == shown)
    }

    @Test func `bytes that are not UTF-8 are shown one by one`() {
        #expect(
            TerminalText.escaped(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x0A, 0xC3, 0xA9, 0x1B]) == "a‹0xFF›b‹0xE2›‹0x82›\né␛")
    }

    @Test(arguments: [
        ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("👩‍👩‍👧‍👦", 2), ("🇨🇭", 2),
        ("🇨", 1), ("1️⃣", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("ｶ", 1), ("Ａ", 2), ("…", 1), ("\u{1B}", 1),
        ("\u{202E}", 8), ("", 0),
    ])
    func `a text is as wide as a terminal shows it`(text: String, columns: Int) {
        #expect(TerminalText.width(of: text) == columns)
    }

    @Test(arguments: [
        ("harbour", 7, "harbour"), ("harbour", 5, "harb…"), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("ab", 1, "…"),
        ("ab", 0, ""),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"),
    ])
    func `a cut is marked`(text: String, columns: Int, shown: String) {
        #expect(TerminalText.cut(text, to: columns) == shown)
    }

    @Test(arguments: [
        ("the old bridge was closed", 10, ["the old", "bridge was", "closed"]),
        ("unbreakableword", 6, ["unbrea", "kablew", "ord"]),
        ("one\n\ntwo", 10, ["one", "", "two"]),
        ("a well-known case", 8, ["a well-", "known", "case"]),
        ("港口在三月二日关闭。", 10, ["港口在三月", "二日关闭。"]),
        ("港口在三月关闭。", 14, ["港口在三月关", "闭。"]),
        ("", 5, [""]),
    ])
    func `a text is wrapped between words, or where wide characters meet`(text: String, columns: Int, lines: [String]) {
        #expect(TerminalText.wrapped(text, to: columns) == lines)
    }

    @Test func `whatever comes in, nothing harmful goes out, and going through twice changes nothing`() {
        for text in NastyText(count: 2_000) {
            let shown = TerminalText.escaped(text)
            #expect(firstHarmful(in: shown) == nil, "\(text.debugDescription)")
            #expect(TerminalText.escaped(shown) == shown, "\(text.debugDescription)")
        }
    }

    @Test func `cut, padded and wrapped text keeps to its columns`() {
        for (number, text) in NastyText(count: 2_000).enumerated() {
            let columns = number % 23
            #expect(TerminalText.width(of: TerminalText.cut(text, to: columns)) <= columns, "\(text.debugDescription)")
            #expect(TerminalText.width(of: TerminalText.padded(text, to: columns)) == columns, "\(text.debugDescription)")
            for line in TerminalText.wrapped(text, to: columns + 20) {
                #expect(TerminalText.width(of: line) <= columns + 20, "\(text.debugDescription)")
            }
        }
    }

    @Test func `wrapping loses nothing but blanks`() {
        for text in NastyText(count: 500) {
            let wrapped = TerminalText.wrapped(text, to: 16).joined()
            #expect(wrapped.filter { $0 != " " } == TerminalText.escaped(text).filter { $0 != " " && $0 != "\n" })
        }
    }

    @Test func `each cell knows the bytes it came from`() {
        let text = "a\u{7}漢\r\ne\u{301}"
        let cells = TerminalText.cells(of: text)
        #expect(cells.map(\.source) == [0..<1, 1..<2, 2..<5, 5..<6, 6..<7, 7..<10])
        #expect(cells.map(\.isLineEnd) == [false, false, false, false, true, false])
    }

    /// The first character that must not reach a terminal. Joiners and selectors may, inside emoji and joining scripts.
    private func firstHarmful(in text: String) -> Unicode.Scalar? {
        let overrides: [ClosedRange<UInt32>] = [
            0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x61C...0x61C, 0x2028...0x2029,
        ]
        return text.unicodeScalars.first { scalar in
            if scalar == "\n" { return false }
            return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x200B
                || scalar.value == 0xFEFF
                || overrides.contains { $0.contains(scalar.value) }
        }
    }
}
