/// What a full screen shows at one moment.
public struct ScreenFrame: Sendable, Hashable {
    /// The lines from the top.
    public var lines: [StyledLine]
    /// Where the cursor is shown, counted from 0; nil hides it.
    public var cursor: (column: Int, row: Int)? {
        get { cursorColumn.map { ($0, cursorRow) } }
        set { (cursorColumn, cursorRow) = (newValue?.column, newValue?.row ?? 0) }
    }

    private var cursorColumn: Int?
    private var cursorRow = 0

    /// A frame of lines from the top; the cursor is hidden.
    public init(_ lines: [StyledLine] = []) {
        self.lines = lines
    }

    /// All that is sent to show the frame on a screen of that size, in one piece.
    ///
    /// After what terminals measure differently, such as joined emoji, the column is set anew, so that what stands to the right
    /// of it stays where it belongs.
    func bytes(size: TerminalSize, renderer: StyleRenderer) -> [UInt8] {
        var output = "\u{1B}[?25l\u{1B}[H"
        for row in 0..<size.rows {
            if row > 0 { output += "\r\n" }
            if row < lines.count { output += aligned(lines[row].cut(to: size.columns), renderer) }
            // Where a line reaches the last column, erasing to the right would take its last character away.
            if row >= lines.count || lines[row].width < size.columns { output += "\u{1B}[K" }
        }
        if let cursor { output += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
        return Array(output.utf8)
    }

    private func aligned(_ line: StyledLine, _ renderer: StyleRenderer) -> String {
        if TerminalText.isPlain(line.text) { return renderer.render(line) }
        var output = ""
        var column = 1
        for span in line.spans {
            var run: [DisplayCell] = []
            for cell in TerminalText.cells(of: span.text) {
                run.append(cell)
                column += cell.width
                guard Self.isMeasuredDifferently(cell) else { continue }
                output += renderer.render(StyledLine([StyledSpan(cells: run, role: span.role)])) + "\u{1B}[\(column)G"
                run.removeAll()
            }
            if !run.isEmpty { output += renderer.render(StyledLine([StyledSpan(cells: run, role: span.role)])) }
        }
        return output
    }

    /// Several characters in one place, other than a letter and its marks, and whatever came late to Unicode.
    private static func isMeasuredDifferently(_ cell: DisplayCell) -> Bool {
        let scalars = cell.shown.unicodeScalars
        return scalars.dropFirst().contains { !CharacterWidth.isMark($0) || $0.value == 0xFE0F || $0.value == 0x20E3 }
            || scalars.contains { $0.value > 0x1F000 }
    }
}
