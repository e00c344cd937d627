/// A key and what it does, in a word.
public struct KeyHint: Sendable, Hashable {
    /// The key's name.
    public var key: String
    /// What it does.
    public var label: String

    /// A key and what it does.
    public init(_ key: String, _ label: String) {
        self.key = key
        self.label = label
    }
}

/// What every full screen has: a head line, a body, a line for messages, and the keys below.
struct ScreenParts {
    let size: TerminalSize
    private let hintLines: [StyledLine]

    init(size: TerminalSize, hints: [KeyHint]) {
        self.size = size
        hintLines = Self.hintLines(hints, columns: size.columns, limit: size.rows >= 20 ? 2 : 1)
    }

    /// The lines that are left for the body.
    var bodyRows: Int { max(0, size.rows - 2 - hintLines.count) }

    /// The row of messages and input, counted from 0.
    var messageRow: Int { max(0, size.rows - 1 - hintLines.count) }

    /// As many lines as the screen has rows.
    func lines(head: StyledLine, body: [StyledLine], message: StyledLine) -> [StyledLine] {
        let blank = [StyledLine](repeating: "", count: max(0, bodyRows - body.count))
        let all = [head] + body.prefix(bodyRows) + blank + [message] + hintLines
        return all.prefix(size.rows).map { $0.cut(to: size.columns) }
    }

    /// As many keys as fit; the first ones matter most, and the last one, which lists them all, is always there.
    private static func hintLines(_ hints: [KeyHint], columns: Int, limit: Int) -> [StyledLine] {
        guard let last = hints.last else { return [] }
        let closing = text(last)
        var lines = [StyledLine()]
        for hint in hints.dropLast() {
            let next = text(hint)
            let room = columns - (lines.count == limit ? closing.width + 2 : 0)
            if lines[lines.count - 1].width + 2 + next.width > room {
                if lines.count == limit { break }
                lines.append(StyledLine())
            }
            append(next, to: &lines[lines.count - 1])
        }
        append(closing, to: &lines[lines.count - 1])
        return lines
    }

    private static func text(_ hint: KeyHint) -> StyledLine {
        StyledLine(hint.key, .key) + StyledLine(" " + hint.label, .faint)
    }

    private static func append(_ hint: StyledLine, to line: inout StyledLine) {
        line.append(line.spans.isEmpty ? "" : "  ")
        line.append(hint)
    }
}
