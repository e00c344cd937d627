internal import ClaimModel

/// Units behind a number.
extension NumberScan {
    /// Takes in currency, scale letters and unit.
    func takeUnit(_ number: inout NumberPhrase) {
        guard number.form != .factor, number.form != .decade else { return }
        takeCurrencyBefore(&number)
        takeScaleLetters(&number)
        takeDollarCountry(&number)
        if let unit = number.unit, unit.measure == .money,
            let (code, length) = lexicon.currencies.longest({ phraseWord(number.tokens.upperBound + $0) }),
            code == unit.name
        {
            // "$10 million dollars"
            setUnit(&number, unit, to: number.tokens.upperBound + length)
        }
        if number.unit == nil {
            takeCurrencyAfter(&number)
            if number.unit == nil { takeMeasure(&number) }
            takeBelowZero(&number)
        }
        takeRate(&number)
    }

    /// "climbed from 21 mpg to 23", "rose 64 points to 4,577": the second value is in the unit of the first.
    func inheritUnit(_ number: inout NumberPhrase, from last: NumberPhrase) {
        guard number.unit == nil, number.form == .digits || number.form == .words, !number.hasScale, number.upper == nil,
            last.upper == nil, let unit = last.unit, last.rate == nil, unit.measure != .factor,
            word(last.tokens.upperBound) == common.to, number.tokens.lowerBound == last.tokens.upperBound + 1,
            !isPhraseWord(number.tokens.upperBound), isAfterChange(last)
        else { return }
        let isFrom = word(last.tokens.lowerBound - 1) == common.from
        guard isFrom && unit.measure != .count || unit.name == "points" else { return }
        number.unit = unit
    }

    // MARK: Scale letters

    /// "4.2b", "10k", "2.7m": the letter right behind the digits, unless it is better read as a unit.
    private func takeScaleLetters(_ number: inout NumberPhrase) {
        let at = number.tokens.upperBound
        guard number.isNumeral, number.form == .digits, !number.hasScale, let token = token(at), token.kind == .word,
            token.length <= 2
        else { return }
        let facts = lexicon.facts(token.code)
        guard facts.roles.contains(.scaleLetters) else { return }
        let isMoney = number.unit?.measure == .money
        guard isGlued(at) || isMoney && token.code != common.t && (token.length == 1 || facts.power > 3) else { return }
        guard isScale(at, token, isMoney: isMoney, number) else { return }
        number.value = number.value.scaled(byPowerOfTen: facts.power)
        number.hasScale = true
        number.tokens = number.tokens.lowerBound..<(at + 1)
        number.end = token.end
    }

    private func isScale(_ at: Int, _ token: TextToken, isMoney: Bool, _ number: NumberPhrase) -> Bool {
        if isMoney { return true }
        if token.length == 2 { return lexicon.unitSymbols[text[token.start..<token.end]] == nil }
        let letter = text[token.start]
        switch letter {
        case 0x6B: return true
        case 0x4D: return true
        case 0x4B: return !isTemperatureList(at)
        case 0x42: return !has(at - 1, .decimal) ? number.value < ExactNumber(100) : true
        case 0x62: return has(at - 1, .decimal)
        case 0x6D: return isCounting(at) || isLargeAmount(at)
        default: return false
        }
    }

    private func isTemperatureList(_ at: Int) -> Bool { has(at - 1, .decimal) }

    /// Whether "5.4m" at the end of a phrase is rather millions: decimals, no length meant.
    private func isLargeAmount(_ at: Int) -> Bool {
        guard has(at - 1, .decimal), !isHyphen(at + 1), !isSymbol(at + 1, "("), !roles(at + 1).contains(.dimension),
            !roles(at + 1).contains(.lengthWord)
        else { return false }
        guard !isPhraseWord(at + 1) || roles(at + 1).contains(.verb) else { return false }
        return !(max(0, at - 6)..<at).contains { roles($0).contains(.lengthWord) } && !roles(at - 2).contains(.article)
    }

