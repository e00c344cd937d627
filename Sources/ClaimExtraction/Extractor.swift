public import ClaimModel

/// Reads claims, numbers, dates and attributions out of a text.
///
///     let extractor = Extractor(rules)
///     let reading = extractor.read(ArticleText("At least 29 strikes were carried out."))
///     reading.claims.first?.quantities.first?.interval   // [29, ∞)
///
/// The same text gives the same reading, whatever else is read at the same time.
public struct Extractor: Sendable {
    /// The rules it reads by.
    public let rules: CompiledRules
    private let splitter: SentenceSplitter
    private let roles: RoleReader
    private let tagger: Tagger
    private let degrees: DegreeReader
    private let names: NameReader
    private let attributions: AttributionReader
    private let speakers: SpeakerResolver
    private let claims: ClaimReader

    /// Makes an extractor; rules are shared, not copied.
    public init(_ rules: CompiledRules) {
        self.rules = rules
        splitter = SentenceSplitter(rules: rules)
        roles = RoleReader(rules: rules)
        tagger = Tagger(rules: rules)
        degrees = DegreeReader(rules: rules)
        names = NameReader(rules: rules)
        attributions = AttributionReader(rules: rules)
        speakers = SpeakerResolver(rules: rules)
        claims = ClaimReader(rules: rules)
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: the text; it need not be an article.
    ///   - date: the day it is from, which "yesterday" counts back from.
    public func read(_ text: ArticleText, date: CalendarDay? = nil) -> TextReading {
        read(text, date: date, inspect: nil)
    }

    /// What a sentence's worth is made from.
    public struct Inspection: Sendable {
        /// The sentence's place in the reading.
        public var sentence: Int
        /// The names of its parts.
        public var parts: [String]
        /// Its words in lower case, in order.
        public var words: [String]
    }

    /// Reads a text and hands over what the worth of each sentence is made from: to fit weights, or to explain.
    public func read(_ text: ArticleText, date: CalendarDay?, inspect: ((Inspection) -> Void)?) -> TextReading {
        var reading = TextReading(text: text)
        var scan = TextScan(text, lexicon: rules.lexicon)
        let paragraphs = split(&scan, into: &reading)
        let figures = rules.figures.read(text.bytes, sentences: scan.sentenceRanges, tokens: scan.tokens, articleDate: date)
        reading.numbers = figures.numbers.map(\.expression)
        let isQuantity = figures.numbers.map(\.isQuantity)
        reading.findings += figures.crowded.map { place in
            ReadingFinding(
                rule: nil, range: scan.sentenceRanges[place],
                message: "a sentence has more than \(FigureReader.mostNumbers) numbers, of which the first ones were read")
        }
        reading.dates = figures.dates
        let tagged = TaggedText(
            scan: scan, tags: tagger.tags(scan), quotations: QuoteFinder().quotations(scan, paragraphs: paragraphs),
            lexicon: rules.lexicon)
        let firings = fire(scan, &reading.findings)
        roles.assign(to: &reading, tagged, firings)
        reading.degrees = degrees.read(tagged)
        reading.names = names.names(tagged)
        reading.negations = names.negations(tagged)
        let found = attributions.read(tagged) { reading.paragraphs[reading.sentences[$0].paragraph].role != .article }
        let resolved = speakers.resolve(found, in: tagged)
        reading.attributions = found.indices.map { attributions.attribution(found[$0], in: tagged, resolved: resolved[$0]) }
        judge(&reading, tagged, found, firings, isQuantity: isQuantity, inspect)
        return reading
    }

    // MARK: Steps

    private func split(_ scan: inout TextScan, into reading: inout TextReading) -> [Range<Int>] {
        let paragraphs = splitter.paragraphs(scan)
        var sentences: [Range<Int>] = []
        for paragraph in paragraphs {
            reading.paragraphs.append(Paragraph(range: scan.byteRange(paragraph), role: .article))
            let found = splitter.sentences(scan, in: paragraph)
            for cut in found.cuts {
                reading.findings.append(
                    ReadingFinding(
                        rule: nil, range: scan.byteRange(found.sentences[cut]),
                        message: "a sentence of more than \(SentenceSplitter.longest) bytes was cut at white space"))
            }
            for sentence in found.sentences {
                sentences.append(sentence)
                reading.sentences.append(
                    Sentence(range: scan.byteRange(sentence), paragraph: reading.paragraphs.count - 1))
            }
        }
        scan.sentences = sentences
        scan.sentenceRanges = reading.sentences.map(\.range)
        return paragraphs
    }

    private func fire(_ scan: TextScan, _ findings: inout [ReadingFinding]) -> Firings {
        var runner = RuleRunner(rules: rules)
        var firings = Firings()
        scan.bytes.withUnsafeBufferPointer { bytes in
            scan.tokens.withUnsafeBufferPointer { tokens in
                for (tokenRange, range) in zip(scan.sentences, scan.sentenceRanges) {
                    firings.takeNext {
                        runner.firings(in: bytes, range, tokens: tokens[tokenRange], to: &$0, findings: &findings)
                    }
                }
            }
        }
        return firings
    }

    private func judge(
        _ reading: inout TextReading, _ text: TaggedText, _ found: [TokenAttribution], _ firings: Firings,
        isQuantity: [Bool],
        _ inspect: ((Inspection) -> Void)?
    ) {
        let partNames = inspect == nil ? [] : WorthModel.partNames(rules)
        let bySentence = attributionsBySentence(found, text)
        var cursors = FactCursors()
        var room = JudgementRoom()
        for index in reading.sentences.indices {
            let facts = cursors.facts(
                of: index, reading, text, isQuantity: isQuantity, attributions: bySentence[index], firings: firings[index])
            let role = reading.paragraphs[reading.sentences[index].paragraph].role
            guard role == .article else {
                reading.sentences[index].reason = role == .structure ? .structure : .boilerplate
                continue
            }
            let judgement = claims.judge(
                text, facts, found: found, attributions: reading.attributions, &room, into: &reading.claims)
            reading.sentences[index].reason = judgement.reason
            reading.sentences[index].worth = judgement.worth
            inspect?(
                Inspection(
                    sentence: index, parts: room.parts.map { partNames[Int($0)] },
                    words: text.scan.sentences[index].map { text.scan.string(text.tokens[$0]).lowercased() }))
        }
    }

    private func attributionsBySentence(_ found: [TokenAttribution], _ text: TaggedText) -> NumbersBySentence {
        var lists = NumbersBySentence()
        for (number, attribution) in found.enumerated() {
            for range in attribution.content { lists.add(number, range, text) }
            if let cue = attribution.cue { lists.add(number, cue, text) }
        }
        lists.sort(sentences: text.scan.sentences.count)
        return lists
    }
}

/// For each sentence the numbers of what stands in it, ascending and without repetition, in one array for all.
private struct NumbersBySentence {
    private var pairs: [(sentence: Int, number: Int)] = []
    private var numbers: [Int] = []
    private var starts: [Int] = []

