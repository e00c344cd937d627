/// How a file is to be read.
public struct IntakeOptions: Hashable, Sendable {
    /// Which side of tracked changes becomes the text.
    public enum TrackedChanges: String, Hashable, Sendable, CaseIterable {
        /// As if all changes were accepted.
        case accepted
        /// As if all changes were rejected.
        case rejected
        /// Both, as two revisions: the older first.
        case both
    }

    /// The encoding the user named, as `iconv --list` knows it; nil reads Unicode only (and what a page or feed declares).
    public var encoding: String?
    /// The format the user named; nil looks at the content.
    public var format: IntakeFormat?
    /// Which side of tracked changes becomes the text.
    public var trackedChanges: TrackedChanges
    /// The limits every file is read under.
    public var limits: IntakeLimits
    /// The parsing program; nil looks beside the running program.
    public var parserPath: String?
    /// Where to look for `pdftotext` and `pandoc`; nil takes the search path of the environment.
    public var searchPath: String?

    /// Makes options; everything has a default.
    public init(
        encoding: String? = nil, format: IntakeFormat? = nil, trackedChanges: TrackedChanges = .accepted,
        limits: IntakeLimits = IntakeLimits(), parserPath: String? = nil, searchPath: String? = nil
    ) {
        self.encoding = encoding
        self.format = format
        self.trackedChanges = trackedChanges
        self.limits = limits
        self.parserPath = parserPath
        self.searchPath = searchPath
    }
}

/// What a file may cost.
public struct IntakeLimits: Hashable, Sendable {
    /// The largest file, in bytes.
    public var bytes: Int
    /// The deepest nesting of elements or message parts.
    public var depth: Int
    /// How many times larger than its packed form an archive's part may be, once it is above a megabyte.
    public var expansionRatio: Int
    /// The largest unpacked part, in bytes.
    public var unpackedBytes: Int
    /// The time for one file, in seconds of the clock, and four more for each megabyte; processor time is limited to two
    /// seconds and two more for each megabyte.
    public var seconds: Int
    /// The memory of the parsing program, in bytes of address space.
    public var memory: Int

    /// Makes limits; the defaults take a whole book and stop a bomb.
    public init(
        bytes: Int = 64 << 20, depth: Int = 400, expansionRatio: Int = 200, unpackedBytes: Int = 128 << 20, seconds: Int = 20,
        memory: Int = 768 << 20
    ) {
        self.bytes = bytes
        self.depth = depth
        self.expansionRatio = expansionRatio
        self.unpackedBytes = unpackedBytes
        self.seconds = seconds
        self.memory = memory
    }
}
