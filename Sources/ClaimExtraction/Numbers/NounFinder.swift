internal import ClaimModel

/// The noun that a number counts or measures.
extension NumberScan {
    /// Finds the noun of a number from the words around it and the numbers before it in the sentence.
    func takeNoun(_ number: inout NumberPhrase, earlier: [NumberPhrase]) {
        let kind = number.kind ?? .count
        switch kind {
        case .ordinal, .rank, .score, .year, .age: return
        case .money: number.noun = nounBehind(number, after: [common.in, common.of]) ?? nounBefore(number) ?? modified(number)
        case .percentage, .fraction:
            number.noun =
                nounBehind(number, after: [common.of]) ?? nounBefore(number) ?? subject(number) ?? elided(number, earlier)
        case .measure, .duration, .temperature: number.noun = magnitude(number) ?? modified(number) ?? nounBefore(number)
        case .factor: return
        case .count, .plain: takeCounted(&number, earlier)
        }
        if let noun = number.noun {
            number.nounIsPerson = roles(noun.lowerBound).contains(.person)
        } else if number.unit == nil, roles(afterBound(number)).contains(.personState) {
            number.nounIsPerson = true
        }
    }

    /// "a 5.6 magnitude": the noun is the unit's own name.
    private func magnitude(_ number: NumberPhrase) -> Range<Int>? {
        guard number.unit?.name == "magnitude" else { return nil }
        let (first, end) = (number.tokens.lowerBound, number.tokens.upperBound)
        return [end, end + 1, first - 1, first - 2].first { word($0) == common.magnitude }.map { $0..<($0 + 1) }
    }

    private func takeCounted(_ number: inout NumberPhrase, _ earlier: [NumberPhrase]) {
        var end = afterBound(number)
        if word(end) == common.more || word(end) == common.other { end += 1 }
        if isHyphen(end), isGlued(end), number.unit == nil, let part = attribute(at: end) {
            number.noun = part
        } else if let counted = counted(number, at: end) {
            number.noun = counted
        } else if number.isModifier {
            number.noun = head(at: end, skipsDeterminers: false, isOne: true)
        } else {
            let before = nounBefore(number)
            if let before, roles(before.lowerBound).contains(.figureNoun), number.unit == nil || number.rate != nil {
                number.noun = elided(number, earlier) ?? before
                return
            }
            number.noun =
                before ?? (number.unit == nil ? attribute(at: end) ?? elided(number, earlier) ?? subject(number) : nil)
        }
    }

    /// The token behind the number and the words that bound it.
    private func afterBound(_ number: NumberPhrase) -> Int {
        var at = number.tokens.upperBound
        if let end = number.boundEnd {
            while at < tokens.count, tokens[at].end <= end { at += 1 }
        }
        return at
    }

    private func counted(_ number: NumberPhrase, at end: Int) -> Range<Int>? {
        if word(end) == common.of {
            if isPronounAlone(end + 1) { return nil }
            // "200 of the 340 islanders"
            let isCounted = word(end + 2) != WordIndex.unknown || isNumeral(end + 2)
            let start =
                isCounted && (isNumeral(end + 2) || roles(end + 2).contains(.unit)) && roles(end + 1).contains(.function)
                ? end + 3 : end + 1
            return head(at: start, skipsDeterminers: true, isOne: false)
        }
        if number.value == ExactNumber(1), number.upper == nil { return head(at: end, skipsDeterminers: false, isOne: true) }
        return head(at: end, skipsDeterminers: false, isOne: false)
    }

    /// "of them", "of these are": a pronoun that stands for a noun named before.
    private func isPronounAlone(_ index: Int) -> Bool {
        let isPronoun =
            word(index) == common.them || word(index) == common.these || word(index) == common.those
            || word(index) == common.which
        return isPronoun && !isPhraseWord(index + 1)
    }

