public import ClaimModel

/// The kinds of records, with the number each is stored under.
public enum SubjectKind: Int, Hashable, Sendable, CaseIterable {
    case casebook = 0
    case article = 1
    case claim = 2
    case evidence = 3
    case link = 4
    case fix = 5
    case query = 6
    case note = 7
}

/// A record that entries and facets are about.
public enum Subject: Hashable, Sendable, CustomStringConvertible {
    case casebook
    case article(ArticleID)
    case claim(ClaimID)
    case evidence(EvidenceID)
    case link(LinkID)
    case fix(FixID)
    case query(QueryID)
    case note(NoteID)

    /// Whether two subjects are the same record.
    public static func == (left: Subject, right: Subject) -> Bool {
        left.kind == right.kind && left.number == right.number && left.name == right.name
    }

    /// Hashes one small number; names tell articles apart, of which there are few.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(number << 3 | kind.rawValue)
        if case .article(let id) = self { hasher.combine(id) }
    }

    /// What kind of record it is.
    public var kind: SubjectKind {
        switch self {
        case .casebook: .casebook
        case .article: .article
        case .claim: .claim
        case .evidence: .evidence
        case .link: .link
        case .fix: .fix
        case .query: .query
        case .note: .note
        }
    }

    /// Its number; 0 for the casebook and for articles, which go by name.
    public var number: Int {
        switch self {
        case .casebook, .article: 0
        case .claim(let id): id.number
        case .evidence(let id): id.number
        case .link(let id): id.number
        case .fix(let id): id.number
        case .query(let id): id.number
        case .note(let id): id.number
        }
    }

    /// The article's name; empty for all others.
    public var name: String {
        if case .article(let id) = self { return id.slug }
        return ""
    }

    /// Makes a subject from how it is stored.
    public init(kind: SubjectKind, number: Int, name: String) {
        switch kind {
        case .casebook: self = .casebook
        case .article: self = .article(ArticleID(name))
        case .claim: self = .claim(ClaimID(number))
        case .evidence: self = .evidence(EvidenceID(number))
        case .link: self = .link(LinkID(number))
        case .fix: self = .fix(FixID(number))
        case .query: self = .query(QueryID(number))
        case .note: self = .note(NoteID(number))
        }
    }

    /// Reads `c4`, `e3`, `casebook` or an article's name.
    public init(_ text: String) {
        // By the letter that each kind's ids begin with, so that an article's name is not tried as six other things.
        let named: Subject? =
            switch text.utf8.first {
            case UInt8(ascii: "c"): text == "casebook" ? .casebook : ClaimID(text).map(Subject.claim)
            case UInt8(ascii: "e"): EvidenceID(text).map(Subject.evidence)
            case UInt8(ascii: "l"): LinkID(text).map(Subject.link)
            case UInt8(ascii: "f"): FixID(text).map(Subject.fix)
            case UInt8(ascii: "q"): QueryID(text).map(Subject.query)
            case UInt8(ascii: "n"): NoteID(text).map(Subject.note)
            default: nil
            }
        self = named ?? .article(ArticleID(text))
    }

    /// `c4`, `e3`, `casebook` or an article's name: what the journal and the screen show.
    public var description: String {
        switch self {
        case .casebook: "casebook"
        case .article(let id): id.description
        case .claim(let id): id.description
        case .evidence(let id): id.description
        case .link(let id): id.description
        case .fix(let id): id.description
        case .query(let id): id.description
        case .note(let id): id.description
        }
    }

    /// Whether an article of this name could be told from all other subjects.
    public static func isFreeName(_ slug: String) -> Bool { Subject(slug) == .article(ArticleID(slug)) }
}
