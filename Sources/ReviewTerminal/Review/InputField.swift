/// One line being typed inside a full screen.
public struct InputField: Sendable, Hashable {
    /// What stands before it.
    public let label: String
    private var characters: [Character]
    private var cursor: Int

    /// A field with a label and what already stands in it.
    public init(label: String, text: String = "") {
        self.label = label
        characters = Array(text)
        cursor = characters.count
    }

    /// What was typed.
    public var text: String { String(characters) }

    /// What a key did.
    public enum Outcome: Sendable, Hashable {
        /// The text or the cursor may have changed.
        case edited
        /// Enter.
        case submitted
        /// Esc, Ctrl-C, or Ctrl-D on an empty line.
        case cancelled
        /// Tab, ↓ or Shift-Tab, ↑: another field.
        case next, previous
        /// Nothing the field knows.
        case unknown
    }

    /// Takes a key.
    public mutating func press(_ key: KeyPress) -> Outcome {
        if key.modifiers.contains(.control) { return pressControl(key.key) }
        switch key.key {
        case .character(let character) where key.modifiers.isEmpty: insert([character])
        case .enter: return .submitted
        case .escape: return .cancelled
        case .tab: return key.modifiers.contains(.shift) ? .previous : .next
        case .down: return .next
        case .up: return .previous
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = characters.count
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete: remove(from: cursor, to: cursor + 1)
        default: return .unknown
        }
        return .edited
    }

    /// Puts pasted text in; its line ends become blanks.
    public mutating func paste(_ text: String) {
        insert(text.map { $0.isNewline ? " " : $0 })
    }

    /// Replaces all of the text.
    public mutating func replace(with text: String) {
        characters = Array(text)
        cursor = characters.count
    }

    /// The field in so many columns, with the part around the cursor shown, cuts marked, and the column of the cursor.
    public func line(columns: Int) -> (line: StyledLine, cursor: Int) {
        let head = StyledLine(label, .label).cut(to: max(0, columns / 2))
        let room = max(1, columns - head.width - 1)
        var start = 0
        var before: String { (start > 0 ? "…" : "") + String(characters[start..<cursor]) }
        while TerminalText.width(of: before) >= room, start < cursor { start += 1 }
        let line = head + StyledLine(before + String(characters[cursor...]))
        return (line.cut(to: columns), head.width + TerminalText.width(of: before))
    }

    private mutating func pressControl(_ key: KeyPress.Key) -> Outcome {
        switch key {
        case .character("a"): cursor = 0
        case .character("e"): cursor = characters.count
        case .character("k"): remove(from: cursor, to: characters.count)
        case .character("u"): remove(from: 0, to: cursor)
        case .character("w"): remove(from: startOfWord, to: cursor)
        case .left: cursor = startOfWord
        case .right: cursor = endOfWord
        case .character("c"): return .cancelled
        case .character("d"):
            if characters.isEmpty { return .cancelled }
            remove(from: cursor, to: cursor + 1)
        default: return .unknown
        }
        return .edited
    }

    private mutating func insert(_ new: [Character]) {
        // A mark joins the character before it, so that the text is split anew.
        let before = String(characters[..<cursor]) + String(new)
        let after = characters[cursor...]
        characters = Array(before)
        cursor = characters.count
        characters += after
    }

    private mutating func remove(from start: Int, to end: Int) {
        let (start, end) = (max(0, start), min(characters.count, end))
        guard start < end else { return }
        characters.removeSubrange(start..<end)
        cursor = min(cursor, start)
    }

    private var startOfWord: Int {
        var index = cursor
        while index > 0, characters[index - 1].isWhitespace { index -= 1 }
        while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
        return index
    }

    private var endOfWord: Int {
        var index = cursor
        while index < characters.count, characters[index].isWhitespace { index += 1 }
        while index < characters.count, !characters[index].isWhitespace { index += 1 }
        return index
    }
}
