internal import ClaimModel

/// Number phrases that begin with digits.
extension NumberScan {
    /// The number phrase that begins at a numeral, or nil when the digits belong to a name, a version or an address.
    func numeralPhrase(at first: Int) -> NumberPhrase? {
        guard !has(first, .dotted) else { return nil }
        var result = phrase(first..<(first + 1), numeralValue(first), .digits)
        result.isNumeral = true
        takeSign(&result)
        takeExponent(&result)
        if takeOrdinalEnding(&result) || takePluralEnding(&result) { return result }
        if takeFraction(&result) { return result }
        takeScaleWords(&result)
        return result
    }

    private func extend(_ result: inout NumberPhrase, to end: Int) {
        result.tokens = result.tokens.lowerBound..<end
        result.end = tokens[end - 1].end
    }

    private func takeSign(_ result: inout NumberPhrase) {
        let at = result.tokens.lowerBound - 1
        guard isMinus(at), isGlued(at + 1) else { return }
        // "75 -300mm" is no negative length; "50 -1.3%" is a change.
        if isNumeral(at - 1), !isSymbol(result.tokens.upperBound, "%") { return }
        let opens = at == 0 || !isGlued(at) || isSymbol(at - 1, "(") || isSymbol(at - 1, "$") || isSymbol(at - 1, "^")
        guard opens, !isSymbol(at, "\u{2013}") || at == 0 || has(at, .spaced) else { return }
        result.value = result.value.negated
        result.tokens = at..<result.tokens.upperBound
        result.start = tokens[at].start
    }

    // MARK: Powers

    private func takeExponent(_ result: inout NumberPhrase) {
        var at = result.tokens.upperBound
        if word(at) == common.e, isGlued(at), let (power, end) = signedSmall(at + 1), abs(power) <= 400 {
            result.value = result.value.scaled(byPowerOfTen: power)
            extend(&result, to: end)
            return
        }
        var base: ExactNumber?
        if word(at) == common.x || isSymbol(at, "\u{D7}"), isNumeral(at + 1), isSymbol(at + 2, "^") {
            base = numeralValue(at + 1)
            at += 2
        }
        guard isSymbol(at, "^"), let (power, end) = signedSmall(at + 1), abs(power) <= 64,
            tokens[result.tokens.upperBound - 1].length <= 18
        else { return }
        guard let raised = raised(base ?? result.value, to: power) else { return }
        result.value = base == nil ? raised : result.value * raised
        extend(&result, to: end)
    }

    private func signedSmall(_ index: Int) -> (Int, Int)? {
        var at = index
        var sign = 1
        while isMinus(at) || isSymbol(at, "+"), at < index + 2 {
            if isMinus(at) { sign = -sign }
            // "^--23" is written by some for a negative power of a negative number.
            if at > index, isMinus(at), isMinus(at - 1) { sign = 1 }
            at += 1
        }
        guard isGlued(at), let value = smallValue(at), value < 10_000 else { return nil }
        return (sign * value, at + 1)
    }

    private func raised(_ base: ExactNumber, to power: Int) -> ExactNumber? {
        var result = ExactNumber(1)
        for _ in 0..<abs(power) { result = result * base }
        return power < 0 ? ExactNumber(1).divided(by: result) : result
    }

    // MARK: Endings

    private func takeOrdinalEnding(_ result: inout NumberPhrase) -> Bool {
        let at = result.tokens.upperBound
        guard isGlued(at), let token = token(at), token.kind == .word, token.length == 2, !has(at - 1, .decimal) else {
            return false
        }
        switch (text[token.start] | 0x20, text[token.start + 1] | 0x20) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):
            extend(&result, to: at + 1)
            result.form = .ordinal
            return true
        default:
            return false
        }
    }

    /// "100s of workers": more than one hundred, as "hundreds".
    private func takePluralEnding(_ result: inout NumberPhrase) -> Bool {
        let at = result.tokens.upperBound
        guard word(at) == common.s, isGlued(at), word(at + 1) == common.of else { return false }
        extend(&result, to: at + 1)
        result.value = result.value * ExactNumber(2)
        result.form = .indefinite
        result.isOpenAbove = true
        return true
    }

    private func takeFraction(_ result: inout NumberPhrase) -> Bool {
        let at = result.tokens.upperBound
        if let sign = token(at), sign.kind == .symbol, let (over, under) = lexicon.fractionSigns[sign.code],
            let share = ExactNumber(over).divided(by: ExactNumber(under))
        {
            result.value = result.value + share
            extend(&result, to: at + 1)
            continueWithScale(&result)
            return true
        }
        if let (share, end) = slashFraction(at), !isGlued(at), !has(at - 1, .decimal) {
            result.value = result.value + share
            extend(&result, to: end)
            continueWithScale(&result)
            return true
        }
        if isSymbol(at, "/"), isGlued(at), let under = smallValue(at + 1), isGlued(at + 1), under > 0, !isSlash(at + 2),
            let share = result.value.divided(by: ExactNumber(under)), tokens[at - 1].length <= 9
        {
            result.value = share
            extend(&result, to: at + 2)
            result.form = .fraction
            return true
        }
        if let (over, under, end) = andFraction(at: at), let share = ExactNumber(over).divided(by: ExactNumber(under)) {
            result.value = result.value + share
            extend(&result, to: end)
            continueWithScale(&result)
            return true
        }
        return false
    }

    private func isSlash(_ at: Int) -> Bool { isSymbol(at, "/") && isGlued(at) }

    /// "1/2" that stands behind a whole number: "10 1/2".
    private func slashFraction(_ at: Int) -> (ExactNumber, Int)? {
        guard let over = smallValue(at), isSymbol(at + 1, "/"), isGlued(at + 1), isGlued(at + 2),
            let under = smallValue(at + 2),
            under > over, over > 0, !isSlash(at + 3), let share = ExactNumber(over).divided(by: ExactNumber(under))
        else { return nil }
        return (share, at + 3)
    }

    /// "5 million", "3 hundred and 21", "1.5-billion", "3 dozen".
    private func takeScaleWords(_ result: inout NumberPhrase) {
        let at = result.tokens.upperBound
        let scaleAt = isHyphen(at) && isGlued(at) ? at + 1 : at
        let first = result.tokens.lowerBound
        if roles(at).contains(.group) || facts(at).value == 24, let value = smallValue(at - 1), !roles(at).contains(.loose),
            roles(at).contains(.group) || roles(at).contains(.indefinitePlural)
        {
            result.value = ExactNumber(value * 12)
            extend(&result, to: at + 1)
            return
        }
        guard roles(scaleAt).contains(.scale) else { return }
        result.hasScale = true
        if let small = smallValue(at - 1), small > 0, small < 1000, result.tokens.count == 1, scaleAt == at,
            let number = cardinal(at: at, after: small)
        {
            result = completed(number, from: first, hadArticle: false) ?? result
            result.isNumeral = true
            result.hasScale = true
            return
        }
        continueWithScale(&result)
    }
}
