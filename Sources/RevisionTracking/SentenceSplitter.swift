import ClaimModel
import TextAnchoring

/// Cuts tokens into sentence units.
///
/// What matters is that both revisions are cut alike, so every rule looks only at a few tokens around the cut. A unit that
/// grows too long is cut after a word its own hash chooses, which insertions elsewhere do not shift.
struct SentenceSplitter {
    private let text: ArticleText
    private let tokens: [TextToken]
    private(set) var units: [SentenceUnit] = []
    private(set) var unitOfToken: [Int32]
    private(set) var paragraph = 0
    private var start = 0
    private var isListItem = false
    private var measuredParagraph = -1
    private var measuredLength = 0

    /// Units longer than this many tokens are cut where a hash says so, and always at twice the length.
    private static let longUnit = 80

    init(text: ArticleText, tokens: [TextToken]) {
        self.text = text
        self.tokens = tokens
        unitOfToken = Array(repeating: 0, count: tokens.count)
        units.reserveCapacity(tokens.count / 18 + 1)
    }

    mutating func run() {
        for index in tokens.indices {
            if index > start, isBoundary(before: index) { close(at: index) }
            if tokens[index].gap == .paragraph, index > 0 { paragraph += 1 }
        }
        close(at: tokens.count)
    }

    private mutating func close(at end: Int) {
        guard end > start else { return }
        var first = start
        isListItem = false
        while first < end - 1, isListMark(first) {
            isListItem = true
            first += 1
        }
        var coreEnd = end
        while coreEnd > first + 1, tokens[coreEnd - 1].isClosingMark { coreEnd -= 1 }
        let unit = Int32(truncatingIfNeeded: units.count)
        for index in start..<end { unitOfToken[index] = unit }
        units.append(
            SentenceUnit(
                tokens: first..<end, core: first..<coreEnd, paragraph: paragraph, isListItem: isListItem,
                key: Self.key(of: tokens[first..<coreEnd])))
        start = end
    }

    /// A hash of words, marks and the capitals inside the sentence; the first word may be capitalised or not.
    private static func key(of tokens: ArraySlice<TextToken>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        var isFirst = true
        for token in tokens {
            let shape = isFirst || token.shape == .lower ? 0 : UInt64(token.shape.rawValue) &* 0x1234_5678_9ABC_DEF1
            hash = SpellingHash.mix(hash ^ token.word ^ shape) &+ 0x9E37_79B9
            if token.isWord { isFirst = false }
        }
        return hash
    }

    private func isListMark(_ index: Int) -> Bool {
        let token = tokens[index]
        guard !token.isWord, token.kind != .quote, index == start || tokens[index].gap == .none else { return false }
        if token.kind == .symbol, token.ascii == 0 { return true }
        return token.ascii == 0x2A || token.ascii == 0x23 || token.ascii == 0x2D || token.ascii == 0x3E || token.ascii == 0x7C
    }

    private mutating func isBoundary(before index: Int) -> Bool {
        let token = tokens[index]
        if token.gap == .paragraph { return true }
        let length = index - start
        if length >= Self.longUnit, token.gap != .none, length >= 2 * Self.longUnit || tokens[index - 1].word & 15 == 0 {
            return true
        }
        if isFullWidthStop(tokens[index - 1]) { return token.kind != .quote }
        guard token.gap != .none else { return false }
        if token.gap == .line, isLineBoundary(before: index) { return true }
        return isSentenceEnd(before: index)
    }

    private func isFullWidthStop(_ token: TextToken) -> Bool {
        guard token.kind == .symbol, token.ascii == 0 else { return false }
        return token.word == Self.fullWidthStops.0 || token.word == Self.fullWidthStops.1 || token.word == Self.fullWidthStops.2
    }

    private static let fullWidthStops = (
        SpellingHash.mix(0x3002 | 1 << 41), SpellingHash.mix(0xFF01 | 1 << 41), SpellingHash.mix(0xFF1F | 1 << 41)
    )

    /// A line break ends a unit before a list mark, and where the next word would have fitted on the line: then nobody wrapped
    /// it.
    private mutating func isLineBoundary(before index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .symbol && token.ascii == 0 || token.ascii == 0x2A || token.ascii == 0x23 { return true }
        let isDash = token.ascii == 0x2D && index + 1 < tokens.count && tokens[index + 1].gap != .none
        if isDash, tokens[index - 1].kind == .mark { return true }
        guard isDash || token.kind == .number || token.shape != .lower || token.kind == .quote else { return false }
        return lineLength(before: index) + Int(token.end - token.start) + Self.slack
            < max(longestLine(around: index), Self.shortLine)
    }

