public import ClaimModel

extension Ledger {
    /// What the policy in force still asks for before a person may sign a verdict; empty when nothing.
    public func lacking(_ claim: ClaimRecord, for verdict: Verdict, signer: String) throws -> [PolicyBreach] {
        try missingForSignature(claim, for: verdict, signer: signer, policy: context.policy, scale: context.scale)
    }

    func evidenceLacking(_ claim: ClaimRecord, for verdict: Verdict) throws -> [PolicyBreach] {
        try evidenceBreaches(claim, for: verdict, policy: context.policy)
    }
}

extension CasebookReading {
    /// What a policy still asks for before a person may sign a verdict; empty when nothing.
    public func missingForSignature(
        _ claim: ClaimRecord, for verdict: Verdict, signer: String, policy: Policy, scale: Scale
    ) throws -> [PolicyBreach] {
        var out = personBreaches(claim, signer: signer, policy: policy)
        if let recheck = claim.standing.rechecks.first {
            out.append(
                PolicyBreach(
                    rule: .recheck, missing: "a recheck is due: \(recheck.why)", remedy: "still-stands \(claim.id)",
                    claim: claim.id))
        }
        if scale.needsConclusion, verdict.conclusion == nil {
            out.append(
                PolicyBreach(
                    rule: .conclusion, missing: "the scale wants a one-sentence conclusion",
                    remedy: "propose \(claim.id) \(verdict.key) --conclusion \"…\"", claim: claim.id))
        }
        return out + (try evidenceBreaches(claim, for: verdict, policy: policy))
    }

    private func personBreaches(_ claim: ClaimRecord, signer: String, policy: Policy) -> [PolicyBreach] {
        let proposals = claim.standing.proposals
        guard let first = proposals.first else { return [] }
        var out: [PolicyBreach] = []
        func add(_ rule: PolicyRule, _ missing: String, _ remedy: String) {
            out.append(PolicyBreach(rule: rule, missing: missing, remedy: remedy, claim: claim.id))
        }
        if policy.fourEyes, first.author == signer {
            add(.fourEyes, "\(signer) proposed the verdict and may not sign it", "another person: sign \(claim.id)")
        }
        if policy.blindSecond {
            let others = proposals.dropFirst().filter { $0.author != first.author }
            if others.isEmpty {
                add(.blindSecond, "a second person's verdict is missing", "another person: propose \(claim.id) LABEL")
            } else if !others.contains(where: { $0.verdict.agrees(with: first.verdict) }) {
                add(
                    .agreement, "the two verdicts differ",
                    "request-changes \(claim.id) --comment \"the two verdicts differ\"")
            }
        }
        return out
    }

    /// What the evidence rules of a policy still ask for.
    public func evidenceBreaches(_ claim: ClaimRecord, for verdict: Verdict, policy: Policy) throws -> [PolicyBreach] {
        // A verdict off the axis says that nothing settles the claim: there is no evidence to count.
        guard let axis = verdict.axis else { return [] }
        let counted = try countedEvidence(claim, policy: policy)
        let bearing = counted.filter { axis.rests(on: $0.link.stance) }
        return originBreaches(claim, bearing, axis, policy) + quoteBreaches(claim, bearing, policy)
            + otherSideBreaches(claim, counted, axis, policy)
    }

    private func originBreaches(
        _ claim: ClaimRecord, _ bearing: [CountedEvidence], _ axis: TruthAxis, _ policy: Policy
    ) -> [PolicyBreach] {
        var out: [PolicyBreach] = []
        let origins = Set(bearing.map(\.origin)).count
        if origins < policy.independentOrigins {
            let missing =
                policy.independentOrigins == 1
                ? "no evidence that bears the verdict is linked"
                : "\(origins) of \(policy.independentOrigins) independent origins bear the verdict"
            out.append(
                PolicyBreach(
                    rule: .independentOrigins, missing: missing,
                    remedy: "link \(claim.id) EVIDENCE \(axis.typicalStance.rawValue)",
                    claim: claim.id))
        }
        if policy.primarySource, !bearing.contains(where: { $0.evidence.sourceKind == .primary }) {
            out.append(
                PolicyBreach(
                    rule: .primarySource, missing: "no primary source bears the verdict",
                    remedy: "evidence add … --kind primary, then link \(claim.id) EVIDENCE", claim: claim.id))
        }
        return out
    }

    private func quoteBreaches(_ claim: ClaimRecord, _ bearing: [CountedEvidence], _ policy: Policy) -> [PolicyBreach] {
        guard policy.provenQuotes else { return [] }
        return bearing.compactMap { item in
            let excerpts = item.evidence.excerpts
            let proven = excerpts.filter(\.proof.isProven).count
            guard excerpts.isEmpty || proven < excerpts.count else { return nil }
            // A conversation has no text to prove a quote in.
            if excerpts.isEmpty, item.evidence.locator.contact != nil { return nil }
            let missing =
                excerpts.isEmpty
                ? "\(item.evidence.id) has no excerpt"
                : "\(excerpts.count - proven) of \(excerpts.count) excerpts of \(item.evidence.id) are not proven in a snapshot"
            return PolicyBreach(
                rule: .provenQuotes, missing: missing, remedy: "evidence edit \(item.evidence.id) --snapshot-file FILE",
                claim: claim.id)
        }
    }

    private func otherSideBreaches(
        _ claim: ClaimRecord, _ counted: [CountedEvidence], _ axis: TruthAxis, _ policy: Policy
    ) -> [PolicyBreach] {
        guard policy.bothSides, claim.searches.isEmpty, axis != .mixed else { return [] }
        let other: [Stance] = [axis.typicalStance == .supports ? .refutes : .supports, .mixed]
        guard !counted.contains(where: { other.contains($0.link.stance) }) else { return [] }
        return [
            PolicyBreach(
                rule: .bothSides, missing: "nobody recorded a search for the other side",
                remedy: "sought \(claim.id) \"where and what was looked for\"", claim: claim.id)
        ]
    }
}

extension TruthAxis {
    /// The stance of evidence that typically leads to the verdict.
    public var typicalStance: Stance {
        switch self {
        case .supported, .mostlySupported: .supports
        case .mixed: .mixed
        case .refuted, .mostlyRefuted: .refutes
        }
    }

    /// Whether evidence of a stance can bear the verdict.
    func rests(on stance: Stance) -> Bool {
        switch self {
        case .supported: stance == .supports
        case .mostlySupported: stance == .supports || stance == .mixed
        case .mixed: stance != .context
        case .mostlyRefuted: stance == .refutes || stance == .mixed
        case .refuted: stance == .refutes
        }
    }
}

extension QuoteProof {
    /// Whether the words were found in the snapshot.
    public var isProven: Bool { self == .exact || self == .normalised || self == .elided }
}
