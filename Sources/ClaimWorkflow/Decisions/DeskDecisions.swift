public import ClaimModel

extension Ledger {
    /// Says who is to check a claim; nil for nobody.
    public mutating func assign(_ id: ClaimID, to name: String?) throws {
        let claim = try requireClaim(id)
        guard claim.assignee != name else { return }
        try append(ClaimAssigned(claim: id, assignee: name))
    }

    /// Makes a claim more or less urgent; 0 is usual.
    public mutating func prioritise(_ id: ClaimID, _ priority: Int) throws {
        guard try requireClaim(id).priority != priority else { return }
        try append(ClaimPrioritised(claim: id, priority: priority))
    }

    /// Adds and removes tags of a claim; any text that is not blank is a tag, and kept byte for byte.
    public mutating func tag(_ id: ClaimID, adding: [String], removing: [String] = []) throws {
        let claim = try requireClaim(id)
        for tag in adding { try requireText(tag, "the tag") }
        let tags = Set(claim.tags).subtracting(removing).union(adding).sorted()
        guard tags != claim.tags else { return }
        try append(ClaimTagged(claim: id, tags: tags))
    }

    /// Writes a note on a claim.
    ///
    /// - Returns: the note's id.
    public mutating func note(_ id: ClaimID, _ text: String) throws -> NoteID {
        _ = try requireClaim(id)
        try requireText(text, "the note")
        let note = NoteID(try lastNumber(of: .note) + 1)
        try append(NoteAdded(note: note, claim: id, text: text))
        return note
    }

    /// Records that what speaks against a claim was looked for, where and how.
    public mutating func recordSearch(_ id: ClaimID, _ text: String) throws {
        _ = try requireClaim(id)
        try requireText(text, "what was looked for")
        try append(OtherSideSought(claim: id, search: text))
    }

    /// Asks the author or a source.
    ///
    /// - Returns: the query's id.
    public mutating func ask(_ id: ClaimID, _ question: String, of addressee: String) throws -> QueryID {
        _ = try requireClaim(id)
        try requireText(question, "the question")
        let query = QueryID(try lastNumber(of: .query) + 1)
        try append(QueryAsked(query: query, claim: id, question: question, addressee: addressee))
        return query
    }

    /// Writes down the answer to a query.
    public mutating func answer(_ id: QueryID, _ answer: String) throws {
        guard let query = try query(id) else { throw Refusal.noSuch(id, "query", list: "queries") }
        try requireText(answer, "the answer")
        guard query.answer == nil else {
            throw Refusal(
                .alreadyDecided, "\(id) was answered by \(query.answeredBy ?? "")",
                remedy: "`undo` takes that back", subject: id.description)
        }
        try append(QueryAnswered(query: id, answer: answer))
    }

    /// Proposes other words for a claim's first passage in the newest revision; empty words propose to cut it.
    ///
    /// - Returns: the fix's id.
    public mutating func proposeFix(_ id: ClaimID, to words: String, because: [EvidenceID], note: String?) throws -> FixID {
        let claim = try requireClaim(id)
        guard let appearance = claim.newest, let old = appearance.wording else {
            throw Refusal(.wordsNotFound, "\(id) does not stand in the newest revision", subject: id.description)
        }
        for evidence in because { _ = try requireEvidence(evidence) }
        guard !because.isEmpty || !context.policy.fixNeedsEvidence else {
            throw Refusal(
                .fixWithoutEvidence, "policy \(context.policy.name) wants a fix to name the evidence it rests on",
                remedy: "fix propose \(id) --to \"…\" --because e1", subject: id.description)
        }
        let fix = FixID(try lastNumber(of: .fix) + 1)
        let record = FixRecord(
            id: fix, claim: id, revision: appearance.revision, oldWords: old, newWords: words, because: because, note: note)
        try append(FixProposed(record: record))
        return fix
    }

    /// Decides about a fix: accepted, stet (with a reason), cut, or made (in a revision).
    public mutating func decide(_ id: FixID, _ state: FixState, reason: String? = nil, revision: Int? = nil) throws {
        guard let fix = try fix(id) else { throw Refusal.noSuch(id, "fix", list: "fixes") }
        if state == .stet { try requireReason(reason ?? "", for: "fix stet", id) }
        guard fix.state.isOpen, fix.state != state else {
            throw Refusal(
                .alreadyDecided, "\(id) is \(fix.state.rawValue) already (by \(fix.decidedBy ?? fix.author))",
                remedy: "`undo` takes that back", subject: id.description)
        }
        try append(FixDecided(fix: id, state: state, reason: reason, revision: revision))
    }

    /// Says that a fix was made in a revision: its evidence now supports the claim, and a supporting verdict is proposed, and
    /// signed where the policy lets this person sign.
    ///
    /// - Parameter comparisons: the arithmetic of the new words with the fix's evidence.
    /// - Returns: whether the claim is signed off.
    public mutating func confirmFix(
        _ id: FixID, in revision: Int, comparisons: [EvidenceID: ComparisonRecord] = [:]
    ) throws -> Bool {
        try decide(id, .made, revision: revision)
        guard let fix = try fix(id) else { return false }
        let claim = try requireClaim(fix.claim)
        guard let old = claim.standing.signOff?.verdict ?? claim.standing.proposals.first?.verdict,
            let supported = context.scale.labels.first(where: { $0.axis == .supported }),
            TransitionTable.allows(.stillStands, from: claim.stage) || claim.stage == .signedOff
        else { return claim.stage == .signedOff }
        guard old.axis != .supported else { return claim.stage == .signedOff }
        for link in try links(of: claim.id) where fix.because.contains(link.evidence) && link.stance != .supports {
            try append(LinkRemoved(link: link.id, claim: claim.id, evidence: link.evidence))
            let new = LinkID(try lastNumber(of: .link) + 1)
            try append(LinkAdded(link: new, claim: claim.id, evidence: link.evidence, stance: .supports))
            if let comparison = comparisons[link.evidence] {
                try append(LinkCompared(link: new, evidence: link.evidence, comparison: comparison))
            }
        }
        if claim.stage == .signedOff {
            try append(
                ClaimReopened(
                    claim: claim.id,
                    rechecks: [Recheck(reason: .reworded, why: "\(id) was made in r\(revision)", revision: revision)]))
        }
        let verdict = Verdict(
            key: supported.key, label: supported.label, axis: .supported, flags: supported.flags,
            conclusion: context.scale.needsConclusion ? "As corrected in r\(revision)." : nil)
        try append(VerdictProposed(claim: claim.id, verdict: verdict))
        let now = try requireClaim(claim.id)
        guard try lacking(now, for: verdict, signer: context.author).isEmpty else { return false }
        try append(
            VerdictSigned(claim: claim.id, verdict: verdict, proposedBy: context.author, policy: context.policy.name))
        return true
    }
}
