import ClaimModel

/// Finds paragraphs and sentences in tokens.
///
/// A sentence ends at a point, question or exclamation mark with its closing quotes and brackets, or with its paragraph. What
/// decides whether a point is such an end are the tables of abbreviations and the word that follows.
struct SentenceSplitter: Sendable {
    /// Longer sentences are cut at white space, so that no pattern ever sees more (bytes).
    static let longest = 4_096

    private let beforeNames: UInt128
    private let inside: UInt128
    private let anywhere: UInt128
    private let withMark: UInt128
    private let starters: UInt128
    private let cues: UInt128
    private let captionLabels: UInt128
    private let creditLabels: UInt128
    private let weekdays: UInt128
    private let classes: [UInt128]

    init(rules: CompiledRules) {
        beforeNames = rules.mask("abbreviations-before-names")
        inside = rules.mask("abbreviations-inside")
        anywhere = rules.mask("abbreviations-anywhere")
        withMark = rules.mask("names-with-mark")
        starters = rules.mask("sentence-starters")
        cues = rules.mask("reporting-verbs")
        captionLabels = rules.mask("caption-labels")
        creditLabels = rules.mask("credit-labels")
        weekdays = rules.mask("weekday-names")
        classes = rules.lexicon.classes
    }

    /// Token ranges of the paragraphs.
    func paragraphs(_ scan: TextScan) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for index in scan.tokens.indices.dropFirst() where startsParagraph(scan, index, since: start) {
            result.append(start..<index)
            start = index
        }
        if start < scan.tokens.count { result.append(start..<scan.tokens.count) }
        return result
    }

    /// Token ranges of the sentences of a paragraph, and whether a sentence was cut for its length.
    func sentences(_ scan: TextScan, in paragraph: Range<Int>) -> (sentences: [Range<Int>], cuts: [Int]) {
        var found: [Range<Int>] = []
        var cuts: [Int] = []
        var cursor = SentenceCursor(scan: scan, paragraph: paragraph)
        let marker = listMarker(cursor, at: paragraph.lowerBound)
        var expectedMarker = marker.map { $0 + 1 }
        var start = paragraph.lowerBound
        var index = start
        while index < paragraph.upperBound {
            if index > start, let expected = expectedMarker, listMarker(cursor, at: index) == expected {
                found.append(start..<index)
                start = index
                expectedMarker = expected + 1
            }
            if Int(scan.tokens[index].end - scan.tokens[start].start) > Self.longest, index > start {
                found.append(start..<index)
                cuts.append(found.count - 1)
                start = index
            }
            if index > start, startsLabel(cursor, index, sentenceStart: start) {
                found.append(start..<index)
                start = index
            }
            if cursor.isTerminator(index), let end = end(&cursor, from: index, sentenceStart: start) {
                found.append(start..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        if start < paragraph.upperBound { found.append(start..<paragraph.upperBound) }
        return (found, cuts)
    }

    // MARK: Paragraphs

    /// A blank line, or a line feed after a short line that does not read on: headlines, captions, list items.
    private func startsParagraph(_ scan: TextScan, _ index: Int, since start: Int) -> Bool {
        let token = scan.tokens[index]
        if token.shape.contains(.paragraphBefore) { return true }
        guard token.shape.contains(.lineBefore) else { return false }
        let previous = scan.tokens[index - 1]
        var lineStart = index - 1
        while lineStart > start, !scan.tokens[lineStart].shape.contains(.lineBefore) { lineStart -= 1 }
        let isShort = previous.end - scan.tokens[lineStart].start < 48
        let begins = token.shape.contains(.capitalized) || token.kind != .word
        let last = scan.bytes[Int(previous.end) - 1]
        return isShort && begins && ![0x2C, 0x3B, 0x2D].contains(last)
    }

    // MARK: Ends

    /// The token after the sentence that a terminator ends; nil when it ends none.
    private func end(_ cursor: inout SentenceCursor, from terminator: Int, sentenceStart: Int) -> Int? {
        var next = terminator + 1
        while next < cursor.limit, cursor.isTerminator(next) { next += 1 }
        let lastMark = next - 1
        while next < cursor.limit, cursor.isCloser(next) { next += 1 }
        let isClosed = next - 1 > lastMark
        next = cursor.afterReferences(next, sentenceEndsBefore: lastMark)
        guard next < cursor.limit else { return next }
        let following = cursor.scan.tokens[next]
        guard following.shape.contains(.spaceBefore) || isClosed && cursor.isOpener(next) else { return nil }
        guard begins(cursor, next) else { return nil }
        let byte = cursor.byte(terminator)
        let isEllipsis = lastMark > terminator || byte == 0xE2
        if byte == 0x2E, !isEllipsis, !isClosed || !cursor.isQuote(lastMark + 1) {
            guard endsAtPoint(cursor, terminator, next, sentenceStart) else { return nil }
        } else if byte != 0x2E, terminator > 0, cursor.has(withMark, terminator - 1, classes),
            !has(starters, cursor.scan.tokens[next])
        {
            return nil
        }
        if isClosed, cursor.isQuote(lastMark + 1), isTag(cursor, at: next) { return nil }
        return next
    }

    /// Whether a token can begin a sentence: a capital, a number, or an opener before one.
    private func begins(_ cursor: SentenceCursor, _ index: Int) -> Bool {
        var index = index
        while index < cursor.limit, cursor.isOpener(index) || cursor.isDash(index) || cursor.isTerminator(index) { index += 1 }
        guard index < cursor.limit else { return true }
        let token = cursor.scan.tokens[index]
        if token.kind == .number { return true }
        if token.kind == .punctuation { return !cursor.isCloser(index) && !cursor.isComma(index) }
        return token.shape.contains(.capitalized) || cursor.hasNoCase(index)
    }

    private func endsAtPoint(_ cursor: SentenceCursor, _ point: Int, _ next: Int, _ sentenceStart: Int) -> Bool {
        guard point > sentenceStart, !cursor.scan.tokens[point].shape.contains(.spaceBefore) else {
            return point > sentenceStart
        }
        let previous = cursor.scan.tokens[point - 1]
        let following = cursor.scan.tokens[next]
        let startsPlainly = has(starters, following)
        if previous.kind == .number {
            // "2." or "• 2." at the start of a sentence is the number of a list item.
            return point - 1 > sentenceStart + (cursor.isBullet(sentenceStart) ? 1 : 0)
        }
        guard previous.kind == .word else { return true }
        let length = previous.end - previous.start
        if length == 1 {
            if point - 1 == sentenceStart { return false }
            let isDotted = cursor.isPoint(point - 2) && !previous.shape.contains(.spaceBefore)
            if isDotted { return startsPlainly || cursor.isQuote(next) && begins(cursor, next) }
            // A lone letter is an initial before a name; "plan B. The" ends.
            if previous.shape.contains(.capitalized) {
                return startsPlainly && point >= 2 && !cursor.scan.tokens[point - 2].shape.contains(.capitalized)
            }
            return !has(inside, previous) || startsPlainly
        }
        if has(beforeNames, previous), previous.shape.contains(.capitalized) { return false }
        if has(inside, previous) {
            // "No." is an answer where no number follows.
            if point - 1 == sentenceStart, following.kind == .word, startsPlainly { return true }
            return startsPlainly && !previous.shape.contains(.capitalized) && following.kind == .word && length > 3
        }
        if has(anywhere, previous) {
            let isWritten = previous.shape.contains(.capitalized) || length <= 3
            return !isWritten || startsPlainly || following.kind != .word && following.kind != .number
        }
        return true
    }

    /// Whether the words after a closing quote only say who spoke: "Ann Lee said", "the mayor said".
    private func isTag(_ cursor: SentenceCursor, at index: Int) -> Bool {
        guard cues != 0 else { return false }
        for place in index..<min(index + 4, cursor.limit) {
            let token = cursor.scan.tokens[place]
            if token.kind != .word || place > index && token.shape.contains(.spaceBefore) == false { return false }
            if place > index, has(cues, token) {
                // A full clause of its own goes on after the verb.
                return place + 1 >= cursor.limit || cursor.isPoint(place + 1) || cursor.isComma(place + 1)
            }
        }
        return false
    }

    private func has(_ mask: UInt128, _ token: Token) -> Bool {
        token.word >= 0 && classes[Int(token.word)] & mask != 0
    }

    // MARK: Lists and labels

    /// A picture credit or a date that follows a caption or heading without full stop, or the caption after "Figure 3".
    private func startsLabel(_ cursor: SentenceCursor, _ index: Int, sentenceStart: Int) -> Bool {
        let token = cursor.scan.tokens[index]
        guard token.shape.isSuperset(of: [.capitalized, .spaceBefore]), index + 1 < cursor.limit else { return false }
        if index - 2 == sentenceStart, cursor.scan.tokens[index - 1].kind == .number {
            return has(captionLabels, cursor.scan.tokens[sentenceStart])
                && cursor.scan.tokens[sentenceStart].shape.contains(.capitalized)
        }
        guard !cursor.isTerminator(index - 1), !cursor.isComma(index - 1), !cursor.isOpener(index - 1) else { return false }
        if has(creditLabels, token) {
            return cursor.byte(index + 1) == 0x3A && !cursor.scan.tokens[index + 1].shape.contains(.spaceBefore)
        }
        return has(weekdays, token) && cursor.isComma(index + 1) && cursor.limit - index <= 6
            && cursor.scan.tokens[cursor.limit - 1].kind == .number
    }

    /// The number of a list marker at a token: `2.`, `2)`, `b.`, `• 2.`; nil when there is none.
    private func listMarker(_ cursor: SentenceCursor, at index: Int) -> Int? {
        guard index + 1 < cursor.limit else { return nil }
        if cursor.isBullet(index) { return cursor.isBullet(index + 1) ? nil : listMarker(cursor, at: index + 1) }
        let token = cursor.scan.tokens[index]
        guard token.shape.contains(.spaceBefore), token.end - token.start <= 2 else { return nil }
        guard cursor.isPoint(index + 1) || cursor.byte(index + 1) == 0x29 else { return nil }
        guard !cursor.scan.tokens[index + 1].shape.contains(.spaceBefore), index + 2 < cursor.limit else { return nil }
        let bytes = cursor.scan.bytes[token.range]
        if token.kind == .number {
            guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard bytes.count == 1, let letter = bytes.first, (0x61...0x7A).contains(letter) else { return nil }
        return 1_000 + Int(letter)
    }
}

/// Looks at the tokens of one paragraph.
struct SentenceCursor {
    let scan: TextScan
    let paragraph: Range<Int>

    var limit: Int { paragraph.upperBound }

    func byte(_ index: Int) -> UInt8 { scan.bytes[Int(scan.tokens[index].start)] }

    func isPoint(_ index: Int) -> Bool {
        index >= 0 && index < limit && byte(index) == 0x2E && scan.tokens[index].kind == .punctuation
    }

    func isComma(_ index: Int) -> Bool { byte(index) == 0x2C || byte(index) == 0x3B || byte(index) == 0x3A }

    func isTerminator(_ index: Int) -> Bool {
        guard scan.tokens[index].kind == .punctuation else { return false }
        switch byte(index) {
        case 0x2E, 0x3F, 0x21: return true
        case 0xE2: return sign(index) == 0x2026 || sign(index) == 0x203C || sign(index) == 0x2047
        case 0xE3: return sign(index) == 0x3002
        default: return false
        }
    }

    /// The token after reference marks such as `[3]`, or a bare number stuck to the full stop.
    func afterReferences(_ index: Int, sentenceEndsBefore mark: Int) -> Int {
        var index = index
        while index + 2 < limit, byte(index) == 0x5B, scan.tokens[index + 1].kind == .number, byte(index + 2) == 0x5D {
            index += 3
        }
        let isStuck = index < limit && scan.tokens[index].kind == .number && !scan.tokens[index].shape.contains(.spaceBefore)
        let afterWord =
            mark > paragraph.lowerBound && scan.tokens[mark - 1].kind == .word
            && scan.tokens[mark - 1].end - scan.tokens[mark - 1].start > 3
        return isStuck && afterWord && scan.tokens[index].end - scan.tokens[index].start <= 3 ? index + 1 : index
    }

    func isQuote(_ index: Int) -> Bool {
        guard scan.tokens[index].kind == .punctuation else { return false }
        switch byte(index) {
        case 0x22, 0x27: return true
        case 0xC2, 0xE2: return [0x201C, 0x201D, 0x2018, 0x2019, 0xAB, 0xBB, 0x201E].contains(sign(index))
        default: return false
        }
    }

    func isCloser(_ index: Int) -> Bool {
        let token = scan.tokens[index]
        guard token.kind == .punctuation, !token.shape.contains(.spaceBefore) else { return false }
        switch byte(index) {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D: return true
        case 0xC2, 0xE2: return [0x201D, 0x2019, 0xBB, 0x203A].contains(sign(index))
        default: return false
        }
    }

    func isOpener(_ index: Int) -> Bool {
        let token = scan.tokens[index]
        guard token.kind == .punctuation else { return false }
        switch byte(index) {
        case 0x22, 0x27: return token.shape.contains(.spaceBefore)
        case 0x28, 0x5B, 0x7B: return true
        case 0xC2, 0xE2: return [0x201C, 0x2018, 0xAB, 0x201E, 0x2039].contains(sign(index))
        default: return false
        }
    }

    func isDash(_ index: Int) -> Bool {
        byte(index) == 0x2D || byte(index) == 0x2A || byte(index) == 0xE2 && [0x2013, 0x2014, 0x2022].contains(sign(index))
    }

    func isBullet(_ index: Int) -> Bool { byte(index) == 0xE2 && sign(index) == 0x2022 }

    func has(_ mask: UInt128, _ index: Int, _ classes: [UInt128]) -> Bool {
        scan.tokens[index].word >= 0 && classes[Int(scan.tokens[index].word)] & mask != 0
    }

    /// Letters of scripts without upper and lower case may begin a sentence.
    func hasNoCase(_ index: Int) -> Bool {
        guard byte(index) >= 0x80 else { return false }
        return scan.bytes.withUnsafeBufferPointer { bytes in
            let scalar = Unicode.Scalar(CodePointClass.decode(bytes, Int(scan.tokens[index].start)).value)
            return scalar.map { !$0.properties.isLowercase && !$0.properties.isUppercase } ?? false
        }
    }

    private func sign(_ index: Int) -> UInt32 {
        scan.bytes.withUnsafeBufferPointer { CodePointClass.decode($0, Int(scan.tokens[index].start)).value }
    }
}
