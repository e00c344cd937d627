internal import ClaimModel

/// Reads the numeric expressions of one segment.
struct NumberReader: Sendable {
    let lexicon: Shared<NumberLexicon>

    /// Reads a segment's tokens; `dates` are the dates found in it, in order. False when there are more numbers than `most`: then the
    /// first ones are read.
    func read(
        _ tokens: [TextToken], in text: UnsafeBufferPointer<UInt8>, dates: [FoundDate], atMost most: Int,
        into out: inout [ReadNumber]
    ) -> Bool {
        let scan = NumberScan(text: text, tokens: tokens, shared: lexicon)
        var phrases = collect(scan, dates, atMost: most + 1)
        let isWhole = phrases.count <= most
        if !isWhole { phrases.removeLast(phrases.count - most) }
        for index in phrases.indices {
            scan.takeNoun(&phrases[index], earlier: index == 0 ? [] : Array(phrases[max(0, index - 4)..<index]))
            scan.takeBoundBehindNoun(&phrases[index])
            scan.takeChange(&phrases[index])
            if index > 0 { scan.inheritChange(&phrases[index], from: phrases[index - 1]) }
            if phrases[index].kind == nil { phrases[index].kind = phrases[index].noun == nil ? .plain : .count }
            phrases[index].isQuantity = isQuantity(phrases[index], scan)
        }
        shareNouns(&phrases, scan)
        contrastOnes(&phrases, scan)
        for phrase in phrases { out.append(result(phrase, scan)) }
        return isWhole
    }

    // MARK: Collecting

    private func collect(_ scan: NumberScan, _ dates: [FoundDate], atMost most: Int) -> [NumberPhrase] {
        var found: [NumberPhrase] = []
        var index = 0
        var date = 0
        var floor = 0
        while index < scan.tokens.count, found.count < most {
            guard var number = phrase(at: index, scan) else {
                index += 1
                continue
            }
            number.floor = floor
            index = number.tokens.upperBound
            while date < dates.count, dates[date].end <= number.start { date += 1 }
            if date < dates.count, dates[date].start < number.end, !settled(&number, by: dates[date]) { continue }
            if number.kind == .year {
                found.append(number)
                floor = index
                continue
            }
            if scan.takeTens(&number) {
                if number.kind != .year { found.append(number) }
                index = number.tokens.upperBound
                floor = index
                continue
            }
            scan.takeUnit(&number)
            if let whole = scan.joined(number) { number = whole } else { scan.takeSharedUnit(&number) }
            if let last = found.last { scan.inheritUnit(&number, from: last) }
            scan.takeBounds(&number)
            if let last = found.last { scan.inheritBound(&number, from: last) }
            scan.settleKind(&number)
            if number.isArticle, number.bound == nil, number.kind != .age { continue }
            index = max(index, number.tokens.upperBound)
            floor = index
            if number.kind != .year, scan.isPartOfName(number) { continue }
            if let last = found.last, let whole = scan.merged(last, number) {
                found[found.count - 1] = whole
            } else {
                found.append(number)
            }
        }
        return found
    }

    private func phrase(at index: Int, _ scan: NumberScan) -> NumberPhrase? {
        let token = scan.tokens[index]
        switch token.kind {
        case .numeral: return scan.numeralPhrase(at: index)
        case .word:
            let roles = scan.lexicon.facts(token.code).roles
            guard !roles.isDisjoint(with: [.article, .negative]) || !roles.isDisjoint(with: NumberRole.startsNumber) else {
                return nil
            }
            return scan.wordPhrase(at: index)
        case .symbol:
            guard let (over, under) = scan.lexicon.fractionSigns[token.code] else { return nil }
            return scan.ratio(over, under, index..<(index + 1)).map { ratio in
                var number = ratio
                number.isNumeral = true
                return number
            }
        }
    }

    /// Decides on a number inside a date: a year stays as a year, a length of time as itself, the rest belongs to the date.
    private func settled(_ number: inout NumberPhrase, by date: FoundDate) -> Bool {
        switch date.shape {
        case .year:
            number.kind = .year
            number.form = .decade
            number.upper = nil
            return true
        case .relative: return number.form != .ordinal
        case .calendar: return false
        }
    }

