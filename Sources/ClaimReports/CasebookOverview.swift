public import ClaimModel

/// A casebook at a glance.
public struct CasebookOverview: Sendable {
    /// The version of the overview's shape.
    public static let version = 1

    /// The casebook's name.
    public var casebook: String
    /// The moment it speaks of.
    public var moment: Moment
    /// Figures of the whole casebook.
    public var statistics: CasebookStatistics
    /// The articles, in alphabetical order of their names.
    public var articles: [ArticleRow]
    /// The labels of the scale in force, in its order, for naming verdicts.
    public var labels: [ScaleLabel]
    /// The claims that have been open the longest, oldest first; at most ten.
    public var oldestOpen: [OpenClaim]
    /// The journal's newest entry.
    public var head: JournalHead

    /// One article.
    public struct ArticleRow: Hashable, Sendable {
        /// Its name.
        public var id: ArticleID
        /// Its headline.
        public var title: String
        /// How many revisions it has.
        public var revisions: Int
        /// Claims of the newest revision that count, by status.
        public var counts: [StatusCount]
        /// Sentences of the newest revision.
        public var sentences: Int
        /// Sentences a person looked at.
        public var seenSentences: Int
        /// What stands in the way of publishing it.
        public var findings: Int

        /// All claims that count.
        public var claims: Int { counts.reduce(0) { $0 + $1.count } }
    }

    /// A claim without a verdict that stands.
    public struct OpenClaim: Hashable, Sendable {
        /// The claim.
        public var claim: ClaimID
        /// Its article.
        public var article: ArticleID
        /// Its words.
        public var wording: String
        /// Its status.
        public var status: ClaimStatus
        /// When it was last moved.
        public var since: Moment
    }

    /// Makes the overview out of what the casebook knows about each article.
    ///
    /// - Parameters:
    ///   - casebook: its name.
    ///   - statistics: its figures.
    ///   - scale: the scale in force.
    ///   - articles: its articles, in any order.
    ///   - head: the journal's newest entry.
    ///   - moment: the moment it speaks of.
    public init(
        casebook: String, statistics: CasebookStatistics, scale: Scale, articles: [ArticleGlance], head: JournalHead,
        moment: Moment
    ) {
        self.casebook = casebook
        self.moment = moment
        self.statistics = statistics
        self.head = head
        labels = scale.labels
        self.articles = articles.map(Self.row).sorted { $0.id < $1.id }
        let open = articles.flatMap(Self.openClaims)
        oldestOpen = Array(open.sorted { ($0.since, $0.claim) < ($1.since, $1.claim) }.prefix(10))
    }

    private static func row(_ glance: ArticleGlance) -> ArticleRow {
        let statuses = glance.claims.map { ClaimStatus($0.standing) }
        let counts = ClaimStatus.allCases.compactMap { status in
            let count = statuses.count { $0 == status }
            return status.isCounted && count > 0 ? StatusCount(status: status, count: count) : nil
        }
        return ArticleRow(
            id: glance.article.id, title: glance.article.title, revisions: glance.revisions, counts: counts,
            sentences: glance.coverage?.total ?? 0, seenSentences: glance.coverage?.seen.count ?? 0,
            findings: glance.findings)
    }

    private static func openClaims(_ glance: ArticleGlance) -> [OpenClaim] {
        glance.claims.compactMap { claim in
            let status = ClaimStatus(claim.standing)
            guard status.isUnchecked, status != .waived else { return nil }
            return OpenClaim(
                claim: claim.id, article: claim.article, wording: claim.wording, status: status, since: claim.standing.movedAt)
        }
    }
}
