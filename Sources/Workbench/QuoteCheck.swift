import ClaimModel
import EvidenceMatching

/// Proves excerpts in the text of their snapshot, or says what stands there instead.
struct QuoteCheck {
    private let text: ArticleText
    private let source: String
    private let prover: QuoteProver

    init(text: ArticleText, source: String) {
        self.text = text
        self.source = source
        prover = QuoteProver(text)
    }

    /// The excerpt with its proof.
    ///
    /// - Throws: ``WorkbenchProblem`` when the words are not in the snapshot, with what differs and the nearest passage.
    func proven(_ excerpt: Excerpt) throws -> Excerpt {
        switch prover.prove(excerpt.text) {
        case .proven(let quote): return try proven(excerpt, quote)
        case .refused(let refusal): throw problem(refusal, excerpt.text)
        }
    }

    private func proven(_ excerpt: Excerpt, _ quote: ProvenQuote) throws -> Excerpt {
        if quote.occurrences > 1, excerpt.place == nil {
            throw WorkbenchProblem(
                .refused, kind: "evidence", code: "excerpt-ambiguous", place: source,
                message: "these words stand in the snapshot \(quote.occurrences) times: \(Self.shown(excerpt.text))",
                remedy: "quote more words around them, or give the place (a page, a section)", subject: excerpt.text)
        }
        var out = excerpt
        out.normalisations = quote.overlooked
        out.proof = quote.elisions > 0 ? .elided : quote.overlooked.isEmpty ? .exact : .normalised
        return out
    }

    private func problem(_ refusal: QuoteRefusal, _ words: String) -> WorkbenchProblem {
        let nearest = refusal.nearest.map { "; nearest: \(Self.shown(text.string(in: $0)))" } ?? ""
        return WorkbenchProblem(
            .refused, kind: "evidence", code: "excerpt-not-found", place: source,
            message: "these words are not in the snapshot: \(Self.shown(words))\(nearest)",
            remedy: "\(refusal.sentence); quote as the source has it, … and [words] may stand for what is left out",
            subject: words)
    }

    private static func shown(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "“" + (line.count > 160 ? line.prefix(157) + "…" : line) + "”"
    }
}
