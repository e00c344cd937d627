internal import ClaimModel

/// Number phrases that begin with a word.
extension NumberScan {
    /// The number phrase that begins at a word, or nil.
    func wordPhrase(at first: Int) -> NumberPhrase? {
        let facts = facts(first)
        let roles = facts.roles
        if roles.contains(.factor) || roles.contains(.factorAdjective) { return factor(at: first) }
        if roles.contains(.article) { return articlePhrase(at: first) }
        if roles.contains(.looseMultiplier) { return loose(at: first, from: first) }
        if roles.contains(.indefinitePlural) { return indefinite(at: first) }
        if roles.contains(.group) { return group(at: first, count: 1, from: first) }
        if roles.contains(.part) { return part(at: first, from: first) }
        if roles.contains(.negative) { return negative(at: first) }
        if let number = cardinal(at: first) { return completed(number, from: first, hadArticle: false) }
        if roles.contains(.ordinal) {
            return phrase(first..<(first + 1), ExactNumber(facts.value), .ordinal)
        }
        return nil
    }

    func phrase(_ range: Range<Int>, _ value: ExactNumber, _ form: NumberPhrase.Form) -> NumberPhrase {
        let bytes = bytes(range)
        return NumberPhrase(tokens: range, start: bytes.lowerBound, end: bytes.upperBound, value: value, form: form)
    }

    // MARK: Cardinals and what they grow into

    /// A cardinal with what follows it: decimals, a fraction, an ordinal ending.
    func completed(_ number: Cardinal, from first: Int, hadArticle: Bool) -> NumberPhrase? {
        if let (value, end) = wordDecimals(at: number.end) {
            var result = phrase(first..<end, number.value + value, .words)
            continueWithScale(&result)
            return result
        }
        if let (over, under, end) = andFraction(at: number.end), let share = ExactNumber(over).divided(by: ExactNumber(under)) {
            // "one million and a half" is one and a half million; "one hundred and a half" is not.
            let size = number.lastPower < Int.max && number.group == 0 ? number.lastPower : 0
            var end = end
            var added = share.scaled(byPowerOfTen: size)
            if size > 0, roles(end).contains(.scale), let power = Optional(self.facts(end).power), power < size {
                added = share.scaled(byPowerOfTen: power)
                end += 1
            }
            var result = phrase(first..<end, number.value + added, .words)
            if size == 0 { continueWithScale(&result) }
            if roles(result.tokens.upperBound).contains(.group), !roles(result.tokens.upperBound).contains(.loose) {
                let size = facts(result.tokens.upperBound).value
                result = phrase(first..<(result.tokens.upperBound + 1), result.value * ExactNumber(size), .words)
            }
            return result
        }
        if let result = fractionOrOrdinal(number, from: first, hadArticle: hadArticle) ?? tensFraction(number, from: first) {
            return result
        }
        if let result = groupAfter(number, from: first) { return result }
        var result = phrase(first..<number.end, number.value, .words)
        result.hasScale = number.hasScale
        return result
    }

    /// "two and a half million", "1.5 million".
    func continueWithScale(_ result: inout NumberPhrase) {
        let at = result.tokens.upperBound
        let scaleAt = isHyphen(at) && isGlued(at) ? at + 1 : at
        guard roles(scaleAt).contains(.scale) else { return }
        result.value = result.value.scaled(byPowerOfTen: facts(scaleAt).power)
        result.tokens = result.tokens.lowerBound..<(scaleAt + 1)
        result.end = tokens[scaleAt].end
        result.hasScale = true
        var next = scaleAt + 1
        while roles(next).contains(.scale), !roles(next).contains(.indefinitePlural) {
            result.value = result.value.scaled(byPowerOfTen: facts(next).power)
            result.tokens = result.tokens.lowerBound..<(next + 1)
            result.end = tokens[next].end
            next += 1
        }
    }

