import ClaimModel
import ReviewTerminal

/// A source as it is shown when it is opened: where it is, what was taken from it, and the place in its stored copy.
enum SourceText {
    static func lines(of evidence: EvidenceRecord, snapshot: String?) -> [StyledLine] {
        if evidence.state == .redacted { return [StyledLine("\(evidence.id) redacted", .heading)] }
        var lines = [StyledLine("\(evidence.id) ", .strong) + StyledLine(evidence.title, .heading)]
        lines += facts(of: evidence).map { StyledLine("  " + $0.0 + ": ", .label) + StyledLine($0.1) }
        for excerpt in evidence.excerpts {
            lines.append(StyledLine("  “\(excerpt.text)”", .focus) + StyledLine(" \(excerpt.proof.rawValue)", .faint))
            if let snapshot { lines += place(of: excerpt.text, in: snapshot) }
        }
        return lines
    }

    private static func facts(of evidence: EvidenceRecord) -> [(String, String)] {
        let locator = evidence.locator
        let days = [evidence.published.map { "published \($0)" }, evidence.retrieved.map { "retrieved \($0)" }].compactMap(
            \.self)
        let all: [(String, String?)] = [
            ("by", [evidence.publisher, evidence.author].compactMap(\.self).joined(separator: ", ")),
            ("web", locator.web?.url), ("archived", locator.web?.archivedURL),
            (
                "document",
                [locator.document?.document, locator.document?.edition, locator.document?.page].compactMap(\.self).joined(
                    separator: ", ")
            ),
            ("recording", [locator.recording?.recording, locator.recording?.time].compactMap(\.self).joined(separator: ", ")),
            (
                "contact",
                [locator.contact?.who, locator.contact?.when, locator.contact?.how].compactMap(\.self).joined(separator: ", ")
            ),
            ("when", days.joined(separator: ", ")), ("kind", "\(evidence.sourceKind.rawValue), \(evidence.medium.rawValue)"),
            ("origin", evidence.origin), ("copy", evidence.snapshot?.name), ("note", evidence.note),
        ]
        return all.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    private static func place(of excerpt: String, in snapshot: String) -> [StyledLine] {
        guard let found = snapshot.firstRange(of: excerpt) else { return [] }
        let start = snapshot.utf8.distance(from: snapshot.startIndex, to: found.lowerBound)
        let text = ArticleText(snapshot)
        let focus = start..<(start + excerpt.utf8.count)
        guard let window = PassageWindow(text: text, sentences: [], around: [focus]), let inside = window.focus.first else {
            return []
        }
        let marked = StyledParagraph(window.text, role: .faint, marks: [.init(inside, .focus)]).bracketed(
            inside, "⟦", "⟧", role: .focus)
        return marked.wrapped(to: 76).map { StyledLine("  │ ", .faint) + $0 }
    }
}
