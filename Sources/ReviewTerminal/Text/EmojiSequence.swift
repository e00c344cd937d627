/// Emoji made of several characters: families, flags, keycaps, skin tones. Each is one picture of two columns.
enum EmojiSequence {
    /// The columns of the characters if together they are one well-formed emoji, else nil.
    static func width(of scalars: [Unicode.Scalar]) -> Int? {
        guard let first = scalars.first, scalars.count > 1 else { return nil }
        if isRegionalIndicator(first) { return scalars.count == 2 && isRegionalIndicator(scalars[1]) ? 2 : nil }
        if isKeycap(scalars) || isTagFlag(scalars) { return 2 }
        return joined(scalars)
    }

    static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    /// A digit, `#` or `*`, then the picture selector, then the enclosing keycap.
    private static func isKeycap(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[0].isASCII, scalars[0].properties.isEmoji else { return false }
        return scalars.dropFirst().map(\.value) == [0xFE0F, 0x20E3] || scalars.dropFirst().map(\.value) == [0x20E3]
    }

    /// A black flag and up to eight tag characters (the flag of a region), closed by the cancel tag.
    private static func isTagFlag(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[0].value == 0x1F3F4, (3...10).contains(scalars.count), scalars[scalars.count - 1].value == 0xE007F
        else { return false }
        return scalars[1..<(scalars.count - 1)].allSatisfy { (0xE0030...0xE007A).contains($0.value) }
    }

    /// Pictures, each with an optional selector or skin tone, joined by U+200D.
    private static func joined(_ scalars: [Unicode.Scalar]) -> Int? {
        var index = 0
        var parts = 0
        var wide = false
        while true {
            guard index < scalars.count, isPicture(scalars[index]) else { return nil }
            wide = wide || CharacterWidth.columns(of: scalars[index]) == 2
            index += 1
            parts += 1
            if index < scalars.count, scalars[index].value == 0xFE0F || scalars[index].properties.isEmojiModifier {
                wide = true
                index += 1
            } else if index < scalars.count, scalars[index].value == 0xFE0E {
                index += 1
            }
            if index == scalars.count { return wide || parts > 1 ? 2 : 1 }
            guard scalars[index].value == 0x200D else { return nil }
            index += 1
        }
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji && !isRegionalIndicator(scalar)
    }
}
