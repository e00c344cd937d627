import ClaimModel

/// Makes one result of what the single values said.
struct Verdict {
    let judged: [JudgedPair]
    /// How many values the claim has.
    let facts: Int
    /// The evidence's values.
    let evidence: [Fact]
    let subject: SubjectAgreement

    /// The result before it is asked how sure it is, with what it rests on.
    func candidate() -> (result: QuantityComparison, features: VerdictFeatures?) {
        if let other = judged.first(where: { countsOtherThings($0) }) {
            let why = "the claim counts \(other.claim.nounShown ?? ""), the evidence \(other.evidence.nounShown ?? "")"
            return (
                QuantityComparison(
                    label: .abstain, score: 0, why: why, claimPlace: other.claim.range, evidencePlace: other.evidence.range),
                nil
            )
        }
        if let worst = judged.filter({ $0.judgement.label == .contradicts }).max(by: { $0.affinity < $1.affinity }) {
            return (result(.contradicts, worst), features(worst, isEntailment: false))
        }
        if let open = judged.first(where: { $0.judgement.label == .neutral }) { return (result(.neutral, open), nil) }
        if let apart = judged.first(where: { $0.judgement.label == .abstain }) { return (result(.abstain, apart), nil) }
        if let weakest = judged.min(by: { $0.affinity < $1.affinity }) {
            return (result(.entails, weakest), features(weakest, isEntailment: true))
        }
        return (QuantityComparison(label: .abstain, score: 0, why: "the evidence has no value of the same kind"), nil)
    }

    /// The result, or an abstention where it isn't sure enough.
    func verdict() -> QuantityComparison {
        var (result, features) = candidate()
        guard let features else { return result }
        let isEntailment = result.label == .entails
        result.score = VerdictWeights.confidence(features, isEntailment: isEntailment)
        let enough = isEntailment ? VerdictWeights.enoughToSupport : VerdictWeights.enoughToContradict
        guard result.score < enough else { return result }
        result.label = .abstain
        result.framing = nil
        result.why = "the two may be about different things: " + result.why
        return result
    }

    /// Whether what is counted is the one word in which the two part: 40 cranes are not 40 tugs.
    private func countsOtherThings(_ pair: JudgedPair) -> Bool {
        guard pair.claim.family == .amount("count"), let mine = pair.claim.noun, let theirs = pair.evidence.noun else {
            return false
        }
        return mine != theirs && subject.missing == [mine]
    }

    private func features(_ pair: JudgedPair, isEntailment: Bool) -> VerdictFeatures {
        VerdictFeatures(
            deciding: pair, judged: judged, facts: facts, evidence: evidence, subject: subject, isEntailment: isEntailment)
    }

    private func result(_ label: ComparisonLabel, _ pair: JudgedPair) -> QuantityComparison {
        QuantityComparison(
            label: label, score: min(1, max(0, pair.affinity / 2)), framing: pair.judgement.framing, why: pair.judgement.why,
            claimPlace: pair.claim.range, evidencePlace: pair.evidence.range)
    }
}
