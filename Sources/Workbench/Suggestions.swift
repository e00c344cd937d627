import ClaimExtraction
public import ClaimModel
import ClaimWorkflow
import EvidenceMatching
import JournalStore

/// Evidence or an earlier verdict that may bear on a claim, with the reasons in words.
public struct ClaimSuggestion: Hashable, Sendable {
    /// The evidence; nil when it is a claim.
    public var evidence: EvidenceRecord?
    /// The claim that was checked before, with its verdict; nil when it is evidence.
    public var claim: ClaimRecord?
    /// How well it fits, 0…1.
    public var score: Double
    /// Why, most telling first: shared words, same speaker, what the values say of each other.
    public var reasons: [String]
    /// The stance that arithmetic suggests for a link; nil when it settles nothing.
    public var stance: Stance?
}

/// What a claim lacks, with the words to look for.
public struct ClaimGap: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimID
    /// Its words.
    public var wording: String
    /// What is missing: a primary source, an independent second, the other side, a proven quote.
    public var lacks: [GapKind]
    /// Words to look for, ready to paste.
    public var searchWords: String
}

/// The kinds of things that a claim can lack.
public enum GapKind: String, Hashable, Sendable, CaseIterable {
    case evidence
    case primarySource = "primary-source"
    case independentSecond = "independent-second"
    case otherSide = "other-side"
    case provenQuote = "proven-quote"
}

extension Workbench {
    /// The casebook's evidence and earlier verdicts that may bear on a claim, best first; what is linked already is left out.
    public func suggest(_ id: ClaimID, limit: Int = 5) throws(WorkbenchProblem) -> [ClaimSuggestion] {
        try read { reader in
            guard let claim = try reader.claim(id) else { throw Self.noClaim(id) }
            let extractor = try rules.extractor(reader).extractor
            let place = try claimReading(claim, reader)
            let ranking = SuggestionRanking(claim: place.reading, in: place.range, speaker: claim.speaker)
            let linked = Set(try reader.links(of: id).map(\.evidence))
            let candidates = try reader.candidates(terms: ranking.terms, limit: 100).compactMap { found in
                try candidate(found, besides: id, linked, reader)
            }
            return try ranking.rank(candidates, limit: limit, read: { extractor.read(ArticleText($0)) }).compactMap {
                try suggestion($0, reader)
            }
        }
    }

    private func candidate(
        _ found: SearchCandidate, besides id: ClaimID, _ linked: Set<EvidenceID>, _ reader: StoreReader
    ) throws -> SuggestionCandidate? {
        if let evidence = found.evidence {
            guard !linked.contains(evidence), let record = try reader.evidence(evidence) else { return nil }
            return SuggestionCandidate(
                id: Int64(evidence.number) * 2, engineScore: found.score, title: found.title,
                text: found.text.isEmpty ? found.title : found.text, speaker: record.publisher, asOf: record.asOf)
        }
        guard let other = found.claim, other != id, let claim = try reader.claim(other) else { return nil }
        return SuggestionCandidate(
            id: Int64(other.number) * 2 + 1, engineScore: found.score, text: claim.wording, speaker: claim.speaker)
    }

    private func suggestion(_ ranked: Suggestion, _ reader: StoreReader) throws -> ClaimSuggestion? {
        var out = ClaimSuggestion(evidence: nil, claim: nil, score: ranked.score, reasons: ranked.reasons.map(\.sentence))
        if ranked.id % 2 == 0 {
            out.evidence = try reader.evidence(EvidenceID(Int(ranked.id / 2)))
            for case .value(let comparison) in ranked.reasons { out.stance = comparison.record.suggestedStance }
        } else {
            out.claim = try reader.claim(ClaimID(Int(ranked.id / 2)))
            if let verdict = out.claim?.standing.signOff?.verdict { out.reasons.insert("checked: \(verdict.label)", at: 0) }
        }
        return out.evidence == nil && out.claim == nil ? nil : out
    }

