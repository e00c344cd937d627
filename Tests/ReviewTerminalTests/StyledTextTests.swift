import Testing

@testable import ReviewTerminal

@Suite struct StyledTextTests {
    private let line = StyledLine([StyledSpan("verdict: "), StyledSpan("refuted", .bad)])

    @Test func `a line is coloured on a terminal and plain elsewhere`() {
        #expect(StyleRenderer(theme: .dark).render(line) == "verdict: \u{1B}[91mrefuted\u{1B}[0m")
        #expect(StyleRenderer.plain.render(line) == "verdict: refuted")
    }

    @Test(arguments: [
        (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false), (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
        (true, ["TERM": "xterm", "NO_COLOR": ""], true), (true, ["TERM": "dumb"], false), (true, [:], false),
    ])
    func `pipes, NO_COLOR and dumb terminals get no escape sequence`(
        isTerminal: Bool, environment: [String: String], coloured: Bool
    ) {
        let renderer = StyleRenderer(theme: nil, choice: .auto, isTerminal: isTerminal, environment: environment)
        #expect(renderer.render(line).contains("\u{1B}") == coloured)
    }

    @Test(arguments: [
        ("short", 10, ["short"]), ("one two three", 8, ["one two", "three"]), ("  one two three", 9, ["  one two", "  three"]),
        ("    remedy: fix it", 14, ["    remedy:", "    fix it"]), ("          deep words", 14, ["          deep", "words"]),
        ("a 港務局 b", 6, ["a 港務", "局 b"]),
    ])
    func `a line too long for the terminal is broken between words, as far in as it began`(
        text: String, columns: Int, lines: [String]
    ) {
        #expect(StyledLine(text).folded(to: columns).map(\.text) == lines)
        let parts = StyledLine(text.split(separator: " ", omittingEmptySubsequences: false).map { StyledSpan($0 + " ", .bad) })
        #expect(parts.folded(to: columns).allSatisfy { $0.width <= columns + 1 })
    }

    @Test func `what is to be typed stays in one line`() {
        let line = StyledLine("Type: ", .faint) + StyledLine("evidence add log.txt --kind primary", .key)
        #expect(line.folded(to: 20) == [line])
    }

    @Test func `an option outranks the environment`() {
        let environment = ["NO_COLOR": "1", "TERM": "xterm"]
        #expect(StyleRenderer(theme: .light, choice: .always, isTerminal: false, environment: environment).theme == .light)
        #expect(StyleRenderer(theme: .light, choice: .never, isTerminal: true, environment: ["TERM": "xterm"]).theme == nil)
    }

    @Test func `a light ground gets the light set`() {
        let environment = ["TERM": "xterm", "COLORFGBG": "0;15"]
        #expect(StyleRenderer(theme: nil, choice: .auto, isTerminal: true, environment: environment).theme == .light)
    }

    @Test func `colours have names, numbers and hexadecimal values`() throws {
        let appearance = try #require(TextAppearance(parsing: "bold bright-red on #0a64c8"))
        #expect(appearance.sequence == "\u{1B}[1;91;48;2;10;100;200m")
        #expect(TextAppearance(parsing: "underline 214")?.sequence == "\u{1B}[4;38;5;214m")
        #expect(TextAppearance(parsing: "plain")?.sequence == "")
        #expect(TextAppearance(parsing: "bold crimsonish") == nil)
    }

    @Test func `what differs in meaning differs in every set of colours`() {
        for theme in Theme.all where theme != .monochrome {
            let looks = [TextRole.good, .bad, .mixed].map { theme.appearance(of: $0) }
            #expect(Set(looks).count == 3, "\(theme.name)")
        }
    }

    @Test func `no span can be made that holds an escape sequence`() {
        for text in NastyText(count: 500) {
            let span = StyledSpan(text)
            #expect(!span.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B })
            #expect(span.width == TerminalText.width(of: text))
        }
    }

    @Test func `marks are given in bytes of the text and survive wrapping`() {
        let text = "In März fell 漢字 there"
        let start = text.utf8.count - "漢字 there".utf8.count
        let lines = StyledParagraph(text, marks: [.init(start..<(start + 6), .focus)]).wrapped(to: 12)
        #expect(lines.map(\.text) == ["In März fell", "漢字 there"])
        #expect(lines[1].spans.map(\.role) == [.focus, .plain])
    }

    @Test func `brackets show a part without colour and stay with it`() {
        let paragraph = StyledParagraph("aa bb cc").bracketed(3..<5, "[", "]", role: .key)
        #expect(paragraph.wrapped(to: 5).map(\.text) == ["aa", "[bb]", "cc"])
    }

    @Test func `wrapped lines know the bytes they show`() {
        let lines = StyledParagraph("one two\nthree").wrappedWithSources(to: 4)
        #expect(lines.map(\.source) == [0..<3, 4..<7, 8..<12, 12..<13])
    }
}
