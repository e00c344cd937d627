import ClaimModel

/// Says why a sentence holds no claim.
struct ReasonReader: Sendable {
    /// For each rule, the place in ``order`` of the reason that it gives; -1 for none.
    private let placeOfRule: [Int]
    private static let order: [NonClaimReason] = [
        .question, .hypothetical, .prediction, .directive, .personal, .vague, .opinion,
    ]

    init(rules: CompiledRules) {
        placeOfRule = rules.rules.map { rule in
            guard case .reason(let reason) = rule.rule.kind else { return -1 }
            return Self.order.firstIndex(of: reason) ?? -1
        }
    }

    /// The reason that fits best what was read in the sentence.
    func reason(_ text: TaggedText, _ facts: SentenceFacts, attributions: [TokenAttribution]) -> NonClaimReason {
        var best = Self.order.count
        for firing in facts.firings where placeOfRule[firing.rule] >= 0 { best = min(best, placeOfRule[firing.rule]) }
        if let last = facts.tokens.last(where: { text.isTerminator($0) }), text.byte(last) == 0x3F { best = 0 }
        if best < Self.order.count - 2 { return Self.order[best] }
        if !facts.attributions.isEmpty { return .quoteOpinion }
        return best == Self.order.count - 2 ? .vague : .opinion
    }
}
