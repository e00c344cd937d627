package import ClaimModel

/// Splits a text into tokens whose hashes ignore typography.
///
/// Ignored are: the look of quotation marks, dashes and spaces, soft hyphens, line wraps, ligatures, thousands separators,
/// composed or decomposed accents. One pass over the bytes.
package struct Tokeniser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var gap = TextToken.Gap.paragraph
    private var tokens: [TextToken] = []

    /// The tokens of a text, in order.
    package static func tokens(of text: ArticleText) -> [TextToken] {
        text.bytes.withUnsafeBufferPointer { buffer in
            var tokeniser = Tokeniser(bytes: buffer)
            tokeniser.run()
            return tokeniser.tokens
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    private mutating func run() {
        while position < bytes.count {
            let byte = bytes[position]
            switch ByteClass.of(byte) {
            case .letter: if !plainWord() { word() }
            case .digit: number()
            case .space: space()
            case .mark: mark(byte)
            case .multibyte: beyondASCII()
            }
        }
    }

    // MARK: - Space

    private mutating func space() {
        var newlines = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x0A {
                newlines += 1
            } else if ByteClass.of(byte) != .space {
                break
            }
            position += 1
        }
        widen(newlines > 1 ? .paragraph : newlines == 1 ? .line : .space)
    }

    private mutating func widen(_ found: TextToken.Gap) {
        if found == .line, gap == .line {
            gap = .paragraph
        } else if found.rawValue > gap.rawValue {
            gap = found
        }
    }

    // MARK: - Marks

    private mutating func mark(_ byte: UInt8) {
        let start = position
        position += 1
        switch byte {
        case 0x22: append(.quote, from: start, spelling: 0x22, ascii: 0x22)
        case 0x27, 0x60: append(.quote, from: start, spelling: 0x22, ascii: 0x27)
        case 0x2D:
            while position < bytes.count, bytes[position] == 0x2D { position += 1 }
            append(.dash, from: start, spelling: 0x2D, ascii: 0x2D)
        case 0x24, 0x25, 0x23, 0x26, 0x2B, 0x40, 0x3D, 0x2F, 0x5E, 0x7E:
            append(.symbol, from: start, spelling: byte, ascii: byte)
        default: append(.mark, from: start, spelling: byte, ascii: byte)
        }
    }

    private mutating func append(_ kind: TextToken.Kind, from start: Int, spelling: UInt8, ascii: UInt8) {
        var hash = SpellingHash()
        hash.add(spelling)
        append(kind, from: start, word: hash.value, stem: hash.value, shape: .lower, ascii: ascii)
    }

    private mutating func append(
        _ kind: TextToken.Kind, from start: Int, word: UInt64, stem: UInt64, shape: TextToken.Shape, ascii: UInt8 = 0
    ) {
        tokens.append(
            TextToken(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position), word: word, stem: stem,
                kind: kind,
                shape: shape, gap: gap, ascii: ascii))
        gap = .none
    }

    private mutating func beyondASCII() {
        let start = position
        let (scalar, length) = decodeScalar(bytes, at: position)
        switch Typography.classify(scalar) {
        case .invisible, .combining: position += length
        case .space:
            position += length
            widen(scalar == 0x2029 ? .paragraph : .space)
        case .quote, .apostrophe:
            position += length
            append(.quote, from: start, spelling: 0x22, ascii: scalar == 0x2019 ? 0x27 : 0x22)
        case .dash:
            position += length
            append(.dash, from: start, spelling: 0x2D, ascii: 0x2D)
        case .ellipsis:
            position += length
            append(.mark, from: start, spelling: 0x2E, ascii: 0x2E)
            for _ in 0..<2 { append(.mark, from: start, spelling: 0x2E, ascii: 0x2E) }
        case .ligature: word()
        case .ordinary:
            if Typography.isIdeographic(scalar) {
                position += length
                let hash = SpellingHash.mix(UInt64(scalar) | 1 << 40)
                append(.word, from: start, word: hash, stem: hash, shape: .lower)
            } else if Typography.isWordPart(scalar) {
                word()
            } else {
                position += length
                let hash = SpellingHash.mix(UInt64(scalar) | 1 << 41)
                append(.symbol, from: start, word: hash, stem: hash, shape: .lower)
            }
        }
    }

    // MARK: - Words

    /// Reads a word of ASCII letters and digits; false, and nothing read, when it holds anything else.
    private mutating func plainWord() -> Bool {
        let start = position
        var index = position
        var hash = SpellingHash()
        var (afterFive, beforeLast) = (hash, hash)
        var uppers = 0
        loop: while index < bytes.count {
            let byte = bytes[index]
            switch ByteClass.of(byte) {
            case .letter, .digit:
                let isUpper = byte >= 0x41 && byte <= 0x5A
                if isUpper { uppers += 1 }
                beforeLast = hash
                hash.add(isUpper ? byte | 0x20 : byte)
                index += 1
                if index - start == 5 { afterFive = hash }
            case .multibyte: return false
            case .mark where byte == 0x27 && isLetter(at: index + 1): return false
            default: break loop
            }
        }
        let length = index - start
        let stemLength = WordSpelling.stemLength(of: length, last: UInt32(bytes[index - 1] | 0x20))
        let stem = length > 5 ? afterFive : stemLength < length ? beforeLast : hash
        let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
        position = index
        append(
            .word, from: start, word: hash.value, stem: stem.value,
            shape: uppers == 0 ? .lower : uppers == 1 && isCapital ? .capitalised : uppers == length ? .upper : .mixed)
        return true
    }

    private mutating func word() {
        var spelling = WordSpelling()
        let start = position
        var end = position
        while position < bytes.count {
            let byte = bytes[position]
            switch ByteClass.of(byte) {
            case .letter, .digit:
                spelling.add(ascii: byte)
                position += 1
                end = position
                continue
            case .multibyte:
                let (scalar, length) = decodeScalar(bytes, at: position)
                guard spelling.add(scalar) else { break }
                position += length
                end = position
                continue
            case .mark where byte == 0x27 && isLetter(at: position + 1):
                spelling.addApostrophe()
                position += 1
                continue
            default: break
            }
            if let length = apostropheLength(at: position), isLetter(at: position + length) {
                spelling.addApostrophe()
                position += length
                continue
            }
            break
        }
        position = max(end, start + 1)
        let (word, stem) = spelling.finish()
        append(.word, from: start, word: word, stem: stem, shape: spelling.shape)
    }

    private func apostropheLength(at index: Int) -> Int? {
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
        return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : nil
    }

    private func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch ByteClass.of(bytes[index]) {
        case .letter: return true
        case .multibyte: return Typography.isWordPart(decodeScalar(bytes, at: index).value)
        default: return false
        }
    }

    // MARK: - Numbers

    private mutating func number() {
        let start = position
        var hash = SpellingHash()
        var group = 0
        var whole = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte >= 0x30, byte <= 0x39 {
                hash.add(byte)
                group += 1
                position += 1
            } else if let length = separatorLength(groupBefore: group, isFirst: whole == 0) {
                whole += group
                group = 0
                position += length
            } else {
                break
            }
        }
        decimals(into: &hash)
        ordinalEnding(into: &hash)
        append(.number, from: start, word: hash.value, stem: hash.value, shape: .lower)
    }

    /// Decimal places, also of versions and times ("5.40", "5:40"): every digit counts.
    private mutating func decimals(into hash: inout SpellingHash) {
        while position + 1 < bytes.count, bytes[position] == 0x2E || bytes[position] == 0x2C || bytes[position] == 0x3A,
            isDigit(at: position + 1)
        {
            hash.add(bytes[position])
            position += 1
            while isDigit(at: position) {
                hash.add(bytes[position])
                position += 1
            }
        }
    }

    /// "st", "nd", "rd", "th" and the "s" of decades belong to the number.
    private mutating func ordinalEnding(into hash: inout SpellingHash) {
        var end = position
        while end < bytes.count, ByteClass.of(bytes[end]) == .letter, end - position < 3 { end += 1 }
        let letters = bytes[position..<end].map { $0 | 0x20 }
        let isEnding = letters.elementsEqual("s".utf8) || ["st", "nd", "rd", "th"].contains { letters.elementsEqual($0.utf8) }
        guard isEnding else { return }
        for letter in letters { hash.add(letter) }
        position = end
    }

    /// The length of a thousands separator at the position: comma, apostrophe or space before exactly three digits.
    private func separatorLength(groupBefore: Int, isFirst: Bool) -> Int? {
        guard isFirst ? (1...3).contains(groupBefore) : groupBefore == 3 else { return nil }
        var length = 1
        switch bytes[position] {
        case 0x2C, 0x20, 0x27: break
        case 0xC2 where position + 1 < bytes.count && bytes[position + 1] == 0xA0: length = 2
        case 0xE2:
            let (scalar, size) = decodeScalar(bytes, at: position)
            guard scalar == 0x2009 || scalar == 0x202F || scalar == 0x2007 || scalar == 0x2019 else { return nil }
            length = size
        default: return nil
        }
        let next = position + length
        guard (0..<3).allSatisfy({ isDigit(at: next + $0) }), !isDigit(at: next + 3) else { return nil }
        return length
    }

    private func isDigit(at index: Int) -> Bool { index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39 }
}

/// What the tokeniser does at a byte.
enum ByteClass: UInt8 {
    case letter, digit, space, mark, multibyte

    @inline(__always)
    static func of(_ byte: UInt8) -> ByteClass {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x00...0x20, 0x7F: .space
        case 0x30...0x39: .digit
        case 0x80...0xFF: .multibyte
        default: .mark
        }
    }
}
