/// How much work one match may cost before it is stopped with a ``PatternError``.
///
/// The defaults kept 1,285 patterns known to blow up below a tenth of a second each on subjects of 4 kB, while harmless patterns
/// never met them. A step limit starts again at each position of the subject, so subjects must be short as well.
public struct MatchLimits: Hashable, Sendable {
    /// The largest number of times the engine may back up in a short subject.
    public var steps: Int
    /// Steps times bytes of the subject that are not exceeded: a step may run through the whole subject, and each position may take
    /// all steps. 20 million leave 100,000 steps to a sentence of 200 bytes and 4,900 to the longest one, of 4,096; with 40 million
    /// one of the 1,285 patterns took more than a tenth of a second.
    public var stepBytes: Int
    /// The deepest nesting of back-up points, for patterns that could not be compiled to machine code.
    public var depth: Int
    /// The most memory the interpreter may take, in KiB.
    public var heapKilobytes: Int
    /// The largest stack of compiled patterns, in bytes. The engine's own 32 KiB fails many harmless patterns.
    public var stackBytes: Int

    /// Makes limits.
    public init(
        steps: Int = 100_000, stepBytes: Int = 20_000_000, depth: Int = 10_000, heapKilobytes: Int = 8_192,
        stackBytes: Int = 1 << 20
    ) {
        self.steps = steps
        self.stepBytes = stepBytes
        self.depth = depth
        self.heapKilobytes = heapKilobytes
        self.stackBytes = stackBytes
    }

    /// The steps that a subject of so many bytes may take from each of its positions; never fewer than 1,000, or all there are.
    func steps(forBytes count: Int) -> Int {
        min(steps, max(1_000, stepBytes / max(1, count)))
    }

    /// The limits used when none are given.
    public static let standard = MatchLimits()
}
