/// How many columns a terminal gives one character, as `wcwidth` counts them.
enum CharacterWidth {
    /// 0 for marks and joining parts, 2 for wide characters, else 1. Not for controls, which are never printed as they are.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        if isZeroWidth(scalar) { return 0 }
        if EmojiSequence.isRegionalIndicator(scalar) { return 1 }
        return WideCharacters.contains(scalar) || scalar.properties.isEmojiPresentation ? 2 : 1
    }

    /// Whether the character is drawn onto the one before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        // Vowels and finals of decomposed Hangul are drawn into the syllable's first part.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return true }
        return isMark(scalar) || scalar.properties.generalCategory == .format
    }
}
