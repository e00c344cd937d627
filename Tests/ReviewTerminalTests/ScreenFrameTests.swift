import Testing

@testable import ReviewTerminal

@Suite struct ScreenFrameTests {
    @Test func `a frame is the whole screen, cut to its size`() {
        let frame = ScreenFrame(["first line", "second"])
        let sent = String(decoding: frame.bytes(size: TerminalSize(columns: 6, rows: 3), renderer: .plain), as: UTF8.self)
        #expect(sent == "\u{1B}[?25l\u{1B}[Hfirst…\r\nsecond\r\n\u{1B}[K")
    }

    @Test func `the column is set anew after what terminals measure differently`() {
        let frame = ScreenFrame(["👩‍👩‍👧 |", "漢字 |", "e\u{301} |"])
        let sent = String(decoding: frame.bytes(size: TerminalSize(columns: 9, rows: 3), renderer: .plain), as: UTF8.self)
        #expect(sent.contains("👩‍👩‍👧\u{1B}[3G |"))
        #expect(sent.contains("漢字 |"))
        #expect(sent.contains("e\u{301} |"))
    }

    @Test func `the cursor is shown where it is asked for`() {
        var frame = ScreenFrame(["x"])
        frame.cursor = (column: 4, row: 1)
        let sent = String(decoding: frame.bytes(size: .usual, renderer: .plain), as: UTF8.self)
        #expect(sent.hasSuffix("\u{1B}[2;5H\u{1B}[?25h"))
    }
}