    subscript(sentence: Int) -> ArraySlice<Int> { numbers[starts[sentence]..<starts[sentence + 1]] }

    /// Adds a number to all sentences of a range of tokens.
    mutating func add(_ number: Int, _ range: Range<Int>, _ text: TaggedText) {
        guard !range.isEmpty else { return }
        var sentence = text.sentence(ofToken: range.lowerBound)
        while sentence < text.scan.sentences.count, text.scan.sentences[sentence].lowerBound < range.upperBound {
            pairs.append((sentence, number))
            sentence += 1
        }
    }

    mutating func sort(sentences: Int) {
        pairs.sort { ($0.sentence, $0.number) < ($1.sentence, $1.number) }
        starts.reserveCapacity(sentences + 1)
        numbers.reserveCapacity(pairs.count)
        var next = 0
        for sentence in 0..<sentences {
            starts.append(numbers.count)
            while next < pairs.count, pairs[next].sentence == sentence {
                if numbers.count == starts[sentence] || numbers.last != pairs[next].number {
                    numbers.append(pairs[next].number)
                }
                next += 1
            }
        }
        starts.append(numbers.count)
    }
}

/// Walks through what was read in step with the sentences.
private struct FactCursors {
    private var numbers = RangeCursor()
    private var dates = RangeCursor()
    private var degrees = RangeCursor()
    private var names = RangeCursor()
    private var negations = RangeCursor()

    mutating func facts(
        of index: Int, _ reading: TextReading, _ text: TaggedText, isQuantity: [Bool], attributions: ArraySlice<Int>,
        firings: ArraySlice<Firing>
    ) -> SentenceFacts {
        let range = reading.sentences[index].range
        let numbers = numbers.take(reading.numbers, in: range) { $0.range.lowerBound }
        return SentenceFacts(
            index: index, tokens: text.scan.sentences[index], range: range, numbers: numbers,
            isQuantity: isQuantity[numbers.startIndex..<numbers.endIndex],
            dates: dates.take(reading.dates, in: range) { $0.range.lowerBound },
            degrees: degrees.take(reading.degrees, in: range) { $0.range.lowerBound },
            names: names.take(reading.names, in: range) { $0.lowerBound },
            negations: negations.take(reading.negations, in: range) { $0.lowerBound }, attributions: attributions,
            firings: firings)
    }
}
