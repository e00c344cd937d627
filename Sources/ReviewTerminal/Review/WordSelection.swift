/// Words of a sentence, chosen with the arrow keys: where the cursor is, and how far the selection reaches.
public struct WordSelection: Sendable, Hashable {
    /// The words of the text, in UTF-8 bytes.
    public let words: [Range<Int>]
    private var anchor: Int
    private var cursor: Int

    /// The words within a range of UTF-8 bytes of a text; nil where there are none. The first is selected.
    ///
    /// A word is what stands between blanks; punctuation around it can be left out by starting or ending beside it, so quotes,
    /// brackets, commas and full stops at a word's edges are words of their own.
    public init?(text: String, within range: Range<Int>) {
        words = Self.words(of: text, within: range)
        guard !words.isEmpty else { return nil }
        anchor = 0
        cursor = 0
    }

    /// What is selected, in UTF-8 bytes of the text.
    public var range: Range<Int> {
        words[min(anchor, cursor)].lowerBound..<words[max(anchor, cursor)].upperBound
    }

    /// Goes by words, forwards or, with a negative number, back. The selection is one word again.
    public mutating func move(by count: Int) {
        cursor = clamped(cursor + count)
        anchor = cursor
    }

    /// Makes the selection longer or shorter at the cursor's end.
    public mutating func extend(by count: Int) {
        cursor = clamped(cursor + count)
    }

    /// Selects the words that a range of UTF-8 bytes touches; nothing happens where it touches none.
    public mutating func select(_ range: Range<Int>) {
        let touched = words.indices.filter {
            words[$0].lowerBound < range.upperBound && range.lowerBound < words[$0].upperBound
        }
        guard let first = touched.first, let last = touched.last else { return }
        anchor = first
        cursor = last
    }

    private func clamped(_ index: Int) -> Int { min(max(0, index), words.count - 1) }

    private static func words(of text: String, within range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var run: [(character: Character, source: Range<Int>)] = []
        var offset = 0
        for character in text {
            let source = offset..<(offset + character.utf8.count)
            offset = source.upperBound
            if source.lowerBound < range.lowerBound || source.upperBound > range.upperBound { continue }
            if character.isWhitespace {
                words += split(run)
                run.removeAll()
            } else {
                run.append((character, source))
            }
        }
        return words + split(run)
    }

    /// Punctuation at the edges apart, each wide character apart, the rest together.
    private static func split(_ run: [(character: Character, source: Range<Int>)]) -> [Range<Int>] {
        guard let first = run.firstIndex(where: { isInner($0.character) }),
            let last = run.lastIndex(where: { isInner($0.character) })
        else { return run.map(\.source) }
        var words = run[..<first].map(\.source)
        var start = first
        for index in first...last {
            let isWide = run[index].character.unicodeScalars.first.map(WideCharacters.contains) ?? false
            guard isWide else { continue }
            if start < index { words.append(run[start].source.lowerBound..<run[index - 1].source.upperBound) }
            words.append(run[index].source)
            start = index + 1
        }
        if start <= last { words.append(run[start].source.lowerBound..<run[last].source.upperBound) }
        return words + run[(last + 1)...].map(\.source)
    }

    private static func isInner(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character.isCurrencySymbol || "%‰°#@".contains(character)
    }
}
