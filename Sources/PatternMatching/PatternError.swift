/// Why a pattern was refused or a match was stopped.
public struct PatternError: Error, Hashable, Sendable {
    /// The ways a pattern can fail.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The pattern is no regular expression.
        case syntax
        /// The pattern uses a feature that Assay does not allow: `\C`, or a leading verb such as `(*NO_JIT)`.
        case refused
        /// The match took more steps than ``MatchLimits/steps``.
        case stepLimit
        /// The match nested deeper than ``MatchLimits/depth``.
        case depthLimit
        /// The match wanted more memory than ``MatchLimits/heapKilobytes`` or ``MatchLimits/stackBytes``.
        case memoryLimit
        /// The subject, or a part of it, is not valid UTF-8.
        case subject
        /// PCRE2 reported something that should not happen.
        case engine
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// PCRE2's own error code; 0 when the failure was found before PCRE2 was asked.
    public let code: Int
    /// Where in the pattern, in UTF-8 bytes; nil when the failure has no place there.
    public let offset: Int?
    /// What is wrong, without place and without a full stop.
    public let message: String
    /// The pattern at fault.
    public let pattern: String

    /// Makes an error.
    public init(kind: Kind, code: Int = 0, offset: Int? = nil, message: String, pattern: String) {
        self.kind = kind
        self.code = code
        self.offset = offset
        self.message = message
        self.pattern = pattern
    }
}

extension PatternError: CustomStringConvertible {
    /// The message with its place.
    public var description: String {
        offset.map { "\(message) (at byte \($0) of the pattern)" } ?? message
    }
}