    private func fractionOrOrdinal(_ number: Cardinal, from first: Int, hadArticle: Bool) -> NumberPhrase? {
        var at = number.end
        var hasHyphen = false
        if isHyphen(at) {
            at += 1
            hasHyphen = true
        }
        let sawAnd = !hasHyphen && word(at) == common.and && number.last == .hundred
        if sawAnd { at += 1 }
        let facts = facts(at)
        let isPlural = facts.roles.contains(.pluralPart)
        let isOrdinal = facts.roles.contains(.ordinal)
        let isPart = facts.roles.contains(.part)
        guard isPlural || isOrdinal || isPart, facts.value > 1 || !isPlural else { return nil }
        let end = at + 1
        if isPlural, !sawAnd { return pluralFraction(number, parts: facts.value, first..<end) }
        if isPart, !sawAnd {
            return number.value == ExactNumber(1) ? ratio(1, facts.value, first..<end) : nil
        }
        guard isOrdinal else { return nil }
        if let tens = number.openTens, facts.value < 10 {
            let under = tens + facts.value
            if number.value == ExactNumber(tens) {
                return hadArticle ? ratio(1, under, first..<end) : phrase(first..<end, ExactNumber(under), .ordinal)
            }
            if number.value == ExactNumber(1 + tens), hasHyphen { return ratio(1, under, first..<end) }
            return phrase(first..<end, number.value + ExactNumber(facts.value), .ordinal)
        }
        if number.value == ExactNumber(1), facts.value > 2, !sawAnd {
            return hasHyphen || endsFraction(end) ? ratio(1, facts.value, first..<end) : nil
        }
        if facts.value >= 100 {
            return phrase(first..<end, number.value * ExactNumber(facts.value), .ordinal)
        }
        let joins = sawAnd || hasHyphen || facts.value > 2 && !isNumeral(first)
        if joins, number.last == .hundred || number.last == .scale {
            return phrase(first..<end, number.value + ExactNumber(facts.value), .ordinal)
        }
        return nil
    }

    /// "three twenty-firsts", "one twenty-fifth": the tens right behind the number begin its parts.
    private func tensFraction(_ number: Cardinal, from first: Int) -> NumberPhrase? {
        guard number.openTens != nil || number.last == .unit || number.last == .teen, roles(number.end).contains(.tens) else {
            return nil
        }
        let hasHyphen = isHyphen(number.end + 1)
        let at = hasHyphen ? number.end + 2 : number.end + 1
        let facts = facts(at)
        let isOne = number.value == ExactNumber(1)
        guard facts.value < 10, facts.roles.contains(.pluralPart) || isOne && hasHyphen && facts.roles.contains(.ordinal) else {
            return nil
        }
        return number.value.divided(by: ExactNumber(self.facts(number.end).value + facts.value)).map {
            phrase(first..<(at + 1), $0, .fraction)
        }
    }

    private func pluralFraction(_ number: Cardinal, parts: Int, _ range: Range<Int>) -> NumberPhrase? {
        // "three twenty-firsts": the tens belong to the parts when something is left to be divided.
        if let tens = number.openTens, parts < 10, number.value != ExactNumber(tens) {
            let over = number.value - ExactNumber(tens)
            return over.divided(by: ExactNumber(tens + parts)).map { phrase(range, $0, .fraction) }
        }
        return number.value.divided(by: ExactNumber(parts)).map { phrase(range, $0, .fraction) }
    }

    func ratio(_ over: Int, _ under: Int, _ range: Range<Int>) -> NumberPhrase? {
        ExactNumber(over).divided(by: ExactNumber(under)).map { phrase(range, $0, .fraction) }
    }

    /// Whether a singular part ("one third") is a fraction here: before "of", a scale or the end of the phrase.
    private func endsFraction(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word else { return true }
        return token.code == common.of || roles(index).contains(.function) || roles(index).contains(.scale)
    }

    // MARK: "a …"

