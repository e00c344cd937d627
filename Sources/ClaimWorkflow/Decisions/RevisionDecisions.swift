public import ClaimModel

/// What became of one claim on the way into a new revision, as tracking found it.
public struct TrackedClaim: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimID
    /// Where it stands now, and its fate.
    public var appearance: Appearance
    /// Whether the words that changed stand inside quotation marks.
    public var quoteChanged: Bool
    /// The open fix whose words now stand there.
    public var fixSeen: FixID?
    /// The earlier revision whose words, then signed off, are back in place of others.
    public var backFrom: Int?
    /// The reading, where the new revision was read differently; ignored for claims corrected by hand.
    public var reading: ClaimReading?

    /// Makes a result.
    public init(
        claim: ClaimID, appearance: Appearance, quoteChanged: Bool = false, fixSeen: FixID? = nil, backFrom: Int? = nil,
        reading: ClaimReading? = nil
    ) {
        self.claim = claim
        self.appearance = appearance
        self.quoteChanged = quoteChanged
        self.fixSeen = fixSeen
        self.backFrom = backFrom
        self.reading = reading
    }
}

extension Ledger {
    /// Adds an article.
    ///
    /// - Throws: ``Refusal`` when its name is taken or can't be a name.
    public mutating func addArticle(_ record: ArticleRecord) throws {
        guard Subject.isFreeName(record.id.slug), !record.id.slug.isEmpty else {
            throw Refusal(
                .badName, "an article can't be named \(record.id)", remedy: "names such as c1 and e2 are those of records",
                subject: record.id.slug)
        }
        guard try article(record.id) == nil else {
            throw Refusal(
                .alreadyExists, "there is an article \(record.id) already",
                remedy: "add \(record.id) FILE makes its next revision",
                subject: record.id.slug)
        }
        try append(ArticleAdded(record: record))
    }

    /// Corrects what is known about an article.
    public mutating func editArticle(_ record: ArticleRecord) throws {
        let before = try requireArticle(record.id)
        try requireText(record.title, "the title")
        // What came with the article stays as it came; an address given by hand is one that can be linked to.
        if record.url != before.url { try requireSafeAddress(record.url) }
        guard record != before else {
            throw Refusal(
                .sameText, "\(record.id) is described so already", remedy: "nothing needs to be corrected",
                subject: record.id.slug)
        }
        try append(ArticleEdited(record: record))
    }

    /// Adds the next revision of an article; its number is the next one, whatever the record says.
    ///
    /// - Returns: the revision's number.
    public mutating func addRevision(_ record: RevisionRecord) throws -> Int {
        _ = try requireArticle(record.article)
        let earlier = try revisions(of: record.article)
        if let last = earlier.last, last.digest == record.digest {
            throw Refusal(
                .sameText, "\(record.article) \(last.name) has the same text", remedy: "nothing needs to be added",
                subject: record.article.slug)
        }
        var added = record
        added.number = (earlier.last?.number ?? 0) + 1
        added.sameAs = earlier.last { $0.digest == record.digest }?.number
        try append(RevisionAdded(record: added))
        return added.number
    }

    /// Writes down what a revision corrected, for readers.
    public mutating func noteCorrection(_ article: ArticleID, revision: Int, _ correction: CorrectionRecord) throws {
        guard try self.revision(revision, of: article) != nil else {
            throw Refusal.noSuch("\(article) r\(revision)", "revision", list: "articles")
        }
        try requireText(correction.note, "the correction")
        try append(CorrectionNoted(article: article, revision: revision, correction: correction))
    }

    /// Follows a claim into a new revision and does to its stage what its fate asks for.
    ///
    /// The table is "What a fate does" of the documentation: see ``FateEffect``.
    public mutating func track(_ tracked: TrackedClaim) throws -> TrackedOutcome {
        let claim = try requireClaim(tracked.claim)
        let effect = FateEffect(of: tracked, on: claim)
        let appearance = tracked.appearance
        try append(
            ClaimTracked(claim: claim.id, appearance: appearance, effect: effect.effect, rechecks: effect.rechecks))
        if let fix = tracked.fixSeen { try append(FixSeen(fix: fix, revision: appearance.revision)) }
        if let reading = tracked.reading, !claim.reading.isByHand, !reading.reads(as: claim.reading) {
            var updated = reading
            updated.splitFrom = claim.reading.splitFrom
            updated.sameAs = claim.reading.sameAs
            try append(ClaimEdited(claim: claim.id, reading: updated, appearance: nil))
        }
        let stage = try standing(claim.id)?.stage ?? claim.stage
        return TrackedOutcome(
            claim: claim.id, fate: appearance.fate, why: appearance.why, before: claim.wording, after: appearance.wording,
            stageBefore: claim.stage, stageAfter: stage, rechecks: effect.rechecks, fixSeen: tracked.fixSeen)
    }

    /// Says that a person looked at sentences of a revision.
    ///
    /// - Parameter hasNothingToCheck: whether they were said to hold nothing to check.
    public mutating func markSeen(
        _ article: ArticleID, revision: Int, sentences: [Int], hasNothingToCheck: Bool
    ) throws {
        let record = try requireRevision(revision, of: article)
        for index in sentences where !record.sentences.indices.contains(index) {
            throw Refusal.noSuch("\(index + 1) of \(article) \(record.name)", "sentence", list: "coverage \(article)")
        }
        let known = Dictionary(
            try seen(in: revision, of: article).map { ($0.index, $0.hasNothingToCheck) },
            uniquingKeysWith: { first, _ in first })
        let new = sentences.filter { known[$0] != hasNothingToCheck && !(known[$0] == true && !hasNothingToCheck) }
        guard !new.isEmpty else { return }
        try append(
            SentencesSeen(article: article, revision: revision, sentences: new, hasNothingToCheck: hasNothingToCheck))
    }

    /// Says that sentences are to be looked at again.
    public mutating func markUnseen(_ article: ArticleID, revision: Int, sentences: [Int]) throws {
        _ = try requireRevision(revision, of: article)
        let known = Set(try seen(in: revision, of: article).map(\.index))
        let marked = sentences.filter(known.contains)
        guard !marked.isEmpty else { return }
        try append(SentencesUnseen(article: article, revision: revision, sentences: marked))
    }

    /// Carries over what was seen of sentences that stand unchanged in a new revision.
    public mutating func carrySeen(_ article: ArticleID, revision: Int, _ sentences: [SentenceSeen]) throws {
        guard !sentences.isEmpty else { return }
        try append(SentencesCarried(article: article, revision: revision, sentences: sentences))
    }

    /// Puts a policy, scale or rule pack in force.
    public mutating func adopt(_ file: AdoptedFile) throws {
        let current = file.role == .pack ? try packs().first { $0.name == file.name } : try self.file(file.role)
        guard current != file else { return }
        try append(FileAdopted(file: file))
    }

    /// Writes the first entry of a casebook.
    public mutating func createCasebook(name: String, identifier: String) throws {
        guard try casebook() == nil else { throw Refusal(.alreadyExists, "the casebook was made already") }
        try append(CasebookCreated(name: name, identifier: identifier))
    }

    private func requireRevision(_ number: Int, of article: ArticleID) throws -> RevisionRecord {
        guard let record = try revision(number, of: article) else {
            throw Refusal.noSuch("\(article) r\(number)", "revision", list: "articles")
        }
        return record
    }
}

extension ClaimReading {
    /// Whether two readings of unchanged words say the same; worth may differ by rounding.
    fileprivate func reads(as other: ClaimReading) -> Bool {
        kinds == other.kinds && attributions == other.attributions && abs(worth - other.worth) < 0.005
    }
}
