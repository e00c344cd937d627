internal import ClaimModel

/// "per hour", "a day", "/km" behind a unit.
extension NumberScan {
    /// Takes in a rate. A speed and its like is one unit and part of the span; "a day" after money or a count stays outside.
    func takeRate(_ number: inout NumberPhrase) {
        guard number.form != .ordinal, number.form != .factor || number.unit?.name == "times" else { return }
        while let (name, end, isSlash) = rate(at: number.tokens.upperBound, number) {
            let isPhysical = number.unit?.measure == .measure && (isSlash || isOneUnit(number.unit, name))
            if isPhysical, let unit = number.unit {
                number.unit = UnitFacts(name: unit.name + "/" + name, measure: .measure)
                number.tokens = number.tokens.lowerBound..<end
                number.end = tokens[end - 1].end
            } else {
                number.rate = name
                return
            }
        }
    }

    /// Barrels a day and tonnes a year are counts at a rate; miles an hour is a unit of its own.
    private func isOneUnit(_ unit: UnitFacts?, _ name: String) -> Bool {
        guard let unit else { return false }
        if ["second", "minute", "hour", "millisecond"].contains(name) { return true }
        return unit.name.contains("/") || name == "century"
    }

    private func rate(at index: Int, _ number: NumberPhrase) -> (String, Int, isSlash: Bool)? {
        if isSymbol(index, "/"), number.unit != nil, isGlued(index) == isGlued(index + 1), !isNumeral(index + 1) {
            if let (facts, end) = symbolUnit(index + 1, number) {
                let plain = end == index + 2 ? lexicon.rates.longest { phraseWord(index + 1 + $0) }?.value : nil
                return (plain ?? facts.name, end, true)
            }
            return lexicon.rates.longest { phraseWord(index + 1 + $0) }.map { ($0.value, index + 1 + $0.length, true) }
        }
        let word = word(index)
        let isPer = word == common.per
        let isArticle = word == common.a || word == common.an || word == common.each || word == common.every
        guard isPer || isArticle else { return rateBehindDash(index, number) }
        if isPer, let (name, length) = lexicon.rates.longest({ phraseWord(index + 1 + $0) }) {
            return (name, index + 1 + length, false)
        }
        if isPer, isWord(index + 1), !roles(index + 1).contains(.function), number.unit?.measure == .money {
            return (lowercased(index + 1), index + 2, false)
        }
        // "dozens a day", "$5 a head", "20 times a minute": after money, a rate's own words, or a count of times.
        guard isArticle, number.form != .fraction, let (name, length) = lexicon.rates.longest({ phraseWord(index + 1 + $0) }),
            !roles(index + 1 + length).contains(.positionAfter)
        else { return nil }
        return (name, index + 1 + length, false)
    }

    /// "$70-a-share".
    private func rateBehindDash(_ index: Int, _ number: NumberPhrase) -> (String, Int, isSlash: Bool)? {
        guard isHyphen(index), roles(index + 1).contains(.article), isHyphen(index + 2) else { return nil }
        return lexicon.rates.longest { phraseWord(index + 3 + $0) }.map { ($0.value, index + 3 + $0.length, false) }
    }
}
