internal import ClaimModel

/// Bound words before, behind and in the verb.
extension NumberScan {
    /// Finds what bounds a number and widens its span over the words that do.
    func takeBounds(_ number: inout NumberPhrase) {
        guard number.form != .ordinal, number.form != .score else { return }
        takeBoundBefore(&number)
        takeBoundBehind(&number)
        if number.bound == nil, number.form != .range { takeBoundVerb(&number) }
    }

    private func takeBoundBefore(_ number: inout NumberPhrase) {
        var at = beforeFiller(number.tokens.lowerBound - 1, number)
        var rounds = 0
        while rounds < 2, let (facts, first) = boundEnding(at, number) {
            guard accepts(facts, first, at, number) else { return }
            if facts.effect == .none {
                if number.isApproximate { return }
                number.isApproximate = true
            } else {
                if number.bound != nil { return }
                number.bound = facts
                if facts.isApproximate { number.isApproximate = true }
            }
            number.boundStart = tokens[first].start
            at = first - 1
            rounds += 1
            // "at least about 10": a loose word may have a bound before it, not the other way round.
            if facts.effect != .none { return }
        }
    }

    /// "at least another 20", "more than a further 300": the token before the words between a bound and its number.
    private func beforeFiller(_ index: Int, _ number: NumberPhrase) -> Int {
        guard roles(index).contains(.boundFiller) else { return index }
        let at = roles(index - 1).contains(.article) ? index - 2 : index - 1
        return boundEnding(at, number) == nil ? index : at
    }

    /// The bound phrase or sign whose last token is at an index.
    private func boundEnding(_ index: Int, _ number: NumberPhrase) -> (BoundFacts, Int)? {
        guard let token = token(index) else { return nil }
        if token.kind == .symbol {
            if token.isSymbol("="), isSymbol(index - 1, ">") || isSymbol(index - 1, "<"), isGlued(index) {
                let key = text[tokens[index - 1].start..<token.end]
                return lexicon.boundSigns[key].map { ($0, index - 1) }
            }
            if isSymbol(index - 1, "<"), isGlued(index) { return nil }
            if token.isSymbol("."), isGlued(index) { return shortened(index - 1) }
            if isHyphen(index), isGlued(index), isGlued(index + 1) {
                // "sub-7", but not "over-30".
                return boundWords(index - 1).flatMap { facts, first in
                    first == index - 1 && facts.effect == .high ? (facts, first) : nil
                }
            }
            return lexicon.boundSigns[text[token.start..<token.end]].map { ($0, index) }
        }
        return boundWords(index)
    }

    /// "c. 300", "max. 300": a word that is cut short with a point.
    private func shortened(_ index: Int) -> (BoundFacts, Int)? {
        if roles(index).contains(.shortAbout), !has(index, .capital) || opensSentence(index) {
            return (BoundFacts(effect: .none, isInclusive: true, isApproximate: true), index)
        }
        guard isWord(index), tokens[index].length < 7 else { return nil }
        return boundWords(index).flatMap { facts, first in first == index && facts.need == .nothing ? (facts, first) : nil }
    }

    /// The bound phrase whose last word is at an index.
    func boundWords(_ index: Int) -> (BoundFacts, Int)? {
        lexicon.boundsBefore.longest { phraseWord(index - $0) }.map { ($0.value, index - $0.length + 1) }
    }

    /// Whether a bound phrase is one here: "over the past" never gets this far, but "$2,000 over 3 years" does.
    private func accepts(_ facts: BoundFacts, _ first: Int, _ last: Int, _ number: NumberPhrase) -> Bool {
        let isOneWord = first == last
        guard meets(facts.need, number) else { return false }
        if isOneWord, word(first) == common.over, isOverSomething(first, number) { return false }
        if number.form == .factor, isOneWord, facts.effect == .none, !roles(first - 1).contains(.function) { return false }
        if isOneWord, word(first) == common.over || word(first) == common.under || roles(first).contains(.dimension) {
            return isBoundHere(first, number)
        }
        if number.form == .words, number.value == ExactNumber(1), isOneWord, facts.effect == .none, number.unit == nil {
            return false
        }
        return true
    }

    private func meets(_ need: BoundFacts.Need, _ number: NumberPhrase) -> Bool {
        switch need {
        case .nothing: true
        case .unit:
            number.unit.map { $0.measure != .count && $0.measure != .factor } ?? false || isMilestone(number)
                || number.form != .range && number.value > ExactNumber(999) && !isYear(number)
        case .milestone: isMilestone(number)
        }
    }

