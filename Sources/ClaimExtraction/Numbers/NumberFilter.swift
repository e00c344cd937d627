internal import ClaimModel

/// Digits and number words that are no numeric expression: clock times, names, versions, addresses.
extension NumberScan {
    /// Whether a number is part of something else and is left out.
    func isPartOfName(_ number: NumberPhrase) -> Bool {
        if number.unit?.measure == .money { return false }
        if number.form == .fraction, number.isNumeral, lexicon.slashIdioms.contains(Array(text[number.start..<number.end])) {
            return true
        }
        return isInAddress(number) || isTime(number) || isGluedToLetters(number) || isChain(number) || isBracketed(number)
            || isPronoun(number)
            || isLabelled(number) || isAfterName(number) || isNameWord(number) || isStreetNumber(number)
    }

    private func isTime(_ number: NumberPhrase) -> Bool {
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if isSymbol(end, ":"), isGlued(end), isNumeral(end + 1), isGlued(end + 1) { return true }
        if isSymbol(first - 1, ":"), isGlued(first), isNumeral(first - 2), isGlued(first - 1) { return true }
        guard number.unit == nil || number.unit?.name == "attometres" || number.unit?.name == "picometres" else { return false }
        if isWord(end), roles(end).contains(.clockAfter), number.isNumeral, number.unit == nil {
            return isClock(end) || tokens[end - 1].length <= 2
        }
        // "11 a.m."
        let isLetterM = { (index: Int) in
            self.isWord(index) && self.tokens[index].length == 1 && self.word(index) == self.common.m
        }
        return number.isNumeral && isWord(end) && tokens[end].length == 1 && (word(end) == common.a || word(end) == common.p)
            && isSymbol(end + 1, ".") && isLetterM(end + 2)
    }

    /// "COVID-19", "A320", "5G", "777F", "6X".
    private func isGluedToLetters(_ number: NumberPhrase) -> Bool {
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if number.isNumeral, isWord(end), isGlued(end) { return true }
        guard isGlued(first), first > 0 else { return false }
        if number.isNumeral, isWord(first - 1) { return true }
        if isSymbol(first - 1, "_") || isSymbol(first - 1, "@") || isSymbol(first - 1, "&") { return true }
        if number.bound == nil, isSymbol(first - 1, "=") || isSymbol(first - 1, "/"), isGlued(first - 1) {
            return !isNumeral(first - 2) || isChainSign(first - 1)
        }
        guard isMinus(first - 1), isGlued(first - 1), isWord(first - 2) else { return false }
        // "now-18 month-old" and "sub-7" are numbers; "TA-35" is a name.
        return !roles(first - 2).contains(.function) && number.bound == nil
            && roles(first - 2).isDisjoint(with: NumberRole.startsNumber)
            && number.isNumeral
    }

    /// A part of a web or mail address: "://" or "@" stands before it without white space between.
    private func isInAddress(_ number: NumberPhrase) -> Bool {
        var at = number.tokens.lowerBound
        let limit = max(0, at - 60)
        while at > limit, isGlued(at) {
            at -= 1
            if isSymbol(at, "@") || isSymbol(at, "/") && isSymbol(at - 1, "/") && isSymbol(at - 2, ":") { return true }
        }
        return false
    }

    /// Three numerals or more joined by signs: a telephone number, an address, a date in digits.
    private func isChain(_ number: NumberPhrase) -> Bool {
        guard number.isNumeral, number.unit == nil || number.form == .fraction else { return false }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let before = isChainSign(first - 1) && isGlued(first) && isNumeral(first - 2) && isGlued(first - 1)
        let behind = isChainSign(end) && isGlued(end) && isNumeral(end + 1) && isGlued(end + 1)
        return before || behind
    }

    private func isChainSign(_ index: Int) -> Bool { isHyphen(index) || isSymbol(index, "/") || isSymbol(index, "\u{2013}") }

