/// How near a source is to what it reports.
public enum SourceKind: String, Hashable, Sendable, CaseIterable {
    case primary, secondary, tertiary
}

/// What a source is made of.
public enum Medium: String, Hashable, Sendable, CaseIterable {
    case web, document, book, dataset, image, audio, video, conversation, letter, law, other
}

/// Who may learn of a source.
public enum Confidentiality: String, Hashable, Sendable, CaseIterable {
    case open
    case notForPublication = "not-for-publication"
    case confidential
}

/// A page on the web.
public struct WebLocator: Hashable, Sendable {
    /// The address.
    public var url: String
    /// Where an archive keeps it.
    public var archivedURL: String?

    /// Makes a locator.
    public init(url: String, archivedURL: String? = nil) {
        self.url = url
        self.archivedURL = archivedURL
    }
}

/// A place in a document or book.
public struct DocumentLocator: Hashable, Sendable {
    /// The document: title, number, or file.
    public var document: String
    /// Which edition.
    public var edition: String?
    /// The page or section.
    public var page: String?

    /// Makes a locator.
    public init(document: String, edition: String? = nil, page: String? = nil) {
        self.document = document
        self.edition = edition
        self.page = page
    }
}

/// A moment in a recording.
public struct RecordingLocator: Hashable, Sendable {
    /// The recording.
    public var recording: String
    /// The time in it, as written: `00:12:30`.
    public var time: String?

    /// Makes a locator.
    public init(recording: String, time: String? = nil) {
        self.recording = recording
        self.time = time
    }
}

/// A conversation with a source.
public struct ContactLocator: Hashable, Sendable {
    /// Who was asked.
    public var who: String
    /// When, as written.
    public var when: String?
    /// By what means: phone, e-mail, in person.
    public var how: String?
    /// Who asked.
    public var askedBy: String?
    /// What was confirmed.
    public var confirmed: String?

    /// Makes a locator.
    public init(who: String, when: String? = nil, how: String? = nil, askedBy: String? = nil, confirmed: String? = nil) {
        self.who = who
        self.when = when
        self.how = how
        self.askedBy = askedBy
        self.confirmed = confirmed
    }
}

/// Where evidence can be found again; at least one part is needed.
public struct Locator: Hashable, Sendable {
    /// On the web.
    public var web: WebLocator?
    /// In a document.
    public var document: DocumentLocator?
    /// In a recording.
    public var recording: RecordingLocator?
    /// By asking somebody.
    public var contact: ContactLocator?

    /// Makes a locator.
    public init(
        web: WebLocator? = nil, document: DocumentLocator? = nil, recording: RecordingLocator? = nil,
        contact: ContactLocator? = nil
    ) {
        self.web = web
        self.document = document
        self.recording = recording
        self.contact = contact
    }

    /// Whether nothing is given.
    public var isEmpty: Bool { web == nil && document == nil && recording == nil && contact == nil }
}

/// The stored copy of a source.
public struct Snapshot: Hashable, Sendable {
    /// SHA-256 of its bytes, in hexadecimal; the bytes are kept under it.
    public var digest: String
    /// Its name.
    public var name: String
    /// Its media type.
    public var mediaType: String
    /// Its length in bytes.
    public var size: Int

    /// Whether excerpts can be looked for in it.
    public var isText: Bool { mediaType.hasPrefix("text/") }

    /// Makes a snapshot's description.
    public init(digest: String, name: String, mediaType: String = "text/plain", size: Int = 0) {
        self.digest = digest
        self.name = name
        self.mediaType = mediaType
        self.size = size
    }
}

/// How an excerpt stands to its snapshot.
public enum QuoteProof: String, Hashable, Sendable, CaseIterable {
    /// Found as it is.
    case exact
    /// Found after named normalisations: quotes, dashes, spaces, hyphenation, ligatures, first letter's case.
    case normalised
    /// Found with `…` as elision or `[x]` as an editor's insertion.
    case elided
    /// Not found.
    case missing
    /// There is no text snapshot to look in.
    case noSnapshot = "no-snapshot"
}

