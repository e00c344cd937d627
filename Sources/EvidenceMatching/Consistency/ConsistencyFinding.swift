public import ClaimModel

/// Two places of one article that can't both be right.
public struct ConsistencyFinding: Hashable, Sendable {
    /// The kinds of findings.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The headline and the body give different numbers of the same thing.
        case headline
        /// Parts that do not sum to their total.
        case sum
        /// A percentage that does not follow from its two numbers.
        case percentage
        /// A later day before an earlier one.
        case dates
        /// A day that was another weekday.
        case weekday
    }

    /// The kind.
    public var kind: Kind
    /// The first place; bytes of the text.
    public var first: ByteRange
    /// The second place.
    public var second: ByteRange
    /// The arithmetic, in one sentence.
    public var why: String

    /// Makes a finding.
    public init(kind: Kind, first: ByteRange, second: ByteRange, why: String) {
        self.kind = kind
        self.first = first
        self.second = second
        self.why = why
    }
}