    /// Lines shorter than this are never the widest line of wrapped text.
    private static let shortLine = 48

    /// Bytes that accents, marks at the next word and other programs' wrapping may take.
    private static let slack = 14

    private func lineLength(before index: Int) -> Int {
        var first = index - 1
        while first > 0, tokens[first].gap == .none || tokens[first].gap == .space { first -= 1 }
        return Int(tokens[index - 1].end) - Int(tokens[first].start)
    }

    /// The longest line of the paragraph, worked out once for each.
    private mutating func longestLine(around index: Int) -> Int {
        if measuredParagraph == paragraph { return measuredLength }
        var first = index
        while first > 0, tokens[first].gap != .paragraph { first -= 1 }
        var (lineStart, longest, place) = (first, 0, first + 1)
        while place <= tokens.count {
            let ends = place == tokens.count || tokens[place].gap == .paragraph
            if ends || tokens[place].gap == .line {
                longest = max(longest, Int(tokens[place - 1].end) - Int(tokens[lineStart].start))
                lineStart = place
            }
            if ends { break }
            place += 1
        }
        measuredParagraph = paragraph
        measuredLength = longest
        return longest
    }

    private func isSentenceEnd(before index: Int) -> Bool {
        var last = index - 1
        while last > start, isCloser(last) { last -= 1 }
        guard tokens[last].kind == .mark, last > start || tokens[last].ascii != 0x2E else { return false }
        switch tokens[last].ascii {
        case 0x21, 0x3F: return opensSentence(index) || last == index - 1 && tokens[index].kind == .word
        case 0x2E:
            if opensSentence(index) { return !isAbbreviation(before: last, next: index) }
            return last == index - 1 && tokens[index].kind == .word && endsLongWord(before: last)
        default: return false
        }
    }

    /// Closing quotation marks, brackets and footnote marks such as "[3]".
    private func isCloser(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.gap == .none else { return false }
        if token.kind == .quote || token.ascii == 0x29 || token.ascii == 0x5D || token.ascii == 0x5B { return true }
        return token.kind == .number && index + 1 < tokens.count && tokens[index + 1].ascii == 0x5D
    }

    private func opensSentence(_ index: Int) -> Bool {
        var first = index
        while first < tokens.count - 1,
            tokens[first].kind == .quote || tokens[first].ascii == 0x28 || tokens[first].ascii == 0x5B
        {
            first += 1
        }
        let token = tokens[first]
        if token.kind == .number || token.kind == .symbol || token.kind == .dash { return true }
        return token.kind == .word && (token.shape != .lower || isCaseless(token) || first > index)
    }

    /// Whether a full stop follows a number or a word too long for most abbreviations; then it ends a sentence even before a
    /// small letter.
    private func endsLongWord(before stop: Int) -> Bool {
        guard stop > start, tokens[stop].gap == .none else { return false }
        if tokens[stop - 1].kind == .number { return stop > start + 1 }
        guard tokens[stop - 1].kind == .word else { return false }
        return tokens[stop - 1].end - tokens[stop - 1].start > 3 && !Abbreviations.titles.contains(tokens[stop - 1].word)
    }

    private func isCaseless(_ token: TextToken) -> Bool {
        let byte = text.bytes[Int(token.start)]
        return byte >= 0xD7
    }

    private func isAbbreviation(before stop: Int, next: Int) -> Bool {
        guard stop > start, tokens[stop].gap == .none else { return false }
        let word = tokens[stop - 1]
        guard word.kind == .word else { return false }
        if Abbreviations.titles.contains(word.word) { return true }
        guard word.end - word.start == 1 else { return false }
        let isPartOfTime =
            stop >= start + 3 && tokens[stop - 2].ascii == 0x2E && Abbreviations.timeLetters.contains(tokens[stop - 3].word)
        return !(isPartOfTime && word.shape == .lower && Lexicon.meaning(of: tokens[next].word).isDayOrMonth == false)
    }
}

extension Optional where Wrapped == WordMeaning {
    /// Whether the word names a day or month.
    var isDayOrMonth: Bool {
        switch self {
        case .weekday, .month: true
        default: false
        }
    }
}

/// Words whose full stop does not end a sentence.
enum Abbreviations {
    static let titles = Set(
        Lexicon.words(
            """
            mr mrs ms dr prof st gen col lt sgt capt maj cmdr adm sen rep gov pres rev hon jr sr vs inc co corp ltd dept est fig no vol \
            jan feb mar apr jun jul aug sept sep oct nov dec approx ave blvd
            """))
    static let timeLetters = Set(Lexicon.words("a p"))
}
