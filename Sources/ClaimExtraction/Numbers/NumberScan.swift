internal import ClaimModel

/// One segment of text, as the parts of the number reader see it.
struct NumberScan {
    let text: UnsafeBufferPointer<UInt8>
    let tokens: [TextToken]
    let shared: Shared<NumberLexicon>

    var lexicon: NumberLexicon { shared.value }

    var common: CommonWords { lexicon.common }

    // MARK: Looking at tokens

    /// The word number of a token; the unknown word's where there is no token or no word.
    @inline(__always)
    func word(_ index: Int) -> Int32 {
        guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return WordIndex.unknown }
        return tokens[index].code
    }

    /// The word number when the token is a word known to the vocabulary, for walking phrases; nil at a sentence mark.
    @inline(__always)
    func phraseWord(_ index: Int) -> Int32? {
        let word = word(index)
        return word == WordIndex.unknown ? nil : word
    }

    @inline(__always)
    func facts(_ index: Int) -> WordFacts { lexicon.facts(word(index)) }

    @inline(__always)
    func roles(_ index: Int) -> NumberRole { facts(index).roles }

    func token(_ index: Int) -> TextToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

    func isNumeral(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .numeral }

    func isSymbol(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].isSymbol(scalar)
    }

    /// Whether a token stands right behind the one before it, without white space.
    func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].flags.contains(.spaced) }

    func has(_ index: Int, _ flag: TextToken.Flags) -> Bool {
        tokens.indices.contains(index) && tokens[index].flags.contains(flag)
    }

    /// A hyphen, not a dash with spaces around it.
    func isHyphen(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .symbol else { return false }
        return token.code == 0x2D || token.code == 0x2010 || token.code == 0x2011
    }

    /// A sign that may join the ends of a range.
    func isDash(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .symbol else { return false }
        return [0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x7E, 0x223C].contains(token.code)
    }

    func isMinus(_ index: Int) -> Bool { isHyphen(index) || isSymbol(index, "\u{2212}") || isSymbol(index, "\u{2013}") }

    /// The bytes of tokens.
    func bytes(_ range: Range<Int>) -> Range<Int> { tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end }

    /// A token's text in lower case; for the few words that become part of a result.
    func lowercased(_ index: Int) -> String {
        String(decoding: text[tokens[index].start..<tokens[index].end], as: UTF8.self).lowercased()
    }

    // MARK: Values

    /// The value of a numeral token.
    func numeralValue(_ index: Int) -> ExactNumber {
        let token = tokens[index]
        let isComma = token.flags.contains(.decimal) && !token.flags.contains(.grouped)
        var significand: UInt64 = 0
        var places = 0
        var afterPoint = false
        guard token.length <= 18 else { return longNumeralValue(token, isComma) }
        for place in token.start..<token.end {
            let byte = text[place]
            if byte &- 0x30 < 10 {
                significand = significand * 10 + UInt64(byte - 0x30)
                if afterPoint { places += 1 }
            } else if byte == 0x2E || (isComma && byte == 0x2C) {
                afterPoint = true
            }
        }
        return ExactNumber(significand: significand, exponent: -places)
    }

    private func longNumeralValue(_ token: TextToken, _ isComma: Bool) -> ExactNumber {
        var digits: [UInt8] = []
        digits.reserveCapacity(token.length)
        var point: Int?
        for place in token.start..<token.end {
            let byte = text[place]
            if byte &- 0x30 < 10 {
                digits.append(byte - 0x30)
            } else if byte == 0x2E || (isComma && byte == 0x2C) {
                point = digits.count
            }
        }
        return ExactNumber(digits: digits, exponent: point.map { $0 - digits.count } ?? 0)
    }

    /// The value of a short whole numeral, or nil.
    func smallValue(_ index: Int) -> Int? {
        guard isNumeral(index), tokens[index].length <= 9, !has(index, .decimal), !has(index, .dotted) else { return nil }
        return numeralValue(index).wholeValue
    }
}
