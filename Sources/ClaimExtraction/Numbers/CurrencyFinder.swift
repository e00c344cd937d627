internal import ClaimModel

/// Currency signs, codes and words around a number.
extension NumberScan {
    /// Takes in a currency that stands before the number: "$", "US$", "HK $", "USD", "$US", "RM".
    func takeCurrencyBefore(_ number: inout NumberPhrase) {
        guard number.form != .ordinal, number.form != .factor else { return }
        let at = number.tokens.lowerBound - 1
        guard let token = token(at), at >= number.floor else { return }
        var found: (code: String, first: Int)?
        if token.kind == .symbol {
            found = signBefore(at)
        } else if token.kind == .word, token.length <= 4 {
            found = codeBefore(at, &number)
        }
        guard let found else { return }
        var first = found.first
        if isMinus(first - 1), isGlued(first), !isGlued(first - 1), !number.value.isNegative {
            number.value = number.value.negated
            first -= 1
        }
        number.unit = UnitFacts(name: found.code, measure: .money)
        number.tokens = first..<number.tokens.upperBound
        number.start = tokens[first].start
    }

    /// "$75 U.S.", "$40 CAD", "$3 million Canadian": which dollars are meant, behind the number.
    func takeDollarCountry(_ number: inout NumberPhrase) {
        guard number.unit?.name == "USD", isSymbol(number.tokens.lowerBound, "$") else { return }
        let at = number.tokens.upperBound
        guard isWord(at), has(at, .capital), !has(at, .newLine) else { return }
        if tokens[at].length == 1, isSymbol(at + 1, "."), isWord(at + 2), isGlued(at + 2), tokens[at + 2].length == 1 {
            guard text[tokens[at].start] == 0x55, text[tokens[at + 2].start] == 0x53 else { return }
            return setMoney(&number, "USD", to: isSymbol(at + 3, ".") && isGlued(at + 3) ? at + 4 : at + 3)
        }
        let letters = text[tokens[at].start..<tokens[at].end]
        if letters.elementsEqual([0x55, 0x53]) || lexicon.currencyCodes.contains(letters) {
            return setMoney(&number, letters.count == 2 ? "USD" : String(decoding: letters, as: UTF8.self), to: at + 1)
        }
        guard !isPhraseWord(at + 1), let found = lexicon.currencies.longest({ [word(at), common.dollar, nil][min($0, 2)] }),
            found.length == 2
        else { return }
        setMoney(&number, found.value, to: at + 1)
    }

    private func signBefore(_ at: Int) -> (code: String, first: Int)? {
        let sign = text[tokens[at].start..<tokens[at].end]
        let isDollar = sign.count == 1 && sign.first == 0x24
        if isWord(at - 1), tokens[at - 1].length <= 4 {
            let letters = text[tokens[at - 1].start..<tokens[at - 1].end].map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
            let isLoose =
                isDollar && tokens[at - 1].length <= 2 && !has(at - 1, .newLine) && !roles(at - 1).contains(.article)
            let isJoined = isGlued(at) || isLoose
            if isJoined, let code = lexicon.currencySigns[letters + sign], startsWord(at - 1) { return (code, at - 1) }
        }
        if isDollar, isSymbol(at - 1, "."), isGlued(at), isWord(at - 2), tokens[at - 2].length == 1 {
            let start = isSymbol(at - 3, ".") ? at - 4 : at - 2
            if start >= 0, let code = lexicon.currencySigns[text[tokens[start].start..<tokens[at].end]] {
                return (code, start)
            }
        }
        return lexicon.currencySigns[sign].map { ($0, at) }
    }

    private func startsWord(_ at: Int) -> Bool { !isGlued(at) || !isWord(at - 1) && !isNumeral(at - 1) }

    private func codeBefore(_ at: Int, _ number: inout NumberPhrase) -> (code: String, first: Int)? {
        let letters = text[tokens[at].start..<tokens[at].end]
        if isSymbol(at - 1, "$"), isGlued(at), let code = lexicon.currencySigns[[0x24] + letters] { return (code, at - 1) }
        guard number.isNumeral, startsWord(at) else { return nil }
        if letters.count == 1, isSum(number), isGlued(at + 1), let code = lexicon.currencyLetters[letters] { return (code, at) }
        if lexicon.currencyCodes.contains(letters) { return (String(decoding: letters, as: UTF8.self), at) }
        if letters.count > 1, let code = lexicon.currencySigns[letters] { return (code, at) }
        if letters.count == 4, letters.first == 0x4D, lexicon.currencyCodes.contains(letters.dropFirst()) {
            number.value = number.value.scaled(byPowerOfTen: 6)
            number.hasScale = true
            return (String(decoding: letters.dropFirst(), as: UTF8.self), at)
        }
        return nil
    }