    private func isYear(_ number: NumberPhrase) -> Bool {
        number.isNumeral && number.isBare && number.tokens.count == 1 && number.value < ExactNumber(2200)
            && !has(number.tokens.lowerBound, .grouped)
    }

    /// "the 300 mark", "the $40-a-barrel level".
    private func isMilestone(_ number: NumberPhrase) -> Bool {
        let end = number.tokens.upperBound
        return roles(isHyphen(end) ? end + 1 : end).contains(.milestone)
    }

    /// "a dispute over 12 jobs", "presided over 12 hearings": "over" leads to what the noun or verb is about.
    private func isOverSomething(_ over: Int, _ number: NumberPhrase) -> Bool {
        let before = roles(over - 1)
        return before.contains(.overNoun) || before.contains(.overVerb) && number.unit == nil
    }

    /// "over", "under", "above" and "below" are bounds unless they join the number to an earlier one as a place or a time.
    private func isBoundHere(_ index: Int, _ number: NumberPhrase) -> Bool {
        let isOccasion = (0..<2).contains { roles(number.tokens.upperBound + $0).contains(.occasion) }
        guard number.unit?.measure == .duration || isOccasion || number.isArticle else { return true }
        guard index > 0, isWord(index - 1) else { return isSymbol(index - 1, ",") || index == 0 }
        let before = word(index - 1)
        let links = [
            common.for, common.of, common.in, common.by, common.at, common.with, common.a, common.the, common.is, common.was,
            common.are, common.were, common.per,
        ]
        return links.contains(before) || roles(index - 1).contains(.verb) || has(index - 1, .gerund)
            || isOccasion && has(index - 1, .participle)
    }

    /// "30 boats or more", "300 guests at most": bound words behind the counted noun, which stay outside the span.
    func takeBoundBehindNoun(_ number: inout NumberPhrase) {
        guard number.bound == nil, !number.isApproximate, number.upper == nil, number.form != .ordinal, number.form != .score,
            let noun = number.noun, noun.lowerBound >= number.tokens.upperBound
        else { return }
        let first = isSymbol(noun.upperBound, ",") ? noun.upperBound + 1 : noun.upperBound
        guard let (facts, length) = lexicon.boundsAfter.longest({ phraseWord(first + $0) }), length > 1,
            !has(first, .newLine)
        else { return }
        let end = first + length
        guard !isPhraseWord(end), word(end) != common.than, word(end) != common.a, word(end) != common.an, !isNumeral(end),
            !isSymbol(end, "$")
        else { return }
        switch facts.effect {
        case .none: number.isApproximate = true
        case .closing: return
        default: number.bound = facts
        }
    }

    private func takeBoundBehind(_ number: inout NumberPhrase) {
        let at = number.tokens.upperBound
        guard let token = token(at), !token.flags.contains(.newLine) else { return }
        if token.isSymbol("+"), isGlued(at), !isNumeral(at + 1) {
            setBehind(&number, BoundFacts(effect: .low, isInclusive: true, isApproximate: false), at..<(at + 1))
            return
        }
        let first = isHyphen(at) && isGlued(at) ? at + 1 : at
        guard let (facts, length) = lexicon.boundsAfter.longest({ phraseWord(first + $0) }) else { return }
        // "-plus", "-odd" and "-ish" are glued on; elsewhere these words mean something else.
        let isGluedWord = length == 1
        let isLoosePlus = word(at) == common.plus && isPlural(at + 1)
        guard isGluedWord ? first > at || isGlued(at) || isLoosePlus : first == at else { return }
        let end = first + length
        // "5000 or more than 4500": the words belong to the next number.
        if length > 1,
            word(end) == common.than || isNumeral(end) || roles(end).contains(.unit) || roles(end).contains(.teen)
                || roles(end).contains(.tens)
                || isSymbol(end, "$")
        {
            return
        }
        setBehind(&number, facts, at..<end)
    }

    private func setBehind(_ number: inout NumberPhrase, _ facts: BoundFacts, _ range: Range<Int>) {
        switch facts.effect {
        case .none: number.isApproximate = true
        case .closing: number.bound?.isInclusive = true
        default:
            if let bound = number.bound, bound.effect != .exactly, bound.effect != .none {
                // "over 300+": the sign says nothing new, and still belongs to the number.
                if isSymbol(range.lowerBound, "+") { number.boundEnd = tokens[range.upperBound - 1].end }
                return
            }
            number.bound = facts
        }
        number.boundEnd = tokens[range.upperBound - 1].end
    }

