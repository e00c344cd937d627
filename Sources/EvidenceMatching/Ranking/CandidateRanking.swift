/// A document that full-text search found.
public struct RankingCandidate: Hashable, Sendable {
    /// Whatever the caller knows it by; breaks ties, smaller first.
    public var id: Int64
    /// How well the engine says it fits; more is better.
    public var engineScore: Double
    /// Its title; empty when it has none.
    public var title: String
    /// Its text.
    public var text: String

    /// Makes a candidate.
    public init(id: Int64, engineScore: Double, title: String, text: String) {
        self.id = id
        self.engineScore = engineScore
        self.title = title
        self.text = text
    }
}

/// A candidate in its place.
public struct RankedCandidate: Hashable, Sendable {
    /// The candidate's id.
    public var id: Int64
    /// How well it fits, 0…1 against the best conceivable of this query; for showing and for thresholds.
    public var score: Double
    /// The words of the query it shares, most telling first.
    public var shared: [String]
}

/// Puts the documents that full-text search found into a better order.
///
/// Three views are added up, each relative to the best candidate: the engine's bm25; the cosine of runs of three characters,
/// which sees through inflection and misspelling; and the share of the query's words, by how telling they are, that the
/// document has. A document whose title several candidates bear, passages of one source, gains from the best two of them: the
/// source is then about the matter. The weights were fitted on public sets of claims and earlier checks; numbers play no part,
/// since values are compared afterwards.
public struct CandidateRanking: Sendable {
    private let statistics: CorpusStatistics?

    /// Prepares a ranking.
    ///
    /// - Parameter statistics: how common words and runs of characters are in the corpus; nil takes all for equally telling.
    public init(statistics: CorpusStatistics?) {
        self.statistics = statistics
    }

    /// The candidates, best first.
    ///
    /// - Parameters:
    ///   - query: the claim's words.
    ///   - candidates: what the engine found, in any order.
    public func rank(query: String, candidates: [RankingCandidate]) -> [RankedCandidate] {
        let prepared = SearchText.prepared(query)
        let asked = WordProfile(words: SearchText.terms(of: query), statistics: statistics)
        let profile = RunProfile(FoldedText(prepared), statistics: statistics)
        let texts = candidates.map { FoldedText(SearchText.prepared($0.title + " " + $0.text)) }
        let found = texts.map(asked.found(in:))
        let views = candidates.indices.map { index in
            View(
                engine: max(0, candidates[index].engineScore), runs: profile.cosine(with: texts[index], statistics: statistics),
                words: asked.share(found[index]))
        }
        let best = views.reduce(View()) {
            View(engine: max($0.engine, $1.engine), runs: max($0.runs, $1.runs), words: max($0.words, $1.words))
        }
        let scores = Self.joined(views.map { $0.total(relativeTo: best) }, titles: candidates.map(\.title))
        let ranked = candidates.indices.map { index in
            RankedCandidate(id: candidates[index].id, score: scores[index], shared: asked.shared(found[index]))
        }
        return ranked.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
    }

    /// Each score, 0…1, with what the best two of its title add.
    private static func joined(_ scores: [Double], titles: [String]) -> [Double] {
        var bestTwo: [String: (first: Double, second: Double)] = [:]
        for (score, title) in zip(scores, titles) where !title.isEmpty {
            let known = bestTwo[title] ?? (0, 0)
            bestTwo[title] = score > known.first ? (score, known.first) : (known.first, max(known.second, score))
        }
        return zip(scores, titles).map { score, title in
            let source = bestTwo[title].map { ($0.first + $0.second) / 2 } ?? score / 2
            return (score + sourceWeight * source) / (1 + sourceWeight)
        }
    }

    private struct View {
        var engine = 0.0
        var runs = 0.0
        var words = 0.0

        func total(relativeTo best: View) -> Double {
            func part(_ value: Double, _ top: Double) -> Double { top > 0 ? value / top : 0 }
            let sum =
                part(engine, best.engine) + CandidateRanking.runWeight * part(runs, best.runs)
                + CandidateRanking.wordWeight * part(words, best.words)
            return sum / (1 + CandidateRanking.runWeight + CandidateRanking.wordWeight)
        }
    }

    private static let runWeight = 1.0
    private static let wordWeight = 0.6
    private static let sourceWeight = 0.3
}
