public import ClaimModel
import ClaimWorkflow
import JournalStore

extension Workbench {
    /// All that the casebook knows about an article, read at one moment: what reports and the gate are made of.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - policy: the path of a policy file or the name of a shipped one, to judge by; nil for the one in force.
    public func dossier(_ article: ArticleID, policy: String? = nil) throws(WorkbenchProblem) -> ArticleDossier {
        let other = try gatePolicy(policy)
        return try read { try dossier(article, other, $0) }
    }

    /// The dossier as it would be with a text that is not in the casebook as the next revision; nothing is written.
    public func dossier(
        _ article: ArticleID, with file: ArticleFile, policy: String? = nil
    ) throws(WorkbenchProblem) -> ArticleDossier {
        let other = try gatePolicy(policy)
        let document = try document(file)
        do throws(WorkbenchProblem) {
            var foreseen = try trial.decide("check") { ledger in
                _ = try arrive(document, file, as: article, correction: nil, isOther: true, in: &ledger)
                return try dossier(article, other, ledger.reader)
            }.result
            // Nothing was written: the journal ends where it did.
            foreseen.head = try head()
            return foreseen
        } catch  where error.code == RefusalCode.sameText.rawValue {
            return try dossier(article, policy: policy)
        }
    }

    private func gatePolicy(_ name: String?) throws(WorkbenchProblem) -> Policy? {
        guard let name else { return nil }
        return try WorkbenchProblem.reporting {
            let file = try rules.settingsFile(.policy, name)
            return try rules.policy(file.text, file: file.path)
        }
    }

    private func dossier(_ article: ArticleID, _ policy: Policy?, _ reader: StoreReader) throws -> ArticleDossier {
        let inForce = try rules.inForce(reader)
        guard let record = try reader.article(article) else { throw Self.noArticle(article) }
        let claims = try reader.claims(of: article).compactMap { try reader.claim($0) }.inTextOrder
        let revisions = try reader.revisions(of: article).map { revision in
            let text = ArticleText(uncheckedUTF8: try reader.blob(revision.digest))
            let places = try SourcePlaces(revision, text, reader)
            return RevisionText(record: revision, text: text, sourcePlaces: places?.places(of: claims) ?? [:])
        }
        var dossier = ArticleDossier(
            casebook: try reader.casebook()?.name ?? "", article: record, revisions: revisions, claims: claims,
            policy: policy ?? inForce.policy, scale: inForce.scale, files: try Self.files(reader), head: try reader.head(),
            moment: clock())
        try fill(&dossier, inForce, reader)
        return dossier
    }

    private func fill(_ dossier: inout ArticleDossier, _ inForce: RulesInForce, _ reader: StoreReader) throws {
        var needed: [EvidenceID] = []
        for claim in dossier.claims {
            let links = try reader.links(of: claim.id)
            let fixes = try reader.fixes(of: claim.id)
            dossier.links += links
            dossier.fixes += fixes
            dossier.queries += try reader.queries(of: claim.id)
            dossier.notes += try reader.notes(of: claim.id)
            dossier.history[claim.id] = try reader.standings(of: claim.id)
            let lacking = try lacking(claim, inForce, reader)
            if !lacking.isEmpty { dossier.lacking[claim.id] = lacking }
            needed += links.map(\.evidence) + fixes.flatMap(\.because)
        }
        while let id = needed.popLast() {
            guard dossier.evidence[id] == nil, let record = try reader.evidence(id) else { continue }
            dossier.evidence[id] = record
            if let origin = record.originEvidence { needed.append(origin) }
        }
        for revision in dossier.revisions {
            dossier.coverage.append(try reader.coverage(of: revision.record, claims: dossier.claims))
            let number = revision.record.number
            dossier.revisionEntries[number] = try reader.entry(addingRevision: number, of: dossier.article.id)
        }
        guard !dossier.revisions.isEmpty else { return }
        dossier.findings = try reader.gateFindings(
            dossier.article.id, claims: dossier.claims, policy: dossier.policy, scale: dossier.scale,
            coverage: dossier.coverage.last, time: dossier.moment)
        veil(&dossier, inForce.policy)
    }

    /// Hides what the second person may not see yet; what stands in the way was judged before.
    private func veil(_ dossier: inout ArticleDossier, _ policy: Policy) {
        for (place, claim) in dossier.claims.enumerated() {
            let shown = veiled(claim, policy)
            guard shown != claim else { continue }
            dossier.claims[place] = shown
            dossier.history[claim.id] = dossier.history[claim.id]?.map { version in
                var version = version
                version.standing = veiled(version.standing)
                return version
            }
        }
    }
}

extension [ClaimRecord] {
    /// As they stand in the newest text; those whose words are gone come last.
    var inTextOrder: [ClaimRecord] {
        sorted { left, right in
            let (one, other) = (left.newest?.passages.first?.range, right.newest?.passages.first?.range)
            guard let one, let other else { return one != nil || (other == nil && left.id < right.id) }
            return (one.lowerBound, left.id) < (other.lowerBound, right.id)
        }
    }
}
