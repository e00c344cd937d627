import ClaimModel

extension Ledger {
    /// Takes back a decision: the newest that stands, or a given one.
    ///
    /// - Returns: the decision that was taken back, by the sequence of its first entry.
    /// - Throws: ``Refusal`` naming the later decision that depends on it.
    @discardableResult
    public mutating func undo(_ group: Int? = nil) throws -> Int {
        let target = try group ?? newestStanding(isUndo: false)
        try revert(target)
        return target
    }

    /// Does again what was undone last, or what a given undo took back.
    ///
    /// - Returns: the undo that was taken back, by the sequence of its entry.
    @discardableResult
    public mutating func redo(_ group: Int? = nil) throws -> Int {
        let target = try group ?? newestStanding(isUndo: true)
        try revert(target)
        return target
    }

    private func newestStanding(isUndo: Bool) throws -> Int {
        var place = try newestGroup(before: nil)
        while let candidate = place {
            let standing = try undone(candidate.group) == nil
            let kindFits = (candidate.kind == DecisionUndone.kind) == isUndo
            let isRedo = isUndo ? try undoesAnUndo(candidate.group) : false
            if standing, kindFits, !isRedo {
                if candidate.kind == CasebookCreated.kind { break }
                return candidate.group
            }
            place = try newestGroup(before: candidate.group)
        }
        throw isUndo
            ? Refusal(.nothingToRedo, "nothing was undone that could be done again")
            : Refusal(.nothingToUndo, "there is no decision to undo")
    }

    private func undoesAnUndo(_ group: Int) throws -> Bool {
        for change in try changes(of: group) where change.key.facet == .undone && change.before != nil { return true }
        return false
    }

    private mutating func revert(_ group: Int) throws {
        let places = try entries(ofGroup: group)
        guard let first = places.first, first.group == group else {
            throw Refusal.noSuch(group, "decision", list: "log")
        }
        if let by = try undone(group) {
            throw Refusal(
                .alreadyDecided, "decision \(group) was undone by \(by)", remedy: "redo \(by)", subject: String(group))
        }
        let redactions = [EvidenceRedacted.kind, NoteRedacted.kind]
        guard !places.contains(where: { redactions.contains($0.kind) }) else {
            throw Refusal(
                .cannotUndoRedaction, "decision \(group) is a redaction: what it erased is gone", subject: String(group))
        }
        guard first.kind != CasebookCreated.kind else {
            throw Refusal(.nothingToUndo, "decision \(group) made the casebook itself", subject: String(group))
        }
        var about: [Subject] = []
        var seenKeys: Set<FacetKey> = []
        for place in places.reversed() {
            for change in try changes(of: place.sequence).reversed() {
                if !about.contains(change.key.subject), change.key.subject != .casebook { about.append(change.key.subject) }
                guard seenKeys.insert(change.key).inserted else { continue }
                try requireUnchangedSince(change, group: group)
            }
        }
        try requireNothingBuiltOn(places, group: group)
        try requireNoVerdictResting(on: about, group: group)
        let names = (about.isEmpty ? [Subject.casebook] : about).map(\.description)
        try append(DecisionUndone(group: group, about: names))
    }

    /// The value that the decision left must be the one that stands.
    private func requireUnchangedSince(_ change: FacetChange, group: Int) throws {
        let now = try writer(of: change.key)
        guard now != change.writerAfter else { return }
        if now > group { throw try dependence(on: now, undoing: group, about: change.key.subject) }
        let later = try entries(about: change.key.subject, after: group).last { place in
            place.group != group && place.kind != DecisionUndone.kind
        }
        throw try dependence(on: later?.sequence ?? now, undoing: group, about: change.key.subject)
    }

    private func dependence(on later: Int, undoing group: Int, about subject: Subject) throws -> Refusal {
        .depends(on: try newestGroup(before: later + 1)?.group ?? later, undoing: group, about: subject)
    }

    /// A record that the decision made must not be named by a later decision that stands.
    private func requireNothingBuiltOn(_ places: [EntryPlace], group: Int) throws {
        let last = places.last?.sequence ?? group
        for place in places {
            for change in try changes(of: place.sequence) where change.key.facet.isRoot && change.before == nil {
                for later in try entries(about: change.key.subject, after: last)
                where later.kind != DecisionUndone.kind {
                    guard try undone(later.group) == nil else { continue }
                    throw Refusal.depends(on: later.group, undoing: group, about: change.key.subject)
                }
            }
        }
    }

    /// A verdict given later rests on the evidence as it was then.
    private func requireNoVerdictResting(on subjects: [Subject], group: Int) throws {
        var claims: Set<ClaimID> = []
        for subject in subjects {
            switch subject {
            case .claim(let id): claims.insert(id)
            case .evidence(let id): for link in try links(of: id) { claims.insert(link.claim) }
            case .link(let id): if let link = try link(id) { claims.insert(link.claim) }
            default: break
            }
        }
        for place in try entries(ofGroup: group) {
            for change in try changes(of: place.sequence) {
                if case .link(let link)? = change.before { claims.insert(link.claim) }
            }
        }
        for id in claims.sorted() {
            let key = FacetKey(.claim(id), .standing)
            let writer = try writer(of: key)
            guard writer > (try entries(ofGroup: group).last?.sequence ?? group), let standing = try standing(id),
                standing.stage == .proposed || standing.stage == .signedOff,
                try touchesGrounds(of: id, group: group)
            else { continue }
            throw try dependence(on: writer, undoing: group, about: .claim(id))
        }
    }

    /// Whether a decision changed what a verdict rests on, not only notes, tags and the like.
    private func touchesGrounds(of claim: ClaimID, group: Int) throws -> Bool {
        let grounds: [Facet] = [.reading, .appearance, .searches, .evidence, .evidenceState, .link, .comparison]
        for place in try entries(ofGroup: group) {
            for change in try changes(of: place.sequence) where grounds.contains(change.key.facet) {
                if case .claim(let id) = change.key.subject, id != claim { continue }
                return true
            }
        }
        return false
    }
}

extension Refusal {
    fileprivate static func depends(on later: Int, undoing group: Int, about subject: Subject) -> Refusal {
        Refusal(
            .laterDecisionDepends, "decision \(group) can't be undone: decision \(later) about \(subject) depends on it",
            remedy: "undo \(later)", subject: String(group))
    }
}