    /// Whether "2.7m" counts something: a plural noun or a unit follows before the phrase ends.
    private func isCounting(_ at: Int) -> Bool {
        if lexicon.units.longest({ phraseWord(at + 1 + $0) }) != nil { return true }
        if lexicon.currencies.longest({ phraseWord(at + 1 + $0) }) != nil { return true }
        if let sign = token(at + 1), sign.kind == .symbol, !isGlued(at + 2) || !isNumeral(at + 2),
            lexicon.currencySigns[text[sign.start..<sign.end]] != nil
        {
            return true
        }
        var next = at + 1
        while next < at + 7, isWord(next), !roles(next).contains(.dimension) {
            if isPlural(next) { return true }
            if roles(next).contains(.function), word(next) != common.and {
                return word(next) == common.of && isPlural(next + 1)
            }
            next += 1
        }
        return false
    }

    // MARK: Measures

    private func takeMeasure(_ number: inout NumberPhrase) {
        guard number.form != .ordinal else { return }
        var at = number.tokens.upperBound
        // "[Ten] years", a word put into a quotation.
        if isSymbol(at, "]"), isSymbol(number.tokens.lowerBound - 1, "[") { at += 1 }
        // "a couple of hours"
        if number.isLoose || number.form == .indefinite, word(at) == common.of,
            lexicon.units.longest({ phraseWord(at + 1 + $0) }) != nil
        {
            at += 1
        }
        let isGluedHyphen = (isHyphen(at) || isSymbol(at, "\u{2013}")) && isGlued(at) && isGlued(at + 1)
        let isHyphenated = isGluedHyphen || isSpacedModifier(at)
        let unitAt = isHyphenated ? at + 1 : at
        guard let token = token(unitAt), !token.flags.contains(.newLine) else { return }
        if isHyphenated, let facts = hyphenatedUnit(unitAt) {
            number.isModifier = true
            setUnit(&number, facts, to: unitAt + 1)
            return
        }
        let words = unitWords(at: unitAt)
        if number.isNumeral || number.form == .fraction || isPlainSymbol(unitAt), (words?.words ?? 0) < 2,
            let (facts, end) = symbolUnit(unitAt, number)
        {
            setUnit(&number, facts, to: end)
            number.isModifier = isHyphenated
        } else if let (facts, end, _) = words, fits(facts, unitAt, number) {
            setUnit(&number, moneyForPounds(facts, number, end), to: end)
            number.isModifier = isHyphenated || isHyphen(end) && isGlued(end) || isModifying(unitAt, facts, number)
        } else if isSymbol(unitAt, "{"), let (facts, end) = symbolUnit(unitAt + 1, number), isSymbol(end, "}") {
            setUnit(&number, facts, to: end + 1)
        }
        takeInches(&number)
    }

    /// "Two kb", "five km": a symbol that is no word, so that it may follow a number in words.
    private func isPlainSymbol(_ at: Int) -> Bool {
        guard let token = token(at), token.kind == .word, token.length == 2 || token.length == 3 else { return false }
        // The letters in lower case, packed into one number.
        return Self.plainSymbols.contains(text[token.start..<token.end].reduce(0) { $0 << 8 | UInt32($1 | 0x20) })
    }