    // MARK: Judging

    private func isQuantity(_ number: NumberPhrase, _ scan: NumberScan) -> Bool {
        switch number.kind {
        case .ordinal, .rank, .score, .year, .age: return false
        default: break
        }
        return !scan.isScaleEnds(number) && !scan.isTimePosition(number) && !scan.isPointingBack(number)
            && !scan.isPlainOne(number)
    }

    /// "45 or 50 cases": the noun behind the second number is the first's as well.
    private func shareNouns(_ phrases: inout [NumberPhrase], _ scan: NumberScan) {
        guard phrases.count > 1 else { return }
        for index in stride(from: phrases.count - 2, through: 0, by: -1) {
            let next = phrases[index + 1]
            let link = phrases[index].tokens.upperBound
            guard phrases[index].noun == nil, phrases[index].isBare, next.noun != nil, next.isBare,
                link + 1 == next.tokens.lowerBound,
                scan.word(link) == scan.common.or || scan.word(link) == scan.common.and,
                phrases[index].kind == .plain || phrases[index].kind == .count
            else { continue }
            phrases[index].noun = next.noun
            phrases[index].nounIsPerson = next.nounIsPerson
            phrases[index].kind = .count
        }
    }

    /// A plain "one" counts when it stands against another figure of its sentence: "two died and one was hurt".
    private func contrastOnes(_ phrases: inout [NumberPhrase], _ scan: NumberScan) {
        for index in phrases.indices where !phrases[index].isQuantity && scan.isPlainOne(phrases[index]) {
            guard let noun = phrases[index].noun, scan.word(phrases[index].tokens.upperBound) != scan.common.of else {
                continue
            }
            let rivals = phrases.indices.filter { $0 != index && phrases[$0].isQuantity && phrases[$0].kind == .count }
            if rivals.contains(where: { isSameThing(phrases[$0].noun, noun, scan) }) { phrases[index].isQuantity = true }
        }
    }

    /// Whether two nouns are the same word but for an ending.
    private func isSameThing(_ one: Range<Int>?, _ other: Range<Int>, _ scan: NumberScan) -> Bool {
        guard let one else { return false }
        if one == other { return true }
        let (left, right) = (scan.lowercased(one.lowerBound), scan.lowercased(other.lowerBound))
        let (short, long) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
        return long.hasPrefix(short) && long.utf8.count - short.utf8.count <= 2
    }

    // MARK: Results

    private func result(_ phrase: NumberPhrase, _ scan: NumberScan) -> ReadNumber {
        let range = min(phrase.start, phrase.boundStart ?? phrase.start)..<max(phrase.end, phrase.boundEnd ?? phrase.end)
        let (low, high) = interval(phrase)
        var unit = phrase.unit?.name ?? (phrase.nounIsPerson && phrase.kind == .count ? "people" : "count")
        if let rate = phrase.rate { unit += "/" + rate }
        let quantity = Quantity(
            range: range, low: low, high: high, isApproximate: phrase.isApproximate || phrase.isLoose || phrase.isOpenAbove,
            unit: unit,
            noun: phrase.noun.map { scan.lowercased($0.lowerBound) }, change: phrase.change)
        let expression = NumericExpression(
            quantity: quantity, kind: phrase.kind ?? .plain, core: phrase.start..<phrase.end,
            coreValue: phrase.upper == nil ? phrase.value : nil)
        return ReadNumber(expression: expression, isQuantity: phrase.isQuantity)
    }

    private func interval(_ phrase: NumberPhrase) -> (Bound?, Bound?) {
        if let upper = phrase.upper {
            let isOpen = phrase.bound?.effect == BoundFacts.Effect.none && phrase.bound?.isInclusive == false
            return (Bound(phrase.value, inclusive: !isOpen), Bound(upper, inclusive: !phrase.upperIsOpen))
        }
        if let bound = phrase.bound {
            switch bound.effect {
            case .low: return (Bound(phrase.value, inclusive: bound.isInclusive), nil)
            case .high: return (nil, Bound(phrase.value, inclusive: bound.isInclusive))
            case .exactly, .closing, .none: break
            }
        }
        let end = Bound(phrase.value)
        return phrase.isOpenAbove ? (end, nil) : (end, end)
    }
}
