public import ClaimModel

extension VerificationReport {
    /// Makes the report of one revision out of what a casebook knows.
    ///
    /// - Parameters:
    ///   - dossier: everything about the article, read at one moment.
    ///   - revision: the revision's number; the newest when nil.
    ///   - audience: for whom; what it may not learn is nowhere in the result.
    /// - Returns: nil when the article has no such revision.
    public init?(_ dossier: ArticleDossier, revision: Int? = nil, for audience: Audience) {
        guard
            let shown = revision.map({ number in dossier.revisions.first { $0.record.number == number } })
                ?? dossier.revisions.last
        else { return nil }
        let builder = ReportBuilder(dossier, shown: shown, audience: audience)
        self = builder.report()
    }
}

/// Builds one report.
struct ReportBuilder {
    let dossier: ArticleDossier
    let shown: RevisionText
    let withholding: Withholding
    let clock: RevisionClock
    let ordered: [(number: Int, claim: ClaimRecord, status: ClaimStatus)]
    let index: DossierIndex
    let places: LinePlaces

    init(_ dossier: ArticleDossier, shown: RevisionText, audience: Audience) {
        self.dossier = dossier
        self.shown = shown
        withholding = Withholding(audience: audience, evidence: dossier.evidence, text: shown.text.string)
        let clock = RevisionClock(dossier)
        self.clock = clock
        index = DossierIndex(dossier)
        places = LinePlaces(shown.text)
        let known = dossier.claims.compactMap { claim in
            clock.status(of: claim, in: shown.record.number).map { (claim, $0) }
        }
        let standing = known.filter { $0.1.isCounted }.sorted { Self.place($0.0, shown) < Self.place($1.0, shown) }
        let rest = known.filter { !$0.1.isCounted }.sorted { ($0.1.rawValue, $0.0.id.number) > ($1.1.rawValue, $1.0.id.number) }
        ordered = (standing + rest.reversed()).enumerated().map { ($0.offset + 1, $0.element.0, $0.element.1) }
    }

    /// The place in the text; claims without one come after all others, by id.
    private static func place(_ claim: ClaimRecord, _ shown: RevisionText) -> (Int, Int, Int) {
        let range = claim.appearance(in: shown.record.number)?.passages.first?.range
        return (range?.lowerBound ?? Int.max, range?.upperBound ?? Int.max, claim.id.number)
    }

    func report() -> VerificationReport {
        let cards = ordered.map { card($0.number, $0.claim, $0.status) }
        let evidence = evidenceFacts(cards)
        return VerificationReport(
            casebook: dossier.casebook, article: dossier.article, revision: shown.record, text: shown.text,
            revisionCount: dossier.revisions.count, audience: withholding.audience, moment: dossier.moment,
            summary: summary(cards, evidence: evidence), body: TextMarking(shown.text, cards: cards).paragraphs(),
            claims: cards,
            evidence: evidence, history: clock.table(ordered.map { ($0.number, $0.claim) }), flows: clock.flows(),
            unchecked: unchecked(cards), method: method())
    }

    // MARK: Cards

    private func card(_ number: Int, _ claim: ClaimRecord, _ status: ClaimStatus) -> ClaimCard {
        let revision = shown.record.number
        let appearance = claim.appearance(in: revision)
        let lines = evidenceLines(claim)
        let papers = withholding.audience.seesWorkingPapers
        let wording = appearance?.wording ?? claim.appearances.last { $0.revision <= revision && $0.wording != nil }?.wording
        return ClaimCard(
            number: number, id: claim.id, wording: wording ?? claim.wording, passages: appearance?.passages ?? [],
            line: appearance?.passages.first.map { places.place(of: $0.range.lowerBound).line },
            sourcePlace: appearance?.passages.first.flatMap { shown.sourcePlaces[$0.range.lowerBound] }, status: status,
            standing: standing(of: claim, revision), kinds: claim.reading.kinds.names, worth: claim.reading.worth,
            attributions: claim.reading.attributions,
            quantities: (appearance?.quantities ?? claim.quantities).map(Self.quantity),
            wordings: claim.appearances.filter { $0.revision <= revision }.map(Self.wording), evidence: lines,
            origins: origins(lines), notes: papers ? notes(of: claim) : [], queries: papers ? queries(of: claim) : [],
            searches: papers ? claim.searches.map(decision) : [], fixes: fixes(of: claim, appearance: appearance),
            lacking: papers && status.isUnchecked ? (dossier.lacking[claim.id] ?? []).map(withholding.breach) : [])
    }

