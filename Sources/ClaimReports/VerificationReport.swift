public import ClaimModel

/// Everything the verification report of one revision says, for one audience. No text layout, no markup.
public struct VerificationReport: Sendable {
    /// The version of the report's shape, as in its JSON schema.
    public static let version = 1

    /// The casebook's name.
    public var casebook: String
    /// The article.
    public var article: ArticleRecord
    /// The revision reported on.
    public var revision: RevisionRecord
    /// The revision's text.
    public var text: ArticleText
    /// How many revisions the article has.
    public var revisionCount: Int
    /// For whom.
    public var audience: Audience
    /// The moment the report speaks of.
    public var moment: Moment
    /// Counts.
    public var summary: ReportSummary
    /// The article's text cut where claims begin and end, paragraph by paragraph.
    public var body: [MarkedParagraph]
    /// The claims in the order of the text, then those set aside or gone.
    public var claims: [ClaimCard]
    /// The evidence that is shown, by number.
    public var evidence: [EvidenceFacts]
    /// Every claim through all revisions.
    public var history: RevisionTable
    /// How statuses moved from each revision to the next.
    public var flows: [StatusFlow]
    /// What changed in the words since the revision before; nil without one, and in a report for the public, which earlier
    /// drafts are no business of.
    public var comparison: TextComparison?
    /// What is unchecked, and why.
    public var unchecked: [UncheckedItem]
    /// How it was checked.
    public var method: MethodSection

    /// The number a claim goes by in the report, from 1.
    public func number(of claim: ClaimID) -> Int? { claims.first { $0.id == claim }?.number }

    /// The evidence of an id; records are in the order of their ids.
    public func evidence(_ id: EvidenceID) -> EvidenceFacts? {
        var low = 0
        var high = evidence.count
        while low < high {
            let middle = (low + high) / 2
            if evidence[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < evidence.count && evidence[low].id == id ? evidence[low] : nil
    }
}

/// The report's counts.
public struct ReportSummary: Hashable, Sendable {
    /// Claims that stand in the revision and count, by status, in the order of ``ClaimStatus/allCases``; none is nought.
    public var counts: [StatusCount]
    /// Claims that were set aside.
    public var setAside: Int
    /// Claims whose words are gone.
    public var gone: Int
    /// Sentences of the article.
    public var sentences: Int
    /// Sentences a person looked at.
    public var seenSentences: Int
    /// Records of evidence shown.
    public var evidence: Int
    /// Fixes with something still to be done.
    public var openFixes: Int
    /// Queries without an answer.
    public var openQueries: Int

    /// All claims that count.
    public var claims: Int { counts.reduce(0) { $0 + $1.count } }
    /// How many claims have a status.
    public func count(of status: ClaimStatus) -> Int { counts.first { $0.status == status }?.count ?? 0 }
    /// Claims whose verdict is signed and stands.
    public var settled: Int { counts.filter { !$0.status.isUnchecked }.reduce(0) { $0 + $1.count } }
}

/// How many claims have a status.
public struct StatusCount: Hashable, Sendable {
    /// The status.
    public var status: ClaimStatus
    /// How many.
    public var count: Int

    /// Makes a count.
    public init(status: ClaimStatus, count: Int) {
        self.status = status
        self.count = count
    }
}

/// A paragraph of the article, cut where claims begin and end.
public struct MarkedParagraph: Hashable, Sendable {
    /// Its pieces in order.
    public var pieces: [MarkedPiece]
}

/// Words that belong to the same claims throughout.
public struct MarkedPiece: Hashable, Sendable {
    /// UTF-8 bytes of the revision's text.
    public var range: ByteRange
    /// The words.
    public var text: String
    /// The report numbers of the claims that hold these words, ascending; empty for plain text.
    public var claims: [Int]
    /// The most urgent status among them.
    public var status: ClaimStatus?
    /// The claims that end with these words: their numbers are shown here.
    public var ending: [Int]
    /// The claims that begin with these words for the first time in the text.
    public var beginning: [Int]
}

/// One thing that is not checked.
public struct UncheckedItem: Hashable, Sendable {
    /// The claim's number in the report; nil for a sentence nobody has seen.
    public var number: Int?
    /// The claim.
    public var claim: ClaimID?
    /// The words.
    public var words: String
    /// Why it is unchecked.
    public var reason: String
}

/// How the article was checked.
public struct MethodSection: Hashable, Sendable {
    /// The policy in force.
    public var policy: Policy
    /// What the policy asks for, one sentence each.
    public var rules: [String]
    /// The scale's title.
    public var scale: String
    /// The scale's labels with their meaning.
    public var labels: [ScaleLabel]
    /// Policy, scale and rule packs with their SHA-256.
    public var files: [AdoptedFile]
    /// SHA-256 of the revision's text.
    public var textDigest: String
    /// The journal's newest entry.
    public var head: JournalHead
}
