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

    /// As many lines as the screen has rows. A message that needs more than its line stands on the last lines of the body.
    func lines(head: StyledLine, body: [StyledLine], message: StyledLine) -> [StyledLine] {
        let said = messageLines(message)
        let bodyRows = max(0, self.bodyRows - said.count + 1)
        let blank = [StyledLine](repeating: "", count: max(0, bodyRows - body.count))
        let all = [head] + body.prefix(bodyRows) + blank + said + hintLines
        return all.prefix(size.rows).map { $0.cut(to: size.columns) }
    }

    /// Why a key was refused must be readable to its end, also on a small screen.
    private func messageLines(_ message: StyledLine) -> [StyledLine] {
        guard message.width > size.columns else { return [message] }
        let wrapped = message.wrapped(to: size.columns)
        let most = max(1, bodyRows / 2)
        guard wrapped.count > most else { return wrapped }
        return wrapped.prefix(most - 1) + [(wrapped[most - 1] + StyledLine(" …", .faint)).cut(to: size.columns)]
    }

    /// The line at the top: the place, what tells where in it one is, and the state at the right.
    ///
    /// - Parameter ways: what follows the place, the longest way to say it first; the first that leaves room for the place is
    ///   taken.
    func headLine(place: String, ways: [String], state: String) -> StyledLine {
        let right = state.isEmpty ? "" : " \(state) "
        let room = size.columns - TerminalText.width(of: right)
        let whole = TerminalText.width(of: place)
        for wanted in [min(whole, 24), min(whole, 8)] {
            for way in ways {
                let left = room - TerminalText.width(of: way) - 4
                guard left >= wanted else { continue }
                let text = " " + TerminalText.cut(place, to: left) + " · " + way
                return StyledLine(text, .status).padded(to: room) + StyledLine(right, .status)
            }
        }
        let text = " " + (ways.last ?? place)
        guard room > TerminalText.width(of: text) else { return StyledLine(text, .status).padded(to: size.columns) }
        return StyledLine(text, .status).padded(to: room) + StyledLine(right, .status)
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
