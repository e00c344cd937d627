internal import ClaimModel

/// Two numbers that are one value: scores, ratios, tolerances.
extension NumberScan {
    // MARK: Scores

    func isScore(_ first: NumberPhrase, _ second: NumberPhrase) -> Bool {
        guard first.isNumeral, second.isNumeral, first.value.isWhole, second.value.isWhole, !first.hasScale, !second.hasScale,
            first.value < ExactNumber(250), second.value < ExactNumber(250), second.unit == nil
        else { return false }
        guard !isPlural(second.tokens.upperBound) else { return false }
        if !(first.value < second.value) { return true }
        // "lost 1-2", "Sweden 1 – 2 Norway": the lower number first, with a word of sport or a spaced dash.
        guard second.value < ExactNumber(30) else { return false }
        let dash = first.tokens.upperBound
        if !isGlued(dash), isName(first.tokens.lowerBound - 1) || isName(second.tokens.upperBound) { return true }
        let window = max(0, first.tokens.lowerBound - 3)..<min(tokens.count, second.tokens.upperBound + 3)
        return window.contains { roles($0).contains(.scoreWord) }
    }

    func score(_ first: NumberPhrase, _ second: NumberPhrase) -> NumberPhrase {
        var result = first
        result.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        result.end = second.end
        result.upper = second.value
        result.form = .score
        return result
    }

    // MARK: Ratios

    /// "one in four", "9 out of 10", "one in every 5", "one over three".
    func ratio(_ first: NumberPhrase) -> NumberPhrase? {
        guard first.isBare, first.value.isWhole, !first.value.isNegative, !first.value.isZero else { return nil }
        // "one-in-five"
        let start = first.tokens.upperBound
        let at = isHyphen(start) && isGlued(start) ? start + 1 : start
        var next = isHyphen(at + 1) && at > start ? at + 2 : at + 1
        let link = word(at)
        let isOutOf = link == common.out && word(at + 1) == common.of
        if isOutOf { next = at + 2 }
        let hasEvery = link == common.in || isOutOf ? word(next) == common.every : false
        if hasEvery { next += 1 }
        guard isOutOf || link == common.in || link == common.over, let second = number(at: next),
            second.form == .digits || second.form == .words,
            second.value.isWhole, !second.value.isZero,
            isRatio(first, second, link: link, isOutOf: isOutOf, hasEvery: hasEvery)
        else { return nil }
        guard let value = first.value.divided(by: second.value) else { return nil }
        var result = first
        result.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        result.end = second.end
        result.value = value
        result.form = .ratio
        return result
    }

    private func number(at index: Int) -> NumberPhrase? {
        if isNumeral(index) { return numeralPhrase(at: index) }
        return isWord(index) ? wordPhrase(at: index) : nil
    }

    private func isRatio(_ first: NumberPhrase, _ second: NumberPhrase, link: Int32, isOutOf: Bool, hasEvery: Bool) -> Bool {
        if link == common.over {
            return !isWord(second.tokens.upperBound) && !isWord(first.tokens.lowerBound - 1) && !hasUnit(second)
        }
        guard first.value < second.value else { return false }
        if isOutOf || hasEvery { return true }
        if hasUnit(second) || isSymbol(second.tokens.upperBound, "%") { return false }
        if first.value == ExactNumber(1) { return !(second.isNumeral && isYearLike(second)) }
        let rounds = [3, 4, 5, 10, 20, 100, 1000, 10_000, 100_000].map { ExactNumber($0) }
        return rounds.contains(second.value) && first.isNumeral == second.isNumeral
    }

    private func isYearLike(_ number: NumberPhrase) -> Bool {
        number.value > ExactNumber(1400) && number.value < ExactNumber(2200) && !has(number.tokens.lowerBound, .grouped)
    }

    private func hasUnit(_ number: NumberPhrase) -> Bool {
        lexicon.units.longest { phraseWord(number.tokens.upperBound + $0) } != nil
    }

    // MARK: Tolerances

    /// "2,000.45±0.01 pounds".
    func tolerance(_ first: NumberPhrase) -> NumberPhrase? {
        guard first.unit == nil, first.isNumeral else { return nil }
        var at = first.tokens.upperBound
        if isSymbol(at, "\u{B1}") {
            at += 1
        } else if isSymbol(at, "+"), isSymbol(at + 1, "/"), isMinus(at + 2) {
            at += 3
        } else {
            return nil
        }
        guard isNumeral(at), var second = numeralPhrase(at: at) else { return nil }
        second.value = second.value.magnitude
        takeUnit(&second)
        let spread = second.value
        second.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        second.start = first.start
        second.value = first.value - spread
        second.upper = first.value + spread
        second.form = .range
        return second
    }
}