/// Words taken from a source.
public struct Excerpt: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Where in the source, as written: a page, a time.
    public var place: String?
    /// How it stands to the snapshot.
    public var proof: QuoteProof
    /// The normalisations that were needed, by name.
    public var normalisations: [String]

    /// Makes an excerpt.
    public init(text: String, place: String? = nil, proof: QuoteProof = .noSnapshot, normalisations: [String] = []) {
        self.text = text
        self.place = place
        self.proof = proof
        self.normalisations = normalisations
    }
}

/// Whether evidence can be used.
public enum EvidenceState: String, Hashable, Sendable, CaseIterable {
    case inForce = "in-force"
    /// Taken back; with a reason.
    case withdrawn
    /// Its content was erased; nothing but the id and the reason is left.
    case redacted
}

/// Something that speaks for or against claims, as a person recorded it.
public struct EvidenceRecord: Hashable, Sendable, NumberedRecord {
    /// `e`.
    public static let idPrefix = "e"

    /// The id.
    public var id: EvidenceID
    /// Its title.
    public var title: String
    /// Who published it, or the named source.
    public var publisher: String?
    /// Who wrote or made it.
    public var author: String?
    /// Where to find it.
    public var locator: Locator
    /// How near it is to what it reports.
    public var sourceKind: SourceKind
    /// What it is made of.
    public var medium: Medium
    /// Where its knowledge comes from, in the checker's words ("ministry statement of 3 May"): records of one origin count
    /// once.
    public var origin: String?
    /// The evidence record that it goes back to.
    public var originEvidence: EvidenceID?
    /// What the source has to gain.
    public var interest: String?
    /// Who may learn of it.
    public var confidentiality: Confidentiality
    /// The day of publication.
    public var published: CalendarDay?
    /// The day it was retrieved.
    public var retrieved: CalendarDay?
    /// The days for which it speaks.
    public var asOf: DayInterval?
    /// Words taken from it.
    public var excerpts: [Excerpt]
    /// The stored copy.
    public var snapshot: Snapshot?
    /// A note.
    public var note: String?
    /// Where an imported record came from: `file:record-name`, the URL of a ClaimReview.
    public var importedAs: String?

    /// Whether it can be used.
    public var state: EvidenceState
    /// Why it was withdrawn or redacted.
    public var stateReason: String?
    /// When it was added.
    public var addedAt: Moment
    /// Who added it.
    public var addedBy: String

    /// Makes a record.
    public init(
        id: EvidenceID, title: String, publisher: String? = nil, author: String? = nil, locator: Locator = Locator(),
        sourceKind: SourceKind = .secondary, medium: Medium = .web, origin: String? = nil, originEvidence: EvidenceID? = nil,
        interest: String? = nil, confidentiality: Confidentiality = .open, published: CalendarDay? = nil,
        retrieved: CalendarDay? = nil, asOf: DayInterval? = nil, excerpts: [Excerpt] = [], snapshot: Snapshot? = nil,
        note: String? = nil, importedAs: String? = nil, state: EvidenceState = .inForce, stateReason: String? = nil,
        addedAt: Moment = Moment(milliseconds: 0), addedBy: String = ""
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.author = author
        self.locator = locator
        self.sourceKind = sourceKind
        self.medium = medium
        self.origin = origin
        self.originEvidence = originEvidence
        self.interest = interest
        self.confidentiality = confidentiality
        self.published = published
        self.retrieved = retrieved
        self.asOf = asOf
        self.excerpts = excerpts
        self.snapshot = snapshot
        self.note = note
        self.importedAs = importedAs
        self.state = state
        self.stateReason = stateReason
        self.addedAt = addedAt
        self.addedBy = addedBy
    }
}
