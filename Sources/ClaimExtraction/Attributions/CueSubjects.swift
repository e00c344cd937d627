/// Finds the subject of a verb of saying: the noun phrase before it, over what stands between.
extension CueFinder {
    /// The noun phrase in front of a verb group, over an inserted description if need be.
    func subject(before start: Int, _ earlier: [Cue]) -> Range<Int>? {
        var end = start - 1
        while end >= sentence.lowerBound, text.tags[end] == .adverb || text.tags[end] == .negator { end -= 1 }
        guard end >= sentence.lowerBound else { return nil }
        if let antecedent = antecedent(ofClauseEndingAt: end) { return antecedent }
        if text.tags[end].isHead || text.byte(end) == 0x29 {
            return text.nounPhrase(endingAt: end, from: phraseLimit(end))
        }
        if text.tags[end] == .relative || text.tags[end] == .subordinator,
            text.tokens[end].word == words.who || text.tokens[end].word == words.which
        {
            var antecedent = end - 1
            if antecedent > sentence.lowerBound, text.isComma(antecedent) { antecedent -= 1 }
            return text.nounPhrase(endingAt: antecedent, from: sentence.lowerBound)
        }
        // "Some say", "many think".
        if text.tags[end] == .determiner { return text.tokens[end].word == words.the ? nil : end..<end + 1 }
        if text.tags[end] == .coordinator {
            return earlier.last { $0.speaker != nil && $0.form != .accordingTo }?.speaker ?? firstSubject(before: end)
        }
        if text.isComma(end) || text.isQuoteMark(end) { return subjectBeforeInsertion(endingAt: end) }
        return nil
    }

    /// "A woman who lives near the plant said": the phrase before "who", when its clause has a verb of its own.
    private func antecedent(ofClauseEndingAt end: Int) -> Range<Int>? {
        var place = end
        var sawVerb = false
        while place > sentence.lowerBound, end - place < 20, text.tags[place] != .punctuation || text.byte(place) == 0x2D {
            if text.tokens[place].word == words.who {
                guard sawVerb, text.tags[place - 1].isHead else { return nil }
                return text.nounPhrase(endingAt: place - 1, from: sentence.lowerBound)
            }
            sawVerb = sawVerb || text.tags[place].isFinite
            place -= 1
        }
        return nil
    }

    /// "Ann Lee, the mayor of X, said": the phrase before the comma that opens the description.
    func subjectBeforeInsertion(endingAt comma: Int) -> Range<Int>? {
        var place = comma - 1
        var depth = 0
        while place > sentence.lowerBound, comma - place < 40 {
            if text.isComma(place) {
                let inside = place + 1..<comma
                let isDescription =
                    !text.hasFiniteVerb(inside) || isReduced(inside) || text.tags[place + 1] == .relative
                    || text.tags[place + 1] == .subordinator
                if isDescription, text.tags[place - 1].isHead || text.byte(place - 1) == 0x29 {
                    guard text.quotation(at: place - 1) == nil || text.quotation(at: comma + 1) == text.quotation(at: place - 1)
                    else { return nil }
                    return text.nounPhrase(endingAt: place - 1, from: sentence.lowerBound)
                }
                depth += 1
                if depth > 2 { return nil }
            }
            place -= 1
        }
        return nil
    }

    /// "released on Thursday", "conducted in May": a participle with what belongs to it.
    private func isReduced(_ inside: Range<Int>) -> Bool {
        let first = inside.lowerBound
        return [.past, .participle].contains(text.tags[first]) && !text.hasFiniteVerb(first + 1..<inside.upperBound)
    }

    /// How far to the left a noun phrase may reach: to the quotation, dash or semicolon before it.
    private func phraseLimit(_ end: Int) -> Int {
        var place = end
        while place > sentence.lowerBound {
            let before = place - 1
            if text.isQuoteMark(before) || text.isSeparator(before) || text.isTerminator(before) && !isInitial(before) {
                return place
            }
            place -= 1
        }
        return sentence.lowerBound
    }

    private func isInitial(_ point: Int) -> Bool {
        point > sentence.lowerBound && text.tags[point - 1] == .proper
            && text.tokens[point - 1].end - text.tokens[point - 1].start <= 4
    }

    func firstSubject(before index: Int) -> Range<Int>? {
        for place in sentence.lowerBound..<index where text.tags[place].isFinite {
            var end = place - 1
            while end >= sentence.lowerBound, text.tags[end] == .adverb { end -= 1 }
            guard end >= sentence.lowerBound, text.tags[end].isHead else { continue }
            return text.nounPhrase(endingAt: end, from: sentence.lowerBound)
        }
        return nil
    }

    /// Whether a quotation mark stands between speaker and verb: the verb is then part of what is quoted.
    func isCut(_ speaker: Range<Int>, from verb: Int) -> Bool {
        text.quotation(at: verb) != nil && text.quotation(at: verb) != text.quotation(at: speaker.lowerBound)
    }

    func isFirstPersonInQuote(_ speaker: Range<Int>) -> Bool {
        let word = text.tokens[speaker.lowerBound].word
        return speaker.count == 1 && (word == words.i || word == words.we) && text.quotation(at: speaker.lowerBound) != nil
    }
}
