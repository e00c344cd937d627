import ClaimModel
import TextAnchoring

/// Proves an excerpt in the text of its snapshot, or says what stands there instead.
struct QuoteCheck {
    let text: ArticleText
    let source: String
    private let finder: QuoteFinder

    init(text: ArticleText, source: String) {
        self.text = text
        self.source = source
        finder = QuoteFinder(text)
    }

    /// The excerpt with its proof.
    ///
    /// - Throws: ``WorkbenchProblem`` when the words are not in the snapshot, with the nearest passage.
    func proven(_ excerpt: Excerpt) throws -> Excerpt {
        var out = excerpt
        switch finder.find(excerpt.text) {
        case .found(let match):
            out.normalisations = match.needed.names
            out.proof = match.elisions > 0 ? .elided : match.needed.isEmpty ? .exact : .normalised
            if match.occurrences > 1, excerpt.place == nil {
                throw WorkbenchProblem(
                    .refused, kind: "evidence", code: "excerpt-ambiguous", place: source,
                    message: "these words stand in the snapshot \(match.occurrences) times: \(Self.shown(excerpt.text))",
                    remedy: "quote more words around them, or give the place (a page, a section)", subject: excerpt.text)
            }
        case .notFound(let nearest):
            let stands = nearest.map { "; nearest: \(Self.shown(text.string(in: $0.range)))" } ?? ""
            throw WorkbenchProblem(
                .refused, kind: "evidence", code: "excerpt-not-found", place: source,
                message: "these words are not in the snapshot: \(Self.shown(excerpt.text))\(stands)",
                remedy: "quote as the source has it; … and [words] may stand for what is left out", subject: excerpt.text)
        }
        return out
    }

    private static func shown(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "“" + (line.count > 160 ? line.prefix(157) + "…" : line) + "”"
    }
}
