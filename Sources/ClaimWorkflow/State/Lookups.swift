public import ClaimModel

extension CasebookReading {
    /// A claim with all its facets; nil when there is none.
    public func claim(_ id: ClaimID) throws -> ClaimRecord? {
        var found: ClaimRecord?
        // Its reading comes first, and without it there is no claim.
        for (key, value) in try facets(of: .claim(id)) {
            switch (key.facet, value) {
            case (.reading, .reading(let reading)): found = ClaimRecord(id: id, reading: reading, standing: ClaimStanding())
            case (.standing, .standing(let standing)): found?.standing = standing
            case (.appearance, .appearance(let appearance)): found?.appearances.append(appearance)
            case (.assignee, .text(let name)): found?.assignee = name
            case (.priority, .number(let priority)): found?.priority = priority
            case (.tags, .texts(let tags)): found?.tags = tags
            case (.searches, .decisions(let searches)): found?.searches = searches
            default: break
            }
        }
        return found
    }

    /// How far a claim has come; nil when there is no such claim.
    public func standing(_ id: ClaimID) throws -> ClaimStanding? {
        guard case .standing(let standing)? = try value(FacetKey(.claim(id), .standing)) else { return nil }
        return standing
    }

    /// An article; nil when there is none.
    public func article(_ id: ArticleID) throws -> ArticleRecord? {
        guard case .article(let record)? = try value(FacetKey(.article(id), .article)) else { return nil }
        return record
    }

    /// All articles by name.
    public func articles() throws -> [ArticleRecord] {
        try children(of: .casebook, kind: .article).compactMap { subject in
            if case .article(let id) = subject { return try article(id) }
            return nil
        }
    }

    /// An article's revisions, oldest first.
    public func revisions(of article: ArticleID) throws -> [RevisionRecord] {
        try parts(of: .article(article), .revision).compactMap { _, value in
            if case .revision(let record) = value { return record }
            return nil
        }
    }

    /// A revision; nil when there is none.
    public func revision(_ number: Int, of article: ArticleID) throws -> RevisionRecord? {
        guard case .revision(let record)? = try value(FacetKey(.article(article), .revision, part: number)) else { return nil }
        return record
    }

    /// The claims of an article by number.
    public func claims(of article: ArticleID) throws -> [ClaimID] {
        try children(of: .article(article), kind: .claim).map { ClaimID($0.number) }
    }

    /// An evidence record with its state; nil when there is none.
    public func evidence(_ id: EvidenceID) throws -> EvidenceRecord? {
        var found: EvidenceRecord?
        for (_, value) in try facets(of: .evidence(id)) {
            switch value {
            case .evidence(let record): found = record
            case .evidenceState(let standing):
                found?.state = standing.state
                found?.stateReason = standing.reason
            default: break
            }
        }
        return found
    }

    /// The numbers of all evidence records.
    public func allEvidence() throws -> [EvidenceID] {
        try children(of: .casebook, kind: .evidence).map { EvidenceID($0.number) }
    }

    /// A link with its comparison; nil when there is none.
    public func link(_ id: LinkID) throws -> LinkRecord? {
        var found: LinkRecord?
        for (_, value) in try facets(of: .link(id)) {
            switch value {
            case .link(let record): found = record
            case .comparison(let comparison): found?.comparison = comparison
            default: break
            }
        }
        return found
    }

    /// The links of a claim.
    public func links(of claim: ClaimID) throws -> [LinkRecord] {
        try children(of: .claim(claim), kind: .link).compactMap { try link(LinkID($0.number)) }
    }

    /// The links of an evidence record.
    public func links(of evidence: EvidenceID) throws -> [LinkRecord] {
        try children(of: .evidence(evidence), kind: .link).compactMap { try link(LinkID($0.number)) }
    }

    /// A fix; nil when there is none.
    public func fix(_ id: FixID) throws -> FixRecord? {
        guard case .fix(let record)? = try value(FacetKey(.fix(id), .fix)) else { return nil }
        return record
    }

    /// The fixes of a claim.
    public func fixes(of claim: ClaimID) throws -> [FixRecord] {
        try children(of: .claim(claim), kind: .fix).compactMap { try fix(FixID($0.number)) }
    }

    /// A query; nil when there is none.
    public func query(_ id: QueryID) throws -> QueryRecord? {
        guard case .query(let record)? = try value(FacetKey(.query(id), .query)) else { return nil }
        return record
    }

    /// The queries of a claim.
    public func queries(of claim: ClaimID) throws -> [QueryRecord] {
        try children(of: .claim(claim), kind: .query).compactMap { try query(QueryID($0.number)) }
    }

    /// A note; nil when there is none.
    public func note(_ id: NoteID) throws -> NoteRecord? {
        guard case .note(let record)? = try value(FacetKey(.note(id), .note)) else { return nil }
        return record
    }

    /// The notes on a claim.
    public func notes(of claim: ClaimID) throws -> [NoteRecord] {
        try children(of: .claim(claim), kind: .note).compactMap { try note(NoteID($0.number)) }
    }

    /// The sentences of a revision that were marked as seen, by index.
    public func seen(in revision: Int, of article: ArticleID) throws -> [SentenceSeen] {
        try parts(of: .article(article), .seen).compactMap { part, value in
            guard part >> 24 == revision, case .seen(let seen) = value else { return nil }
            return seen
        }
    }

    /// The file in force for a role that has one file.
    public func file(_ role: FileRole) throws -> AdoptedFile? {
        guard role != .pack, case .file(let file)? = try value(FacetKey(.casebook, role == .policy ? .policyFile : .scaleFile))
        else { return nil }
        return file
    }

    /// The rule packs in force beside the shipped ones.
    public func packs() throws -> [AdoptedFile] {
        guard case .files(let files)? = try value(FacetKey(.casebook, .packFiles)) else { return [] }
        return files
    }

    /// The casebook's own data.
    public func casebook() throws -> CasebookRecord? {
        guard case .casebook(let record)? = try value(FacetKey(.casebook, .casebook)) else { return nil }
        return record
    }

    /// The decision that undid a decision; nil while it stands.
    public func undone(_ group: Int) throws -> Int? {
        guard case .number(let by)? = try value(FacetKey(.casebook, .undone, part: group)) else { return nil }
        return by
    }
}
