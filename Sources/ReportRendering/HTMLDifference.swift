import ClaimModel
import ClaimReports

/// What changed in the words between two revisions: taken out, put in, moved, with the claims beside.
struct HTMLDifference {
    /// Words of an unchanged stretch that are shown before and after a change.
    private static let context = 12

    private let comparison: TextComparison
    /// A claim's name in the document, and its link where it has one.
    private let claim: (ClaimID, inout HTMLText) -> Void

    init(_ comparison: TextComparison, claim: @escaping (ClaimID, inout HTMLText) -> Void) {
        self.comparison = comparison
        self.claim = claim
    }

    /// Adds the text with its changes.
    func draw(into html: inout HTMLText) {
        guard comparison.hasChanges else { return html.raw("<p>No word changed.</p>\n") }
        html.raw("<p class=\"note\">Words <del>taken out</del>, <ins>put in</ins> and <span class=\"moved\">moved</span> from ")
        html.text("r\(comparison.from) to r\(comparison.to)")
        html.raw("; unchanged stretches are cut short.</p>\n<div class=\"copy\" dir=\"auto\"><p>")
        for index in comparison.parts.indices { part(at: index, &html) }
        html.raw("</p></div>\n")
    }

    private func part(at index: Int, _ html: inout HTMLText) {
        let part = comparison.parts[index]
        let (words, blank) = Self.parted(part.words)
        switch part.kind {
        case .same:
            let isFirst = index == 0
            html.text(Self.shortened(words, keepsStart: !isFirst, keepsEnd: index + 1 < comparison.parts.count))
        case .inserted: html.element("ins", words)
        case .deleted: html.element("del", words)
        case .movedAway: movedAway(part.move ?? 0, words, &html)
        case .movedHere: movedHere(part.move ?? 0, words, &html)
        }
        if part.kind != .same { fates(part.claims, &html) }
        html.text(blank)
    }

    /// A stretch where it stood, with a link to where it stands.
    private func movedAway(_ move: Int, _ words: String, _ html: inout HTMLText) {
        html.raw("<del class=\"moved\" id=\"away")
        html.number(move)
        html.raw("\">")
        html.text(words)
        html.raw("</del> <a class=\"ref\" href=\"#here")
        html.number(move)
        html.raw("\" aria-label=\"")
        html.text("\(move)⇅ move \(move): where it stands now")
        sign(move, &html)
    }

    /// A stretch where it stands, with a link to where it stood.
    private func movedHere(_ move: Int, _ words: String, _ html: inout HTMLText) {
        html.raw("<span class=\"moved\" id=\"here")
        html.number(move)
        html.raw("\">")
        html.text(words)
        html.raw("</span> <a class=\"ref\" href=\"#away")
        html.number(move)
        html.raw("\" aria-label=\"")
        html.text("\(move)⇅ move \(move): where it stood")
        sign(move, &html)
    }

    private func sign(_ move: Int, _ html: inout HTMLText) {
        html.raw("\">")
        html.number(move)
        html.raw("⇅</a>")
    }

    private func fates(_ claims: [RevisionPart.Claim], _ html: inout HTMLText) {
        guard !claims.isEmpty else { return }
        html.raw(" <span class=\"meta\">(")
        for (offset, entry) in claims.enumerated() {
            if offset > 0 { html.raw(", ") }
            claim(entry.claim, &html)
            html.text(": " + entry.fate.words)
        }
        html.raw(")</span>")
    }

    /// The beginning and the end of a long unchanged stretch.
    private static func shortened(_ words: String, keepsStart: Bool, keepsEnd: Bool) -> String {
        let all = words.split(separator: " ", omittingEmptySubsequences: false)
        let (head, tail) = (keepsStart ? context : 0, keepsEnd ? context : 0)
        guard all.count > head + tail + context else { return words }
        let start = all.prefix(head).joined(separator: " ")
        let end = all.suffix(tail).joined(separator: " ")
        return start + (start.isEmpty ? "" : " ") + "[… \(all.count - head - tail) words …]" + (end.isEmpty ? "" : " ") + end
    }

    /// The words and the white space at their end, which stays outside the marks.
    private static func parted(_ text: String) -> (String, String) {
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return ("", text) }
        let end = text.index(after: last)
        return (String(text[..<end]), String(text[end...]))
    }
}
