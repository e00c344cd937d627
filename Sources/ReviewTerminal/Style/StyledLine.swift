/// Text of one role. Whatever it is made from, it holds nothing that steers a terminal.
public struct StyledSpan: Sendable, Hashable {
    /// The text as it is shown.
    public let text: String
    /// What it is for.
    public let role: TextRole
    /// The columns it takes.
    public let width: Int

    /// A span of a text, made harmless; a line feed in it shows as `␊`.
    public init(_ text: String, _ role: TextRole = .plain) {
        self.role = role
        if TerminalText.isPlain(text), !text.utf8.contains(0x0A) {
            self.text = text
            self.width = text.utf8.count
        } else {
            let cells = TerminalText.cells(of: text)
            self.text = cells.reduce(into: "") { $0 += $1.isLineEnd ? "␊" : $1.shown }
            self.width = cells.reduce(0) { $0 + ($1.isLineEnd ? 1 : $1.width) }
        }
    }

    /// A span of cells, which are harmless already.
    init(cells: some Sequence<DisplayCell>, role: TextRole) {
        self.role = role
        self.text = cells.reduce(into: "") { $0 += $1.shown }
        self.width = cells.reduce(0) { $0 + $1.width }
    }
}

/// One line of a screen: spans side by side.
public struct StyledLine: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The spans from left to right.
    public private(set) var spans: [StyledSpan]

    /// A line of spans.
    public init(_ spans: [StyledSpan] = []) {
        self.spans = spans.filter { !$0.text.isEmpty }
    }

    /// A line of one text.
    public init(_ text: String, _ role: TextRole = .plain) {
        self.init([StyledSpan(text, role)])
    }

    /// A line of plain text.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The columns it takes.
    public var width: Int { spans.reduce(0) { $0 + $1.width } }

    /// The text as it is shown, without roles.
    public var text: String { spans.reduce(into: "") { $0 += $1.text } }

    /// Adds text at the end.
    public mutating func append(_ text: String, _ role: TextRole = .plain) {
        append(StyledLine(text, role))
    }

    /// Adds another line's spans at the end.
    public mutating func append(_ other: StyledLine) {
        spans += other.spans
    }

    /// Two lines side by side.
    public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
        StyledLine(left.spans + right.spans)
    }

    /// The line, at most so many columns wide; what is cut off is marked by `…`.
    public func cut(to columns: Int) -> StyledLine {
        if width <= columns { return self }
        guard columns > 0 else { return StyledLine() }
        var kept: [StyledSpan] = []
        var room = columns - 1
        var lastRole = TextRole.plain
        for span in spans {
            lastRole = span.role
            if span.width <= room {
                kept.append(span)
                room -= span.width
                continue
            }
            let cells = TerminalText.cells(of: span.text).prefix { cell in
                defer { room -= cell.width }
                return cell.width <= room
            }
            kept.append(StyledSpan(cells: cells, role: span.role))
            break
        }
        return StyledLine(kept + [StyledSpan("…", lastRole)])
    }

    /// The line cut or filled with blanks to exactly so many columns.
    public func padded(to columns: Int, alignment: TextAlignment = .left) -> StyledLine {
        let line = cut(to: columns)
        let missing = columns - line.width
        guard missing > 0 else { return line }
        // A reversed line is reversed to its end.
        let role = line.spans.last?.role == .status ? TextRole.status : .plain
        let blanks = StyledLine(String(repeating: " ", count: missing), role)
        return alignment == .left ? line + blanks : blanks + line
    }

    /// The same text, all of one role.
    public func recast(_ role: TextRole) -> StyledLine {
        StyledLine(spans.map { StyledSpan($0.text, role) })
    }
}
