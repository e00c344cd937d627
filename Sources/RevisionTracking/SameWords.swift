import ClaimModel
import TextAnchoring

/// Whether two stretches say the same, typography aside.
enum SameWords {
    /// Compares token by token; the marks that only close a sentence are left out.
    static func areEqual(_ old: TokenText, _ one: Range<Int>, _ new: TokenText, _ other: Range<Int>) -> Bool {
        let (left, right) = (trimmed(old, one), trimmed(new, other))
        guard left.count == right.count else { return false }
        for (index, place) in zip(left, right) {
            let (token, twin) = (old.tokens[index], new.tokens[place])
            guard token.word == twin.word, token.kind == twin.kind || !token.isWord else { return false }
            if token.shape != twin.shape, !opens(old, index), !opens(new, place) { return false }
            if signDiffers(old, index, new, place) || !areSpeltAlike(old, token, new, twin) { return false }
        }
        return true
    }

    /// Equal hashes are no proof: where the bytes differ, the folded spellings must be equal.
    private static func areSpeltAlike(_ old: TokenText, _ token: TextToken, _ new: TokenText, _ twin: TextToken) -> Bool {
        guard token.isWord else { return true }
        let (one, other) = (old.text.bytes[token.range], new.text.bytes[twin.range])
        return one.elementsEqual(other) || folded(one) == folded(other)
    }

    private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        NormalisedText(ArticleText(uncheckedUTF8: Array(bytes)), [.typography, .letterCase]).bytes
    }

    private static func trimmed(_ text: TokenText, _ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, range.count > 1, text.tokens[last].isClosingMark { range = range.dropLast() }
        while let first = range.first, range.count > 1, text.tokens[first].isClosingMark { range = range.dropFirst() }
        return range
    }

    /// Whether a token begins its sentence, a quotation or what follows a colon, where a capital means nothing.
    private static func opens(_ text: TokenText, _ index: Int) -> Bool {
        let unit = text.units[Int(text.unitOfToken[index])]
        var before = index - 1
        while before >= unit.tokens.lowerBound, text.tokens[before].kind == .quote { before -= 1 }
        return before < unit.tokens.lowerBound || before < index - 1 || text.tokens[before].ascii == 0x3A
    }

    /// A minus sign is no dash: "-5" after a space is not "5", nor is "2-5" the same as "2 -5".
    private static func signDiffers(_ old: TokenText, _ index: Int, _ new: TokenText, _ place: Int) -> Bool {
        old.tokens[index].kind == .number && old.hasSign(index) != new.hasSign(place)
    }
}

extension TokenText {
    /// Whether a number has a minus sign: a dash right before it that follows no word.
    func hasSign(_ index: Int) -> Bool {
        index > 0 && tokens[index].gap == .none && tokens[index - 1].kind == .dash && tokens[index - 1].gap != .none
    }

    /// A number's tokens with its minus sign.
    func withSign(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, tokens[first].kind == .number, hasSign(first) else { return range }
        return first - 1..<range.upperBound
    }
}