    /// "R50 million", "N1,500", "P19.99": written as sums are, which "R22" and "N95" are not.
    private func isSum(_ number: NumberPhrase) -> Bool {
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if number.hasScale || has(first, .grouped) || roles(end).contains(.scaleLetters) && isGlued(end) { return true }
        return has(first, .decimal) && tokens[first].length > 3 && text[tokens[first].end - 3] == 0x2E
    }

    /// Takes in a currency that stands behind the number: "USD", "euros", "€", "pence", "75 USD million".
    func takeCurrencyAfter(_ number: inout NumberPhrase) {
        guard number.unit == nil, number.form != .ordinal, number.form != .factor, number.form != .fraction || number.hasScale
        else { return }
        var at = number.tokens.upperBound
        // "hundreds of millions of dollars"
        if number.form == .indefinite || number.isLoose, word(at) == common.of { at += 1 }
        let isHyphenated = isHyphen(at) && isGlued(at) && isGlued(at + 1)
        let wordAt = isHyphenated ? at + 1 : at
        if let (code, end, _) = longest(lexicon.currencies, from: wordAt), !has(wordAt, .newLine) {
            setMoney(&number, code, to: end)
            number.isModifier = isHyphenated
            takeSmallCoins(&number)
            return
        }
        guard at == number.tokens.upperBound, let token = token(at) else { return }
        if token.kind == .symbol {
            let sign = text[token.start..<token.end]
            let belongsToNext = isNumeral(at + 1) && isGlued(at + 1)
            if !belongsToNext, let code = lexicon.currencySigns[sign], number.isNumeral {
                setMoney(&number, code, to: at + 1)
                takeSmallCoins(&number)
            }
            return
        }
        guard token.kind == .word, token.length <= 4 else { return }
        codeAfter(at, token, &number)
    }

    private func codeAfter(_ at: Int, _ token: TextToken, _ number: inout NumberPhrase) {
        let letters = text[token.start..<token.end]
        if isNumeral(at + 1), isGlued(at + 1) { return }
        if lexicon.currencyCodes.contains(letters) {
            setMoney(&number, String(decoding: letters, as: UTF8.self), to: at + 1)
            continueWithScale(&number)
        } else if letters.count == 4, letters.first == 0x4D, lexicon.currencyCodes.contains(letters.dropFirst()) {
            number.value = number.value.scaled(byPowerOfTen: 6)
            number.hasScale = true
            setMoney(&number, String(decoding: letters.dropFirst(), as: UTF8.self), to: at + 1)
        } else if letters.count == 1, number.isNumeral, isGlued(at), !number.hasScale, let code = lexicon.currencySigns[letters]
        {
            setMoney(&number, code, to: at + 1)
        }
    }

    private func setMoney(_ number: inout NumberPhrase, _ code: String, to end: Int) {
        number.unit = UnitFacts(name: code == "RMB" ? "CNY" : code, measure: .money)
        number.tokens = number.tokens.lowerBound..<end
        number.end = tokens[end - 1].end
    }

    /// "13 dollars and 45 cents": the coins are added as hundredths.
    private func takeSmallCoins(_ number: inout NumberPhrase) {
        let end = number.tokens.upperBound
        let at = word(end) == common.and ? end + 1 : end
        guard let parts = lexicon.currencyParts["cent"], let (value, next) = smallNumber(at), value < parts else { return }
        if isWord(next), let size = lexicon.currencyParts[lowercased(next)],
            let share = ExactNumber(value).divided(by: ExactNumber(size))
        {
            number.value = number.value + share
            number.tokens = number.tokens.lowerBound..<(next + 1)
            number.end = tokens[next].end
            takeLastCoin(&number, below: size)
        } else if !isWord(next) || word(next) == common.and, !isNumeral(next), !isSymbol(next, "%"),
            isNumeral(at) == number.isNumeral, value < 100,
            !isGlued(next) || isSymbol(next, "."),
            at > end || !number.isNumeral, let share = ExactNumber(value).divided(by: ExactNumber(100)), number.value.isWhole
        {
            // "15 dollars and 15."
            number.value = number.value + share
            number.tokens = number.tokens.lowerBound..<next
            number.end = tokens[next - 1].end
        }
    }

    /// "five mao five": a bare digit behind coins that are tenths counts the hundredths.
    private func takeLastCoin(_ number: inout NumberPhrase, below size: Int) {
        let at = number.tokens.upperBound
        guard size == 10, let (value, end) = smallNumber(at), value < 10, !isWord(end),
            let share = ExactNumber(value).divided(by: ExactNumber(100))
        else { return }
        number.value = number.value + share
        number.tokens = number.tokens.lowerBound..<end
        number.end = tokens[end - 1].end
    }

    /// A whole number below a hundred in digits or words, and the token behind it.
    func smallNumber(_ at: Int) -> (value: Int, end: Int)? {
        if let value = smallValue(at), value < 100 { return (value, at + 1) }
        guard isWord(at), let number = cardinal(at: at), let value = number.value.wholeValue, value < 100 else { return nil }
        return (value, number.end)
    }
}
