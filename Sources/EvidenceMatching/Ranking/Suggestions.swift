public import ClaimModel

/// Evidence or an earlier claim that may bear on a claim.
public struct SuggestionCandidate: Hashable, Sendable {
    /// Whatever the caller knows it by; breaks ties, smaller first.
    public var id: Int64
    /// How well the engine says it fits; more is better.
    public var engineScore: Double
    /// Its title or publisher; empty when it has none.
    public var title: String
    /// Its words: the excerpt, the earlier claim.
    public var text: String
    /// Who says it, when known.
    public var speaker: String?
    /// The days it holds for, when the record says so.
    public var asOf: DayInterval?

    /// Makes a candidate.
    public init(
        id: Int64, engineScore: Double, title: String = "", text: String, speaker: String? = nil, asOf: DayInterval? = nil
    ) {
        self.id = id
        self.engineScore = engineScore
        self.title = title
        self.text = text
        self.speaker = speaker
        self.asOf = asOf
    }
}

/// Why something is suggested.
public enum SuggestionReason: Hashable, Sendable {
    /// Words both have, most telling first.
    case sharedWords([String])
    /// The same person or body says it.
    case sameSpeaker(String)
    /// What the values say of each other.
    case value(QuantityComparison)

    /// The reason as it is shown.
    public var sentence: String {
        switch self {
        case .sharedWords(let words): "shares " + words.prefix(5).joined(separator: ", ")
        case .sameSpeaker(let speaker): "same speaker: \(speaker)"
        case .value(let comparison): comparison.label.onScreen + ": " + comparison.why
        }
    }
}

/// A suggestion with its reasons.
public struct Suggestion: Hashable, Sendable {
    /// The candidate's id.
    public var id: Int64
    /// How well it fits, 0…1.
    public var score: Double
    /// Why, most telling first.
    public var reasons: [SuggestionReason]
}

/// Ranks what may bear on a claim, and says why.
public struct SuggestionRanking {
    private let claim: TextReading
    private let range: ByteRange
    private let speaker: String?
    private let ranking: CandidateRanking

    /// Prepares a ranking.
    ///
    /// - Parameters:
    ///   - claim: the reading of the text the claim stands in.
    ///   - range: the claim's bytes; nil for the whole text.
    ///   - speaker: who says the claim, when somebody does.
    ///   - statistics: how common words are in the casebook; nil takes all for equally telling.
    public init(claim: TextReading, in range: ByteRange? = nil, speaker: String? = nil, statistics: CorpusStatistics? = nil) {
        self.claim = claim
        self.range = range ?? claim.text.range
        self.speaker = speaker
        ranking = CandidateRanking(statistics: statistics)
    }

    /// The terms to ask the engine for: the claim's words and the speaker's name.
    public var terms: [String] {
        SearchText.terms(of: query)
    }

    private var query: String { claim.text.string(in: range) + (speaker.map { " " + $0 } ?? "") }

    /// The best candidates with their reasons.
    ///
    /// - Parameters:
    ///   - candidates: what the engine found, in any order.
    ///   - limit: how many to give; only these are read and compared.
    ///   - read: reads a candidate's text.
    public func rank(_ candidates: [SuggestionCandidate], limit: Int = 10, read: (String) -> TextReading) -> [Suggestion] {
        let known = Dictionary(candidates.map { ($0.id, $0) }) { first, _ in first }
        let ranked = ranking.rank(
            query: query,
            candidates: candidates.map {
                RankingCandidate(id: $0.id, engineScore: $0.engineScore, title: $0.title, text: $0.text)
            })
        return ranked.prefix(limit).compactMap { place in
            known[place.id].map { Suggestion(id: place.id, score: place.score, reasons: reasons(for: $0, place, read)) }
        }
    }

    private func reasons(
        for candidate: SuggestionCandidate, _ place: RankedCandidate, _ read: (String) -> TextReading
    ) -> [SuggestionReason] {
        var reasons: [SuggestionReason] = []
        let comparison = ClaimComparison(
            claim: claim, in: range, evidence: read(candidate.text), evidenceDays: candidate.asOf
        ).result()
        if comparison.label != .abstain || comparison.claimPlace != nil { reasons.append(.value(comparison)) }
        if let speaker, let theirs = candidate.speaker, Self.isSame(speaker, theirs) { reasons.append(.sameSpeaker(theirs)) }
        if !place.shared.isEmpty { reasons.append(.sharedWords(place.shared)) }
        return reasons
    }

    /// Whether two names mean the same speaker: one's words are all in the other's.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        let (mine, theirs) = (Set(SearchText.terms(of: one)), Set(SearchText.terms(of: other)))
        return !mine.isEmpty && !theirs.isEmpty && (mine.isSubset(of: theirs) || theirs.isSubset(of: mine))
    }
}
