import ClaimModel

/// Decisions, fixes, queries and notes in JSON reports.
enum JSONDecisions {
    static func verdict(_ verdict: Verdict) -> [(String, JSONNode)] {
        [
            ("key", .string(verdict.key)), ("label", .string(verdict.label)), ("axis", JSONNode(verdict.axis?.rawValue)),
            ("flags", .array(verdict.flags.map { .string($0.rawValue) })), ("conclusion", JSONNode(verdict.conclusion)),
        ]
    }

    static func signOff(_ signOff: SignOff, stands: Bool) -> JSONNode {
        .object(
            verdict(signOff.verdict) + [
                ("stands", .bool(stands)), ("signed_by", .string(signOff.author)),
                ("signed_at", .string(signOff.time.description)),
                ("proposed_by", .string(signOff.proposedBy)), ("policy", .string(signOff.policy)),
            ])
    }

    static func proposal(_ proposal: VerdictProposal) -> JSONNode {
        .object(verdict(proposal.verdict) + [("by", .string(proposal.author)), ("at", .string(proposal.time.description))])
    }

    static func recheck(_ recheck: Recheck) -> JSONNode {
        .object([
            ("reason", .string(recheck.reason.rawValue)), ("why", .string(recheck.why)), ("before", JSONNode(recheck.before)),
            ("after", JSONNode(recheck.after)), ("revision", JSONNode(recheck.revision)),
        ])
    }

    static func decision(_ decision: ReasonedDecision) -> JSONNode {
        .object([
            ("reason", .string(decision.reason)), ("by", .string(decision.author)), ("at", .string(decision.time.description)),
        ])
    }

    static func fix(_ fix: FixRecord) -> JSONNode {
        .object([
            ("id", .string(fix.id.description)), ("state", .string(fix.state.rawValue)), ("old", .string(fix.oldWords)),
            ("new", .string(fix.newWords)), ("because", .array(fix.because.map { .string($0.description) })),
            ("note", JSONNode(fix.note)), ("reason", JSONNode(fix.reason)), ("by", .string(fix.author)),
            ("at", .string(fix.time.description)),
        ])
    }

    static func query(_ query: QueryRecord) -> JSONNode {
        .object([
            ("id", .string(query.id.description)), ("to", .string(query.addressee)), ("question", .string(query.question)),
            ("answer", JSONNode(query.answer)), ("by", .string(query.author)), ("at", .string(query.time.description)),
        ])
    }

    static func note(_ note: NoteRecord) -> JSONNode {
        .object([("text", .string(note.text)), ("by", .string(note.author)), ("at", .string(note.time.description))])
    }

    static func breach(_ breach: PolicyBreach) -> JSONNode {
        .object([
            ("rule", .string(breach.rule.rawValue)), ("missing", .string(breach.missing)), ("remedy", .string(breach.remedy)),
        ])
    }
}
