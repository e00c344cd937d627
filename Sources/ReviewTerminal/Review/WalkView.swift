/// An article read sentence by sentence: the sentence in its paragraph, and what in it is marked.
public struct WalkView: Sendable, Hashable {
    /// Where one is: an article and its revision.
    public var place: String
    /// How far one is: `12/48`.
    public var position: String
    /// How many sentences were seen.
    public var seen: Int
    /// Of how many.
    public var total: Int
    /// Whether this one was seen, and how: `seen`, `nothing to check`.
    public var state: String
    /// The paragraph; `sentence` is the one to be read. Ranges are UTF-8 bytes of its text.
    public var passage: PassageView
    /// What is marked in the sentence, in order of place.
    public var marks: [Mark]

    /// A marked part of the sentence.
    public struct Mark: Sendable, Hashable {
        /// UTF-8 bytes of the passage's text.
        public var range: Range<Int>
        /// Its number.
        public var number: String
        /// What was read out of it.
        public var summary: String
        /// Whether it was dropped by a person, so that it is listed but not underlined.
        public var isDropped: Bool

        /// A marked part.
        public init(range: Range<Int>, number: String, summary: String, isDropped: Bool = false) {
            self.range = range
            self.number = number
            self.summary = summary
            self.isDropped = isDropped
        }
    }

    /// A sentence to be read.
    public init(
        place: String, position: String, seen: Int, total: Int, state: String = "", passage: PassageView, marks: [Mark] = []
    ) {
        self.place = place
        self.position = position
        self.seen = seen
        self.total = total
        self.state = state
        self.passage = passage
        self.marks = marks
    }
}

/// Puts a sentence and its marks onto a screen of any size.
public struct WalkLayout: Sendable, Hashable {
    /// The screen's size.
    public let size: TerminalSize

    /// A layout for a screen.
    public init(size: TerminalSize) {
        self.size = size
    }

    /// The whole screen, with the words selected by the user shown reversed and in brackets.
    public func lines(of view: WalkView, selection: Range<Int>?, hints: [KeyHint], message: StyledLine) -> [StyledLine] {
        let parts = ScreenParts(size: size, hints: hints)
        var passage = view.passage
        passage.others += view.marks.filter { !$0.isDropped }.map(\.range)
        if let selection {
            passage.selection = selection
            passage.focus = [selection]
        }
        let wrapped = passage.wrapped(to: max(1, size.columns - 2))
        let sections = [
            wrapped.section(label: "text", most: max(1, size.rows / 2)),
            CardSection(label: "marked", lines: markLines(of: view), rank: 1),
        ]
        let counts = LineAllotment.counts(of: sections, lines: max(0, parts.bodyRows - 1))
        let text = sections[0].shown(in: counts[0], columns: size.columns)
        let marks = sections[1].shown(in: counts[1], columns: size.columns)
        let ways = [
            "sentence \(view.position) · seen \(view.seen) of \(view.total)", "\(view.position) · seen \(view.seen)",
            view.position,
        ]
        return parts.lines(
            head: parts.headLine(place: view.place, ways: ways, state: view.state), body: text + [""] + marks, message: message)
    }

    private func markLines(of view: WalkView) -> [StyledLine] {
        if view.marks.isEmpty { return [StyledLine("  nothing is marked as a claim in this sentence", .faint)] }
        return view.marks.flatMap { mark -> [StyledLine] in
            let words = String(decoding: Array(view.passage.text.utf8)[clamped(mark.range, view)], as: UTF8.self)
            let head = StyledLine("  " + mark.number + " ", .strong) + StyledLine(words, mark.isDropped ? .removed : .other)
            let note = mark.isDropped ? " (dropped)" : mark.summary.isEmpty ? "" : " · " + mark.summary
            return [(head + StyledLine(note, .value)).cut(to: size.columns)]
        }
    }

    private func clamped(_ range: Range<Int>, _ view: WalkView) -> Range<Int> {
        range.clamped(to: 0..<view.passage.text.utf8.count)
    }
}
