import ClaimModel
import ReviewTerminal
import RevisionTracking

/// What became of claims, for a person: what needs a look first, then what stands.
struct TrackView {
    private let pair: TrackedPair
    private let showsUnchanged: Bool

    init(_ pair: TrackedPair, showsUnchanged: Bool) {
        self.pair = pair
        self.showsUnchanged = showsUnchanged
    }

    /// The lines, wrapped to a width.
    func lines(width: Int) -> [StyledLine] {
        var lines = [summary]
        if pair.result.sharedShare < TrackingResult.leastSharedShare, !pair.new.bytes.isEmpty, !pair.old.bytes.isEmpty {
            lines.append(StyledLine("The texts share few words: is this the same article?", .warning))
        }
        for (index, passage) in pair.result.passages.enumerated()
        where showsUnchanged || needsLook(passage) || passage.fate == .moved {
            lines.append("")
            lines += claim(index, passage, width: width)
        }
        for range in newClaims {
            lines.append("")
            lines.append(StyledLine("new", .warning))
            lines += indented(pair.new.string(in: range), .inserted, width: width)
        }
        return lines
    }

    private var newClaims: [ByteRange] { pair.newClaims ?? [] }

    private func needsLook(_ passage: TrackedPassage) -> Bool {
        passage.context != nil || (passage.fate != .unchanged && passage.fate != .moved)
    }

    private var summary: StyledLine {
        let passages = pair.result.passages
        func part(_ fate: Fate, _ name: String) -> String? {
            let count = passages.count { $0.fate == fate }
            return count > 0 ? "\(count) \(name)" : nil
        }
        var parts = [
            part(.valueChanged, "value changed"), part(.reworded, "reworded"), part(.placeLost, "place lost"),
            part(.removed, "removed"),
            part(.moved, "moved"), part(.unchanged, "unchanged"),
        ].compactMap(\.self)
        let contexts = passages.count { $0.context != nil }
        if contexts > 0 { parts.append("\(contexts) with changed context") }
        if !newClaims.isEmpty { parts.append("\(newClaims.count) new") }
        let noun = passages.count == 1 ? "claim" : "claims"
        return StyledLine(
            "\(passages.count) \(noun): " + (parts.isEmpty ? "nothing to report" : parts.joined(separator: ", ")), .heading)
    }

    private func claim(_ index: Int, _ passage: TrackedPassage, width: Int) -> [StyledLine] {
        var head = StyledLine(title(passage), role(passage))
        head.append("  " + passage.why, .plain)
        var lines = [head.cut(to: width)]
        let before = pair.old.string(in: pair.ranges[index])
        let after = passage.range.map { pair.new.string(in: $0) }
        if passage.fate == .unchanged || passage.fate == .moved {
            lines += indented(before, .plain, width: width)
        } else {
            lines += compared(before, after ?? "", width: width)
        }
        for candidate in passage.candidates { lines += indented("? " + pair.new.string(in: candidate), .mixed, width: width) }
        if let context = passage.context {
            lines.append(StyledLine("    around it:", .label))
            lines += compared(context.before, context.after, width: width)
        }
        return lines
    }

    private func title(_ passage: TrackedPassage) -> String {
        let name =
            switch passage.fate {
            case .valueChanged: "value changed"
            case .placeLost: "place lost"
            default: passage.fate.rawValue
            }
        let context = passage.context == nil ? "" : ", context changed"
        return name + context + (passage.isQuoteChanged ? ", quote changed" : "")
    }

    private func role(_ passage: TrackedPassage) -> TextRole {
        switch passage.fate {
        case .valueChanged, .placeLost: .bad
        case .reworded, .removed: .warning
        default: passage.context == nil ? .good : .warning
        }
    }

    /// Two wordings under each other; in colour, only the words that differ stand out.
    private func compared(_ before: String, _ after: String, width: Int) -> [StyledLine] {
        let (old, new) = (folded(before), folded(after))
        let segments = TextDiff(old: ArticleText(old), new: ArticleText(new)).segments
        let gone = segments.compactMap { $0.kind == .deleted ? $0.old : nil }
        let come = segments.compactMap { $0.kind == .inserted ? $0.new : nil }
        var lines: [StyledLine] = []
        if !old.isEmpty { lines += indented(old, .removed, width: width, marks: after.isEmpty ? nil : gone) }
        if !new.isEmpty { lines += indented(new, .inserted, width: width, marks: before.isEmpty ? nil : come) }
        return lines
    }

    private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// A text under its sign, "-" for removed and "+" for inserted words.
    ///
    /// - Parameter marks: the bytes the role is for; nil for all.
    private func indented(_ text: String, _ role: TextRole, width: Int, marks: [ByteRange]? = nil) -> [StyledLine] {
        let sign = role == .removed ? "- " : role == .inserted ? "+ " : "  "
        let paragraph =
            marks.map { StyledParagraph(folded(text), marks: $0.map { StyledParagraph.Mark($0, role) }) }
            ?? StyledParagraph(folded(text), role: role)
        return paragraph.wrapped(to: max(20, width - 6)).enumerated().map { number, line in
            StyledLine("  " + (number == 0 ? sign : "  ") + "  ", .faint) + line
        }
    }
}
