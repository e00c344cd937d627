/// What a code point outside ASCII counts as when a text is cut into tokens.
enum CodePointClass {
    case letter, space, fraction, mark, sign

    /// The class of a code point of U+0080 or above.
    static func of(_ value: UInt32) -> CodePointClass {
        switch value {
        case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
        case 0xBC...0xBE, 0x2150...0x215F, 0x2189: .fraction
        case 0xAD, 0x200C, 0x200D: .mark
        case 0xAA, 0xB5, 0xBA: .letter
        case 0x80...0xBF, 0xD7, 0xF7, 0x2010...0x27BF, 0x2900...0x2BFF, 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: .sign
        default: .letter
        }
    }

    /// Decodes the code point at an index of valid UTF-8; bytes that are none are read as themselves.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
        let lead = UInt32(bytes[index])
        func next(_ distance: Int) -> UInt32 { index + distance < bytes.count ? UInt32(bytes[index + distance] & 0x3F) : 0 }
        if lead < 0xC0 { return (lead, 1) }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), min(2, bytes.count - index)) }
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - index)) }
        return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, bytes.count - index))
    }
}