    private static let plainSymbols: [UInt32] = [
        "km", "kg", "cm", "mm", "mg", "ml", "kb", "mb", "gb", "kw", "mw", "kwh", "sqm", "mhz", "ghz", "mbps",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    /// A unit of one or more words, which hyphens may join: "square-foot". The unit, the token behind it and the number of its
    /// words.
    private func unitWords(at first: Int) -> (facts: UnitFacts, end: Int, words: Int)? {
        longest(lexicon.units, from: first).map { ($0.value, $0.end, $0.words) }
    }

    /// The longest phrase of up to four words that hyphens or the points of abbreviations may join: "square-foot", "sq. ft",
    /// "U.S. dollars". Its value, the token behind it and the number of its words, which are asked for one after the other.
    func longest<Value>(_ phrases: PhraseTrie<Value>, from first: Int) -> (value: Value, end: Int, words: Int)? {
        var (place, at) = (0, first)
        let found = phrases.longest { next in
            while place < next {
                at = wordBehind(at)
                place += 1
            }
            return next < 4 ? phraseWord(at) : nil
        }
        guard let (value, length) = found else { return nil }
        return (value, (1..<length).reduce(first) { last, _ in wordBehind(last) } + 1, length)
    }

    private func wordBehind(_ at: Int) -> Int {
        guard isWord(at + 2) else { return at + 1 }
        let isJoined = isHyphen(at + 1) && isGlued(at + 1) == isGlued(at + 2)
        let isShortened = isSymbol(at + 1, ".") && isGlued(at + 1) && tokens[at].length < 4
        return isJoined || isShortened ? at + 2 : at + 1
    }

    /// "a 10 - gallon tank", as some texts space their hyphens: a unit in the singular, and a noun behind it.
    private func isSpacedModifier(_ at: Int) -> Bool {
        guard isHyphen(at), !isGlued(at), !isGlued(at + 1), let (_, end, _) = unitWords(at: at + 1) else { return false }
        return !has(end - 1, .plural) && isPhraseWord(end)
    }

    private func fits(_ facts: UnitFacts, _ at: Int, _ number: NumberPhrase) -> Bool {
        if facts.name == "factor", !isHyphen(at - 1) { return false }
        if number.form == .fraction, facts.measure == .count { return false }
        return true
    }

    /// "361 million pounds" is money; "361 pounds" is weight unless the text says sterling.
    private func moneyForPounds(_ facts: UnitFacts, _ number: NumberPhrase, _ end: Int) -> UnitFacts {
        guard facts.name == "lb", number.hasScale, word(end) != common.of else { return facts }
        return UnitFacts(name: "GBP", measure: .money)
    }

    /// "30 year rate": a singular unit after more than one modifies what follows.
    private func isModifying(_ at: Int, _ facts: UnitFacts, _ number: NumberPhrase) -> Bool {
        facts.measure != .percentage && !has(at, .plural) && number.value != ExactNumber(1) && isWord(at + 1)
            && !roles(at + 1).contains(.function)
    }

    private func hyphenatedUnit(_ at: Int) -> UnitFacts? {
        if word(at) == common.fold { return UnitFacts(name: "factor", measure: .factor) }
        if word(at) == common.strong { return UnitFacts(name: "people", measure: .count) }
        return nil
    }

    private func setUnit(_ number: inout NumberPhrase, _ facts: UnitFacts, to end: Int) {
        number.unit = facts
        number.tokens = number.tokens.lowerBound..<end
        number.end = tokens[end - 1].end
    }

    /// "20 degrees below zero", "5C above zero": the side of zero is part of the value.
    private func takeBelowZero(_ number: inout NumberPhrase) {
        guard let unit = number.unit, unit.measure == .temperature || unit.measure == .angle else { return }
        let at = number.tokens.upperBound
        guard word(at) == common.below || word(at) == common.above, roles(at + 1).contains(.zero) || isZero(at + 1) else {
            return
        }
        if word(at) == common.below, !number.value.isNegative { number.value = number.value.negated }
        setUnit(&number, unit, to: at + 2)
    }

    private func isInchSign(_ at: Int) -> Bool {
        isGlued(at) && (isSymbol(at, "\"") || isSymbol(at, "\u{201D}") || isSymbol(at, "\u{2033}"))
    }

    private func isZero(_ at: Int) -> Bool { smallValue(at) == 0 }

    // MARK: Feet and inches

    /// "5 ft 2 in", "5 feet and 2 inches", "6-foot-5".
    private func takeInches(_ number: inout NumberPhrase) {
        guard number.unit?.name == "ft" else { return }
        let end = number.tokens.upperBound
        let isHyphenated = isHyphen(end) && isGlued(end) && isGlued(end + 1)
        let isPrime = tokens[end - 1].kind == .symbol
        if isPrime, !isGlued(end) { return }
        let at = word(end) == common.and || isHyphenated ? end + 1 : end
        guard let (inches, next) = smallNumber(at), inches < 12, let share = ExactNumber(inches).divided(by: ExactNumber(12))
        else { return }
        let unitAt = isHyphen(next) && isGlued(next) ? next + 1 : next
        let endsPhrase = !isWord(unitAt + 1) || isGlued(unitAt) || roles(unitAt + 1).contains(.dimension)
        let isIn = word(unitAt) == common.in && word(end - 1) != common.in && endsPhrase
        let isInches =
            isIn || isInchSign(unitAt) || unitWords(at: unitAt).map { $0.facts.name == "inches" } == true
        guard isInches || isHyphenated || isPrime else { return }
        let last = isInches ? unitAt + 1 : next
        number.value = number.value + share
        number.tokens = number.tokens.lowerBound..<last
        number.end = tokens[last - 1].end
    }
}
