import ClaimModel

/// Reads the comparable facts out of a text.
struct FactReader {
    private let reading: TextReading
    private let range: ByteRange
    private let words: [Word]

    /// Prepares to read a range of a text.
    init(_ reading: TextReading, in range: ByteRange) {
        self.reading = reading
        self.range = range
        words = WordReader.words(of: reading.text.bytes, in: range)
    }

    /// All words of the range.
    var allWords: [Word] { words }

    /// The facts, in order.
    func facts() -> [Fact] {
        let dates = reading.dates.filter { isInside($0.range) && !isTitle($0.range) && !isDayOfSaying($0.range) }
        let taken = dates.map(\.range)
        var facts = dates.map(fact(ofDate:))
        for number in reading.numbers where isInside(number.range) {
            guard !taken.contains(where: { $0.overlaps(number.core) }), number.kind != .year else { continue }
            guard !isPartOfName(number), !isTitle(number.range) else { continue }
            if let fact = fact(of: number) { facts.append(fact) }
        }
        facts.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        for index in facts.indices { addContext(to: &facts, at: index) }
        addDays(to: &facts)
        return facts
    }

    private func isInside(_ place: ByteRange) -> Bool {
        place.lowerBound >= range.lowerBound && place.upperBound <= range.upperBound
    }

    /// "Apollo 16", "Chapter 3": a plain number that closes a proper name is a part of it.
    private func isPartOfName(_ number: NumericExpression) -> Bool {
        guard number.kind == .plain || number.kind == .count, number.quantity.noun == nil, number.quantity.plainValue != nil
        else {
            return false
        }
        let index = words.firstPlace { $0.range.upperBound > number.core.lowerBound }
        guard index > 0, index < words.count else {
            return false
        }
        let before = words[index - 1]
        return before.isCapitalised && !before.isStop && index > 1 && before.range.upperBound + 1 >= number.range.lowerBound
            && !words[index].followsMark
    }

    /// A number alone between quotation marks is a title.
    private func isTitle(_ place: ByteRange) -> Bool {
        let bytes = reading.text.bytes
        func isQuote(_ index: Int, _ step: Int) -> Bool {
            var index = index
            while bytes.indices.contains(index), bytes[index] == 0x20 { index += step }
            guard bytes.indices.contains(index) else { return false }
            return bytes[index] == 0x22 || bytes[index] == 0x27 || bytes[index] == 0x60 || bytes[index] == 0x9C
                || bytes[index] == 0x9D
        }
        return isQuote(place.lowerBound - 1, -1)
            && (isQuote(place.upperBound, 1) || bytes[place.upperBound...].starts(with: [0xE2, 0x80]))
    }

    /// "…, the ministry said on Monday": the day right behind the verb is when it was said, not what is said.
    private func isDayOfSaying(_ place: ByteRange) -> Bool {
        reading.attributions.contains { attribution in
            guard let cue = attribution.cue, !attribution.content.contains(where: { $0.overlaps(place) }) else { return false }
            return (0...Self.behindSaying).contains(place.lowerBound - cue.upperBound)
        }
    }

    /// The most bytes between a verb of saying and its day: room for "told reporters late on".
    private static let behindSaying = 24

