public import ClaimModel

/// Reads the numbers and dates of a text in one pass over its words.
///
/// Made once from the tables of two packs; immutable, so that threads may share it. Time and memory grow with the text: a
/// sentence is read in segments of at most ``longestSegment`` bytes, cut at white space.
public struct FigureReader: Sendable {
    /// The most bytes that are read at once.
    public static let longestSegment = 16_384
    /// The most numbers that are read in a segment: more is a table or a dump without sentence ends, which nobody checks as one claim.
    /// In 41,568 texts only the composite numbers up to 150, written out, were more; the next sentence had 50.
    public static let mostNumbers = 100

    private let index: WordIndex
    private let interest: [UInt8]
    /// For each word of a lexicon, its number in `index`.
    private var codes: [Int32] = []
    private let numbers: NumberReader
    private let dates: DateReader

    /// Compiles the tables of a pack of numbers and a pack of dates.
    ///
    /// - Throws: ``FigureTableError`` for the first line that cannot be used.
    public init(numbers numberTables: FigureTables, dates dateTables: FigureTables) throws(FigureTableError) {
        var index = WordIndex()
        var numberLexicon = try NumberLexicon(numberTables, index: &index)
        let dateLexicon = try DateLexicon(dateTables, numbers: numberTables, index: &index)
        numberLexicon.resize(index.count)
        var interest = [UInt8](repeating: 0, count: index.count)
        for word in 1..<index.count {
            let roles = numberLexicon.facts[word].roles
            if !roles.isDisjoint(with: NumberRole.startsNumber.union(.singularUnit)) { interest[word] |= 1 }
            if dateLexicon.facts(Int32(word)).startsDate { interest[word] |= 2 }
        }
        self.index = index
        self.interest = interest
        numbers = NumberReader(lexicon: Shared(numberLexicon))
        dates = DateReader(lexicon: dateLexicon)
    }

    /// Enters its words into a lexicon, so that tokens found with that need not be looked up again.
    mutating func enterWords(into lexicon: inout Lexicon) {
        let entries = (1..<index.count).map { lexicon.insert(index.letters(of: $0), mask: 0) }
        codes = [Int32](repeating: WordIndex.unknown, count: lexicon.count)
        for (place, entry) in entries.enumerated() { codes[Int(entry)] = Int32(place + 1) }
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: the text, valid UTF-8.
    ///   - sentences: the sentences to read, in order; bytes of the text.
    ///   - articleDate: the day that "today" means; relative dates stay unread without it.
    public func read(_ bytes: [UInt8], sentences: [ByteRange], articleDate: CalendarDay?) -> FigureReading {
        read(bytes, sentences: sentences, tokens: [], articleDate: articleDate)
    }

    /// Reads a text whose tokens are known, or none of them; the lexicon they were found with is that of ``enterWords(into:)``.
    func read(_ bytes: [UInt8], sentences: [ByteRange], tokens: [Token], articleDate: CalendarDay?) -> FigureReading {
        tokens.withUnsafeBufferPointer { read(bytes, sentences: sentences, known: $0, articleDate: articleDate) }
    }

    private func read(
        _ bytes: [UInt8], sentences: [ByteRange], known: UnsafeBufferPointer<Token>, articleDate: CalendarDay?
    ) -> FigureReading {
        var reading = FigureReading()
        bytes.withUnsafeBufferPointer { text in
            var reader = TokenReader(text, index: index, interest: interest, known: known, codes: codes)
            var tokens: [TextToken] = []
            var context = DateContext(articleDate: articleDate)
            for (place, sentence) in sentences.enumerated() {
                for segment in Segments(of: sentence.clamped(to: 0..<text.count), in: text) {
                    let found = reader.read(segment, into: &tokens)
                    guard found != 0 else { continue }
                    let dated = found & 2 == 0 ? [] : dates.read(tokens, in: text, context: &context)
                    for date in dated {
                        if let days = date.days {
                            reading.dates.append(DateExpression(range: date.start..<date.end, days: days))
                        }
                    }
                    guard found & 1 != 0 else { continue }
                    let isWhole = numbers.read(
                        tokens, in: text, dates: dated, atMost: Self.mostNumbers, into: &reading.numbers)
                    if !isWhole, reading.crowded.last != place { reading.crowded.append(place) }
                }
            }
        }
        return reading
    }
}

/// Cuts a sentence into segments that are read at once.
private struct Segments: Sequence, IteratorProtocol {
    private var rest: Range<Int>
    private let text: UnsafeBufferPointer<UInt8>

    init(of sentence: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        rest = sentence
        self.text = text
    }

    mutating func next() -> Range<Int>? {
        guard !rest.isEmpty else { return nil }
        var end = Swift.min(rest.upperBound, rest.lowerBound + FigureReader.longestSegment)
        if end < rest.upperBound {
            var cut = end
            while cut > rest.lowerBound, text[cut] > 0x20 { cut -= 1 }
            if cut > rest.lowerBound {
                end = cut
            } else {
                // One word longer than a segment: it is read whole, so that a long numeral stays one number.
                while end < rest.upperBound, isWordByte(text[end]) { end += 1 }
            }
        }
        defer { rest = end..<rest.upperBound }
        return rest.lowerBound..<end
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
