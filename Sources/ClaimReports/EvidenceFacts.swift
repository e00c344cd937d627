public import ClaimModel

/// One way to find a source again, in words.
public struct LocatorLine: Hashable, Sendable {
    /// What it is: `web`, `archive`, `document`, `recording`, `contact`.
    public var kind: String
    /// The place in words.
    public var words: String
    /// The address to link to; only for `web` and `archive`, and as it was recorded: renderers decide whether to link.
    public var url: String?
}

/// An evidence record as an audience may see it.
public struct EvidenceFacts: Hashable, Sendable {
    /// The record; nil when even its number is withheld.
    public var id: EvidenceID
    /// Its title, or "A source known to the editors".
    public var title: String
    /// Who published it or spoke.
    public var publisher: String?
    /// Who made it.
    public var author: String?
    /// Where to find it.
    public var locators: [LocatorLine]
    /// How near it is to what it reports; nil when withheld.
    public var sourceKind: SourceKind?
    /// What it is made of; nil when withheld.
    public var medium: Medium?
    /// Where its knowledge comes from.
    public var origin: String?
    /// The record it goes back to.
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
    /// Words taken from it, with their proof.
    public var excerpts: [Excerpt]
    /// SHA-256 of the stored copy.
    public var snapshotDigest: String?
    /// A note.
    public var note: String?
    /// Whether it can be used.
    public var state: EvidenceState
    /// Why not.
    public var stateReason: String?
    /// Whether everything but its existence is kept back from the audience.
    public var isWithheld: Bool

    /// The facts of a record, for those who may see it in full.
    init(_ record: EvidenceRecord, withholding: Withholding) {
        id = record.id
        title = record.state == .redacted ? "Erased record" : record.title
        publisher = record.publisher
        author = record.author
        locators = Self.locators(of: record.locator)
        sourceKind = record.sourceKind
        medium = record.medium
        origin = withholding.text(record.origin)
        originEvidence = record.originEvidence.flatMap { withholding.mentions($0) ? $0 : nil }
        interest = record.interest
        confidentiality = record.confidentiality
        published = record.published
        retrieved = record.retrieved
        asOf = record.asOf
        excerpts = record.excerpts
        snapshotDigest = record.snapshot?.digest
        note = withholding.audience.seesWorkingPapers ? withholding.text(record.note) : nil
        state = record.state
        stateReason = withholding.text(record.stateReason)
        isWithheld = false
    }

    /// What is left of a record that an audience may only know to exist.
    init(withheld record: EvidenceRecord) {
        id = record.id
        title = "A source known to the editors"
        locators = []
        confidentiality = record.confidentiality
        excerpts = []
        state = record.state
        isWithheld = true
    }

    private static func page(_ page: String) -> String { page.first?.isNumber == true ? "page " + page : page }

    private static func locators(of locator: Locator) -> [LocatorLine] {
        var lines: [LocatorLine] = []
        if let web = locator.web {
            lines.append(.init(kind: "web", words: web.url, url: web.url))
            if let archived = web.archivedURL { lines.append(.init(kind: "archive", words: archived, url: archived)) }
        }
        if let document = locator.document {
            let parts = [document.document, document.edition, document.page.map(Self.page)]
            lines.append(.init(kind: "document", words: parts.compactMap(\.self).joined(separator: ", ")))
        }
        if let recording = locator.recording {
            let parts = [recording.recording, recording.time.map { "at " + $0 }]
            lines.append(.init(kind: "recording", words: parts.compactMap(\.self).joined(separator: ", ")))
        }
        if let contact = locator.contact {
            let parts = [
                contact.who, contact.when, contact.how, contact.askedBy.map { "asked by " + $0 },
                contact.confirmed.map { "confirmed: " + $0 },
            ]
            lines.append(.init(kind: "contact", words: parts.compactMap(\.self).joined(separator: ", ")))
        }
        return lines
    }
}
