/// A compiled regular expression in PCRE2's dialect.
///
///     let pattern = try Pattern("(?<number>[0-9]+) strikes")
///     let match = try pattern.firstMatch(in: "at least 29 strikes")
///     match?.range(named: "number", of: pattern)   // 9..<11
///
/// A pattern is immutable, an object so that handing it on costs one count, and may be shared between threads. `\C` and leading
/// verbs such as `(*UTF)` are refused.
public final class Pattern: Sendable {
    /// How a pattern is read.
    public struct Options: OptionSet, Hashable, Sendable {
        /// One bit per option.
        public let rawValue: UInt8
        /// Makes options from bits.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }
        /// Letters match in either case.
        public static let caseless = Options(rawValue: 1)
        /// White space and `# comments` in the pattern are ignored.
        public static let extended = Options(rawValue: 2)
        /// The subject is UTF-8 and `.` is a code point; without it, a byte.
        public static let utf = Options(rawValue: 4)
        /// `\w`, `\d`, `\b` and the POSIX classes go by Unicode properties. Costs half the speed; prefer `[0-9]`.
        public static let unicodeClasses = Options(rawValue: 8)
        /// `^` and `$` match at line ends too.
        public static let multiline = Options(rawValue: 16)
        /// `.` matches a line feed as well.
        public static let dotMatchesLineFeed = Options(rawValue: 32)
        /// A match begins right where the search begins.
        public static let anchored = Options(rawValue: 64)
        /// The options of rule patterns: caseless, extended, UTF-8.
        public static let rule: Options = [.caseless, .extended, .utf]
    }

    /// The pattern as it was given.
    public let source: String
    /// How it was read.
    public let options: Options
    /// Group numbers by name; a name may stand for several.
    public let groupNumbers: [String: [Int]]
    /// The number of groups.
    public let groupCount: Int
    let code: CompiledCode

    /// Compiles a pattern to machine code.
    ///
    /// - Throws: ``PatternError`` of kind `syntax` or `refused`, with the place in the pattern.
    public init(_ source: String, options: Options = [.utf]) throws(PatternError) {
        if let verb = Self.leadingVerb(source) {
            throw PatternError(
                kind: .refused, offset: 0, message: "a pattern may not begin with the verb \(verb)", pattern: source)
        }
        code = try CompiledCode(source, options: options)
        self.source = source
        self.options = options
        groupCount = code.groupCount
        groupNumbers = code.groupNumbers()
    }

    /// Whether the pattern runs as machine code. The interpreter takes the few that can't.
    public var isMachineCode: Bool { code.isMachineCode }

    /// The first match in a string, with byte offsets into its UTF-8; for single questions, see ``Matcher`` for many.
    ///
    /// - Throws: ``PatternError`` when a limit is met.
    public func firstMatch(in text: String, limits: MatchLimits = .standard) throws(PatternError) -> Match? {
        try firstMatch(in: Array(text.utf8), limits: limits)
    }

    /// The first match in bytes, which are checked to be UTF-8 first.
    ///
    /// - Throws: ``PatternError`` when a limit is met or the bytes are not UTF-8.
    public func firstMatch(in bytes: [UInt8], limits: MatchLimits = .standard) throws(PatternError) -> Match? {
        try Matcher(limits: limits).matches(of: self, in: bytes, atMost: 1).first
    }

    /// The verb at the start of a pattern, `(*NO_JIT)`, when there is one. `(*pla:…)` and its like are no verbs.
    private static func leadingVerb(_ source: String) -> String? {
        guard source.hasPrefix("(*"), let third = source.dropFirst(2).utf8.first, (0x41...0x5A).contains(third) else {
            return nil
        }
        return String(source.prefix { $0 != ")" }.prefix(40)) + ")"
    }
}
