/// A word, number or sign of a text.
///
/// Words are split the way English clitics want it: "don't" is `do` and `n't`, "Ann's" is `Ann` and `'s`. A number is a run of
/// digits with inner points and commas ("1,234.5"). Everything else is one code point each.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Letters, or a clitic such as `'s` and `n't`.
        case word
        /// Digits, with `.` and `,` between digits; or a fraction sign such as ½.
        case number
        /// One code point that is neither.
        case punctuation
    }

    /// How a token is written.
    public struct Shape: OptionSet, Hashable, Sendable {
        /// One bit per property.
        public let rawValue: UInt8
        /// Makes a shape from bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Begins with a capital letter.
        public static let capitalized = Shape(rawValue: 1)
        /// Has two or more letters, none of them lower case.
        public static let allCaps = Shape(rawValue: 2)
        /// White space stands before it, or the text begins.
        public static let spaceBefore = Shape(rawValue: 4)
        /// A line feed stands before it.
        public static let lineBefore = Shape(rawValue: 8)
        /// A blank line stands before it, or the text begins.
        public static let paragraphBefore = Shape(rawValue: 16)
        /// A word of ASCII letters that no other letter, digit or underscore touches: everybody cuts it out of the text alike.
        public static let plain = Shape(rawValue: 32)
    }

    /// Its first byte.
    public var start: Int32
    /// The byte after it.
    public var end: Int32
    /// The number of its lower-cased form in the ``Lexicon``; -1 when no pack lists it.
    public var word: Int32
    /// As ``word``, with the words that triggers and figures know as well.
    var entry: Int32
    /// What it is.
    public var kind: Kind
    /// How it is written.
    public var shape: Shape

    /// Its bytes in the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
}