    /// "surpassed 1,000", "deaths top 500": the bound is in the verb, which stays outside the span.
    private func takeBoundVerb(_ number: inout NumberPhrase) {
        var at = number.tokens.lowerBound - 1
        if word(at) == common.the { at -= 1 }
        guard let (facts, length) = lexicon.boundVerbs.longest({ phraseWord(at - $0) }) else { return }
        let first = at - length + 1
        let isMilestone = isMilestone(number)
        guard meets(facts.need, number) else { return }
        if length == 1, !isMilestone {
            // "the top 10" and "pass 3 exams" are no bounds: a subject stands before the verb, and the number is large.
            let isAdjective =
                first == 0 || roles(first - 1).contains(.article) || word(first - 1) == common.the
                || word(first - 1) == common.its
                || word(first - 1) == common.to && !has(first, .participle)
            let isShort = tokens[first].length <= 4
            if word(first) == common.passed, number.value < ExactNumber(1000) { return }
            if isShort, isAdjective || number.value < ExactNumber(100) && number.unit == nil { return }
        }
        number.bound = isNegated(first) ? negated(facts) : facts
        if number.bound == facts, facts.isApproximate { number.isApproximate = true }
    }

    /// "must not exceed", "didn't top", "never surpassed", "without exceeding", "failed to reach".
    private func isNegated(_ verb: Int) -> Bool {
        var at = verb - 1
        while at > verb - 4, isWord(at), has(at, .adverb) { at -= 1 }
        if word(at) == common.to, word(at - 1) == common.not || word(at - 1) == common.never { return true }
        if word(at) == common.to, roles(at - 1).contains(.failing) { return true }
        if word(at) == common.t, isGlued(at), token(at - 1)?.kind == .symbol { return true }
        return [common.not, common.never, common.cannot, common.without].contains(word(at))
    }

    /// What a bound says when it is denied: not above 500 is 500 or less. A denied limit says nothing.
    private func negated(_ facts: BoundFacts) -> BoundFacts? {
        switch facts.effect {
        case .low: BoundFacts(effect: .high, isInclusive: !facts.isInclusive, isApproximate: false)
        case .high where !facts.isInclusive: BoundFacts(effect: .low, isInclusive: true, isApproximate: false)
        default: nil
        }
    }

    /// "just under 296 hp (224 kW / 300 PS)": a conversion in brackets has the bound of what it converts.
    func inheritBound(_ number: inout NumberPhrase, from last: NumberPhrase) {
        guard number.bound == nil, number.upper == nil, let bound = last.bound, let unit = number.unit, let other = last.unit,
            unit != other, unit.measure == other.measure || last.isConversion,
            [.measure, .money, .temperature].contains(unit.measure)
        else { return }
        var at = last.tokens.upperBound
        while isWord(at), last.rate != nil, at < last.tokens.upperBound + 3 { at += 1 }
        guard isSymbol(at, "(") || last.isConversion && isSymbol(at, "/"), number.tokens.lowerBound == at + 1 else { return }
        number.bound = bound
        number.isConversion = true
    }

    // MARK: Two bounds on one quantity

    /// "larger than 20 and less than 35": two numbers with opposite bounds that leave room between them.
    func merged(_ first: NumberPhrase, _ second: NumberPhrase) -> NumberPhrase? {
        guard let bound = first.bound, let other = second.bound, first.upper == nil, second.upper == nil,
            first.boundEnd == nil, second.boundEnd == nil, let start = second.boundStart, first.boundStart != nil,
            first.unit == second.unit || first.unit == nil || second.unit == nil
        else { return nil }
        let between = first.tokens.upperBound
        let hasLink = word(between) == common.and || isSymbol(between, ",")
        guard hasLink, token(between + 1)?.start == start else { return nil }
        let (low, high): (NumberPhrase, NumberPhrase)
        switch (bound.effect, other.effect) {
        case (.low, .high): (low, high) = (first, second)
        case (.high, .low): (low, high) = (second, first)
        default: return nil
        }
        guard low.value < high.value else { return nil }
        var result = first
        result.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        result.end = second.end
        result.form = .range
        result.value = low.value
        result.upper = high.value
        result.unit = first.unit ?? second.unit
        result.bound = BoundFacts(effect: .none, isInclusive: low.bound?.isInclusive ?? true, isApproximate: false)
        result.isLoose = false
        result.upperIsOpen = high.bound?.isInclusive == false
        return result
    }
}
