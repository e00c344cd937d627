/// What stands in one journal entry beside its payload.
public struct JournalLine: Hashable, Sendable {
    /// Its place in the journal, from 1 on.
    public var sequence: Int
    /// The decision it belongs to: entries of one decision share the sequence of the first, and are undone together.
    public var group: Int
    /// The version of the payload's format.
    public var version: Int
    /// When it was written, by the writer's clock; order is that of `sequence`.
    public var time: Moment
    /// Who decided, as they named themselves.
    public var author: String
    /// The command that led to it: `sign`, `evidence add`.
    public var command: String
    /// What kind of entry it is: `claim.signed`.
    public var kind: String
    /// The records it is about: `c4`, `e3`, `dock-strike`.
    public var subjects: [String]
    /// What it says, in one line; empty when redacted.
    public var summary: String
    /// Whether its payload was erased.
    public var isRedacted: Bool
    /// The later decision that undid it; nil while it stands.
    public var undoneBy: Int?
    /// SHA-256 over the entry before it, its metadata and its payload's digest, in hexadecimal.
    public var hash: String

    /// Makes a line.
    public init(
        sequence: Int, group: Int, version: Int, time: Moment, author: String, command: String, kind: String,
        subjects: [String], summary: String = "", isRedacted: Bool = false, undoneBy: Int? = nil, hash: String
    ) {
        self.sequence = sequence
        self.group = group
        self.version = version
        self.time = time
        self.author = author
        self.command = command
        self.kind = kind
        self.subjects = subjects
        self.summary = summary
        self.isRedacted = isRedacted
        self.undoneBy = undoneBy
        self.hash = hash
    }
}

/// The newest entry of a journal.
public struct JournalHead: Hashable, Sendable {
    /// How many entries there are.
    public var count: Int
    /// The newest entry's hash; 64 zeros when there is none.
    public var hash: String

    /// Makes a head.
    public init(count: Int, hash: String) {
        self.count = count
        self.hash = hash
    }
}

/// The part a file plays in a casebook.
public enum FileRole: String, Hashable, Sendable, CaseIterable {
    case policy, scale, pack
}

/// A file in force: policy, scale or rule pack.
public struct AdoptedFile: Hashable, Sendable {
    /// What it is.
    public var role: FileRole
    /// Its name.
    public var name: String
    /// SHA-256 of its bytes, in hexadecimal; they are kept under it.
    public var digest: String

    /// Makes an adopted file.
    public init(role: FileRole, name: String, digest: String) {
        self.role = role
        self.name = name
        self.digest = digest
    }
}
