import Testing

@testable import ReviewTerminal

@Suite struct InputTests {
    @Test func `a line is edited as in a shell`() {
        var field = InputField(label: "find", text: "the port")
        for key in [
            KeyPress(.home), .character("a"), KeyPress(.right), KeyPress(.delete), KeyPress(.end), KeyPress(.backspace),
        ] {
            #expect(field.press(key) == .edited)
        }
        #expect(field.text == "ate por")
        #expect(field.press(.control("w")) == .edited)
        #expect(field.text == "ate ")
        #expect(field.press(.control("u")) == .edited)
        field.paste("two\nlines e")
        #expect(field.press(.character("\u{301}")) == .edited)
        #expect(field.text == "two lines é")
        #expect(field.press(KeyPress(.backspace)) == .edited)
        #expect(field.text == "two lines ")
        #expect(field.press(KeyPress(.enter)) == .submitted)
        #expect(field.press(.control("c")) == .cancelled)
        #expect(field.press(KeyPress(.function(5))) == .unknown)
    }

    @Test func `the part around the cursor is shown, and a cut before it is marked`() {
        let field = InputField(label: "find ", text: "a long line of words")
        #expect(field.line(columns: 14).line.text == "find … words")
        #expect(field.line(columns: 14).cursor < 14)
        #expect(field.line(columns: 40).line.text == "find a long line of words")
        #expect(field.line(columns: 40).cursor == 25)
        for text in NastyText(count: 300) {
            let shown = InputField(label: text, text: text).line(columns: 20)
            #expect(shown.line.width <= 20 && shown.cursor < 20, "\(text.debugDescription)")
        }
    }

    @Test func `a form is filled in line by line`() {
        var form = InputForm(
            title: "New evidence", action: "evidence",
            fields: [.init("source"), .init("kind", offers: ["primary", "preprint"])])
        for key in [KeyPress.character("x"), KeyPress(.enter), .character("p"), KeyPress(.tab), KeyPress(.tab)] {
            #expect(form.press(key) == .edited)
        }
        #expect(form.answers == ["x", "preprint"])
        #expect(form.lines(columns: 30).lines.map(\.text) == ["New evidence", "source x", "kind   preprint"])
        #expect(form.lines(columns: 30).cursor == (15, 2))
        #expect(form.press(KeyPress(.up)) == .edited)
        #expect(form.press(KeyPress(.enter)) == .edited)
        #expect(form.press(KeyPress(.enter)) == .submitted)
    }

    @Test func `a key map knows its keys, names them, and finds two that collide`() {
        let map = KeyMap([
            .init("s", .perform("supported"), hint: "supported", help: "propose supported"),
            .init([KeyPress(.right), .character("n")], .perform("next"), hint: "next", help: "the next one"),
        ])
        #expect(map.effect(of: .character("s")) == .perform("supported"))
        #expect(map.effect(of: .character("n")) == .perform("next"))
        #expect(map.effect(of: .control("d")) == .leave)
        #expect(map.effect(of: .character("y")) == nil)
        #expect(map.hints.map(\.key) == ["s", "→", "q", "?"])
        #expect(map.help.map(\.text).contains { $0.hasPrefix("  → n") && $0.hasSuffix("the next one") })
        #expect(map.conflicts.isEmpty)
        #expect(KeyMap([.init("q", .redraw, help: "")]).conflicts == [.character("q")])
    }

    @Test func `a long text is scrolled through and closed by any other key`() {
        var view = ScrollView(title: "Keys", lines: (1...9).map { StyledLine("line \($0)") })
        let size = TerminalSize(columns: 40, rows: 6)
        #expect(view.lines(size: size).map(\.text).prefix(3) == [" Keys", "line 1", "line 2"])
        let scrolled = view.press(KeyPress(.pageDown), size: size)
        #expect(scrolled)
        #expect(view.lines(size: size)[1].text == "line 5")
        _ = view.press(KeyPress(.end), size: size)
        #expect(view.lines(size: size).last?.text == "lines 6–9 of 9, ↓ ↑ Space; any other ke…")
        let staysOpen = view.press(.character("x"), size: size)
        #expect(!staysOpen)
    }
}
