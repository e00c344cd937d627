public import ClaimModel

extension Ledger {
    /// Adds an evidence record; its id is the next free one, whatever the record says.
    ///
    /// - Returns: its id.
    public mutating func addEvidence(_ record: EvidenceRecord) throws -> EvidenceID {
        var added = record
        added.id = EvidenceID(try lastNumber(of: .evidence) + 1)
        try check(added)
        try append(EvidenceAdded(record: added))
        return added.id
    }

    /// Corrects an evidence record; verdicts that rest on it are reopened when what they rest on changed.
    ///
    /// - Returns: the claims that were reopened.
    public mutating func editEvidence(_ record: EvidenceRecord) throws -> [ClaimID] {
        let old = try requireEvidence(record.id)
        guard old.state != .redacted else { throw Refusal.notInForce(old) }
        try check(record)
        try append(EvidenceEdited(record: record))
        guard old.bearsDifferently(from: record) else { return [] }
        return try recall(record.id, Recheck(reason: .evidenceChanged, why: "\(record.id) was edited"))
    }

    /// Takes an evidence record back; verdicts that rest on it are reopened.
    ///
    /// - Returns: the claims that were reopened.
    public mutating func withdrawEvidence(_ id: EvidenceID, reason: String) throws -> [ClaimID] {
        let record = try requireEvidence(id)
        try requireReason(reason, for: "evidence withdraw", id)
        guard record.state == .inForce else { throw Refusal.notInForce(record) }
        try append(EvidenceWithdrawn(evidence: id, reason: reason))
        return try recall(id, Recheck(reason: .evidenceWithdrawn, why: "\(id) was withdrawn"))
    }

    /// Puts a withdrawn record in force again. No claim is signed off again by this.
    public mutating func restoreEvidence(_ id: EvidenceID) throws {
        let record = try requireEvidence(id)
        guard record.state == .withdrawn else {
            throw Refusal(.alreadyDecided, "\(id) is \(record.state.rawValue)", subject: id.description)
        }
        try append(EvidenceRestored(evidence: id))
    }

    /// Reopens the verdicts that rest on evidence whose snapshot no longer has the recorded digest.
    ///
    /// - Returns: the claims that were reopened.
    public mutating func recallForSnapshot(_ id: EvidenceID) throws -> [ClaimID] {
        _ = try requireEvidence(id)
        return try recall(id, Recheck(reason: .evidenceChanged, why: "the snapshot of \(id) no longer matches its digest"))
    }

    /// Ties evidence to a claim, with the arithmetic of both when there is any. Another stance takes the old one's place.
    ///
    /// - Returns: the link's id.
    public mutating func link(
        _ claim: ClaimID, _ evidence: EvidenceID, _ stance: Stance, comparison: ComparisonRecord?
    ) throws -> LinkID {
        let claimRecord = try requireClaim(claim)
        let record = try requireEvidence(evidence)
        guard record.state == .inForce else { throw Refusal.notInForce(record) }
        if let old = try links(of: claim).first(where: { $0.evidence == evidence }) {
            guard old.stance != stance else {
                throw Refusal(
                    .alreadyLinked, "\(evidence) is linked to \(claim) already, as \(stance.rawValue)",
                    remedy: "unlink \(claim) \(evidence)", subject: evidence.description)
            }
            try append(LinkRemoved(link: old.id, claim: claim, evidence: evidence))
        }
        let id = LinkID(try lastNumber(of: .link) + 1)
        try append(LinkAdded(link: id, claim: claim, evidence: evidence, stance: stance))
        if let comparison { try append(LinkCompared(link: id, evidence: evidence, comparison: comparison)) }
        try reopenIfVerdictNoLongerHolds(
            claimRecord, Recheck(reason: .evidenceChanged, why: "\(evidence) was linked as \(stance.rawValue)"))
        return id
    }

    /// Parts evidence from a claim; a verdict that rested on it is reopened.
    public mutating func unlink(_ claim: ClaimID, _ evidence: EvidenceID) throws {
        let record = try requireClaim(claim)
        guard let link = try links(of: claim).first(where: { $0.evidence == evidence }) else {
            throw Refusal(
                .notLinked, "\(evidence) is not linked to \(claim)", remedy: "show \(claim)", subject: evidence.description)
        }
        try append(LinkRemoved(link: link.id, claim: claim, evidence: evidence))
        if TransitionTable.allows(.recalled, from: record.stage), record.restsOn(link.stance) {
            let recheck = Recheck(reason: .evidenceWithdrawn, why: "\(evidence) was unlinked")
            try append(ClaimReopened(claim: claim, rechecks: [recheck]))
        }
    }

