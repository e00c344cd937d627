import ClaimModel

/// Says why a sentence holds no claim.
struct ReasonReader: Sendable {
    private let rules: [CompiledRule]
    private static let order: [NonClaimReason] = [
        .question, .hypothetical, .prediction, .directive, .personal, .vague, .opinion,
    ]

    init(rules: CompiledRules) {
        self.rules = rules.rules
    }

    /// The reason that fits best what was read in the sentence.
    func reason(_ text: TaggedText, _ facts: SentenceFacts, attributions: [TokenAttribution]) -> NonClaimReason {
        var reasons: Set<NonClaimReason> = []
        for firing in facts.firings {
            if case .reason(let reason) = rules[firing.rule].rule.kind { reasons.insert(reason) }
        }
        if let last = facts.tokens.last(where: { text.isTerminator($0) }), text.byte(last) == 0x3F { reasons.insert(.question) }
        for reason in Self.order.dropLast(2) where reasons.contains(reason) { return reason }
        if !facts.attributions.isEmpty { return .quoteOpinion }
        return reasons.contains(.vague) ? .vague : .opinion
    }
}
