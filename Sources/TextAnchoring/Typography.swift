/// What a character is to typography: a matter of looks, or part of the words.
package enum TypographicClass: UInt8, Sendable {
    /// A letter, digit or sign that counts as itself.
    case ordinary
    /// Soft hyphen, zero-width space, joiner, byte order mark: not there for a reader.
    case invisible
    /// Any white space.
    case space
    /// Any quotation mark but the single ones that also serve as apostrophes.
    case quote
    /// A single quotation mark or apostrophe.
    case apostrophe
    /// Hyphen, dash or minus.
    case dash
    /// One character that stands for several letters.
    case ligature
    /// The one-character ellipsis.
    case ellipsis
    /// A combining accent.
    case combining
}

/// The typography of single characters, after the Unicode names of the characters listed.
package enum Typography {
    /// The class of a Unicode scalar value.
    package static func classify(_ scalar: UInt32) -> TypographicClass {
        switch scalar {
        case 0x22: .quote
        case 0x27, 0x60: .apostrophe
        case 0x2D: .dash
        case 0x20, 0x09...0x0D: .space
        case 0..<0x80: .ordinary
        default: classifyBeyondASCII(scalar)
        }
    }

    private static func classifyBeyondASCII(_ scalar: UInt32) -> TypographicClass {
        switch scalar {
        case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFE00...0xFE0F:
            .invisible
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x2039, 0x203A, 0x300C...0x300F, 0x301D...0x301F, 0xFF02: .quote
        case 0x2018...0x201B, 0x2032, 0x2035, 0x02BC, 0xB4, 0xFF07: .apostrophe
        case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: .dash
        case 0xFB00...0xFB06: .ligature
        case 0x2026: .ellipsis
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: .combining
        default: .ordinary
        }
    }

    /// The ASCII letters a Latin ligature stands for.
    package static func letters(ofLigature scalar: UInt32) -> StaticString {
        switch scalar {
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        default: "st"
        }
    }

    /// Whether every character of the script is a word of its own for matching: ideographs and kana.
    package static func isIdeographic(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Whether a scalar beyond ASCII belongs inside a word.
    package static func isWordPart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02AF, 0x0370...0x0373, 0x0376...0x037D, 0x0386,
            0x0388...0x0481, 0x048A...0x0556, 0x0561...0x0587:
            return true
        default:
            guard scalar >= 0x0590, let value = Unicode.Scalar(scalar) else { return false }
            let properties = value.properties
            return properties.isAlphabetic || properties.generalCategory == .decimalNumber
        }
    }
}

/// Decodes one scalar of valid UTF-8.
///
/// - Parameter index: the offset of the scalar's first byte.
/// - Returns: the scalar's value and its length in bytes.
@inline(__always)
package func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func tail(_ distance: Int) -> UInt32 { index + distance < bytes.count ? UInt32(bytes[index + distance] & 0x3F) : 0 }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
}
