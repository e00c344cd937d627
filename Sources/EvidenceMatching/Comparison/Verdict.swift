import ClaimModel

/// Makes one result of what the single values said.
struct Verdict {
    let judged: [JudgedPair]
    /// How many values the claim has.
    let facts: Int
    let subject: SubjectAgreement

    /// The result.
    func result() -> QuantityComparison {
        let trusted = judged.filter { $0.affinity >= Self.enough }
        if let worst = trusted.filter({ $0.judgement.label == .contradicts }).max(by: { $0.affinity < $1.affinity }) {
            return result(.contradicts, worst)
        }
        if let open = trusted.first(where: { $0.judgement.label == .neutral }) { return result(.neutral, open) }
        if let apart = judged.first(where: { $0.judgement.label == .abstain }) { return result(.abstain, apart) }
        if trusted.count == facts, let first = trusted.first { return result(.entails, first) }
        guard let first = judged.first else {
            return QuantityComparison(label: .abstain, score: 0, why: "the evidence has no value of the same kind")
        }
        return QuantityComparison(
            label: .abstain, score: 0, why: "\(first.claim.shown) and \(first.evidence.shown) may be of different things")
    }

    private static let enough = 0.2

    private func result(_ label: ComparisonLabel, _ pair: JudgedPair) -> QuantityComparison {
        QuantityComparison(
            label: label, score: min(1, max(0, pair.affinity / 2)), framing: pair.judgement.framing, why: pair.judgement.why,
            claimPlace: pair.claim.range, evidencePlace: pair.evidence.range)
    }
}
