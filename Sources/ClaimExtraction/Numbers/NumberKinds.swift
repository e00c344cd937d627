internal import ClaimModel

/// What a number is the number of.
extension NumberScan {
    /// Settles the kind of a number, and takes age words and magnitudes in.
    func settleKind(_ number: inout NumberPhrase) {
        switch number.form {
        case .ordinal: number.kind = .ordinal
        case .score: number.kind = .score
        case .decade: number.kind = .year
        case .factor: number.kind = .factor
        case .ratio: number.kind = .fraction
        case .fraction where number.unit == nil: number.kind = .fraction
        default: settleByUnit(&number)
        }
        if number.kind == .fraction { number.unit = UnitFacts(name: "ratio", measure: .factor) }
        if number.kind == nil { settleBare(&number) }
    }

    private func settleByUnit(_ number: inout NumberPhrase) {
        guard let unit = number.unit else { return }
        switch unit.measure {
        case .percentage: number.kind = .percentage
        case .money: number.kind = .money
        case .measure, .angle: number.kind = .measure
        case .temperature: number.kind = .temperature
        case .factor: number.kind = unit.name == "ratio" ? .fraction : .factor
        case .count: number.kind = .count
        case .duration: number.kind = takeAge(&number) ? .age : .duration
        }
    }

    // MARK: Ages

    /// "years old", "year-old", "months of age"; the words are taken into the span.
    private func takeAge(_ number: inout NumberPhrase) -> Bool {
        let end = number.tokens.upperBound
        let at = isHyphen(end) && isGlued(end) ? end + 1 : end
        if roles(at).contains(.ageAfter) {
            extend(&number, to: at + 1)
            return true
        }
        if word(end) == common.of, word(end + 1) == common.age {
            extend(&number, to: end + 2)
            return true
        }
        let first = number.tokens.lowerBound
        if word(first - 1) == common.of, word(first - 2) == common.age { return true }
        return roles(first - 1).contains(.ageBefore)
    }

    private func extend(_ number: inout NumberPhrase, to end: Int) {
        number.tokens = number.tokens.lowerBound..<end
        number.end = tokens[end - 1].end
    }

    private func settleBare(_ number: inout NumberPhrase) {
        let first = number.tokens.lowerBound
        if isRank(first) || isStage(number) {
            number.kind = .rank
        } else if isAge(number) {
            number.kind = .age
            number.unit = UnitFacts(name: "years", measure: .duration)
        } else if isMagnitude(number) {
            number.kind = .measure
            number.unit = UnitFacts(name: "magnitude", measure: .measure)
        }
    }

    /// "#2", "No. 1", "number one".
    private func isRank(_ first: Int) -> Bool {
        if isSymbol(first - 1, "#") { return true }
        let at = isSymbol(first - 1, ".") && isGlued(first - 1) ? first - 2 : first - 1
        guard roles(at).contains(.rankLabel) else { return false }
        return at == first - 2 || word(at) == common.number || word(at) != common.no
    }

    /// "the last 16", "the round of 32", "a last-16 tie", "the bottom three": a stage or a place among others.
    private func isStage(_ number: NumberPhrase) -> Bool {
        guard number.isBare, number.bound == nil else { return false }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let isJoined = isHyphen(first - 1) && isGlued(first)
        let before = isJoined ? first - 2 : first - 1
        switch word(before) {
        case common.top, common.bottom: return isJoined || !isPhraseWord(end) || !isCounting(number)
        case common.last: return isKnockout(number) && (isJoined || !isPhraseWord(end) && word(end) != common.of)
        case common.of: return word(before - 1) == common.round && isKnockout(number)
        default: return false
        }
    }

    /// How many teams may be left in a cup.
    private func isKnockout(_ number: NumberPhrase) -> Bool {
        [8, 16, 32, 64, 128].contains { number.value == ExactNumber($0) }
    }

    /// "the over-65s", "in her 40s", "in the low 30s": tens with a plural ending, which are no seconds. The tens of a century are
    /// left to the dates, and `kind` is then a year.
    func takeTens(_ number: inout NumberPhrase) -> Bool {
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let isPrimed = isSymbol(end, "'") || isSymbol(end, "\u{2019}")
        let letter = isPrimed ? end + 1 : end
        guard number.isNumeral, number.form == .digits, end == first + 1, number.value < ExactNumber(120),
            word(letter) == common.s, isGlued(letter), isGlued(end)
        else { return false }
        if isHyphen(first - 1), isGlued(first), word(first - 2) == common.over || word(first - 2) == common.under {
            let effect: BoundFacts.Effect = word(first - 2) == common.over ? .low : .high
            number.bound = BoundFacts(effect: effect, isInclusive: false, isApproximate: false)
            number.boundStart = tokens[first - 2].start
            setTens(&number, .age, to: letter + 1)
            return true
        }
        guard !isPrimed, let tens = smallValue(first), tens % 10 == 0, tens >= 10 else { return false }
        var before = isHyphen(first - 1) && isGlued(first) ? first - 2 : first - 1
        let hasPart = roles(before).contains(.decadePart)
        if hasPart { before -= 1 }
        let isPersons = roles(before).contains(.possessive)
        guard isPersons || hasPart || word(before) == common.the else { return false }
        number.upper = number.value + ExactNumber(9)
        number.form = .range
        // "The 80s" are years as often as degrees: only a part of the tens, or whose they are, tells.
        let kind: NumberKind = isPersons ? .age : hasPart ? .plain : .year
        setTens(&number, kind, to: letter + 1)
        return true
    }