    /// The head of the noun phrase that begins at a token: its first plural, or the word that one thing is called by.
    func head(at first: Int, skipsDeterminers: Bool, isOne: Bool) -> Range<Int>? {
        var at = first
        if skipsDeterminers {
            while at < first + 2, isWord(at), roles(at).contains(.function), !isPlural(at), word(at) != common.of { at += 1 }
        }
        let limit = at + 7
        var last: Int?
        while at < limit, let token = token(at) {
            // "of the combined 40 boats"
            if skipsDeterminers, token.kind == .numeral, let participle = last, has(participle, .participle) {
                last = nil
                at += 1
                continue
            }
            if let next = insideCompound(at) {
                at = next
                continue
            }
            // "digital and physical sales": two adjectives before one noun.
            if token.code == common.and, token.kind == .word, last != nil, !isOne, isPhraseWord(at + 1) {
                at += 1
                continue
            }
            guard isPhraseWord(at) || isWord(at) && isCompoundPart(at) else { break }
            if isVerbHere(at) { break }
            if isPlural(at), !isOne {
                let next = at + 1
                let isFirstOfTwo = roles(at).contains(.pluralAdjunct) || has(at, .capital) && !has(next, .capital)
                let goesOn =
                    isFirstOfTwo && isPlural(next) && !has(next, .newLine) && !roles(next).contains(.verb)
                return goesOn ? next..<(next + 1) : at..<next
            }
            if isOne, let last, has(at, .plural) || has(at, .capital) && !has(last, .capital) || has(at, .gerund) { break }
            if !has(at, .adverb) { last = at }
            at += 1
            if isOne, let last, last - first >= 2 { break }
        }
        guard isOne || skipsDeterminers, let last else { return nil }
        return last..<(last + 1)
    }

