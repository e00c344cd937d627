public import ClaimModel

/// Compares the values of a claim with those of a piece of evidence.
///
/// Values are compared as intervals in common units, and only where the words around them say that they are values of the same
/// thing.
public struct ClaimComparison {
    private let claimText: TextReading
    private let claimRange: ByteRange
    private let evidenceText: TextReading
    private let evidenceRange: ByteRange
    private let claimDays: DayInterval?
    private let evidenceDays: DayInterval?

    /// Prepares a comparison.
    ///
    /// - Parameters:
    ///   - claim: the reading of the text the claim stands in.
    ///   - claimRange: the claim's bytes; nil for the whole text.
    ///   - evidence: the reading of the evidence.
    ///   - evidenceRange: the excerpt's bytes; nil for the whole text.
    ///   - claimDays: the days the claim's values hold for where its words name none.
    ///   - evidenceDays: the days the evidence's values hold for where its words name none.
    public init(
        claim: TextReading, in claimRange: ByteRange? = nil, evidence: TextReading, in evidenceRange: ByteRange? = nil,
        claimDays: DayInterval? = nil, evidenceDays: DayInterval? = nil
    ) {
        claimText = claim
        self.claimRange = claimRange ?? claim.text.range
        evidenceText = evidence
        self.evidenceRange = evidenceRange ?? evidence.text.range
        self.claimDays = claimDays
        self.evidenceDays = evidenceDays
    }

    /// The result.
    public func result() -> QuantityComparison {
        switch prepared() {
        case .verdict(let verdict): verdict.verdict()
        case .nothing(let why): QuantityComparison(label: .abstain, score: 0, why: why)
        }
    }

    /// The result before it is asked how sure it is, with what it rests on: to fit the weights.
    package func candidate() -> (result: QuantityComparison, features: VerdictFeatures?) {
        switch prepared() {
        case .verdict(let verdict): verdict.candidate()
        case .nothing(let why): (QuantityComparison(label: .abstain, score: 0, why: why), nil)
        }
    }

    private enum Preparation {
        case verdict(Verdict)
        case nothing(why: String)
    }

    private func prepared() -> Preparation {
        let claimReader = FactReader(claimText, in: claimRange)
        let evidenceReader = FactReader(evidenceText, in: evidenceRange)
        let mine = Self.dated(Self.asserted(claimReader.facts()), claimDays)
        let theirs = Self.dated(evidenceReader.facts(), evidenceDays)
        guard !mine.isEmpty else { return .nothing(why: "the claim has no value that could be compared") }
        guard !theirs.isEmpty else { return .nothing(why: "the evidence has no value that could be compared") }
        let subject = SubjectAgreement(claim: claimReader.allWords, evidence: evidenceReader.allWords)
        let judged = judgements(claim: mine, evidence: theirs)
        return .verdict(Verdict(judged: judged, facts: mine.count, evidence: theirs, subject: subject))
    }

    private func judgements(claim: [Fact], evidence: [Fact]) -> [JudgedPair] {
        FactAlignment.pairs(claim: claim, evidence: evidence).map { pair in
            let (mine, theirs) = (claim[pair.claim], evidence[pair.evidence])
            return JudgedPair(
                claim: mine, evidence: theirs, affinity: pair.affinity, margin: pair.margin,
                judgement: PairJudge.judge(claim: mine, evidence: theirs))
        }
    }

    /// A day beside an amount tells when the amount holds; without one it is what the claim asserts. An ordinal that ranks
    /// nothing ("the second half") asserts nothing beside either.
    private static func asserted(_ facts: [Fact]) -> [Fact] {
        let amounts = facts.filter { $0.family != .day && ($0.family != .rank || $0.isRanking) }
        if !amounts.isEmpty { return amounts }
        let days = facts.filter { $0.family == .day && $0.relation != .asOf }
        return days.isEmpty ? facts : days
    }

    private static func dated(_ facts: [Fact], _ days: DayInterval?) -> [Fact] {
        guard let days else { return facts }
        return facts.map { fact in
            guard fact.asOf == nil, fact.family != .day else { return fact }
            var fact = fact
            let shown = days.from == days.to ? days.from.description : "\(days.from) to \(days.to)"
            fact.asOf = AsOf(days: days, relation: .asOf, shown: shown)
            return fact
        }
    }

}

/// A pair of facts and what came of comparing them.
struct JudgedPair: Hashable, Sendable {
    var claim: Fact
    var evidence: Fact
    var affinity: Double
    var margin: Double
    var judgement: PairJudgement
}