    /// "[5]", a note; "Ann Reed (4)", a shirt.
    private func isBracketed(_ number: NumberPhrase) -> Bool {
        guard number.isBare, number.isNumeral else { return false }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        if isSymbol(first - 1, "["), isSymbol(end, "]") { return true }
        return isSymbol(first - 1, "(") && isSymbol(end, ")") && isName(first - 2) && number.value < ExactNumber(100)
    }

    /// "this one", "no one", "the one who".
    private func isPronoun(_ number: NumberPhrase) -> Bool {
        guard number.isBare, number.tokens.count == 1, word(number.tokens.lowerBound) == common.one, number.bound == nil else {
            return false
        }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        let before = word(first - 1)
        let pointers = [
            common.this, common.that, common.which, common.the, common.each, common.every, common.no, common.first, common.last,
            common.other, common.these,
        ]
        if before != WordIndex.unknown, pointers.contains(before) { return true }
        if isHyphen(first - 1), isGlued(first) { return true }
        guard word(end) != common.of, word(end) != common.and else { return false }
        return !isWord(end) || roles(end).contains(.function) && before != common.of
    }

    // MARK: Names with a number

    /// "page 12", "Flight 370", "posts 542 and 543".
    private func isLabelled(_ number: NumberPhrase) -> Bool {
        guard number.isBare || number.form == .range && number.unit == nil, number.bound == nil, !number.hasScale else {
            return false
        }
        let first = number.tokens.lowerBound
        guard number.value.isWhole || has(first - 1, .capital), !has(first, .grouped) else { return false }
        var at = first - 1
        // "542 and 543", "5, 6": the label stands before the first of them.
        var steps = 0
        while steps < 4, word(at) == common.and || isSymbol(at, ","), isNumeral(at - 1) {
            at -= 2
            steps += 1
        }
        guard isWord(at), roles(at).contains(.label), !roles(at).contains(.rankLabel) || has(at, .capital) else { return false }
        if has(at, .capital), !opensSentence(at) || number.value == ExactNumber(1) { return true }
        return !isCounting(number)
    }

    /// Whether a plural noun follows that the number counts.
    func isCounting(_ number: NumberPhrase) -> Bool {
        var at = number.tokens.upperBound
        let limit = at + 4
        while at < limit, isPhraseWord(at), !roles(at).contains(.verb) {
            if isPlural(at) { return true }
            at += 1
        }
        return false
    }

    /// "Voyager 2 in", "the iPhone 14 Pro": a bare number right behind a name that counts nothing.
    private func isAfterName(_ number: NumberPhrase) -> Bool {
        guard number.isBare, number.bound == nil, !number.hasScale, number.value.isWhole else { return false }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        guard number.isNumeral, !has(first, .grouped), isName(first - 1) || isMixedName(first - 1), !isSymbol(end, "%") else {
            return false
        }
        if roles(first - 1).contains(.function) || roles(first - 1).contains(.currencyCode) && has(first - 1, .allCapitals) {
            return false
        }
        if isWord(end), has(end, .capital) { return true }
        return !isCounting(number)
    }

    /// "12 Quarry Road", "49 Old Mill Lane": a house in a street, unless its shops are counted.
    private func isStreetNumber(_ number: NumberPhrase) -> Bool {
        guard number.isBare, number.isNumeral, number.bound == nil, !number.hasScale, number.value.isWhole else { return false }
        var at = number.tokens.upperBound
        let limit = at + 4
        while at < limit, has(at, .capital) || isNumeral(at) || isSymbol(at, ".") || isWord(at) && isGlued(at) {
            if roles(at).contains(.street), has(at, .capital), at > number.tokens.upperBound {
                return !isPhraseWord(at + 1) || has(at + 1, .capital)
            }
            at += 1
        }
        return false
    }

    /// "the Big Four": a number word that is part of a name.
    private func isNameWord(_ number: NumberPhrase) -> Bool {
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        guard number.form == .words, number.isBare, number.bound == nil, isName(first), isName(first - 1) else { return false }
        return !isPlural(end)
    }

    /// A word with a capital inside: "iPhone".
    private func isMixedName(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        return text[(tokens[index].start + 1)..<tokens[index].end].contains { $0 &- 0x41 < 26 } && !has(index, .allCapitals)
    }
}
