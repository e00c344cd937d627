internal import ClaimModel

/// The verb of change that a number is the size of.
extension NumberScan {
    /// Sets the direction of a number that is the size of a change: "rose by 6%", "up 19 cents", "-1.3%".
    func takeChange(_ number: inout NumberPhrase) {
        guard number.form != .ordinal, number.form != .score, number.kind != .age, number.kind != .year else { return }
        if number.form == .factor { return takeOwnChange(&number) }
        if number.kind == .percentage, number.value.isNegative {
            number.change = .down
            return
        }
        var at = number.tokens.lowerBound - 1
        if let start = number.boundStart {
            while at >= 0, tokens[at].start >= start { at -= 1 }
        }
        var steps = 0
        while at >= 0, steps < 3, isWord(at), !has(at, .newLine) {
            let roles = roles(at)
            if roles.contains(.change) {
                let isParticle = word(at) == common.up || word(at) == common.down
                guard number.unit != nil || !isParticle else { return }
                number.change = roles.contains(.downwards) ? .down : .up
                if number.noun == nil, number.kind != .count { number.noun = subject(before: at) }
                return
            }
            guard roles.contains(.changeLink) || has(at, .adverb) else { return }
            if word(at) == common.by, !self.roles(at - 1).contains(.change) { return takeChangeBeforeBy(at, &number) }
            at -= 1
            steps += 1
        }
    }

    /// "cut the cost by 8%", "drove down thefts by a third": the verb stands some words before "by".
    private func takeChangeBeforeBy(_ by: Int, _ number: inout NumberPhrase) {
        var at = by - 1
        while at >= 0, at > by - 9, isWord(at) || isHyphen(at), !has(at, .newLine) {
            let roles = roles(at)
            if !roles.isDisjoint(with: [.change, .transitiveChange]) {
                number.change = roles.contains(.downwards) ? .down : .up
                return
            }
            at -= 1
        }
    }

    /// "grew by 1,200 or 2.2 per cent", "fell 30p (4%)": the same change, told again.
    func inheritChange(_ number: inout NumberPhrase, from last: NumberPhrase) {
        guard number.change == nil, let change = last.change, last.form != .factor, number.unit != nil, number.unit != last.unit
        else { return }
        var at = last.tokens.upperBound
        while at < number.tokens.lowerBound, at < last.tokens.upperBound + 3, isWord(at), word(at) != common.or { at += 1 }
        if isSymbol(at, ",") { at += 1 }
        guard word(at) == common.or || isSymbol(at, "("), token(at + 1)?.start == (number.boundStart ?? number.start) else {
            return
        }
        number.change = change
    }

    /// "doubled", "halved": a verb that is the change by itself.
    private func takeOwnChange(_ number: inout NumberPhrase) {
        guard number.tokens.count == 1, number.unit?.name == "factor",
            has(number.tokens.lowerBound, .participle) || has(number.tokens.lowerBound, .gerund)
        else { return }
        number.change = number.value < ExactNumber(1) ? .down : .up
    }
}
