internal import ClaimModel

/// Units behind a number.
extension NumberScan {
    /// Takes in currency, scale letters and unit.
    func takeUnit(_ number: inout NumberPhrase) {
        guard number.form != .factor, number.form != .decade else { return }
        takeCurrencyBefore(&number)
        takeScaleLetters(&number)
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
        }
        takeRate(&number)
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
        if token.length == 2 { return lexicon.unitSymbols[Array(text[token.start..<token.end])] == nil }
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
        let isHyphenated = (isHyphen(at) || isSymbol(at, "\u{2013}")) && isGlued(at) && isGlued(at + 1)
        let unitAt = isHyphenated ? at + 1 : at
        guard let token = token(unitAt), !token.flags.contains(.newLine) else { return }
        if isHyphenated, let facts = hyphenatedUnit(unitAt) {
            number.isModifier = true
            setUnit(&number, facts, to: unitAt + 1)
            return
        }
        let words = lexicon.units.longest { phraseWord(unitAt + $0) }
        if number.isNumeral || number.form == .fraction, (words?.length ?? 0) < 2, let (facts, end) = symbolUnit(unitAt, number)
        {
            setUnit(&number, facts, to: end)
            number.isModifier = isHyphenated
        } else if let (facts, length) = words, fits(facts, unitAt, number) {
            let end = unitAt + length
            setUnit(&number, moneyForPounds(facts, number, end), to: end)
            number.isModifier = isHyphenated || isHyphen(end) && isGlued(end) || isModifying(unitAt, facts, number)
        } else if isSymbol(unitAt, "{"), let (facts, end) = symbolUnit(unitAt + 1, number), isSymbol(end, "}") {
            setUnit(&number, facts, to: end + 1)
        }
        takeInches(&number)
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

    // MARK: Symbols

    /// A unit symbol at a token, with its power ("m2", "km^2", "m²") taken in.
    func symbolUnit(_ at: Int, _ number: NumberPhrase) -> (UnitFacts, Int)? {
        guard let token = token(at) else { return nil }
        if token.kind == .symbol { return signUnit(at, token) }
        guard token.kind == .word, token.length <= 4 else { return nil }
        if token.length == 1, !isGlued(at), roles(at).contains(.article) || token.code == common.i || token.code == common.s {
            return nil
        }
        if isClock(at) { return nil }
        var key = Array(text[token.start..<token.end])
        var end = at + 1
        if isGlued(end), isNumeral(end), tokens[end].length == 1,
            text[tokens[end].start] == 0x32 || text[tokens[end].start] == 0x33
        {
            key.append(text[tokens[end].start])
            end += 1
        } else if isSymbol(end, "^"), isGlued(end), isNumeral(end + 1), tokens[end + 1].length == 1 {
            key.append(text[tokens[end + 1].start])
            end += 2
        } else if isSymbol(end, "\u{B2}") || isSymbol(end, "\u{B3}"), isGlued(end) {
            key.append(isSymbol(end, "\u{B2}") ? 0x32 : 0x33)
            end += 1
        } else if isHyphen(end), isGlued(end), isWord(end + 1), isGlued(end + 1),
            let facts = lexicon.unitSymbols[Array(text[token.start..<tokens[end + 1].end])]
        {
            return (facts, end + 2)
        } else if isGlued(end), isNumeral(end) {
            return nil
        }
        guard let facts = lexicon.unitSymbols[key] else { return nil }
        // "777F" and "A4" are names; "100W" and "573K" are measures.
        if token.length == 1, isGlued(at), [0x46, 0x41, 0x4E, 0x4A].contains(text[token.start]) { return nil }
        // A lone letter a space away is a unit only where the phrase ends.
        if token.length == 1, !isGlued(at), isWord(end), !roles(end).contains(.function), !isSymbolWord(end) { return nil }
        return (facts, end)
    }

    private func isSymbolWord(_ at: Int) -> Bool { tokens[at].length <= 2 }

    private func signUnit(_ at: Int, _ token: TextToken) -> (UnitFacts, Int)? {
        let sign = Array(text[token.start..<token.end])
        if sign == [0xC2, 0xB0] || sign == [0xC2, 0xBA], isWord(at + 1), tokens[at + 1].length == 1 {
            let letter = text[tokens[at + 1].start] & 0xDF
            if let facts = lexicon.unitSymbols[[0xC2, 0xB0, letter]] { return (facts, at + 2) }
        }
        if sign == [0x22] {
            guard isGlued(at), !isQuoteOpen(before: at), !isGlued(at + 1) else { return nil }
        }
        return lexicon.unitSymbols[sign].map { ($0, at + 1) }
    }

    private func isQuoteOpen(before at: Int) -> Bool {
        var count = 0
        for place in max(0, at - 400)..<at where tokens[place].isSymbol("\"") { count += 1 }
        return count % 2 == 1
    }

    /// A clock word behind the digits: "2.13 am", "10.45pm".
    func isClock(_ at: Int) -> Bool {
        guard roles(at).contains(.clockAfter) else { return false }
        let numeral = at - 1
        guard isNumeral(numeral), tokens[numeral].length <= 5, !has(numeral, .grouped) else { return false }
        guard has(numeral, .decimal) else { return tokens[numeral].length <= 2 || tokens[numeral].length == 4 }
        let token = tokens[numeral]
        return token.end - token.start >= 4 && text[token.end - 3] == 0x2E && text[token.end - 2] < 0x36
    }

    /// "5 ft 2 in", "5 feet and 2 inches".
    private func takeInches(_ number: inout NumberPhrase) {
        guard number.unit?.name == "ft" else { return }
        let end = number.tokens.upperBound
        let at = word(end) == common.and ? end + 1 : end
        guard let (inches, next) = smallNumber(at), inches < 12 else { return }
        let isInches =
            word(next) == common.in && word(end - 1) != common.in && !isWord(next + 1)
            || lexicon.units.longest({ phraseWord(next + $0) })?.value.name == "inches"
        guard isInches, let share = ExactNumber(inches).divided(by: ExactNumber(12)) else { return }
        number.value = number.value + share
        number.tokens = number.tokens.lowerBound..<(next + 1)
        number.end = tokens[next].end
    }
}
