internal import ClaimModel

/// Reads numbers that are written in words, or in digits with scale words.
extension NumberScan {
    /// A number made of cardinal words while it grows: what is complete, and the group below the next scale.
    struct Cardinal {
        var total = ExactNumber.zero
        var group = 0
        /// The power of the last scale; the next must be smaller.
        var lastPower = Int.max
        /// What the last word was: nothing yet, a unit or teen, tens, "hundred", or a scale.
        var last: Part = .none
        var end: Int
        var hasScale = false
        /// The tens word that a following ordinal may join ("twenty" of "twenty-fifth").
        var openTens: Int?

        enum Part { case none, unit, teen, tens, hundred, scale }

        var value: ExactNumber { group == 0 ? total : total + ExactNumber(group) }
        var isEmpty: Bool { last == .none }
    }

    /// Reads cardinal words from a token on; nil when none stands there.
    ///
    /// - Parameter given: a numeral that has been read already and stands before the words, below a thousand and whole.
    func cardinal(at first: Int, after given: Int? = nil) -> Cardinal? {
        var number = Cardinal(end: first)
        var at = first
        if let given {
            number.group = given
            number.last = .teen
        } else if roles(at).contains(.article) {
            guard roles(at + 1).contains(.scale), !isScaleLetters(at + 1) else { return nil }
            number.group = 1
            number.last = .unit
            at += 1
        }
        while let next = extended(number, at: at, startedWithNumeral: given != nil) {
            number = next
            at = next.end
        }
        return number.end == first ? nil : number
    }

    private func isScaleLetters(_ index: Int) -> Bool { roles(index).contains(.scaleLetters) && !roles(index).contains(.scale) }

    private func extended(_ number: Cardinal, at index: Int, startedWithNumeral: Bool) -> Cardinal? {
        var at = index
        if number.last == .tens, isHyphen(at) { at += 1 }
        let joins = number.last == .hundred || number.last == .scale
        var sawAnd = false
        if joins, word(at) == common.and {
            guard andFraction(at: at) == nil else { return nil }
            at += 1
            sawAnd = true
        } else if joins, isHyphen(at), isGlued(at), isGlued(at + 1) {
            at += 1
        } else if !number.isEmpty, isHyphen(at), isGlued(at), isGlued(at + 1), roles(at + 1).contains(.scale) {
            at += 1
        }
        guard let token = token(at), at == index || token.kind == .word || sawAnd else { return nil }
        if token.kind == .numeral {
            return startedWithNumeral ? extended(number, withNumeral: at, sawAnd: sawAnd) : nil
        }
        guard token.kind == .word, !number.isEmpty ? !token.flags.contains(.newLine) : true else { return nil }
        let facts = lexicon.facts(token.code)
        var next = number
        next.end = at + 1
        if facts.roles.contains(.scale) {
            return sawAnd ? nil : scaled(next, by: facts.power)
        }
        next.openTens = nil
        if facts.roles.contains(.unit) {
            guard number.last == .none || number.last == .tens || joins else { return nil }
            next.last = .unit
        } else if facts.roles.contains(.teen) {
            guard number.last == .none || joins else { return nil }
            next.last = .teen
        } else if facts.roles.contains(.tens) {
            guard number.last == .none || joins else { return nil }
            next.last = .tens
            next.openTens = facts.value
        } else if facts.roles.contains(.zero) {
            guard number.isEmpty else { return nil }
            next.last = .teen
        } else {
            return nil
        }
        next.group += facts.value
        return next
    }

    /// "4 thousand 3 hundred and 21": a numeral goes on only before "hundred" or as the tail after "and".
    private func extended(_ number: Cardinal, withNumeral at: Int, sawAnd: Bool) -> Cardinal? {
        guard let value = smallValue(at), number.last == .hundred || number.last == .scale else { return nil }
        let isTail = sawAnd && number.last == .hundred && value > 0 && value < 100
        let leads = !sawAnd && value > 0 && value < 1000 && roles(at + 1).contains(.scale)
        guard isTail || leads else { return nil }
        var next = number
        next.group += value
        next.last = .teen
        next.end = at + 1
        return next
    }

    private func scaled(_ given: Cardinal, by power: Int) -> Cardinal? {
        var number = given
        number.openTens = nil
        if power == 2 {
            if number.last == .none { number.group = 1 }
            guard number.last != .hundred, number.last != .scale, number.group % 100 == number.group, number.group > 0 else {
                return nil
            }
            number.group *= 100
            number.last = .hundred
            number.hasScale = true
            return number
        }
        if number.last == .none {
            number.group = 1
        } else if number.last == .scale, number.group == 0 {
            // "hundred thousand million", "lakh crore": the scale multiplies what is there.
            number.total = number.total.scaled(byPowerOfTen: power)
            number.lastPower = power
            return number
        }
        guard power < number.lastPower, number.group > 0 else { return nil }
        number.total = number.total + ExactNumber(number.group).scaled(byPowerOfTen: power)
        number.group = 0
        number.lastPower = power
        number.last = .scale
        number.hasScale = true
        return number
    }

    // MARK: What may follow

    /// The digits after "point": "point zero three", "point seventy-one".
    func wordDecimals(at index: Int) -> (value: ExactNumber, end: Int)? {
        guard word(index) == common.point else { return nil }
        var digits: [UInt8] = []
        var at = index + 1
        while digits.count < 18 {
            let facts = facts(at)
            if facts.roles.contains(.zero) || facts.roles.contains(.unit) {
                digits.append(UInt8(facts.value))
            } else if facts.roles.contains(.teen) {
                digits += [UInt8(facts.value / 10), UInt8(facts.value % 10)]
            } else if facts.roles.contains(.tens) {
                let follows = isHyphen(at + 1) ? at + 2 : at + 1
                let ones = roles(follows).contains(.unit) ? self.facts(follows).value : 0
                digits += [UInt8(facts.value / 10), UInt8(ones)]
                if ones > 0 { at = follows }
            } else {
                break
            }
            at += 1
        }
        return digits.isEmpty ? nil : (ExactNumber(digits: digits, exponent: -digits.count), at)
    }

    /// "and a half", "and three quarters", "and fifty-four hundredths": a fraction below one, and the token behind it.
    func andFraction(at index: Int) -> (over: Int, under: Int, end: Int)? {
        let start = isHyphen(index) && isGlued(index) ? index + 1 : index
        guard word(start) == common.and else { return nil }
        var at = isHyphen(start + 1) ? start + 2 : start + 1
        var over = 1
        if roles(at).contains(.article) {
            at += 1
        } else if let (value, end) = plainSmall(at: at) {
            over = value
            at = end
        } else {
            return nil
        }
        if isHyphen(at) { at += 1 }
        let facts = facts(at)
        let fits =
            over == 1
            ? facts.roles.contains(.part) || (facts.roles.contains(.ordinal) && facts.value > 2)
            : facts.roles.contains(.pluralPart) && over < facts.value
        guard fits, word(at + 1) != common.of else { return nil }
        return (over, facts.value, at + 1)
    }

    /// One to ninety-nine in words, without "and", so that it costs the same however long the text is.
    private func plainSmall(at index: Int) -> (value: Int, end: Int)? {
        let facts = facts(index)
        if facts.roles.contains(.unit) || facts.roles.contains(.teen) { return (facts.value, index + 1) }
        guard facts.roles.contains(.tens) else { return nil }
        let at = isHyphen(index + 1) ? index + 2 : index + 1
        return roles(at).contains(.unit) ? (facts.value + self.facts(at).value, at + 1) : (facts.value, index + 1)
    }
}
