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
        var at = number.tokens.lowerBound - 1
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

    /// The bound phrase or sign whose last token is at an index.
    private func boundEnding(_ index: Int, _ number: NumberPhrase) -> (BoundFacts, Int)? {
        guard let token = token(index) else { return nil }
        if token.kind == .symbol {
            if token.isSymbol("="), isSymbol(index - 1, ">") || isSymbol(index - 1, "<"), isGlued(index) {
                let key = text[tokens[index - 1].start..<token.end]
                return lexicon.boundSigns[key].map { ($0, index - 1) }
            }
            if isSymbol(index - 1, "<"), isGlued(index) { return nil }
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

    private func boundWords(_ index: Int) -> (BoundFacts, Int)? {
        lexicon.boundsBefore.longest { phraseWord(index - $0) }.map { ($0.value, index - $0.length + 1) }
    }

    /// Whether a bound phrase is one here: "over the past" never gets this far, but "$2,000 over 3 years" does.
    private func accepts(_ facts: BoundFacts, _ first: Int, _ last: Int, _ number: NumberPhrase) -> Bool {
        let isOneWord = first == last
        if number.form == .factor, isOneWord, facts.effect == .none, !roles(first - 1).contains(.function) { return false }
        if isOneWord, word(first) == common.over || word(first) == common.under || roles(first).contains(.dimension) {
            return isBoundHere(first, number)
        }
        if number.form == .words, number.value == ExactNumber(1), isOneWord, facts.effect == .none, number.unit == nil {
            return false
        }
        return true
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
            if let bound = number.bound, bound.effect != .exactly, bound.effect != .none { return }
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
        if length == 1 {
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
    }

    /// "must not exceed", "didn't top", "never surpassed", "without exceeding", "failed to reach".
    private func isNegated(_ verb: Int) -> Bool {
        var at = verb - 1
        while at > verb - 4, isWord(at), has(at, .adverb) { at -= 1 }
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