    private func standing(of claim: ClaimRecord, _ revision: Int) -> ClaimStanding {
        var standing = clock.standing(of: claim, atEndOf: revision)
        standing.rechecks = standing.rechecks.map(withholding.recheck)
        standing.decision = standing.decision.map(decision)
        if !withholding.audience.seesWorkingPapers {
            // A verdict that is not signed and a comment to a colleague are not for readers.
            if standing.stage != .signedOff { standing.proposals = [] }
            if standing.stage == .needsChanges { standing.decision = nil }
        }
        standing.proposals = standing.proposals.map {
            VerdictProposal(verdict: verdict($0.verdict), author: $0.author, time: $0.time)
        }
        standing.signOff = standing.signOff.map {
            SignOff(
                verdict: verdict($0.verdict), author: $0.author, time: $0.time, proposedBy: $0.proposedBy, policy: $0.policy)
        }
        return standing
    }

    private func verdict(_ verdict: Verdict) -> Verdict {
        var out = verdict
        out.conclusion = withholding.text(verdict.conclusion)
        return out
    }

    private func decision(_ decision: ReasonedDecision) -> ReasonedDecision {
        ReasonedDecision(reason: withholding.text(decision.reason), author: decision.author, time: decision.time)
    }

    private static func quantity(_ quantity: ClaimQuantity) -> QuantityLine {
        let read = quantity.quantity
        return QuantityLine(
            text: quantity.text, interval: read.interval, unit: read.unit, noun: read.noun, asOf: read.asOf, low: read.low,
            high: read.high, isApproximate: read.isApproximate)
    }

    private static func wording(_ appearance: Appearance) -> WordingLine {
        // That unchanged words are the same need not be said twice.
        let isQuiet = appearance.fate == .unchanged && appearance.context == nil
        return WordingLine(
            revision: appearance.revision, words: appearance.wording, fate: appearance.fate, why: isQuiet ? "" : appearance.why,
            context: appearance.context)
    }

    private func notes(of claim: ClaimRecord) -> [NoteRecord] {
        (index.notes[claim.id] ?? []).map { note in
            var note = note
            note.text = note.isRedacted ? "(erased)" : withholding.text(note.text)
            return note
        }
    }

    private func queries(of claim: ClaimRecord) -> [QueryRecord] {
        (index.queries[claim.id] ?? []).map { query in
            var query = query
            query.question = withholding.text(query.question)
            query.answer = withholding.text(query.answer)
            query.addressee = withholding.text(query.addressee)
            return query
        }
    }

    private func fixes(of claim: ClaimRecord, appearance: Appearance?) -> [FixLine] {
        (index.fixes[claim.id] ?? []).map { FixPlaces.line($0, passages: appearance?.passages ?? [], withholding) }
    }

    // MARK: Evidence

    private func evidenceLines(_ claim: ClaimRecord) -> [EvidenceLine] {
        (index.links[claim.id] ?? []).compactMap { link in
            guard withholding.mentions(link.evidence), let record = dossier.evidence[link.evidence] else { return nil }
            let isShown = withholding.shows(link.evidence)
            var comparison = link.comparison
            if isShown, let why = link.comparison?.why {
                comparison?.why = withholding.text(why)
            } else {
                comparison = nil
            }
            return EvidenceLine(
                link: link.id, evidence: link.evidence, title: facts(record).title, stance: link.stance, comparison: comparison,
                isComparisonOutdated: comparison != nil && valueChanged(claim, since: link.time),
                isInForce: record.state == .inForce, author: link.author)
        }
    }

    /// Whether a revision up to the one shown brought the claim another value after a moment.
    private func valueChanged(_ claim: ClaimRecord, since moment: Moment) -> Bool {
        let revisions = dossier.revisions.map(\.record).filter { $0.number <= shown.record.number }
        return claim.valueChanged(since: moment, in: revisions)
    }

    private func facts(_ record: EvidenceRecord) -> EvidenceFacts {
        withholding.shows(record.id) ? EvidenceFacts(record, withholding: withholding) : EvidenceFacts(withheld: record)
    }