    /// The token to go on at when a hyphen, a number in a name or a possessive ending stands inside the phrase: "COVID-19
    /// cases".
    private func insideCompound(_ at: Int) -> Int? {
        guard let token = token(at) else { return nil }
        if token.kind == .numeral { return isGlued(at) ? at + 1 : nil }
        guard token.kind == .symbol else { return nil }
        if token.code == 0x2019 || token.code == 0x27, isGlued(at + 1) {
            return word(at + 1) == common.s ? at + 2 : isGlued(at) ? at + 1 : nil
        }
        return isHyphen(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : nil
    }

    private func isVerbHere(_ index: Int) -> Bool {
        roles(index).contains(.verb) && !(has(index + 1, .plural) && isPlural(index + 1))
    }

    /// "gas-only options": a word joined by a hyphen belongs to the phrase whatever it is.
    private func isCompoundPart(_ index: Int) -> Bool {
        isHyphen(index - 1) && isGlued(index) || isHyphen(index + 1) && isGlued(index + 1)
            || isNumeral(index + 1) && isGlued(index + 1)
    }

    /// The word right behind the number where nothing in the plural follows: "20 gauge wire", "four-cylinder".
    private func attribute(at index: Int) -> Range<Int>? {
        if isHyphen(index), isGlued(index) {
            if isGlued(index + 1), isWord(index + 1) { return (index + 1)..<(index + 2) }
            return hangingNoun(at: index + 1)
        }
        guard isPhraseWord(index), !roles(index).contains(.verb), !has(index, .adverb), !has(index, .participle),
            !has(index, .capital)
        else { return nil }
        return index..<(index + 1)
    }

    /// "four-, five- and six-cylinder": the noun behind the last hyphen of the list.
    private func hangingNoun(at index: Int) -> Range<Int>? {
        var at = index
        while at < index + 8, token(at) != nil {
            if isHyphen(at), isGlued(at), isGlued(at + 1), isWord(at + 1) { return (at + 1)..<(at + 2) }
            at += 1
        }
        return nil
    }

    /// The noun that a measure modifies or is given for: "36-hour curfew".
    private func modified(_ number: NumberPhrase) -> Range<Int>? {
        let end = afterBound(number)
        guard number.isModifier || number.unit?.measure == .money && number.rate == nil, isPhraseWord(end) else { return nil }
        guard let head = head(at: end, skipsDeterminers: false, isOne: true) else { return nil }
        // "$30 offered" is no thing that is offered for that.
        let isDeed = number.unit?.measure == .money && has(head.lowerBound, .participle) && tokens[head.lowerBound].length > 5
        return isDeed ? nil : head
    }

    private func nounBehind(_ number: NumberPhrase, after links: [Int32]) -> Range<Int>? {
        let end = afterBound(number)
        guard isWord(end), links.contains(word(end)), word(end) != WordIndex.unknown else { return nil }
        // "$5m in the United States" says where, not what.
        let first = roles(end + 1).contains(.function) ? end + 2 : end + 1
        if word(end) == common.in, has(first, .capital) { return nil }
        if isPronounAlone(end + 1) { return nil }
        return head(at: end + 1, skipsDeterminers: true, isOne: false)
    }

    /// "depth of [12 km]", "a jury of [nine]", "the toll of [61]".
    private func nounBefore(_ number: NumberPhrase) -> Range<Int>? {
        var at = number.tokens.lowerBound - 1
        if let start = number.boundStart {
            while at >= 0, tokens[at].start >= start { at -= 1 }
        }
        guard word(at) == common.of, isWord(at - 1), !roles(at - 1).contains(.function) else { return nil }
        return (at - 1)..<at
    }

    /// The noun of the number before, where this one has none: "75 killed and nearly 500 wounded".
    private func elided(_ number: NumberPhrase, _ earlier: [NumberPhrase]) -> Range<Int>? {
        for before in earlier.reversed() where before.noun != nil {
            if before.kind == number.kind
                || isCountLike(before.kind) && (isCountLike(number.kind) || number.kind == .percentage)
            {
                return before.noun
            }
        }
        return nil
    }

    private func isCountLike(_ kind: NumberKind?) -> Bool { kind == nil || kind == .count || kind == .plain }

    /// "the number of cases has surpassed [1,000]": the subject of the verb before the number.
    private func subject(_ number: NumberPhrase) -> Range<Int>? {
        let at = number.tokens.lowerBound - 1
        let links = [common.is, common.are, common.was, common.were, common.reached]
        let isBoundVerb = number.bound != nil && number.boundStart == nil
        let isReached =
            links.contains(word(at)) || word(at) == common.to && roles(at - 1).contains(.change) || roles(at).contains(.change)
        guard isWord(at), word(at) != WordIndex.unknown, isBoundVerb || isReached else { return nil }
        guard let subject = subject(before: at) else { return nil }
        return number.kind == .percentage || isPlural(subject.lowerBound) ? subject : nil
    }

    /// The head of the subject before a verb, past auxiliaries and adverbs and without what hangs on it.
    func subject(before verb: Int) -> Range<Int>? {
        var at = verb - 1
        while at >= 0, at > verb - 4, isWord(at), roles(at).contains(.function) || has(at, .adverb) { at -= 1 }
        guard at >= 0, isPhraseWord(at), !has(at, .adverb) else { return nil }
        var subject = at
        let limit = max(0, at - 14)
        while at >= limit, isWord(at) || isNumeral(at) && isGlued(at), !has(at, .newLine), word(at) != common.that,
            word(at) != common.and
        {
            if isPreposition(at), isPhraseWord(at - 1), at - 1 >= limit {
                // "the number of cases": what is counted, not the number.
                subject =
                    word(at - 1) == common.number
                    ? (head(at: at + 1, skipsDeterminers: true, isOne: false)?.lowerBound ?? at - 1) : at - 1
            }
            at -= 1
        }
        return has(subject, .participle) ? nil : subject..<(subject + 1)
    }

    private func isPreposition(_ index: Int) -> Bool {
        let word = word(index)
        return word != WordIndex.unknown
            && [common.of, common.in, common.for, common.on, common.at, common.from, common.to, common.with].contains(word)
    }
}
