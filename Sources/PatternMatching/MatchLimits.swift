/// How much work one match may cost before it is stopped with a ``PatternError``.
///
/// The defaults kept 677 patterns known to blow up below a tenth of a second each on subjects of 4 kB, while harmless patterns
/// never met them. A step limit starts again at each position of the subject, so subjects must be short as well.
public struct MatchLimits: Hashable, Sendable {
    /// The largest number of times the engine may back up.
    public var steps: Int
    /// The deepest nesting of back-up points, for patterns that could not be compiled to machine code.
    public var depth: Int
    /// The most memory the interpreter may take, in KiB.
    public var heapKilobytes: Int
    /// The largest stack of compiled patterns, in bytes. The engine's own 32 KiB fails many harmless patterns.
    public var stackBytes: Int

    /// Makes limits.
    public init(steps: Int = 100_000, depth: Int = 10_000, heapKilobytes: Int = 8_192, stackBytes: Int = 1 << 20) {
        self.steps = steps
        self.depth = depth
        self.heapKilobytes = heapKilobytes
        self.stackBytes = stackBytes
    }

    /// The limits used when none are given.
    public static let standard = MatchLimits()
}