    private func text(_ place: ByteRange) -> String {
        reading.text.string(in: place).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func fact(ofDate date: DateExpression) -> Fact {
        let relation = DayPhrase.relation(of: date.range, words: words)
        let from = ExactNumber(date.days.from.ordinal)
        let to = ExactNumber(date.days.to.ordinal)
        var interval = Interval(low: Bound(from), high: Bound(to))
        switch relation {
        case .on, .asOf: break
        case .before: interval = Interval(low: nil, high: Bound(from, inclusive: false))
        case .after: interval = Interval(low: Bound(to, inclusive: false), high: nil)
        case .by: interval = Interval(low: nil, high: Bound(to))
        case .since: interval = Interval(low: Bound(from), high: nil)
        }
        let shown = text(date.range)
        return Fact(
            family: .day, range: date.range, interval: interval, shown: shown, relation: relation,
            hasYear: DayPhrase.hasYear(shown))
    }

    private func fact(of number: NumericExpression) -> Fact? {
        let quantity = number.quantity
        let whole = Interval(low: quantity.low, high: quantity.high)
        guard whole.low != nil || whole.high != nil else { return nil }
        var family = Fact.Family.rank
        var interval = whole
        switch number.kind {
        case .ordinal, .rank: interval = RankPhrase.interval(whole, before: number.range, words: words)
        case .score: family = .score
        default:
            if let scale = RatingScale(shown: text(number.core)) {
                family = .amount("out of \(scale.top)")
                interval = whole.scaled(by: ExactNumber(scale.top))
                break
            }
            let measure = Measure(unit: quantity.unit)
            family = .amount(measure.dimension)
            interval = whole.scaled(by: measure.factor)
        }
        return Fact(
            family: family, range: quantity.range, interval: interval, shown: text(quantity.range),
            noun: quantity.noun.map(Stem.of),
            nounShown: quantity.noun, isApproximate: quantity.isApproximate, change: quantity.change, unit: quantity.unit)
    }

    // MARK: - Words around a fact

    private func addContext(to facts: inout [Fact], at index: Int) {
        let place = facts[index].range
        let first = words.firstPlace { $0.range.upperBound > place.lowerBound }
        let last = words.firstPlace { $0.range.lowerBound >= place.upperBound }
        var fact = facts[index]
        fact.sentence = max(0, reading.sentences.firstPlace { $0.range.lowerBound > place.lowerBound } - 1)
        let neighbours = max(0, index - Self.window)..<min(facts.count, index + Self.window)
        let others = neighbours.filter { $0 != index && facts[$0].family != .day }.map { facts[$0].range }
        collect(words[..<first].suffix(Self.window).reversed(), otherFacts: others, into: &fact, isBefore: true)
        collect(Array(words[last...].prefix(Self.window)), otherFacts: others, into: &fact, isBefore: false)
        if let noun = fact.noun {
            fact.context[noun] = max(fact.context[noun] ?? 0, 1)
        }
        if fact.family == .rank {
            fact.isRanking =
                number(at: place)?.kind == .rank || RankPhrase.isRanking(before: words[..<first], after: words[last...])
        }
        fact.isPartial =
            Self.partial.contains(words[..<first].last?.text ?? "")
            || words[last...].prefix(2).contains { Self.partial.contains($0.text) }
        fact.isNegated = isNegated(words: words[max(0, first - 6)..<first])
        facts[index] = fact
    }

    private func number(at place: ByteRange) -> NumericExpression? { reading.numbers.first { $0.range == place } }

    /// Adds the words on one side: each word further away, beyond another value or beyond a mark says less.
    private func collect(_ side: [Word], otherFacts: [ByteRange], into fact: inout Fact, isBefore: Bool) {
        var weight = 1.0
        var steps = 0
        var isNear = true
        for word in side {
            if steps >= Self.reach { break }
            if otherFacts.contains(where: { $0.overlaps(word.range) }) {
                weight *= Self.beyondValue
                isNear = false
                continue
            }
            if !isBefore, word.followsMark {
                weight *= Self.beyondMark
                isNear = false
            }
            if !word.isStop, !word.isNumber {
                fact.context[word.stem] = max(fact.context[word.stem] ?? 0, weight)
                if isNear, steps < 4 { fact.near.insert(word.stem) }
                steps += 1
                weight *= Self.perWord
            }
            if isBefore, word.followsMark {
                weight *= Self.beyondMark
                isNear = false
            }
        }
    }

    private static let partial: Set = ["another", "additional", "other", "others", "further"]
    /// How many content words on either side are looked at, among how many words at most.
    private static let reach = 9
    private static let window = 60
    private static let perWord = 0.88
    private static let beyondValue = 0.55
    private static let beyondMark = 0.75

    private func isNegated(words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        let span = first.range.lowerBound..<last.range.upperBound
        return reading.negations.contains { negation in
            guard span.overlaps(negation) else { return false }
            let word = words.first { $0.range.overlaps(negation) }?.text ?? ""
            return !Self.boundNegations.contains(word)
        }
    }

    /// "no fewer than 12" and "not only 12" do not deny the twelve.
    private static let boundNegations: Set = ["no", "only"]

    // MARK: - Days

    /// Gives each amount the day its sentence names for it: the nearest one.
    private func addDays(to facts: inout [Fact]) {
        let days = facts.filter { $0.family == .day }
        for index in facts.indices where facts[index].family != .day {
            let fact = facts[index]
            let inSentence = days.filter { $0.sentence == fact.sentence && $0.relation != .since }
            let nearest = inSentence.min { distance($0.range, fact.range) < distance($1.range, fact.range) }
            guard let nearest, let date = reading.dates.first(where: { $0.range == nearest.range }) else { continue }
            facts[index].asOf = AsOf(
                days: date.days, relation: nearest.relation, shown: nearest.shown, hasYear: nearest.hasYear)
        }
    }

    private func distance(_ one: ByteRange, _ other: ByteRange) -> Int {
        one.upperBound <= other.lowerBound ? other.lowerBound - one.upperBound : max(0, one.lowerBound - other.upperBound)
    }
}
