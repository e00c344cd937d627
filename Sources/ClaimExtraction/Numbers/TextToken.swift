/// A word, a numeral or one symbol of the text.
struct TextToken: Sendable {
    enum Kind: UInt8 {
        case word, numeral, symbol
    }

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// White space stands before it, or it opens the segment.
        static let spaced = Flags(rawValue: 1 << 0)
        /// A line break stands before it.
        static let newLine = Flags(rawValue: 1 << 1)
        /// It begins with a capital letter.
        static let capital = Flags(rawValue: 1 << 2)
        /// It is all capital letters, two or more.
        static let allCapitals = Flags(rawValue: 1 << 3)
        /// A numeral with thousands separators.
        static let grouped = Flags(rawValue: 1 << 4)
        /// A numeral with a decimal sign.
        static let decimal = Flags(rawValue: 1 << 5)
        /// Digits with several points: a version, an address.
        static let dotted = Flags(rawValue: 1 << 6)
        /// It ends in "s", as plurals do, and not in "ss", "us" or "is".
        static let plural = Flags(rawValue: 1 << 7)
        /// It ends in "ly", as adverbs do.
        static let adverb = Flags(rawValue: 1 << 8)
        /// It ends in "ed", as participles do.
        static let participle = Flags(rawValue: 1 << 9)
        /// It ends in "ing".
        static let gerund = Flags(rawValue: 1 << 10)
    }

    /// Its first byte in the text.
    var start: Int
    /// The byte after its last.
    var end: Int
    /// A word's number in the vocabulary; a symbol's Unicode scalar.
    var code: Int32
    var kind: Kind
    var flags: Flags

    var isNumeral: Bool { kind == .numeral }
    var isWord: Bool { kind == .word }
    var length: Int { end - start }

    /// Whether it is a given symbol.
    func isSymbol(_ scalar: Unicode.Scalar) -> Bool { kind == .symbol && code == Int32(bitPattern: scalar.value) }
}
