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
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            switch Self.classes[Int(byte)] {
            case .space:
                if byte == 0x0A {
                    pending.insert(pending.contains(.lineBefore) ? [.lineBefore, .paragraphBefore] : .lineBefore)
                }
                pending.insert(.spaceBefore)
                index += 1
            case .letter: readWord()
            case .digit: readNumber()
            case .sign: readSign()
            case .beyondASCII: readBeyondASCII()
            }
        }
    }

    private mutating func readWord() {
        let start = index
        var shape = pending
        var hash = Lexicon.hashStart
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
                for offset in index..<index + length { hash = Lexicon.mixed(hash, bytes[offset]) }
                lowers += 1
                index += length
                continue
            } else {
                break
            }
            hash = Lexicon.mixed(hash, Lexicon.lowered(byte))
        }
        if lowers == 0, index - start > 1 { shape.insert(.allCaps) }
        if let mark = apostropheLength(at: index), index + mark < bytes.count, Self.isLetter(bytes[index + mark]) {
            readClitic(wordStart: start, mark: mark, shape: shape, hash: hash)
        } else {
            append(.word, start, shape, id(start, hash))
        }
    }

    /// Splits what follows an apostrophe inside a word: `'s`, `n't`, `'re` become tokens, "O'Brien" stays whole.
    private mutating func readClitic(wordStart: Int, mark: Int, shape: Token.Shape, hash: UInt64) {
        let word = index
        var end = index + mark
        while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
        let suffix = (word + mark..<end).map { Lexicon.lowered(bytes[$0]) }
        let isNegation = suffix == [0x74] && word - wordStart > 1 && Lexicon.lowered(bytes[word - 1]) == 0x6E
        if isNegation {
            index = word - 1
            if index > wordStart { append(.word, wordStart, shape, lookUp(wordStart, index)) }
        } else if Self.clitics.contains(suffix) {
            append(.word, wordStart, shape, id(wordStart, hash))
        } else {
            index = end
            append(.word, wordStart, shape, lookUp(wordStart, end))
            return
        }
        let start = index
        index = end
        append(.word, start, [], lookUp(start, end))
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
        append(.punctuation, start, pending, lookUp(start, index))
    }

    private mutating func readBeyondASCII() {
        let (value, length) = CodePointClass.decode(bytes, index)
        let start = index
        switch CodePointClass.of(value) {
        case .space, .mark:
            pending.insert(value == 0x2028 || value == 0x2029 ? [.spaceBefore, .lineBefore] : .spaceBefore)
            index += length
        case .letter: readWord()
        case .fraction:
            index += length
            append(.number, start, pending, lookUp(start, index))
        case .sign:
            index += length
            append(.punctuation, start, pending, lookUp(start, index))
        }
    }

    private mutating func append(_ kind: Token.Kind, _ start: Int, _ shape: Token.Shape, _ word: Int32) {
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), word: word, kind: kind,
                shape: shape))
        pending = []
    }

    private func id(_ start: Int, _ hash: UInt64) -> Int32 {
        lexicon.find(UnsafeBufferPointer(rebasing: bytes[start..<index]), hash: Lexicon.finished(hash))
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

    private enum ByteClass { case space, letter, digit, sign, beyondASCII }

    private static let classes: [ByteClass] = (0...255).map { (value: Int) -> ByteClass in
        let byte = UInt8(value)
        if byte >= 0x80 { return .beyondASCII }
        if isLetter(byte) { return .letter }
        if isDigit(byte) { return .digit }
        return byte <= 0x20 || byte == 0x7F ? .space : .sign
    }

    private static let clitics: Set<[UInt8]> = Set(["s", "re", "ve", "ll", "d", "m"].map { Array($0.utf8) })

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
