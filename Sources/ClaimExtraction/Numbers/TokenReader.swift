/// Cuts a segment of text into tokens in one pass over its bytes.
struct TokenReader {
    let text: UnsafeBufferPointer<UInt8>
    private let index: WordIndex
    private let interest: [UInt8]
    private let known: UnsafeBufferPointer<Token>
    private let codes: [Int32]
    private var nextKnown = 0

    /// - Parameters:
    ///   - bytes: the whole text, valid UTF-8.
    ///   - index: the vocabulary.
    ///   - interest: per word number, bits for what the word may start; see ``read(_:into:)``.
    ///   - known: tokens of the text, in order, whose plain words need not be read again; segments must then come in order too.
    ///   - codes: for each entry of the lexicon that knows those, the word number.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, index: WordIndex, interest: [UInt8], known: UnsafeBufferPointer<Token>,
        codes: [Int32]
    ) {
        self.known = known
        self.codes = codes
        text = bytes
        self.index = index
        self.interest = interest
    }

    /// Reads the tokens of a segment and returns the interest bits of all its words; a numeral sets all bits.
    mutating func read(_ range: Range<Int>, into tokens: inout [TextToken]) -> UInt8 {
        tokens.removeAll(keepingCapacity: true)
        var found: UInt8 = 0
        var at = range.lowerBound
        var flags: TextToken.Flags = .spaced
        while at < range.upperBound {
            let byte = text[at]
            if byte <= 0x20 {
                flags.insert(.spaced)
                if byte == 0x0A { flags.insert(.newLine) }
                at += 1
                continue
            }
            let token: TextToken
            if isLetter(byte), let word = knownWord(at, range.upperBound, flags) {
                token = word
                found |= interest[Int(token.code)]
            } else if isDigit(byte) || (byte == 0x2E && startsWithPoint(at, range)) {
                token = numeral(at, range.upperBound, flags)
                found = 0xFF
            } else if isLetter(byte) {
                token = word(at, range.upperBound, flags)
                found |= interest[Int(token.code)]
            } else if byte < 0x80 {
                token = TextToken(start: at, end: at + 1, code: Int32(byte), kind: .symbol, flags: flags)
            } else {
                let (scalar, length) = scalar(at, range.upperBound)
                if Self.isSpace(scalar) {
                    flags.insert(.spaced)
                    at += length
                    continue
                }
                if Self.isSymbol(scalar) {
                    token = TextToken(start: at, end: at + length, code: Int32(bitPattern: scalar), kind: .symbol, flags: flags)
                    if (0x2150...0x218F).contains(scalar) || (0xBC...0xBE).contains(scalar) { found = 0xFF }
                } else {
                    token = word(at, range.upperBound, flags)
                    found |= interest[Int(token.code)]
                }
            }
            tokens.append(token)
            at = token.end
            flags = []
        }
        return found
    }

    // MARK: Words

    /// The word that begins at a letter, when the tokens known have it as a plain one.
    @inline(__always)
    private mutating func knownWord(_ start: Int, _ limit: Int, _ given: TextToken.Flags) -> TextToken? {
        while nextKnown < known.count, Int(known[nextKnown].start) < start { nextKnown += 1 }
        guard nextKnown < known.count else { return nil }
        let token = known[nextKnown]
        let end = Int(token.end)
        guard Int(token.start) == start, token.shape.contains(.plain), end <= limit else { return nil }
        var flags = given
        if token.shape.contains(.capitalized) { flags.insert(.capital) }
        if token.shape.contains(.allCaps) { flags.insert(.allCapitals) }
        flags.formUnion(ending(start, end))
        let isListed = token.entry >= 0 && Int(token.entry) < codes.count && end - start <= WordIndex.longestWord
        return TextToken(
            start: start, end: end, code: isListed ? codes[Int(token.entry)] : WordIndex.unknown, kind: .word, flags: flags)
    }

    private func word(_ start: Int, _ limit: Int, _ given: TextToken.Flags) -> TextToken {
        var at = start
        var hash = WordIndex.seed
        var capitals = 0
        while at < limit {
            let byte = text[at]
            if byte >= 0x80 {
                let (scalar, length) = scalar(at, limit)
                if Self.isSymbol(scalar) || Self.isSpace(scalar) { break }
                for place in at..<(at + length) { hash = WordIndex.mixed(hash, text[place]) }
                at += length
            } else if isLetter(byte) {
                if byte & 0x20 == 0 { capitals += 1 }
                hash = WordIndex.mixed(hash, byte | 0x20)
                at += 1
            } else {
                break
            }
        }
        if at == start { at += 1 }
        let length = at - start
        var flags = given
        if text[start] &- 0x41 < 26 { flags.insert(.capital) }
        if capitals > 1, capitals == length { flags.insert(.allCapitals) }
        flags.formUnion(ending(start, at))
        let code = length > WordIndex.longestWord ? WordIndex.unknown : index.number(of: text, start..<at, hash: hash)
        return TextToken(start: start, end: at, code: code, kind: .word, flags: flags)
    }

    private func ending(_ start: Int, _ end: Int) -> TextToken.Flags {
        guard end - start > 2 else { return [] }
        let (last, before) = (text[end - 1] | 0x20, text[end - 2] | 0x20)
        switch (before, last) {
        case (0x73, 0x73), (0x75, 0x73), (0x69, 0x73): return []
        case (_, 0x73): return .plural
        case (0x6C, 0x79): return .adverb
        case (0x65, 0x64): return .participle
        case (0x6E, 0x67): return end - start > 4 && text[end - 3] | 0x20 == 0x69 ? .gerund : []
        default: return []
        }
    }

    // MARK: Characters

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private func startsWithPoint(_ at: Int, _ range: Range<Int>) -> Bool {
        guard at + 1 < range.upperBound, isDigit(text[at + 1]) else { return false }
        guard at > range.lowerBound else { return true }
        let before = text[at - 1]
        return before <= 0x20 || before == 0x28 || before == 0x24 || before == 0x2D
    }

    private func scalar(_ at: Int, _ limit: Int) -> (UInt32, Int) {
        let first = text[at]
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, at + length <= limit else { return (0xFFFD, max(1, min(length, limit - at))) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for place in 1..<length { value = value << 6 | UInt32(text[at + place] & 0x3F) }
        return (value, length)
    }

    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x3000
    }

    static func isSymbol(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA1...0xB4, 0xB6...0xBF: scalar != 0xAA && scalar != 0xBA
        case 0xD7, 0xF7, 0x66A...0x66D: true
        case 0x2000...0x214F: true
        case 0x2150...0x2BFF: true
        case 0x3000...0x3030: true
        default: false
        }
    }
}
