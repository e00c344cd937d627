import ClaimModel

/// Why a claim has no verdict that stands, in one sentence.
enum UncheckedReason {
    static func of(_ card: ClaimCard) -> String {
        let standing = card.standing
        switch card.status {
        case .recheck:
            let whys = standing.rechecks.map { $0.why.isEmpty ? $0.reason.words : "\($0.reason.words): \($0.why)" }
            return "Its verdict no longer stands (\(whys.joined(separator: "; ")))."
        case .waived: return "Waived" + reason(standing.decision)
        case .proposed: return "A verdict is proposed and not signed."
        default: break
        }
        switch standing.stage {
        case .needsChanges: return "Sent back" + reason(standing.decision)
        case .inReview: return "It is being checked."
        case .triaged: return "It is to be checked; nobody has begun."
        default: return "Nobody has checked it yet."
        }
    }

    private static func reason(_ decision: ReasonedDecision?) -> String {
        guard let decision, !decision.reason.isEmpty else { return "." }
        return decision.author.isEmpty ? ": \(decision.reason)" : " by \(decision.author): \(decision.reason)"
    }
}

/// What a policy asks for, in sentences.
enum PolicySentences {
    static func of(_ policy: Policy) -> [String] {
        var out: [String] = []
        let origins = policy.independentOrigins
        out.append("A verdict needs evidence of at least \(origins) independent \(origins == 1 ? "origin" : "origins").")
        if policy.primarySource { out.append("At least one source is a primary one.") }
        if policy.provenQuotes { out.append("Every excerpt is proven in a stored copy of its source.") }
        if policy.bothSides { out.append("The other side was looked for.") }
        if policy.fourEyes { out.append("Whoever proposes a verdict does not sign it.") }
        if policy.blindSecond { out.append("A second person comes to the same verdict without having seen the first.") }
        if let days = policy.expiresAfterDays { out.append("A verdict expires after \(days) days.") }
        if policy.everySentence { out.append("Every sentence is seen by a person.") }
        if policy.mustCheck.minimumWorth > 0 {
            let percent = Int((policy.mustCheck.minimumWorth * 100).rounded())
            out.append("Claims of a check-worthiness of \(percent) % or more must be checked.")
        }
        if !policy.mustCheck.kinds.isEmpty {
            out.append("Claims of these kinds must be checked: \(policy.mustCheck.kinds.names.joined(separator: ", ")).")
        }
        if policy.mustCheck.minimumWorth == 0, policy.mustCheck.kinds.isEmpty { out.append("Every claim must be checked.") }
        if policy.ownPublisherCounts {
            out.append("The article's own publisher counts as a source: the figures are its own measurements.")
        }
        return out
    }
}
