/// A revision with its text.
public struct RevisionText: Hashable, Sendable {
    /// The revision.
    public var record: RevisionRecord
    /// Its text.
    public var text: ArticleText
    /// Where passages stand in the file the text came from, in words, by the UTF-8 offset at which each begins; empty where
    /// text and file read alike.
    public var sourcePlaces: [Int: String]

    /// Makes a revision with its text.
    public init(record: RevisionRecord, text: ArticleText, sourcePlaces: [Int: String] = [:]) {
        self.record = record
        self.text = text
        self.sourcePlaces = sourcePlaces
    }
}

/// How far a claim had come from one journal entry on.
public struct StandingVersion: Hashable, Sendable {
    /// The entry.
    public var sequence: Int
    /// When.
    public var time: Moment
    /// Who.
    public var author: String
    /// The command that led to it.
    public var command: String
    /// The standing from then on.
    public var standing: ClaimStanding

    /// Makes a version.
    public init(sequence: Int, time: Moment, author: String, command: String, standing: ClaimStanding) {
        self.sequence = sequence
        self.time = time
        self.author = author
        self.command = command
        self.standing = standing
    }
}

/// Why the gate does not open, or what it should say, as data.
public struct GateFinding: Hashable, Sendable {
    /// The rule that is not kept, what is missing and what would mend it.
    public var breach: PolicyBreach
    /// The revision.
    public var revision: Int
    /// Where in the revision's text; nil when the finding is about no words.
    public var passage: Passage?

    /// Makes a finding.
    public init(breach: PolicyBreach, revision: Int, passage: Passage? = nil) {
        self.breach = breach
        self.revision = revision
        self.passage = passage
    }
}

/// Which sentences of a revision were looked at.
public struct Coverage: Hashable, Sendable {
    /// The revision.
    public var revision: Int
    /// How many sentences it has.
    public var total: Int
    /// The sentences a person looked at: marked, or with a claim that a person decided on. Ascending indices.
    public var seen: [Int]
    /// The others.
    public var unseen: [Int]

    /// Makes a coverage.
    public init(revision: Int, total: Int, seen: [Int], unseen: [Int]) {
        self.revision = revision
        self.total = total
        self.seen = seen
        self.unseen = unseen
    }
}

/// All that a casebook knows about one article, read at one moment: what reports are made of.
public struct ArticleDossier: Sendable {
    /// The casebook's name.
    public var casebook: String
    /// The article.
    public var article: ArticleRecord
    /// Its revisions, oldest first.
    public var revisions: [RevisionText]
    /// Its claims in the order of the text; those whose words are gone come last.
    public var claims: [ClaimRecord]
    /// The links of its claims.
    public var links: [LinkRecord]
    /// The evidence that is linked, named by a fix, or an origin of such.
    public var evidence: [EvidenceID: EvidenceRecord]
    /// Notes on its claims.
    public var notes: [NoteRecord]
    /// Fixes of its claims.
    public var fixes: [FixRecord]
    /// Queries of its claims.
    public var queries: [QueryRecord]
    /// Coverage of each revision, oldest first.
    public var coverage: [Coverage]
    /// How each claim's standing changed, oldest first.
    public var history: [ClaimID: [StandingVersion]]
    /// The journal entry that added each revision, by revision number.
    public var revisionEntries: [Int: Int]
    /// The policy in force.
    public var policy: Policy
    /// The scale in force.
    public var scale: Scale
    /// The policy, scale and packs in force.
    public var files: [AdoptedFile]
    /// What the gate finds in the newest revision.
    public var findings: [GateFinding]
    /// What each claim still lacks for a sign-off, by policy.
    public var lacking: [ClaimID: [PolicyBreach]]
    /// The journal's head.
    public var head: JournalHead
    /// The moment it was read for: verdicts older than the policy allows show as expired.
    public var moment: Moment

    /// Makes a dossier.
    public init(
        casebook: String, article: ArticleRecord, revisions: [RevisionText], claims: [ClaimRecord] = [],
        links: [LinkRecord] = [], evidence: [EvidenceID: EvidenceRecord] = [:], notes: [NoteRecord] = [],
        fixes: [FixRecord] = [], queries: [QueryRecord] = [], coverage: [Coverage] = [],
        history: [ClaimID: [StandingVersion]] = [:], revisionEntries: [Int: Int] = [:], policy: Policy, scale: Scale,
        files: [AdoptedFile] = [], findings: [GateFinding] = [], lacking: [ClaimID: [PolicyBreach]] = [:], head: JournalHead,
        moment: Moment
    ) {
        self.casebook = casebook
        self.article = article
        self.revisions = revisions
        self.claims = claims
        self.links = links
        self.evidence = evidence
        self.notes = notes
        self.fixes = fixes
        self.queries = queries
        self.coverage = coverage
        self.history = history
        self.revisionEntries = revisionEntries
        self.policy = policy
        self.scale = scale
        self.files = files
        self.findings = findings
        self.lacking = lacking
        self.head = head
        self.moment = moment
    }
}

/// What an overview says about one article.
public struct ArticleGlance: Sendable {
    /// The article.
    public var article: ArticleRecord
    /// How many revisions it has.
    public var revisions: Int
    /// Its claims, in any order.
    public var claims: [ClaimRecord]
    /// Which sentences of the newest revision were looked at; nil before the first one.
    public var coverage: Coverage?
    /// How many things stand in the way of publishing it.
    public var findings: Int

    /// Makes a glance.
    public init(article: ArticleRecord, revisions: Int, claims: [ClaimRecord], coverage: Coverage?, findings: Int) {
        self.article = article
        self.revisions = revisions
        self.claims = claims
        self.coverage = coverage
        self.findings = findings
    }
}
