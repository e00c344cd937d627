/// Puts a card onto a screen of any size: the words first, then where they stand, then the rest as far as there is room.
public struct CardLayout: Sendable, Hashable {
    /// The screen's size.
    public let size: TerminalSize

    /// A layout for a screen.
    public init(size: TerminalSize) {
        self.size = size
    }

    /// The whole screen: head line, card, the line for messages and input, the keys.
    ///
    /// - Parameters:
    ///   - view: what is shown.
    ///   - hints: the keys named at the bottom, the most used first.
    ///   - message: what the last key did, or the line being typed.
    public func lines(of view: CardView, hints: [KeyHint], message: StyledLine) -> [StyledLine] {
        let frame = ScreenParts(size: size, hints: hints)
        let body = bodyLines(of: view, count: frame.bodyRows)
        let place = "\(view.number) · \(view.position)"
        let ways = view.order.isEmpty ? [place] : [place + " " + view.order, place]
        return frame.lines(
            head: frame.headLine(place: view.place, ways: ways, state: view.stage), body: body, message: message)
    }

    /// Everything the card holds, with nothing left out, for scrolling through.
    public func wholeCard(of view: CardView) -> [StyledLine] {
        [StyledLine("\(view.place) · \(view.number) · \(view.position) \(view.order)", .heading).cut(to: size.columns), ""]
            + sections(of: view).flatMap { $0.shown(in: $0.lines.count, columns: size.columns) }
    }

    private func bodyLines(of view: CardView, count: Int) -> [StyledLine] {
        let sections = sections(of: view)
        var counts = LineAllotment.counts(of: sections, lines: count)
        var hidden = sections.indices.filter { counts[$0] == 0 && !sections[$0].lines.isEmpty }
        if !hidden.isEmpty {
            counts = LineAllotment.counts(of: sections, lines: count - 1)
            hidden = sections.indices.filter { counts[$0] == 0 && !sections[$0].lines.isEmpty }
        }
        var lines: [StyledLine] = []
        let hasRoom = counts.reduce(0, +) < count && hidden.isEmpty
        for (section, given) in zip(sections, counts) {
            lines += section.shown(in: given, columns: size.columns)
            if hasRoom, section.rank == 0 { lines.append("") }
        }
        if !hidden.isEmpty {
            let names = hidden.map { sections[$0].label }.joined(separator: ", ")
            lines.append(StyledLine("… no room for: \(names)", .faint).cut(to: size.columns))
        }
        return lines
    }

    private func sections(of view: CardView) -> [CardSection] {
        let passage = view.passage.wrapped(to: max(1, size.columns - 2))
        var sections = [passage.section(label: "words", most: max(1, size.rows / 3))]
        sections += [
            section("changed", DifferenceText.paragraph(view.difference), rank: 2),
            section("standing", standing(of: view), rank: 1),
            section("recheck", StyledParagraph(view.rechecks.joined(separator: " · "), role: .warning), rank: 1),
            section("lacks", StyledParagraph(view.lacking.joined(separator: " · "), role: .warning), rank: 2),
            section("reads as", StyledParagraph(view.quantities.joined(separator: " · "), role: .value), rank: 3),
            section("said by", StyledParagraph(view.attributions.joined(separator: " · "), role: .name), rank: 4),
            rows("evidence", view.evidence, keyed: false, rank: 3),
            rows("suggests", view.suggestions, keyed: true, rank: 3),
            section("notes", StyledParagraph(view.notes.joined(separator: "\n")), rank: 5),
            section("kinds", StyledParagraph(view.kinds.joined(separator: ", ")), rank: 5),
            section("worth", StyledParagraph(worth(of: view), role: .faint), rank: 6),
        ]
        return sections.filter { !$0.lines.isEmpty }
    }

    private func standing(of view: CardView) -> StyledParagraph {
        guard let verdict = view.verdict else { return StyledParagraph(view.stage + " · no verdict yet") }
        let lead = view.stage + " · "
        let start = lead.utf8.count
        return StyledParagraph(lead + verdict.text, marks: [.init(start..<(start + verdict.text.utf8.count), verdict.role)])
    }

    private func worth(of view: CardView) -> String {
        view.why.isEmpty ? view.worth : view.worth + ": " + view.why.joined(separator: ", ")
    }

    private var isWide: Bool { size.columns >= 60 }
    private var labelWidth: Int { isWide ? 11 : 9 }

    private func section(_ label: String, _ text: StyledParagraph, rank: Int) -> CardSection {
        let lines = text.text.isEmpty ? [] : labelled(label, text.wrapped(to: max(8, size.columns - labelWidth)))
        return CardSection(label: label, lines: lines, rank: rank)
    }

    private func rows(_ label: String, _ rows: [EvidenceRow], keyed: Bool, rank: Int) -> CardSection {
        let width = max(8, size.columns - labelWidth)
        let lines = rows.enumerated().flatMap { index, row in
            EvidenceRowText.lines(row, key: keyed ? index + 1 : nil, width: width)
        }
        return CardSection(label: label, lines: labelled(label, lines), rank: rank)
    }

    private func labelled(_ label: String, _ lines: [StyledLine]) -> [StyledLine] {
        lines.enumerated().map { index, line in
            StyledLine(index == 0 ? (isWide ? "  " : "") + label : "", .label).padded(to: labelWidth) + line
        }
    }
}

/// How a record beside the words is written.
enum EvidenceRowText {
    /// `1 e7 supports · Port Daily` and the reason, on the same line where it fits, else on a line of its own.
    static func lines(_ row: EvidenceRow, key: Int?, width: Int) -> [StyledLine] {
        var head = StyledLine()
        if let key { head.append(key <= 9 ? "\(key) " : "  ", .key) }
        head.append(row.number + " ", .strong)
        head.append(row.stance.text, row.stance.role)
        head.append(" · " + row.source)
        guard !row.reason.isEmpty else { return [head.cut(to: width)] }
        let full = head + StyledLine(": " + row.reason)
        if full.width <= width { return [full] }
        return [head.cut(to: width)] + StyledParagraph(row.reason).wrapped(to: max(1, width - 2)).map { StyledLine("  ") + $0 }
    }
}

/// How two wordings are shown in one text: `[-29-]{+59+}`, as word-diff tools do, so that colour only helps.
enum DifferenceText {
    static func paragraph(_ parts: [DifferencePart]) -> StyledParagraph {
        var text = ""
        var marks: [StyledParagraph.Mark] = []
        for (index, part) in parts.enumerated() {
            let start = text.utf8.count
            switch part {
            case .kept(let words): text += words
            case .removed(let words):
                // Between what goes and what comes in its place no blank is needed.
                let isReplaced = index + 1 < parts.count && parts[index + 1].isInserted
                add(words, "[-", "-]", keepsBlank: !isReplaced, .removed, to: &text, start, &marks)
            case .inserted(let words):
                add(words, "{+", "+}", keepsBlank: true, .inserted, to: &text, start, &marks)
            }
        }
        return StyledParagraph(text, marks: marks)
    }

    private static func add(
        _ words: String, _ open: String, _ close: String, keepsBlank: Bool, _ role: TextRole, to text: inout String,
        _ start: Int,
        _ marks: inout [StyledParagraph.Mark]
    ) {
        var inner = words[...]
        while inner.last?.isWhitespace == true { inner.removeLast() }
        text += open + inner + close
        marks.append(.init(start..<text.utf8.count, role))
        if keepsBlank, inner.endIndex < words.endIndex { text += " " }
    }
}
