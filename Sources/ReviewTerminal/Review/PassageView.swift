/// A paragraph and what in it the screen is about. All ranges are UTF-8 bytes of `text`.
public struct PassageView: Sendable, Hashable {
    /// The paragraph as it is.
    public var text: String
    /// The sentence; what stands around it is shown weaker. nil shows all alike.
    public var sentence: Range<Int>?
    /// The parts the screen is about, shown in brackets.
    public var focus: [Range<Int>]
    /// Other parts of the same kind, underlined.
    public var others: [Range<Int>]
    /// What the user has selected.
    public var selection: Range<Int>?

    /// A paragraph and its parts.
    public init(
        text: String, sentence: Range<Int>? = nil, focus: [Range<Int>] = [], others: [Range<Int>] = [],
        selection: Range<Int>? = nil
    ) {
        self.text = text
        self.sentence = sentence
        self.focus = focus
        self.others = others
        self.selection = selection
    }

    /// The paragraph's lines, those that hold what the screen is about, and those of the sentence around it.
    struct Wrapped {
        let lines: [StyledLine]
        let essential: Range<Int>
        let sentence: Range<Int>

        /// The section of a screen that shows them: the whole sentence where it takes no more than so many lines.
        func section(label: String, most: Int) -> CardSection {
            let wanted = sentence.count <= most ? sentence : essential
            let least = min(most, 3)
            return CardSection(
                label: label, lines: lines, minimum: max(least, min(wanted.count, most)), rank: 0, essential: wanted)
        }
    }

    /// The lines of the paragraph in so many columns.
    func wrapped(to columns: Int) -> Wrapped {
        var marks: [StyledParagraph.Mark] = []
        if let sentence { marks.append(.init(sentence, .plain)) }
        marks += others.map { .init($0, .other) } + focus.map { .init($0, .focus) }
        if let selection { marks.append(.init(selection, .selection)) }
        var paragraph = StyledParagraph(text, role: sentence == nil ? .plain : .faint, marks: marks)
        for part in focus { paragraph = paragraph.bracketed(part, "⟦", "⟧", role: .focus) }
        let lines = paragraph.wrappedWithSources(to: columns)
        let sources = lines.map(\.source)
        let essential = selection.map { [$0] } ?? (focus.isEmpty ? [sentence].compactMap(\.self) : focus)
        return Wrapped(
            lines: lines.map(\.line), essential: self.lines(of: sources, holding: essential),
            sentence: self.lines(of: sources, holding: essential + [sentence].compactMap(\.self)))
    }

    private func lines(of sources: [Range<Int>], holding wanted: [Range<Int>]) -> Range<Int> {
        let holding = sources.indices.filter { index in
            wanted.contains { $0.lowerBound < sources[index].upperBound && sources[index].lowerBound < $0.upperBound }
        }
        guard let first = holding.first, let last = holding.last else { return 0..<min(1, sources.count) }
        return first..<(last + 1)
    }
}

/// The part of a list of lines that is shown when there is no room for all.
enum LineWindow {
    /// So many lines around the essential ones. Lines are indented by two columns; where lines are left out, `…` stands there.
    static func lines(_ lines: [StyledLine], around essential: Range<Int>, count: Int) -> [StyledLine] {
        let shown = range(of: lines.count, around: essential, count: count)
        return shown.map { index in
            let isCut = (index == shown.lowerBound && index > 0) || (index == shown.upperBound - 1 && index < lines.count - 1)
            return StyledLine(isCut ? "… " : "  ", .faint) + lines[index]
        }
    }

    /// Centred on the essential lines; where these are too many, their beginning.
    static func range(of total: Int, around essential: Range<Int>, count: Int) -> Range<Int> {
        guard total > count else { return 0..<total }
        let spare = max(0, count - essential.count)
        let start = min(max(0, essential.lowerBound - (spare + 1) / 2), total - count)
        return start..<(start + count)
    }
}
