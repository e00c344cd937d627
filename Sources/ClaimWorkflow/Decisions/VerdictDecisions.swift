public import ClaimModel

extension Ledger {
    /// Makes a verdict from a typed label, flags and a conclusion.
    ///
    /// - Throws: ``Refusal`` when the scale has no such label, or wants a conclusion.
    public func verdict(_ typed: String, flags: [VerdictFlag] = [], conclusion: String? = nil) throws -> Verdict {
        guard let label = context.scale.label(typed) else {
            throw Refusal(
                .unknownLabel, "scale \(context.scale.name) has no label \(typed)",
                remedy: NearestName.hint(typed, among: context.scale.labels.map(\.key), called: "its labels"), subject: typed)
        }
        let given = conclusion.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        if context.scale.needsConclusion, given == nil {
            throw Refusal(
                .missingConclusion, "scale \(context.scale.name) wants a one-sentence conclusion with each verdict",
                remedy: "propose … \(label.key) --conclusion \"…\"", subject: typed)
        }
        return Verdict(
            key: label.key, label: label.label, axis: label.axis, flags: label.flags + flags, conclusion: given)
    }

    /// Proposes a verdict, passing the stages before. Under a blind policy a second person's is kept beside the first.
    public mutating func propose(_ id: ClaimID, _ verdict: Verdict) throws {
        try requireStage(try requireClaim(id), for: .propose)
        try append(VerdictProposed(claim: id, verdict: verdict))
    }

    /// Signs the proposed verdict.
    ///
    /// - Throws: ``Refusal`` with every rule of the policy that is not kept.
    public mutating func sign(_ id: ClaimID) throws {
        let claim = try requireClaim(id)
        try requireStage(claim, for: .sign)
        guard let proposal = claim.standing.proposals.first else {
            throw Refusal(
                .wrongStage, "\(id) has no proposed verdict", remedy: "propose \(id) LABEL", subject: id.description)
        }
        let breaches = try lacking(claim, for: proposal.verdict, signer: context.author)
        guard breaches.isEmpty else { throw Refusal.policy(claim, breaches, context.policy) }
        let agreed = claim.standing.proposals.last { $0.verdict.agrees(with: proposal.verdict) } ?? proposal
        try append(
            VerdictSigned(
                claim: id, verdict: agreed.verdict, proposedBy: proposal.author, policy: context.policy.name))
    }

    /// Says that what was said of a claim still stands after a recheck: its verdict is proposed again, and signed where
    /// the policy lets this person sign.
    ///
    /// - Returns: whether it is signed again.
    @discardableResult
    public mutating func stillStands(_ id: ClaimID) throws -> Bool {
        let claim = try requireClaim(id)
        try requireStage(claim, for: .stillStands)
        guard !claim.standing.rechecks.isEmpty else {
            throw Refusal(
                .wrongStage, "no recheck is due for \(id)", remedy: "claims recheck:any", subject: id.description)
        }
        guard let verdict = claim.standing.signOff?.verdict ?? claim.standing.proposals.first?.verdict else {
            try append(RechecksCleared(claim: id))
            return false
        }
        try append(RechecksCleared(claim: id))
        try append(VerdictProposed(claim: id, verdict: verdict))
        let now = try requireClaim(id)
        guard claim.standing.signOff != nil, try lacking(now, for: verdict, signer: context.author).isEmpty else {
            return false
        }
        try append(
            VerdictSigned(claim: id, verdict: verdict, proposedBy: context.author, policy: context.policy.name))
        return true
    }
}

extension Refusal {
    static func policy(_ claim: ClaimRecord, _ breaches: [PolicyBreach], _ policy: Policy) -> Refusal {
        let code: RefusalCode =
            switch breaches.first?.rule {
            case .fourEyes: .fourEyes
            case .blindSecond: .secondVerdictMissing
            case .agreement: .blindVerdictDiffers
            default: .policyNotMet
            }
        let missing = breaches.map { "\($0.rule.rawValue): \($0.missing)" }.joined(separator: "; ")
        return Refusal(
            code, "policy \(policy.name) does not let \(claim.id) be signed: \(missing)", remedy: breaches.first?.remedy,
            subject: claim.id.description, breaches: breaches)
    }
}
