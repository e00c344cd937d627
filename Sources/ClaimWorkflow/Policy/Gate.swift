public import ClaimModel

extension CasebookReading {
    /// Why an article's newest revision may not be published under a policy; empty when it may.
    ///
    /// - Parameters:
    ///   - time: the moment of asking, for verdicts that expire.
    ///   - claims: the article's claims.
    public func gateFindings(
        _ article: ArticleID, claims: [ClaimRecord], policy: Policy, scale: Scale, coverage: Coverage?, time: Moment
    ) throws -> [GateFinding] {
        var out: [GateFinding] = []
        let revision = try revisions(of: article).last?.number ?? 0
        for claim in claims where claim.stage != .withdrawn {
            let passage = claim.newest?.passages.first
            for breach in try gateBreaches(claim, policy: policy, time: time) {
                out.append(GateFinding(breach: breach, revision: revision, passage: passage))
            }
        }
        if policy.everySentence, let coverage, !coverage.unseen.isEmpty {
            let breach = PolicyBreach(
                rule: .everySentence,
                missing: "\(coverage.unseen.count) of \(coverage.total) sentences were seen by nobody",
                remedy: "review --walk \(article)")
            out.append(GateFinding(breach: breach, revision: revision))
        }
        return out
    }

    /// Why one claim keeps its article from being published; empty when it does not.
    public func gateBreaches(_ claim: ClaimRecord, policy: Policy, time: Moment) throws -> [PolicyBreach] {
        var out: [PolicyBreach] = []
        func add(_ rule: PolicyRule, _ missing: String, _ remedy: String) {
            out.append(PolicyBreach(rule: rule, missing: missing, remedy: remedy, claim: claim.id))
        }
        switch claim.stage {
        case .dismissed, .duplicate, .withdrawn, .waived: break
        case .signedOff:
            guard let signOff = claim.standing.signOff else { break }
            if !policy.publishes(signOff.verdict) {
                add(
                    .publishable, "its verdict is \(signOff.verdict.label), which may not be published",
                    "fix \(claim.id) --to \"…\"")
            }
            if claim.isExpired(policy: policy, at: time) {
                add(.expiry, "its verdict is older than \(policy.expiresAfterDays ?? 0) days", "reopen \(claim.id)")
            }
        case .new, .triaged, .inReview, .proposed, .needsChanges:
            if claim.standing.rechecks.isEmpty, policy.mustCheck.includes(claim) {
                add(.mustCheck, "it is \(claim.stage.rawValue), not signed off", "show \(claim.id)")
            }
        }
        if claim.stage != .dismissed, claim.stage != .duplicate {
            for recheck in claim.standing.rechecks {
                add(.recheck, "\(recheck.reason.rawValue): \(recheck.why)", "still-stands \(claim.id)")
            }
            try addOpenWork(claim, policy: policy, add)
        }
        return out
    }

    private func addOpenWork(
        _ claim: ClaimRecord, policy: Policy, _ add: (PolicyRule, String, String) -> Void
    ) throws {
        if policy.fixesClosed {
            for fix in try fixes(of: claim.id) where fix.state.isOpen {
                add(.fixesClosed, "fix \(fix.id) is \(fix.state.rawValue), not made", "fix made \(fix.id)")
            }
        }
        if policy.queriesClosed {
            for query in try queries(of: claim.id) where query.answer == nil {
                add(.queriesClosed, "query \(query.id) to \(query.addressee) is open", "answer \(query.id) \"…\"")
            }
        }
    }

    /// Which sentences of a revision were looked at: marked as seen, or with a claim that a person decided on.
    public func coverage(of revision: RevisionRecord, claims: [ClaimRecord]) throws -> Coverage {
        let decided = claims.filter { $0.standing.isTouched || $0.reading.isByHand }
        let places = decided.flatMap { $0.appearance(in: revision.number)?.passages.map(\.range) ?? [] }
        return try coverage(of: revision, touched: places)
    }

    /// Which sentences of a revision were looked at.
    ///
    /// - Parameter touched: the bytes of claims that a person decided on or added.
    public func coverage(of revision: RevisionRecord, touched: [ByteRange]) throws -> Coverage {
        var seen = Set(try self.seen(in: revision.number, of: revision.article).map(\.index))
        let places = touched.sorted { $0.lowerBound < $1.lowerBound }
        var first = 0
        for (index, sentence) in revision.sentences.enumerated() {
            while first < places.count, places[first].upperBound <= sentence.range.lowerBound { first += 1 }
            let near = places[first...].prefix { $0.lowerBound < sentence.range.upperBound }
            if near.contains(where: { $0.overlaps(sentence.range) }) { seen.insert(index) }
        }
        let all = Array(revision.sentences.indices)
        return Coverage(
            revision: revision.number, total: all.count, seen: all.filter(seen.contains),
            unseen: all.filter { !seen.contains($0) })
    }
}

extension ClaimRecord {
    /// Whether its signed verdict is older than a policy allows.
    public func isExpired(policy: Policy, at time: Moment) -> Bool {
        guard stage == .signedOff, let days = policy.expiresAfterDays, let signOff = standing.signOff else { return false }
        return signOff.time.adding(days: days) < time
    }
}
