internal import ClaimModel

/// Two numbers that are one: ranges, ratios, scores, tolerances.
extension NumberScan {
    /// Joins a number with the one behind it when they are one expression, and returns the whole.
    func joined(_ first: NumberPhrase) -> NumberPhrase? {
        guard first.form != .ordinal, first.form != .factor, first.form != .indefinite, !first.isOpenAbove else { return nil }
        return ratio(first) ?? tolerance(first) ?? range(first)
    }

    func nextPhrase(at index: Int) -> NumberPhrase? {
        guard let token = token(index), !token.flags.contains(.newLine) else { return nil }
        var found: NumberPhrase?
        var at = index
        if token.kind == .symbol {
            // A currency sign, or letters and a sign, may lead.
            while let next = self.token(at), !next.flags.contains(.newLine), next.kind == .symbol, at < index + 2,
                !isDash(at) || isGlued(at + 1)
            { at += 1 }
        } else if token.kind == .word, token.length <= 4, roles(at).isDisjoint(with: NumberRole.startsNumber.union(.article)),
            !isNumeral(at)
        {
            at += 1
            if isSymbol(at, "$") { at += 1 }
            guard isNumeral(at) else { return nil }
        }
        if at > index, isWord(at), isGlued(at), isNumeral(at + 1), isGlued(at + 1) { at += 1 }
        if isNumeral(at) { found = numeralPhrase(at: at) } else if isWord(at), at == index { found = wordPhrase(at: at) }
        guard var number = found, number.form != .ordinal else { return nil }
        takeUnit(&number)
        return number.tokens.lowerBound <= index ? number : nil
    }

    // MARK: Ranges

    /// What joins two numbers: where the second begins, and the "from" or "between" before the first.
    private struct Link {
        var next: Int
        var isDash: Bool
        var opening: Int?
    }

    private func link(behind first: NumberPhrase) -> Link? {
        let at = first.tokens.upperBound
        guard let sign = token(at), !sign.flags.contains(.newLine) else { return nil }
        let before = word(first.tokens.lowerBound - 1)
        let isFrom = before == common.from || before == common.between
        let opening = isFrom ? first.tokens.lowerBound - 1 : nil
        // "200,000 to-260,000", "200,000-to-260,000"
        if isHyphen(at), word(at + 1) == common.to { return Link(next: at + 2, isDash: false, opening: opening) }
        if isDash(at) {
            guard isGlued(at) == isGlued(at + 1) || isSymbol(at + 1, "$") || sign.code == 0x7E, !first.isModifier else {
                return nil
            }
            return Link(next: at + 1, isDash: true, opening: nil)
        }
        if word(at) == common.to {
            let isHyphenated = isHyphen(at + 1) && isGlued(at + 1)
            return Link(next: isHyphenated ? at + 2 : at + 1, isDash: false, opening: opening)
        }
        return word(at) == common.and && before == common.between ? Link(next: at + 1, isDash: false, opening: opening) : nil
    }

    private func range(_ first: NumberPhrase) -> NumberPhrase? {
        guard let link = link(behind: first), let second = nextPhrase(at: link.next), !second.isOpenAbove,
            second.form != .factor
        else {
            return nil
        }
        return joined(first, second, link)
    }

    private func joined(_ left: NumberPhrase, _ right: NumberPhrase, _ link: Link) -> NumberPhrase? {
        var (first, second) = (left, right)
        guard agree(&first, second) else { return nil }
        if second.unit == nil, let unit = first.unit {
            guard unit.measure == .money || link.opening != nil else { return nil }
            second.unit = unit
        }
        if link.isDash {
            if first.unit == nil, second.isBare, isScore(first, second) { return score(first, second) }
            if isName(first.tokens.lowerBound - 1), first.isBare { return nil }
        } else if isAfterChange(first) {
            return nil
        }
        guard first.value < second.value || link.isDash && first.value.isNegative else { return nil }
        return range(from: first, to: second, start: link.opening)
    }

    private func range(from first: NumberPhrase, to second: NumberPhrase, start opening: Int?) -> NumberPhrase {
        var result = second
        let start = opening ?? first.tokens.lowerBound
        result.tokens = start..<second.tokens.upperBound
        result.start = opening.map { tokens[$0].start } ?? first.start
        result.value = min(first.value, second.value)
        result.upper = max(first.value, second.value)
        if first.form == .fraction, second.form == .fraction, second.unit == nil {
            result.unit = UnitFacts(name: "ratio", measure: .factor)
        }
        result.form = .range
        result.isNumeral = first.isNumeral && second.isNumeral
        return result
    }

    /// Whether two numbers can be the ends of one range; gives the first the scale of the second where it is left out.
    private func agree(_ first: inout NumberPhrase, _ second: NumberPhrase) -> Bool {
        if let unit = first.unit, let other = second.unit, unit != other { return false }
        if first.rate != nil { return false }
        guard second.hasScale, !first.hasScale, first.form == .digits || first.form == .words else { return true }
        let power = scalePower(second)
        let plain = second.value.scaled(byPowerOfTen: -power)
        if first.value < plain, first.unit?.measure == .money || first.unit == nil {
            first.value = first.value.scaled(byPowerOfTen: power)
        }
        return true
    }

    private func scalePower(_ number: NumberPhrase) -> Int {
        for index in number.tokens.reversed() where roles(index).contains(.scale) || roles(index).contains(.scaleLetters) {
            return facts(index).power
        }
        return 0
    }

    /// Whether a verb of change leads to the number: "rose from 51 to 88" names two values, not a range.
    func isAfterChange(_ number: NumberPhrase) -> Bool {
        var at = number.tokens.lowerBound - 1
        var steps = 0
        while at >= 0, steps < 4 {
            if roles(at).contains(.change) { return true }
            let word = word(at)
            guard word == common.from || word == common.by || roles(at).contains(.changeLink) || has(at, .adverb) else {
                return false
            }
            at -= 1
            steps += 1
        }
        return false
    }

    // MARK: Shared units

    /// "45 and 50 mg", "eight or nine euros": the unit behind the second number is the first's as well.
    func takeSharedUnit(_ first: inout NumberPhrase) {
        guard first.isBare, !first.isOpenAbove else { return }
        let at = first.tokens.upperBound
        let link = word(at)
        guard link == common.and || link == common.or, !isDate(first), let second = nextPhrase(at: at + 1),
            let unit = second.unit,
            second.form == first.form || second.form == .digits || second.form == .words, second.isNumeral == first.isNumeral
        else { return }
        switch unit.measure {
        case .money where link == common.and && second.start < tokens[at + 1].end: return
        case .factor, .count: return
        default: first.unit = unit
        }
    }

    private func isDate(_ number: NumberPhrase) -> Bool {
        number.isNumeral && number.value > ExactNumber(1400) && number.value < ExactNumber(2200)
            && !has(number.tokens.lowerBound, .grouped)
    }
}
