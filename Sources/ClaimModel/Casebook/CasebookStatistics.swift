/// Figures of a casebook or of one article.
public struct CasebookStatistics: Hashable, Sendable {
    /// How many articles.
    public var articles: Int
    /// How many claims at each stage.
    public var byStage: [Stage: Int]
    /// How many signed verdicts that stand, by label key.
    public var byVerdict: [String: Int]
    /// How many claims with each reason for a recheck, `expired` included.
    public var byRecheck: [RecheckReason: Int]
    /// Evidence records in force.
    public var evidence: Int
    /// Open fixes, by the person who proposed them.
    public var openFixes: [String: Int]
    /// Open queries, by addressee.
    public var openQueries: [String: Int]
    /// The claim that has been open the longest.
    public var oldestOpen: ClaimID?
    /// When that one was last moved.
    public var oldestOpenSince: Moment?
    /// Median time from first sight to signature, in milliseconds; nil when nothing was signed.
    public var medianTimeToVerdict: Int?

    /// Makes figures.
    public init(
        articles: Int = 0, byStage: [Stage: Int] = [:], byVerdict: [String: Int] = [:], byRecheck: [RecheckReason: Int] = [:],
        evidence: Int = 0, openFixes: [String: Int] = [:], openQueries: [String: Int] = [:], oldestOpen: ClaimID? = nil,
        oldestOpenSince: Moment? = nil, medianTimeToVerdict: Int? = nil
    ) {
        self.articles = articles
        self.byStage = byStage
        self.byVerdict = byVerdict
        self.byRecheck = byRecheck
        self.evidence = evidence
        self.openFixes = openFixes
        self.openQueries = openQueries
        self.oldestOpen = oldestOpen
        self.oldestOpenSince = oldestOpenSince
        self.medianTimeToVerdict = medianTimeToVerdict
    }
}
