internal import ClaimModel

/// Numbers that are no plain cardinals: dozens, a few million, hundreds of thousands, factors, negatives.
extension NumberScan {
    func group(at index: Int, count: Int, from first: Int) -> NumberPhrase? {
        let facts = facts(index)
        let scaleAt = word(index + 1) == common.of ? index + 2 : index + 1
        if facts.roles.contains(.loose), first < index, roles(scaleAt).contains(.scale) {
            // "a couple of hundred"
            var result = phrase(first..<scaleAt, ExactNumber(facts.value), .words)
            continueWithScale(&result)
            result.isLoose = true
            return result
        }
        // "couple" is a number only as "a couple" or "a couple of".
        if facts.roles.contains(.loose), first == index || roles(index + 1).contains(.function) && word(index + 1) != common.of
        {
            return nil
        }
        var result = phrase(first..<(index + 1), ExactNumber(facts.value * count), .words)
        result.isLoose = facts.roles.contains(.loose)
        return result
    }

    /// "two dozen", "3 dozens".
    func groupAfter(_ number: Cardinal, from first: Int) -> NumberPhrase? {
        let facts = facts(number.end)
        let isGroup = facts.roles.contains(.group) && !facts.roles.contains(.loose)
        let isPlural = facts.roles.contains(.indefinitePlural) && facts.value == 24
        guard isGroup || isPlural else { return nil }
        let size = isGroup ? facts.value : 12
        return phrase(first..<(number.end + 1), number.value * ExactNumber(size), .words)
    }

    func loose(at index: Int, from first: Int) -> NumberPhrase? {
        guard roles(index + 1).contains(.scale) || roles(index + 1).contains(.group) else { return nil }
        let base = facts(index).value
        var result: NumberPhrase
        if roles(index + 1).contains(.group) {
            guard !roles(index + 1).contains(.loose) else { return nil }
            result = phrase(first..<(index + 2), ExactNumber(base * facts(index + 1).value), .indefinite)
        } else {
            result = phrase(first..<(index + 1), ExactNumber(base), .indefinite)
            continueWithScale(&result)
        }
        result.isOpenAbove = true
        return result
    }

    /// "dozens", "tens of thousands", "hundreds of millions".
    func indefinite(at first: Int) -> NumberPhrase? {
        let facts = facts(first)
        var value = ExactNumber(facts.value)
        var end = first + 1
        while word(end) == common.of, roles(end + 1).contains(.indefinitePlural) {
            let next = self.facts(end + 1).value
            // "tens of thousands": twenty times a thousand; each plural stands for two of its kind.
            value = value * ExactNumber(next / 2)
            end += 2
        }
        let isScores = facts.value == 40
        if isScores, word(end) != common.of { return nil }
        var result = phrase(first..<end, value, .indefinite)
        result.isOpenAbove = true
        return result
    }

    func factor(at first: Int) -> NumberPhrase? {
        guard let facts = lexicon.factors[word(first)] else { return nil }
        if roles(first).contains(.factorAdjective) {
            let next = word(first + 1)
            let points = [common.the, common.that, common.its, common.this, common.those, common.these, common.last]
            guard points.contains(next) || boundWords(first - 1) != nil && !isPhraseWord(first + 1) else { return nil }
        }
        var result = phrase(first..<(first + 1), facts.value, .factor)
        result.unit = UnitFacts(name: facts.unit, measure: .factor)
        result.isOpenAbove = false
        return result
    }

    func negative(at first: Int) -> NumberPhrase? {
        // "plus or minus 3 percent"
        if word(first - 1) == common.or, word(first - 2) == common.plus { return nil }
        let next = isHyphen(first + 1) && isGlued(first + 1) ? first + 2 : first + 1
        guard !roles(next).contains(.negative) else { return nil }
        var result: NumberPhrase?
        if isNumeral(next) { result = numeralPhrase(at: next) } else if isWord(next) { result = wordPhrase(at: next) }
        guard var found = result, found.form != .ordinal, !found.isOpenAbove, found.tokens.lowerBound == next else {
            return nil
        }
        found.value = found.value.negated
        found.upper = nil
        found.tokens = first..<found.tokens.upperBound
        found.start = tokens[first].start
        return found
    }
}