    /// The reading of the sentence around a claim, and the claim's place in it.
    func claimReading(_ claim: ClaimRecord, _ reader: StoreReader) throws -> (reading: TextReading, range: ByteRange) {
        let extractor = try rules.extractor(reader).extractor
        let date = try reader.article(claim.article)?.published
        guard let appearance = claim.appearances.last(where: { !$0.passages.isEmpty }), let first = appearance.passages.first,
            let revision = try reader.revision(appearance.revision, of: claim.article)
        else {
            let text = ArticleText(claim.wording)
            return (extractor.read(text, date: date), text.range)
        }
        let text = ArticleText(uncheckedUTF8: try reader.blob(revision.digest))
        let touching = revision.sentences.map(\.range).filter { $0.overlaps(first.range) }
        let around = touching.reduce(first.range) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
        let start = first.range.lowerBound - around.lowerBound
        return (extractor.read(ArticleText(text.string(in: around)), date: date), start..<(start + first.range.count))
    }

    /// What arithmetic says about a claim and evidence; nil when the evidence says nothing in words.
    func compare(_ claim: ClaimRecord, _ id: EvidenceID, _ reader: StoreReader) throws -> ComparisonRecord? {
        guard let record = try reader.evidence(id), record.state == .inForce else { return nil }
        let words = record.excerpts.map(\.text) + [record.locator.contact?.confirmed].compactMap { $0 }
        guard !words.isEmpty else { return nil }
        let extractor = try rules.extractor(reader).extractor
        let place = try claimReading(claim, reader)
        let results = words.map { text in
            ClaimComparison(
                claim: place.reading, in: place.range,
                evidence: extractor.read(ArticleText(text), date: record.published), evidenceDays: record.asOf
            ).result()
        }
        // The excerpt that settles most; where two contradict each other the surer one.
        return results.max { ($0.label.weight, $0.score) < ($1.label.weight, $1.score) }?.record
    }

    /// What the claims of an article, or of all, lack, with words to look for.
    public func gaps(_ article: ArticleID? = nil) throws(WorkbenchProblem) -> [ClaimGap] {
        try read { reader in
            let inForce = try rules.inForce(reader)
            let scope =
                (article.map { [FilterItem(.article($0))] } ?? [])
                + [.dismissed, .duplicate, .withdrawn, .waived].map {
                    FilterItem(.stage($0), isNegated: true)
                }
            return try reader.claims(ClaimFilter(scope)).compactMap { id in
                guard let claim = try reader.claim(id) else { return nil }
                let lacks = try gapKinds(claim, inForce, reader)
                guard !lacks.isEmpty else { return nil }
                let place = try claimReading(claim, reader)
                return ClaimGap(
                    claim: id, wording: claim.wording, lacks: lacks,
                    searchWords: SearchWords.words(for: place.reading, in: place.range))
            }
        }
    }

    private func gapKinds(_ claim: ClaimRecord, _ inForce: RulesInForce, _ reader: StoreReader) throws -> [GapKind] {
        let counted = try reader.countedEvidence(claim, policy: inForce.policy)
        guard !counted.isEmpty else { return [.evidence] }
        var out: [GapKind] = []
        if !counted.contains(where: { $0.evidence.sourceKind == .primary }) { out.append(.primarySource) }
        if Set(counted.map(\.origin)).count < 2 { out.append(.independentSecond) }
        let stances = Set(counted.map(\.link.stance))
        if claim.searches.isEmpty, !stances.contains(.refutes) || !stances.contains(.supports) { out.append(.otherSide) }
        if !counted.contains(where: { $0.evidence.excerpts.contains { $0.proof.isProven } }) { out.append(.provenQuote) }
        return out
    }
}

extension ComparisonLabel {
    fileprivate var weight: Int {
        switch self {
        case .contradicts: 3
        case .entails: 2
        case .neutral: 1
        case .abstain: 0
        }
    }
}

extension QuantityComparison {
    /// The comparison as the journal keeps it.
    var record: ComparisonRecord {
        ComparisonRecord(
            result: ArithmeticResult(rawValue: label.rawValue) ?? .abstain,
            framing: framing.flatMap { Framing(rawValue: $0.rawValue) }, score: score, why: why)
    }
}
