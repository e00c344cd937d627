public import ClaimModel

/// Who wrote an entry, when, and where it stands in the journal.
public struct EntryStamp: Hashable, Sendable {
    /// Its place in the journal, from 1 on.
    public var sequence: Int
    /// The sequence of the first entry of the decision.
    public var group: Int
    /// When, by the writer's clock.
    public var time: Moment
    /// Who.
    public var author: String

    /// Makes a stamp.
    public init(sequence: Int, group: Int, time: Moment, author: String) {
        self.sequence = sequence
        self.group = group
        self.time = time
        self.author = author
    }
}

/// What one kind of entry says, does to the projections, and leaves behind when its payload is erased.
protocol EntryContent: Fielded, Hashable, Sendable {
    /// The name in the journal; never changed once shipped.
    static var kind: String { get }
    /// The records whose facets it changes, and those a later decision about which depends on it.
    var subjects: [Subject] { get }
    /// What it says in one line, without what a redaction would have to erase.
    var summary: String { get }
    /// Changes the projections.
    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws
    /// Changes the projections as far as that can be known without the payload.
    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws
}

extension EntryContent {
    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws {}
}

/// What a journal entry says: its kind and the data of that kind.
public struct Entry: Sendable {
    let content: any EntryContent

    init(_ content: any EntryContent) {
        self.content = content
    }

    /// The version of the payload format written by this program.
    public static let version = 1

    /// The names of all kinds in alphabetical order.
    public static var kinds: [String] { EntryRegistry.kinds.keys.sorted() }

    /// Reads an entry from its stored payload.
    ///
    /// - Throws: ``PayloadError`` when the kind or version is unknown or the payload is not of that kind.
    public init(kind: String, version: Int, payload: [UInt8]) throws(PayloadError) {
        guard version <= Self.version else { throw .newerVersion(version) }
        guard let type = EntryRegistry.kinds[kind] else { throw .unknownKind(kind) }
        content = try type.read(try JSONText.parse(payload))
    }

    /// The name of its kind, `claim.signed`.
    public var kind: String { type(of: content).kind }

    /// The records it is about.
    public var subjects: [Subject] { content.subjects }

    /// What it says in one line; never words of evidence or notes.
    public var summary: String { content.summary }

    /// Its payload as JSON: the bytes that are stored and hashed.
    public var payload: [UInt8] {
        var out = JSONWriter()
        content.write(to: &out)
        return out.bytes
    }
}

extension Entry: Equatable {
    /// Whether two entries have the same kind and payload.
    public static func == (left: Entry, right: Entry) -> Bool { left.kind == right.kind && left.payload == right.payload }
}

/// An entry as the journal has it: its stamp, and its content unless that was erased.
public struct RecordedEntry: Sendable {
    /// Who, when and where.
    public var stamp: EntryStamp
    /// The name of its kind.
    public var kind: String
    /// The records it is about.
    public var subjects: [Subject]
    /// What it says; nil when erased by a redaction.
    public var entry: Entry?

    /// Makes a recorded entry.
    public init(stamp: EntryStamp, kind: String, subjects: [Subject], entry: Entry?) {
        self.stamp = stamp
        self.kind = kind
        self.subjects = subjects
        self.entry = entry
    }
}

/// Brings the projections from what was true before an entry to what is true after it: the only fold there is.
///
/// - Throws: ``PayloadError`` for an erased entry of an unknown kind, and what the projections throw.
public func project(_ recorded: RecordedEntry, into state: inout some Projections) throws {
    for subject in recorded.subjects where subject.number > 0 { try state.use(number: subject.number, of: subject.kind) }
    if let entry = recorded.entry {
        try entry.content.apply(recorded.stamp, to: &state)
    } else {
        guard let type = EntryRegistry.kinds[recorded.kind] else { throw PayloadError.unknownKind(recorded.kind) }
        try type.applyErased(recorded.subjects, recorded.stamp, to: &state)
    }
}

extension Projections {
    /// Sets a facet to a new value of this entry.
    mutating func set(_ subject: Subject, _ facet: Facet, part: Int = 0, to value: FacetValue?, _ stamp: EntryStamp) throws {
        try set(FacetKey(subject, facet, part: part), to: value, writer: stamp.sequence, by: stamp.sequence)
    }

    /// Changes a claim's standing, and remembers who moved it and when.
    mutating func move(_ claim: ClaimID, _ stamp: EntryStamp, _ change: (inout ClaimStanding) -> Void) throws {
        var standing = try standing(claim) ?? ClaimStanding()
        change(&standing)
        standing.movedBy = stamp.author
        standing.movedAt = stamp.time
        try set(.claim(claim), .standing, to: .standing(standing), stamp)
    }
}
