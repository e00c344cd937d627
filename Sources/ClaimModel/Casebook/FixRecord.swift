/// What became of a proposed fix.
public enum FixState: String, Hashable, Sendable, CaseIterable {
    /// Waits for the author or editor.
    case open
    /// Will be made.
    case accepted
    /// The words stay as they are; with a reason.
    case stet
    /// The words are to go.
    case cut
    /// Found in a later revision.
    case made

    /// Whether something is still to be done about it.
    public var isOpen: Bool {
        switch self {
        case .open, .accepted, .cut: true
        case .stet, .made: false
        }
    }
}

/// A change proposed for an article's words.
public struct FixRecord: Hashable, Sendable, NumberedRecord {
    /// `f`.
    public static let idPrefix = "f"

    /// The id.
    public var id: FixID
    /// The claim.
    public var claim: ClaimID
    /// The revision it was proposed for.
    public var revision: Int
    /// The words to be changed.
    public var oldWords: String
    /// The words proposed.
    public var newWords: String
    /// Because of which evidence.
    public var because: [EvidenceID]
    /// A note to the author.
    public var note: String?
    /// What became of it.
    public var state: FixState
    /// Why it stays, where that was decided.
    public var reason: String?
    /// The revision whose words look like the fix; one key confirms it.
    public var seenIn: Int?
    /// Who proposed it.
    public var author: String
    /// When.
    public var time: Moment
    /// Who decided.
    public var decidedBy: String?
    /// When it was decided.
    public var decidedAt: Moment?

    /// Makes a fix.
    public init(
        id: FixID, claim: ClaimID, revision: Int, oldWords: String, newWords: String, because: [EvidenceID] = [],
        note: String? = nil, state: FixState = .open, reason: String? = nil, seenIn: Int? = nil, author: String = "",
        time: Moment = Moment(milliseconds: 0), decidedBy: String? = nil, decidedAt: Moment? = nil
    ) {
        self.id = id
        self.claim = claim
        self.revision = revision
        self.oldWords = oldWords
        self.newWords = newWords
        self.because = because
        self.note = note
        self.state = state
        self.reason = reason
        self.seenIn = seenIn
        self.author = author
        self.time = time
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}

/// A question to the author or to a source.
public struct QueryRecord: Hashable, Sendable, NumberedRecord {
    /// `q`.
    public static let idPrefix = "q"

    /// The id.
    public var id: QueryID
    /// The claim.
    public var claim: ClaimID
    /// The question.
    public var question: String
    /// `author`, or who is asked.
    public var addressee: String
    /// The answer; nil while open.
    public var answer: String?
    /// Who asked.
    public var author: String
    /// When.
    public var time: Moment
    /// Who wrote the answer down.
    public var answeredBy: String?
    /// When.
    public var answeredAt: Moment?

    /// Makes a query.
    public init(
        id: QueryID, claim: ClaimID, question: String, addressee: String = "author", answer: String? = nil,
        author: String = "", time: Moment = Moment(milliseconds: 0), answeredBy: String? = nil, answeredAt: Moment? = nil
    ) {
        self.id = id
        self.claim = claim
        self.question = question
        self.addressee = addressee
        self.answer = answer
        self.author = author
        self.time = time
        self.answeredBy = answeredBy
        self.answeredAt = answeredAt
    }
}

/// A note on a claim.
public struct NoteRecord: Hashable, Sendable, NumberedRecord {
    /// `n`.
    public static let idPrefix = "n"

    /// The id.
    public var id: NoteID
    /// The claim.
    public var claim: ClaimID
    /// The words; empty when redacted.
    public var text: String
    /// Whether the words were erased.
    public var isRedacted: Bool
    /// Who wrote it.
    public var author: String
    /// When.
    public var time: Moment

    /// Makes a note.
    public init(
        id: NoteID, claim: ClaimID, text: String, isRedacted: Bool = false, author: String = "",
        time: Moment = Moment(milliseconds: 0)
    ) {
        self.id = id
        self.claim = claim
        self.text = text
        self.isRedacted = isRedacted
        self.author = author
        self.time = time
    }
}
