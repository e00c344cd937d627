public import ClaimModel

/// The parts of a record that change apart from each other, with the number each is stored under.
///
/// What one decision changes in one facet can be undone while later decisions on other facets stay.
public enum Facet: Int, Hashable, Sendable, CaseIterable {
    case casebook = 0
    case policyFile = 1
    case scaleFile = 2
    case packFiles = 3
    /// Part: the decision that was undone.
    case undone = 4
    case article = 10
    /// Part: the revision's number.
    case revision = 11
    /// Part: ``FacetKey/seenPart(revision:sentence:)``.
    case seen = 12
    case reading = 20
    case standing = 21
    /// Part: the revision's number.
    case appearance = 22
    case assignee = 23
    case priority = 24
    case tags = 25
    case searches = 26
    case evidence = 30
    case evidenceState = 31
    case link = 40
    case comparison = 41
    case fix = 50
    case query = 60
    case note = 70

    /// Whether a record of its kind exists exactly as long as it has this facet.
    public var isRoot: Bool {
        switch self {
        case .casebook, .article, .reading, .evidence, .link, .fix, .query, .note: true
        default: false
        }
    }
}

/// Names one facet of one record.
public struct FacetKey: Hashable, Sendable {
    /// The record.
    public var subject: Subject
    /// Which of its facets.
    public var facet: Facet
    /// Which one of several: see ``Facet``. 0 where there is one only.
    public var part: Int

    /// Makes a key.
    public init(_ subject: Subject, _ facet: Facet, part: Int = 0) {
        self.subject = subject
        self.facet = facet
        self.part = part
    }

    /// Hashes small numbers only: names tell articles apart, of which there are few.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(subject.number << 16 | subject.kind.rawValue << 8 | facet.rawValue)
        hasher.combine(part)
        if case .article(let id) = subject { hasher.combine(id) }
    }

    /// The part of ``Facet/seen`` for a sentence of a revision.
    public static func seenPart(revision: Int, sentence: Int) -> Int { revision << 24 | sentence }
}

/// A casebook's own data.
public struct CasebookRecord: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What tells it from all other casebooks.
    public var identifier: String
    /// When it was made.
    public var createdAt: Moment

    /// Makes a record.
    public init(name: String, identifier: String, createdAt: Moment) {
        self.name = name
        self.identifier = identifier
        self.createdAt = createdAt
    }
}

/// Whether an evidence record can be used, and why not.
public struct EvidenceStanding: Hashable, Sendable {
    /// The state.
    public var state: EvidenceState
    /// Why it was withdrawn or redacted.
    public var reason: String?

    /// Makes a standing.
    public init(state: EvidenceState, reason: String? = nil) {
        self.state = state
        self.reason = reason
    }
}

/// What a facet holds; boxed, since values of very different size are moved about.
public indirect enum FacetValue: Hashable, Sendable {
    case casebook(CasebookRecord)
    case file(AdoptedFile)
    case files([AdoptedFile])
    case article(ArticleRecord)
    case revision(RevisionRecord)
    case seen(SentenceSeen)
    case reading(ClaimReading)
    case standing(ClaimStanding)
    case appearance(Appearance)
    case text(String)
    case number(Int)
    case texts([String])
    case decisions([ReasonedDecision])
    case evidence(EvidenceRecord)
    case evidenceState(EvidenceStanding)
    case link(LinkRecord)
    case comparison(ComparisonRecord)
    case fix(FixRecord)
    case query(QueryRecord)
    case note(NoteRecord)

    /// The records that the value's record belongs to: looked up by ``CasebookReading/children(of:kind:)``.
    public var parents: [Subject] {
        switch self {
        case .article: [.casebook]
        case .reading(let reading): [.article(reading.article)]
        case .evidence(let record): [.casebook] + (record.originEvidence.map { [.evidence($0)] } ?? [])
        case .link(let link): [.claim(link.claim), .evidence(link.evidence)]
        case .fix(let fix): [.claim(fix.claim)] + fix.because.map { .evidence($0) }
        case .query(let query): [.claim(query.claim)]
        case .note(let note): [.claim(note.claim)]
        default: []
        }
    }

    /// The value without anything that a redaction erases.
    public var redacted: FacetValue {
        switch self {
        case .evidence(let record):
            .evidence(EvidenceRecord(id: record.id, title: "", addedAt: record.addedAt, addedBy: record.addedBy))
        case .evidenceState(let standing): .evidenceState(EvidenceStanding(state: standing.state))
        case .comparison: .comparison(ComparisonRecord(result: .abstain, why: "redacted"))
        case .note(let note):
            .note(NoteRecord(id: note.id, claim: note.claim, text: "", isRedacted: true, author: note.author, time: note.time))
        default: self
        }
    }
}