    private func setTens(_ number: inout NumberPhrase, _ kind: NumberKind, to end: Int) {
        number.kind = kind
        if kind == .age { number.unit = UnitFacts(name: "years", measure: .duration) }
        extend(&number, to: end)
    }

    /// "aged 9", "at age 20", and the apposition of a name: "Ann Lee, 42, said".
    private func isAge(_ number: NumberPhrase) -> Bool {
        guard !number.hasScale, number.value < ExactNumber(120), number.form != .indefinite else { return false }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if isComparedAge(number) { return true }
        if roles(first - 1).contains(.ageBefore) || word(first - 1) == common.of && word(first - 2) == common.age {
            return true
        }
        if let start = number.boundStart { return isBoundedAge(number, from: start) }
        guard number.isNumeral, number.bound == nil, number.upper == nil, number.value.isWhole, number.value > ExactNumber(0)
        else { return false }
        guard isSymbol(first - 1, ","),
            isName(first - 2) || has(first - 2, .capital) && isWord(first - 3)
                || roles(first - 2).contains(.person) && isSymbol(end, ",")
        else { return false }
        guard !isNumeral(first - 2), roles(first - 2).isDisjoint(with: [.function]) else { return false }
        return isSymbol(end, ",") || isSymbol(end, ".") || isSymbol(end, ";") || end == tokens.count
    }

    /// "65 or older", "younger than 30", "children 12 and under": an age by its bound, unless something is counted.
    private func isComparedAge(_ number: NumberPhrase) -> Bool {
        if let boundEnd = number.boundEnd {
            let end = number.tokens.upperBound
            guard (end..<min(end + 3, tokens.count)).contains(where: { tokens[$0].end == boundEnd }) else { return false }
            let last = (end..<min(end + 3, tokens.count)).first { tokens[$0].end == boundEnd } ?? end
            if roles(last).contains(.ageComparative) { return true }
            let isPlace = word(last) == common.over || word(last) == common.under
            return isPlace && roles(number.tokens.lowerBound - 1).contains(.person)
        }
        guard number.boundStart != nil, word(number.tokens.lowerBound - 1) == common.than,
            roles(number.tokens.lowerBound - 2).contains(.ageComparative)
        else { return false }
        return !isCounting(number)
    }

    /// "aged over 65", "children under five", "anyone over 18": a bound behind an age word, or behind persons and before no noun.
    private func isBoundedAge(_ number: NumberPhrase, from start: Int) -> Bool {
        var at = number.tokens.lowerBound - 1
        while at >= 0, tokens[at].start >= start { at -= 1 }
        if roles(at).contains(.ageBefore) { return true }
        guard roles(at).contains(.person) || roles(at).contains(.anyone), at + 2 == number.tokens.lowerBound,
            [common.over, common.under, common.above, common.below].contains(word(at + 1)), number.value.isWhole
        else { return false }
        return !isCounting(number) && !isSymbol(number.tokens.upperBound, "%")
    }

    /// "a magnitude of 5.1", "5.1 magnitude", "magnitude-7 quake".
    private func isMagnitude(_ number: NumberPhrase) -> Bool {
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let behind = isHyphen(end) ? end + 1 : end
        if word(behind) == common.magnitude { return true }
        let before = word(first - 1) == common.of || isHyphen(first - 1) ? first - 2 : first - 1
        return word(before) == common.magnitude
    }

    // MARK: Positions in time

    /// "three years ago", "the past 90 days": a point in time rather than an amount.
    func isTimePosition(_ number: NumberPhrase) -> Bool {
        guard number.kind == .duration else { return false }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if roles(end).contains(.positionAfter) { return true }
        return roles(first - 1).contains(.positionBefore)
    }

    /// "the two rivals", "all four": a small definite count in words that only points back.
    func isPointingBack(_ number: NumberPhrase) -> Bool {
        guard number.isBare, !number.isNumeral, number.bound == nil, !number.isApproximate, number.value < ExactNumber(11)
        else { return false }
        let before = word(number.tokens.lowerBound - 1)
        let pointers = [
            common.the, common.these, common.those, common.all, common.both, common.other, common.last, common.first,
        ]
        return before != WordIndex.unknown && (pointers.contains(before) || before == common.its)
    }

    /// "on a scale of one to six": the ends of a scale.
    func isScaleEnds(_ number: NumberPhrase) -> Bool {
        guard number.form == .range, number.unit == nil else { return false }
        let before = word(number.tokens.lowerBound - 1)
        let at = before == common.of ? number.tokens.lowerBound - 2 : number.tokens.lowerBound - 1
        return word(at) == common.scale
    }

    /// "one" as determiner or pronoun.
    func isPlainOne(_ number: NumberPhrase) -> Bool {
        number.isBare && !number.isNumeral && number.tokens.count == 1 && word(number.tokens.lowerBound) == common.one
            && number.bound == nil && !number.isApproximate
    }
}
