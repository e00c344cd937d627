/// Why a rule pack was refused.
public struct RulePackError: Error, Hashable, Sendable {
    /// The ways a pack can be wrong.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The file is not YAML.
        case syntax
        /// A value has the wrong shape: a list where a word belongs.
        case shape
        /// A key that packs don't have.
        case unknownKey = "unknown-key"
        /// A key that must be there is missing.
        case missingKey = "missing-key"
        /// An id or name that is used twice.
        case duplicate
        /// A kind, group or part that does not exist.
        case unknownName = "unknown-name"
        /// The pattern is no regular expression, or one that is not allowed.
        case pattern
        /// A rule without examples, or an example without its marked span.
        case example
    }

    /// What is wrong.
    public var kind: Kind
    /// Where.
    public var place: PackPlace
    /// What is wrong, as one sentence without a full stop.
    public var message: String
    /// What to do about it.
    public var remedy: String

    /// Makes an error.
    public init(_ kind: Kind, at place: PackPlace, _ message: String, remedy: String) {
        self.kind = kind
        self.place = place
        self.message = message
        self.remedy = remedy
    }
}

extension RulePackError: CustomStringConvertible {
    /// `FILE:LINE:COLUMN: message`, then the remedy.
    public var description: String { "\(place.file):\(place.line):\(place.column): \(message)\n\(remedy)" }
}

/// Everything that is wrong with a set of packs, so that all can be put right at once.
public struct RulePackErrors: Error, Hashable, Sendable {
    /// The errors in the order of the files.
    public var errors: [RulePackError]

    /// Makes a list of errors.
    public init(_ errors: [RulePackError]) {
        self.errors = errors
    }
}
