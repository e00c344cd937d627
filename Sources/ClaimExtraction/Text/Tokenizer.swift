/// Cuts a text into tokens in one pass over its bytes, looking each word up while its letters are read.
struct Tokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon: Lexicon
    private var tokens: [Token] = []
    private var index = 0
    private var pending: Token.Shape = [.spaceBefore, .lineBefore, .paragraphBefore]

    /// The tokens of valid UTF-8.
    static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> [Token] {
        bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = Tokenizer(bytes: buffer, lexicon: lexicon)
            tokenizer.run()
            return tokenizer.tokens
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 4 + 8)
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            if Self.isLetter(byte) {
                readWord()
            } else if byte <= 0x20 || byte == 0x7F {
                if byte == 0x0A {
                    pending.insert(pending.contains(.lineBefore) ? [.lineBefore, .paragraphBefore] : .lineBefore)
                }
                pending.insert(.spaceBefore)
                index += 1
            } else if Self.isDigit(byte) {
                readNumber()
            } else if byte < 0x80 {
                readSign()
            } else {
                readBeyondASCII()
            }
        }
    }

    /// Reads a word of ASCII letters, eight at a time; one with other letters is read again byte by byte.
    private mutating func readWord() {
        let start = index
        var end = start
        var hash = Lexicon.hashStart
        var lowers: UInt64 = 0
        while true {
            let eight = load(end)
            // The high bit of each byte that is a letter in lower or upper case.
            let low = (eight | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
            let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~eight & 0x8080_8080_8080_8080
            let others = ~letters & 0x8080_8080_8080_8080
            let count = others == 0 ? 8 : others.trailingZeroBitCount &>> 3
            guard count > 0 else { break }
            let kept = ~UInt64(0) &>> UInt64(64 &- count &* 8)
            hash = Lexicon.mixed(hash, low & kept)
            lowers |= eight & kept & 0x2020_2020_2020_2020
            end &+= count
            guard count == 8 else { break }
        }
        let next = end < bytes.count ? bytes[end] : 0
        if next >= 0x80, isInWord(CodePointClass.of(CodePointClass.decode(bytes, end).value)) { return readLongWord() }
        index = end
        var shape = pending
        if bytes[start] & 0x20 == 0 { shape.insert(.capitalized) }
        if lowers == 0, end - start > 1 { shape.insert(.allCaps) }
        if next == 0x27 || next >= 0x80, let mark = apostropheLength(at: end), end + mark < bytes.count,
            Self.isLetter(bytes[end + mark])
        {
            return readClitic(wordStart: start, mark: mark, shape: shape)
        }
        if !touches(next, at: end), start == 0 || !touches(bytes[start - 1], at: start - 3) { shape.insert(.plain) }
        append(.word, start, shape, lexicon.find(letters: bytes, start, end - start, hash: hash))
    }

    /// Reads a word with letters outside ASCII.
    private mutating func readLongWord() {
        let start = index
        var shape = pending
        var lowers = 0
        if isCapital(at: start) { shape.insert(.capitalized) }
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x61 < 26 {
                lowers += 1
                index += 1
            } else if byte &- 0x41 < 26 {
                index += 1
            } else if byte >= 0x80 {
                let (value, length) = CodePointClass.decode(bytes, index)
                guard isInWord(CodePointClass.of(value)) else { break }
                lowers += 1
                index += length
            } else {
                break
            }
        }
        if lowers == 0, index - start > 1 { shape.insert(.allCaps) }
        if let mark = apostropheLength(at: index), index + mark < bytes.count, Self.isLetter(bytes[index + mark]) {
            readClitic(wordStart: start, mark: mark, shape: shape)
        } else {
            append(.word, start, shape, lookUp(start, index))
        }
    }

    /// Splits what follows an apostrophe inside a word: `'s`, `n't`, `'re` become tokens, "O'Brien" stays whole.
    private mutating func readClitic(wordStart: Int, mark: Int, shape: Token.Shape) {
        let word = index
        let suffix = word + mark
        var end = suffix
        while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
        let first = Lexicon.lowered(bytes[suffix])
        let isNegation =
            end - suffix == 1 && first == UInt8(ascii: "t") && word - wordStart > 1
            && Lexicon.lowered(bytes[word - 1]) == UInt8(ascii: "n")
        if isNegation {
            index = word - 1
            if index > wordStart { append(.word, wordStart, shape, lookUp(wordStart, index)) }
        } else if isClitic(first, suffix, end) {
            append(.word, wordStart, shape, lookUp(wordStart, index))
        } else {
            index = end
            append(.word, wordStart, shape, lookUp(wordStart, end))
            return
        }
        let start = index
        index = end
        append(.word, start, [], lookUp(start, end))
    }

    /// `s`, `d`, `m`, `re`, `ve` or `ll`.
    private func isClitic(_ first: UInt8, _ start: Int, _ end: Int) -> Bool {
        switch end - start {
        case 1: return first == UInt8(ascii: "s") || first == UInt8(ascii: "d") || first == UInt8(ascii: "m")
        case 2:
            let second = Lexicon.lowered(bytes[start + 1])
            if second == UInt8(ascii: "e") { return first == UInt8(ascii: "r") || first == UInt8(ascii: "v") }
            return first == UInt8(ascii: "l") && second == UInt8(ascii: "l")
        default: return false
        }
    }

    private mutating func readNumber() {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            let joins = (byte == 0x2E || byte == 0x2C) && index + 1 < bytes.count && Self.isDigit(bytes[index + 1])
            guard Self.isDigit(byte) || joins else { break }
            index += 1
        }
        append(.number, start, pending, index - start <= 20 ? lookUp(start, index) : -1)
    }

    private mutating func readSign() {
        let start = index
        index += 1
        append(.punctuation, start, pending, lexicon.find(byte: bytes[start]))
    }

    private mutating func readBeyondASCII() {
        let (value, length) = CodePointClass.decode(bytes, index)
        let start = index
        switch CodePointClass.of(value) {
        case .space, .mark:
            pending.insert(value == 0x2028 || value == 0x2029 ? [.spaceBefore, .lineBefore] : .spaceBefore)
            index += length
        case .letter: readLongWord()
        case .fraction:
            index += length
            append(.number, start, pending, lookUp(start, index))
        case .sign:
            index += length
            append(.punctuation, start, pending, lookUp(start, index))
        }
    }

    @inline(__always)
    private mutating func append(_ kind: Token.Kind, _ start: Int, _ shape: Token.Shape, _ entry: Int32) {
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index),
                word: lexicon.grammarWord(entry),
                entry: entry, kind: kind, shape: shape))
        pending = []
    }

    /// Eight bytes of the text, with zeros beyond its end.
    @inline(__always)
    private func load(_ start: Int) -> UInt64 {
        if start + 8 <= bytes.count {
            return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
        }
        var eight: UInt64 = 0
        for place in start..<bytes.count { eight |= UInt64(bytes[place]) << UInt64((place - start) * 8) }
        return eight
    }

    /// Looks up letters read again from the start; a typographic apostrophe counts as a straight one.
    private func lookUp(_ start: Int, _ end: Int) -> Int32 {
        let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if let mark = part.firstIndex(of: 0xE2), mark + 2 < part.count, part[mark + 1] == 0x80, part[mark + 2] == 0x99 {
            let plain = Array(part[..<mark]) + [0x27] + Array(part[(mark + 3)...])
            return plain.withUnsafeBufferPointer { lexicon.find($0, hash: Lexicon.hash($0)) }
        }
        return lexicon.find(part, hash: Lexicon.hash(part))
    }

    private func isInWord(_ found: CodePointClass) -> Bool { found == .letter || found == .mark }

    private func isCapital(at start: Int) -> Bool {
        if bytes[start] < 0x80 { return bytes[start] &- 0x41 < 26 }
        let value = CodePointClass.decode(bytes, start).value
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    private func apostropheLength(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x27 { return 1 }
        let isTypographic =
            index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        return isTypographic ? 3 : nil
    }

    /// Whether a byte beside a word may be part of a longer run for somebody: a letter, digit, underscore, or one outside ASCII
    /// other than the quotation marks and dashes of U+2000 to U+203F.
    @inline(__always)
    private func touches(_ byte: UInt8, at place: Int) -> Bool {
        if byte < 0x80 { return Self.isLetter(byte) || Self.isDigit(byte) || byte == 0x5F }
        return place < 0 || place + 1 >= bytes.count || bytes[place] != 0xE2 || bytes[place + 1] != 0x80
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