    /// Erases the content of an evidence record; verdicts that rest on it are reopened. It can't be undone.
    ///
    /// - Returns: the claims that were reopened, and the entries whose payloads the store has to erase.
    public mutating func redactEvidence(_ id: EvidenceID, reason: String) throws -> (reopened: [ClaimID], erased: [Int]) {
        let record = try requireEvidence(id)
        try requireReason(reason, for: "redact", id)
        guard record.state != .redacted else {
            throw Refusal(.alreadyDecided, "\(id) is redacted already", subject: id.description)
        }
        let erasable = [EvidenceAdded.kind, EvidenceEdited.kind, EvidenceWithdrawn.kind, LinkCompared.kind]
        let places = try entries(about: .evidence(id), after: 0).filter { erasable.contains($0.kind) }
        var links: Set<LinkID> = []
        for place in places where place.kind == LinkCompared.kind {
            for change in try changes(of: place.sequence) {
                if case .link(let link) = change.key.subject { links.insert(link) }
            }
        }
        try append(EvidenceRedacted(evidence: id, links: links.sorted(), reason: reason))
        let reopened =
            record.state == .inForce
            ? try recall(id, Recheck(reason: .evidenceWithdrawn, why: "\(id) was redacted")) : []
        return (reopened, places.map(\.sequence))
    }

    /// Erases the words of a note. It can't be undone.
    ///
    /// - Returns: the entries whose payloads the store has to erase.
    public mutating func redactNote(_ id: NoteID, reason: String) throws -> [Int] {
        guard let note = try note(id) else { throw Refusal.noSuch(id, "note", list: "show CLAIM") }
        try requireReason(reason, for: "redact", id)
        guard !note.isRedacted else {
            throw Refusal(.alreadyDecided, "\(id) is redacted already", subject: id.description)
        }
        let places = try entries(about: .note(id), after: 0).filter { $0.kind == NoteAdded.kind }
        try append(NoteRedacted(note: id, reason: reason))
        return places.map(\.sequence)
    }

    private mutating func recall(_ id: EvidenceID, _ recheck: Recheck) throws -> [ClaimID] {
        var reopened: [ClaimID] = []
        for link in try links(of: id) where link.stance != .context {
            guard let claim = try claim(link.claim), TransitionTable.allows(.recalled, from: claim.stage) else { continue }
            try append(ClaimReopened(claim: claim.id, rechecks: [recheck]))
            reopened.append(claim.id)
        }
        return reopened
    }

    private mutating func reopenIfVerdictNoLongerHolds(_ claim: ClaimRecord, _ recheck: Recheck) throws {
        guard claim.stage == .signedOff, let signOff = claim.standing.signOff else { return }
        guard let now = try self.claim(claim.id) else { return }
        guard !(try evidenceLacking(now, for: signOff.verdict)).isEmpty else { return }
        try append(ClaimReopened(claim: claim.id, rechecks: [recheck]))
    }

    private func check(_ record: EvidenceRecord) throws {
        try requireText(record.title, "the evidence's title")
        guard !record.locator.isEmpty || record.snapshot != nil else {
            throw Refusal(
                .evidenceWithoutLocator, "an evidence record needs a locator: where it can be found again",
                remedy: "give one of --url, --snapshot-file, --document, --recording, --contact", subject: record.title)
        }
        for url in [record.locator.web?.url, record.locator.web?.archivedURL] { try requireSafeAddress(url) }
        try checkOrigin(record)
    }

    private func checkOrigin(_ record: EvidenceRecord) throws {
        var path = [record.id]
        var next = record.originEvidence
        while let id = next {
            guard !path.contains(id) else {
                let shown = (path + [id]).map(\.description).joined(separator: " → ")
                throw Refusal(
                    .originCycle, "origins lead back to where they began: \(shown)",
                    remedy: "evidence edit \(record.id) --origin \"…\"", subject: record.id.description)
            }
            path.append(id)
            next = try requireEvidence(id).originEvidence
        }
    }
}

extension EvidenceRecord {
    /// Whether a verdict that rests on the record has to be looked at again when it becomes the other one.
    fileprivate func bearsDifferently(from other: EvidenceRecord) -> Bool {
        locator != other.locator || excerpts.map(\.text) != other.excerpts.map(\.text) || snapshot != other.snapshot
            || origin != other.origin || originEvidence != other.originEvidence || publisher != other.publisher
            || sourceKind != other.sourceKind || asOf != other.asOf || published != other.published
    }
}

extension ClaimRecord {
    /// Whether the claim's verdict may rest on evidence of a stance.
    fileprivate func restsOn(_ stance: Stance) -> Bool { stance != .context }
}

extension Refusal {
    fileprivate static func notInForce(_ record: EvidenceRecord) -> Refusal {
        Refusal(
            .evidenceNotInForce, "\(record.id) is \(record.state.rawValue)",
            remedy: record.state == .withdrawn ? "evidence restore \(record.id)" : nil, subject: record.id.description)
    }
}
