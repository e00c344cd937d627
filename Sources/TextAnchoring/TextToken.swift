package import ClaimModel

/// A word, number, sign or mark of a text, folded for comparison.
///
/// Two tokens with equal ``word`` are the same but for typography and letter case.
package struct TextToken: Sendable {
    /// What a token is.
    package enum Kind: UInt8, Sendable {
        case word, number, quote, dash, mark, symbol
    }

    /// How a word is capitalised.
    package enum Shape: UInt8, Sendable {
        case lower, capitalised, upper, mixed
    }

    /// What stands between a token and the one before.
    package enum Gap: UInt8, Sendable {
        case none, space, line, paragraph
    }

    /// First byte of the token.
    package var start: Int32
    /// One past its last byte.
    package var end: Int32
    /// A hash of the folded, lower-case spelling; numbers without thousands separators.
    package var word: UInt64
    /// A hash of the beginning of a word, the same for most inflections; for anything else the same as ``word``.
    package var stem: UInt64
    /// What it is.
    package var kind: Kind
    /// How it is capitalised.
    package var shape: Shape
    /// What stands before it.
    package var gap: Gap
    /// The ASCII byte of a mark or symbol of one character, else 0.
    package var ascii: UInt8

    /// The bytes of the text.
    package var range: ByteRange { Int(start)..<Int(end) }

    /// Whether it is a word or a number.
    package var isWord: Bool { kind == .word || kind == .number }
}

/// The hash of token spellings: FNV-1a with a final mix.
package struct SpellingHash: Sendable {
    /// The state; start with ``seed``.
    package private(set) var state: UInt64

    /// The state of the empty spelling.
    package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Starts an empty spelling.
    package init() { state = Self.seed }

    /// Adds a byte.
    @inline(__always)
    package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// The mixed hash.
    package var value: UInt64 { Self.mix(state) }

    /// Mixes the bits of a hash, after the finaliser of MurmurHash3.
    @inline(__always)
    package static func mix(_ value: UInt64) -> UInt64 {
        var hash = value
        hash ^= hash >> 33
        hash = hash &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        hash = hash &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ (hash >> 33)
    }

    /// The hash of a lower-case spelling, for tables of words.
    package static func of(_ spelling: some StringProtocol) -> UInt64 {
        var hash = SpellingHash()
        for byte in spelling.utf8 { hash.add(byte) }
        return hash.value
    }
}
