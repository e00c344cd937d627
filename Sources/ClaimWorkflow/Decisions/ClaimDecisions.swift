public import ClaimModel

extension Ledger {
    /// Says that a claim is one, and is to be checked.
    public mutating func triage(_ id: ClaimID) throws {
        try requireStage(try requireClaim(id), for: .triage)
        try append(ClaimTriaged(claim: id))
    }

    /// Begins the checking of a claim.
    public mutating func take(_ id: ClaimID) throws {
        try requireStage(try requireClaim(id), for: .take)
        try append(ClaimTaken(claim: id))
    }

    /// Sets a claim aside, with a reason.
    public mutating func dismiss(_ id: ClaimID, reason: String) throws {
        try requireReason(reason, for: "dismiss", id)
        try requireStage(try requireClaim(id), for: .dismiss)
        try append(ClaimDismissed(claim: id, reason: reason))
    }

    /// Lets a claim through unchecked, with a reason that every report shows.
    public mutating func waive(_ id: ClaimID, reason: String) throws {
        try requireReason(reason, for: "waive", id)
        try requireStage(try requireClaim(id), for: .waive)
        try append(ClaimWaived(claim: id, reason: reason))
    }

    /// Takes up a claim that was dismissed, merged or waived.
    public mutating func restore(_ id: ClaimID) throws {
        try requireStage(try requireClaim(id), for: .restore)
        try append(ClaimRestored(claim: id))
    }

    /// Sends a claim back with a comment.
    public mutating func requestChanges(_ id: ClaimID, comment: String) throws {
        try requireReason(comment, for: "request-changes", id)
        try requireStage(try requireClaim(id), for: .requestChanges)
        try append(ChangesRequested(claim: id, comment: comment))
    }

    /// Opens a signed claim again, with a reason.
    public mutating func reopen(_ id: ClaimID, reason: String) throws {
        try requireReason(reason, for: "reopen", id)
        try requireStage(try requireClaim(id), for: .reopen)
        try append(ClaimReopened(claim: id, rechecks: [Recheck(reason: .edited, why: reason)]))
    }

    /// Adds a claim that a person marked; its number is the next free one.
    ///
    /// - Returns: its id.
    public mutating func addClaim(_ reading: ClaimReading, at appearance: Appearance) throws -> ClaimID {
        _ = try requireArticle(reading.article)
        let id = ClaimID(try lastNumber(of: .claim) + 1)
        try append(ClaimAdded(claim: id, reading: reading, appearance: appearance))
        return id
    }

    /// Corrects a claim's reading, its place in the newest revision, or both. A verdict does not outlive its words.
    public mutating func edit(_ id: ClaimID, reading: ClaimReading?, appearance: Appearance?) throws {
        let claim = try requireClaim(id)
        var edited = reading
        edited?.isByHand = true
        if edited == nil, appearance != nil, !claim.reading.isByHand {
            edited = claim.reading
            edited?.isByHand = true
        }
        try append(ClaimEdited(claim: id, reading: edited, appearance: appearance))
        let wordsChanged = appearance.map { $0.wording != claim.wording || $0.quantities != claim.quantities } ?? false
        if wordsChanged, TransitionTable.allows(.recalled, from: claim.stage) {
            let recheck = Recheck(
                reason: .edited, why: "its words or values were corrected by hand", before: claim.wording,
                after: appearance?.wording)
            try append(ClaimReopened(claim: id, rechecks: [recheck]))
        }
    }

    /// Splits a claim into parts, which begin as new; the whole is dismissed.
    ///
    /// - Returns: the ids of the parts.
    public mutating func split(_ id: ClaimID, into parts: [(reading: ClaimReading, appearance: Appearance)]) throws -> [ClaimID]
    {
        let claim = try requireClaim(id)
        try requireStage(claim, for: .dismiss)
        guard parts.count >= 2 else {
            throw Refusal(
                .missingText, "a split needs at least two parts", remedy: "claim split \(id) \"first words\" \"other words\"",
                subject: id.description)
        }
        var ids: [ClaimID] = []
        for part in parts {
            var reading = part.reading
            reading.isByHand = true
            reading.splitFrom = id
            ids.append(try addClaim(reading, at: part.appearance))
        }
        let names = ids.map(\.description).joined(separator: ", ")
        try append(ClaimDismissed(claim: id, reason: "split into \(names)"))
        return ids
    }

    /// Says that a claim repeats another one of its article; the other takes over its passages.
    public mutating func merge(_ id: ClaimID, into original: ClaimID) throws {
        let (claim, target) = (try requireClaim(id), try requireClaim(original))
        guard id != original, claim.article == target.article else {
            throw Refusal(
                .notOneArticle, "\(id) and \(original) are not two claims of one article",
                remedy: id == original ? nil : "`same \(id) \(original)` says that claims of two articles are the same",
                subject: id.description)
        }
        try requireStage(claim, for: .merge)
        guard !target.stage.isSetAside else { throw Refusal.setAside(target) }
        try append(ClaimDuplicated(claim: id, original: original))
        guard var appearance = target.newest, let other = claim.newest, appearance.revision == other.revision else { return }
        let new = other.passages.filter { passage in !appearance.passages.contains { $0.range == passage.range } }
        guard !new.isEmpty else { return }
        appearance.passages = (appearance.passages + new).sorted { $0.range.lowerBound < $1.range.lowerBound }
        // The first passage is the one that quantities are measured from: it stays first.
        if let first = target.newest?.passages.first {
            appearance.passages = [first] + appearance.passages.filter { $0 != first }
        }
        try append(ClaimEdited(claim: original, reading: nil, appearance: appearance))
    }

    /// Says that a claim is the same as one of another article, whose verdict is then shown beside it.
    public mutating func same(_ id: ClaimID, as other: ClaimID) throws {
        var reading = try requireClaim(id).reading
        guard try requireClaim(other).article != reading.article else {
            throw Refusal(
                .notOneArticle, "\(id) and \(other) stand in the same article", remedy: "claim merge \(id) \(other)",
                subject: id.description)
        }
        reading.sameAs = other
        try append(ClaimEdited(claim: id, reading: reading, appearance: nil))
    }
}

extension Stage {
    fileprivate var isSetAside: Bool { [.dismissed, .duplicate, .withdrawn].contains(self) }
}

extension Refusal {
    fileprivate static func setAside(_ claim: ClaimRecord) -> Refusal {
        Refusal(
            .wrongStage, "\(claim.id) is \(claim.stage.rawValue) itself and can't carry a verdict for another claim",
            remedy: "restore \(claim.id)", subject: claim.id.description)
    }
}