    private func evidenceFacts(_ cards: [ClaimCard]) -> [EvidenceFacts] {
        let linked = Set(cards.flatMap { $0.evidence.map(\.evidence) + $0.fixes.flatMap(\.record.because) })
        let origins = linked.compactMap { dossier.evidence[$0]?.originEvidence }
        return linked.union(origins).sorted().compactMap { id in
            guard withholding.mentions(id), let record = dossier.evidence[id] else { return nil }
            return facts(record)
        }
    }

    private func origins(_ lines: [EvidenceLine]) -> [OriginGroup] {
        var groups: [OriginGroup] = []
        for line in lines where line.isInForce && line.stance != .context {
            let name = originName(of: line.evidence)
            if let index = groups.firstIndex(where: { $0.name == name }) {
                if !groups[index].evidence.contains(line.evidence) { groups[index].evidence.append(line.evidence) }
            } else {
                groups.append(OriginGroup(name: name, evidence: [line.evidence]))
            }
        }
        return groups
    }

    /// The origin a record goes back to, following records to their own origins; a cycle ends where it began.
    private func originName(of id: EvidenceID) -> String {
        var current = id
        var seen: Set<EvidenceID> = [id]
        while let next = dossier.evidence[current]?.originEvidence, seen.insert(next).inserted { current = next }
        guard withholding.shows(current), withholding.shows(id), let record = dossier.evidence[current] else {
            return "a source known to the editors (\(id))"
        }
        return withholding.text(record.origin ?? record.publisher ?? record.title)
    }

    // MARK: Counts

    private func summary(_ cards: [ClaimCard], evidence: [EvidenceFacts]) -> ReportSummary {
        let coverage = dossier.coverage.first { $0.revision == shown.record.number }
        let counts = ClaimStatus.allCases.compactMap { status in
            let count = cards.count { $0.status == status }
            return status.isCounted && count > 0 ? StatusCount(status: status, count: count) : nil
        }
        return ReportSummary(
            counts: counts, setAside: cards.count { $0.status == .setAside }, gone: cards.count { $0.status == .gone },
            sentences: coverage?.total ?? shown.record.sentences.count, seenSentences: coverage?.seen.count ?? 0,
            evidence: evidence.count, openFixes: cards.flatMap(\.fixes).count { $0.record.state.isOpen },
            openQueries: cards.flatMap(\.queries).count { $0.answer == nil })
    }

    private func unchecked(_ cards: [ClaimCard]) -> [UncheckedItem] {
        let claims = cards.filter { $0.status.isUnchecked }.map {
            UncheckedItem(number: $0.number, claim: $0.id, words: $0.wording, reason: UncheckedReason.of($0))
        }
        let coverage = dossier.coverage.first { $0.revision == shown.record.number }
        let sentences = (coverage?.unseen ?? []).compactMap { index -> UncheckedItem? in
            guard shown.record.sentences.indices.contains(index) else { return nil }
            let words = shown.text.string(in: shown.record.sentences[index].range)
            return UncheckedItem(number: nil, claim: nil, words: words, reason: "Nobody has looked at this sentence.")
        }
        return claims + sentences
    }

    private func method() -> MethodSection {
        MethodSection(
            policy: dossier.policy, rules: PolicySentences.of(dossier.policy), scale: dossier.scale.title,
            labels: dossier.scale.labels,
            files: dossier.files, textDigest: shown.record.digest, head: dossier.head)
    }
}

/// A dossier's records by claim.
struct DossierIndex {
    let links: [ClaimID: [LinkRecord]]
    let notes: [ClaimID: [NoteRecord]]
    let fixes: [ClaimID: [FixRecord]]
    let queries: [ClaimID: [QueryRecord]]

    init(_ dossier: ArticleDossier) {
        links = Dictionary(grouping: dossier.links, by: \.claim).mapValues { $0.sorted { $0.id < $1.id } }
        notes = Dictionary(grouping: dossier.notes, by: \.claim).mapValues { $0.sorted { $0.id < $1.id } }
        fixes = Dictionary(grouping: dossier.fixes, by: \.claim).mapValues { $0.sorted { $0.id < $1.id } }
        queries = Dictionary(grouping: dossier.queries, by: \.claim).mapValues { $0.sorted { $0.id < $1.id } }
    }
}