    private func articlePhrase(at first: Int) -> NumberPhrase? {
        let next = facts(first + 1)
        if next.roles.contains(.group) { return group(at: first + 1, count: 1, from: first) }
        if next.roles.contains(.looseMultiplier) { return loose(at: first + 1, from: first) }
        if next.roles.contains(.part) { return part(at: first + 1, from: first) }
        if next.roles.contains(.scale), let number = cardinal(at: first) {
            return completed(number, from: first, hadArticle: true)
        }
        if next.roles.contains(.ordinal), next.value > 2 {
            let end = first + 2
            let isEnd = !isWord(end) && (next.value >= 100 || word(first - 1) == common.by || word(first - 1) == common.than)
            let isBeforeLink = roles(end).contains(.function) && word(first - 1) != common.for && isWord(end)
            guard isEnd || isBeforeLink || roles(end).contains(.scale) else { return nil }
            return ratio(1, next.value, first..<end)
        }
        if next.roles.contains(.tens), let number = cardinal(at: first + 1), number.openTens != nil {
            let result = completed(number, from: first, hadArticle: true)
            return result?.form == .fraction ? result : nil
        }
        return articleOfUnit(at: first)
    }

    /// "more than an hour", "within a mile", "a year old": one of a unit, where a bound or an age says that it is measured.
    private func articleOfUnit(at first: Int) -> NumberPhrase? {
        guard let (unit, length) = lexicon.units.longest({ phraseWord(first + 1 + $0) }), !has(first + length, .plural),
            [.duration, .measure].contains(unit.measure)
        else { return nil }
        let end = first + 1 + length
        let behind = isHyphen(end) && isGlued(end) ? end + 1 : end
        let isAge = unit.measure == .duration && roles(behind).contains(.ageAfter)
        let bound = lexicon.boundsBefore.longest { phraseWord(first - 1 - $0) }?.value
        let isBounded = bound?.effect == .low || bound?.effect == .high
        guard isAge || isBounded else { return nil }
        var result = phrase(first..<(first + 1), ExactNumber(1), .words)
        result.isArticle = true
        return result
    }

    private func part(at index: Int, from first: Int) -> NumberPhrase? {
        let facts = facts(index)
        let end = index + 1
        let isHalf = facts.value == 2
        if roles(first - 1).contains(.ordinal) || roles(first - 1).contains(.positionBefore) { return nil }
        if isHyphen(end), isGlued(end), !roles(end + 1).contains(.scale), !roles(end + 1).contains(.group) { return nil }
        if roles(end).contains(.article), let (unit, length) = lexicon.units.longest({ phraseWord(end + 1 + $0) }),
            unit.measure != .factor
        {
            // "half an hour"
            return ratio(1, facts.value, first..<(end + 1 + length)).map { half in
                var half = half
                half.form = .words
                half.unit = unit
                return half
            }
        }
        var scaleAt = isHyphen(end) ? end + 1 : end
        if roles(scaleAt).contains(.article) { scaleAt += 1 }
        if roles(scaleAt).contains(.scale) {
            let power = self.facts(scaleAt).power
            guard let share = ExactNumber(1).divided(by: ExactNumber(facts.value)) else { return nil }
            var result = phrase(first..<(scaleAt + 1), share.scaled(byPowerOfTen: power), .words)
            result.hasScale = true
            return result
        }
        if roles(scaleAt).contains(.group), self.facts(scaleAt).value > 2 {
            return phrase(first..<(scaleAt + 1), ExactNumber(self.facts(scaleAt).value / facts.value), .words)
        }
        if isHalf {
            guard word(first - 1) != common.the, word(first - 1) != common.other, word(first - 1) != common.in else {
                return nil
            }
            return ratio(1, 2, first..<end)
        }
        let isCounted = first < index && (word(end) == common.of || !isWord(end))
        return isCounted && word(first - 1) != common.the ? ratio(1, facts.value, first..<end) : nil
    }
}
