/// Finds what a cue attributes, within its sentence.
struct ContentFinder {
    let text: TaggedText
    let words: CueWords
    let sentence: Range<Int>
    let cues: [Cue]

    /// The token ranges attributed by a cue; nil when it attributes nothing after all.
    func content(ofCue number: Int) -> [Range<Int>]? {
        let cue = cues[number]
        switch cue.form {
        case .accordingTo: return aroundPhrase(cue)
        case .hearsay: return nonEmpty([text.trimmed(clause(around: cue.range))])
        case .passive:
            return nonEmpty([
                text.trimmed(subjectStart(of: cue)..<cue.start), text.trimmed(cue.range.upperBound..<end(after: number)),
            ])
        case .inverted: return before(cue, number)
        case .participle, .nominal: return after(cue, number)
        case .active:
            if isAside(cue) { return aside(cue, number) }
            if let found = aroundInsertion(cue, number) { return found }
            let isLast = isStop(cue.range.upperBound)
            if hasQuoteBefore(cue) || isLast, let found = before(cue, number) { return found }
            return after(cue, number)
        }
    }

    private func nonEmpty(_ ranges: [Range<Int>]) -> [Range<Int>]? {
        let kept = ranges.filter { !$0.isEmpty }
        return kept.isEmpty ? nil : kept
    }

    // MARK: After the cue

    private func after(_ cue: Cue, _ number: Int) -> [Range<Int>]? {
        let limit = end(after: number)
        let start = contentStart(cue, limit)
        guard let start, start.index < limit else { return nil }
        let range = text.trimmed(start.index..<limit)
        guard !range.isEmpty else { return nil }
        let hasQuote = range.contains { text.isQuoteMark($0) }
        if cue.needsQuotation, !hasQuote { return nil }
        if start.isMarked || hasQuote { return [range] }
        let opening = text.tags[range.lowerBound]
        if cue.takesObject, opening.isNominal || opening == .ing { return [range] }
        if cue.isNaming { return range.count >= 2 && !(text.tags[range.lowerBound] == .preposition) ? [range] : nil }
        let startsClause =
            text.tags[range.lowerBound].isNominal
            || [.pronoun, .otherPronoun, .relative, .negator].contains(text.tags[range.lowerBound])
        if isDocument(cue), text.tags[range.lowerBound].isNominal || text.tags[range.lowerBound] == .negator, range.count > 1 {
            return [range]
        }
        guard startsClause, text.hasFiniteVerb(range) || isPlainSaying(cue) && range.count > 4 else { return nil }
        if cue.isWeak { return text.quotation(at: cue.range.lowerBound) == nil && hasOwnClause(range) ? [range] : nil }
        return [range]
    }

    /// A report, poll or record "shows a tight race".
    private func isDocument(_ cue: Cue) -> Bool {
        cue.isWeak && cue.speaker?.contains { text.isAny($0, of: words.documents) } == true
    }

    private func isPlainSaying(_ cue: Cue) -> Bool { words.say.contains(text.tokens[cue.range.lowerBound].word) }

    /// A subject directly followed by its verb at the start of a range: "it was", "the talks failed".
    private func hasOwnClause(_ range: Range<Int>) -> Bool {
        for index in range {
            if text.tags[index].isFinite { return index > range.lowerBound }
            if index > range.lowerBound,
                ![.noun, .proper, .adjective, .number, .possessive, .adverb, .determiner].contains(text.tags[index])
            {
                return false
            }
        }
        return false
    }

    /// Where the content begins, and whether a "that", colon or quotation mark says so.
    private func contentStart(_ cue: Cue, _ limit: Int) -> (index: Int, isMarked: Bool)? {
        var index = cue.range.upperBound
        while index < limit, text.tags[index] == .adverb || text.isAny(index, of: words.weekdays) { index += 1 }
        guard index < limit else { return nil }
        if text.tokens[index].word == words.out, index + 1 < limit { index += 1 }
        if words.putting.contains(text.tokens[cue.range.lowerBound].word) {
            guard text.tokens[index].word == words.it, index + 1 < limit else { return nil }
            index += 1
        }
        if let that = thatWord(from: index, limit) { return (that + 1, true) }
        if words.accusing.contains(text.tokens[cue.range.lowerBound].word) {
            let of = (index..<min(index + 14, limit)).first { text.tokens[$0].word == words.of && text.tags[$0 - 1] != .number }
            return of.flatMap { $0 + 1 < limit ? ($0 + 1, true) : nil }
        }
        if text.byte(index) == 0x3A || text.isComma(index), index + 1 < limit {
            let next = index + 1
            if text.byte(index) == 0x3A || text.isQuoteMark(next) { return (next, true) }
            // "said, in a speech, that" was caught above; a bare comma attributes nothing after it.
            return nil
        }
        if cue.isTelling, let hearer = text.nounPhrase(startingAt: index, before: limit) {
            var next = hearer.upperBound
            while next < limit, text.isComma(next) || text.byte(next) == 0x3A { next += 1 }
            return next < limit ? (next, next > hearer.upperBound) : nil
        }
        return (index, false)
    }

    /// The "that" which opens the content: no verb may stand before it.
    private func thatWord(from index: Int, _ limit: Int) -> Int? {
        for place in index..<min(index + 14, limit) {
            if text.tokens[place].word == words.that, text.tags[place] == .subordinator || place == index { return place }
            if text.tags[place].isFinite || text.isQuoteMark(place) || text.isSeparator(place) { return nil }
        }
        return nil
    }

    /// Where the content of a cue must end: at the next cue of the same sentence that is on a level with it, or at the full
    /// stop.
    private func end(after number: Int) -> Int {
        let cue = cues[number]
        if let quotation = text.quotation(at: cue.range.lowerBound) {
            return min(sentence.upperBound, text.quotations[quotation].inner.upperBound)
        }
        let isSubordinate =
            cue.start == sentence.lowerBound + 1 && text.tags[sentence.lowerBound] == .subordinator && cue.form == .active
        if isSubordinate, let comma = (cue.range.upperBound..<sentence.upperBound).first(where: { text.isComma($0) }) {
            return comma
        }
        for next in cues.dropFirst(number + 1) {
            let start = next.form == .participle ? next.range.lowerBound : next.start
            guard start > cue.range.upperBound, text.quotation(at: next.range.lowerBound) == nil else { continue }
            let before = start - 1
            switch next.form {
            case .participle: return before
            case .accordingTo where text.isComma(before): return before
            case .active:
                if text.tags[before] == .coordinator { return before }
                if text.tags[before] == .subordinator, before > sentence.lowerBound, text.isComma(before - 1) { return before }
                if text.isSeparator(before) { return before }
                if next.speaker == cue.speaker, let coordinator = coordinator(before: next) { return coordinator }
            default: continue
            }
        }
        return sentence.upperBound
    }

    private func coordinator(before cue: Cue) -> Int? {
        var place = cue.range.lowerBound - 1
        while place > sentence.lowerBound, [.adverb, .have, .modal].contains(text.tags[place]) { place -= 1 }
        return text.tags[place] == .coordinator ? place : nil
    }

    // MARK: Before the cue

    private func before(_ cue: Cue, _ number: Int) -> [Range<Int>]? {
        let speakerStart = cue.form == .inverted ? cue.range.lowerBound : cue.start
        let place = text.quotation(at: cue.range.lowerBound)
        let lower =
            cues[..<number].last(where: {
                $0.range.upperBound < speakerStart && $0.form != .hearsay && $0.form != .passive
                    && text.quotation(at: $0.range.lowerBound) == place
            })
            .map { earlier in firstQuote(earlier.range.upperBound..<speakerStart) ?? sentence.lowerBound }
            ?? max(sentence.lowerBound, place.map { text.quotations[$0].inner.lowerBound } ?? 0)
        guard lower < speakerStart else { return nil }
        let first = text.trimmed(lower..<speakerStart)
        guard !first.isEmpty, isSetOff(speakerStart, from: lower) else { return nil }
        var ranges = [first]
        if let second = resumption(cue, number) { ranges.append(second) }
        let hasQuote = ranges.contains { $0.contains { text.isQuoteMark($0) } }
        if !hasQuote, cue.needsQuotation || !text.hasFiniteVerb(first) || isOnlySetting(first) { return nil }
        return ranges
    }

    /// "When the storm hit," sets the scene for what is said after it.
    private func isOnlySetting(_ range: Range<Int>) -> Bool {
        text.tags[range.lowerBound] == .subordinator && !range.contains { text.isComma($0) }
    }

    // MARK: As somebody says

    /// "As Ann Lee noted, …", "…, as Ann Lee noted".
    private func isAside(_ cue: Cue) -> Bool {
        cue.start > sentence.lowerBound && text.tokens[cue.start - 1].word == words.as_
            && cue.start <= cue.range.lowerBound
    }

    private func aside(_ cue: Cue, _ number: Int) -> [Range<Int>]? {
        let asWord = cue.start - 1
        let comma = (cue.range.upperBound..<sentence.upperBound).first { text.isComma($0) }
        if asWord <= sentence.lowerBound + 1 {
            guard let comma else { return nil }
            return nonEmpty([text.trimmed(comma + 1..<max(comma + 1, end(after: number)))])
        }
        guard text.isComma(asWord - 1) else { return after(cue, number) }
        let first = text.trimmed(sentence.lowerBound..<asWord)
        guard let comma, !text.hasFiniteVerb(first) else { return nonEmpty([first]) }
        return nonEmpty([first, text.trimmed(comma + 1..<max(comma + 1, end(after: number)))])
    }

    /// "The fares, critics say, are too high": a clause that the cue with its speaker is put into.
    private func aroundInsertion(_ cue: Cue, _ number: Int) -> [Range<Int>]? {
        guard cue.start > sentence.lowerBound, text.isComma(cue.start - 1) else { return nil }
        let first = sentence.lowerBound..<cue.start - 1
        let after = cue.range.upperBound..<min(cue.range.upperBound + 6, sentence.upperBound)
        guard !text.hasFiniteVerb(first), let comma = after.first(where: { text.isComma($0) }) else { return nil }
        let second = comma + 1..<max(comma + 1, end(after: number))
        guard !text.hasFiniteVerb(cue.range.upperBound..<comma), let verb = second.first,
            text.tags[verb].isFinite || text.tags[verb] == .adverb,
            text.hasFiniteVerb(second)
        else { return nil }
        return nonEmpty([text.trimmed(first), text.trimmed(second)])
    }

    /// The second half of a quotation that the cue interrupts: "…," she said, "…".
    private func resumption(_ cue: Cue, _ number: Int) -> Range<Int>? {
        let after = cue.form == .inverted ? cue.speaker?.upperBound ?? cue.range.upperBound : cue.range.upperBound
        let limit = end(after: number)
        guard after < limit, let quote = firstQuote(after..<limit) else { return nil }
        let between = after..<quote
        guard !between.contains(where: { text.tags[$0].isFinite }) else { return nil }
        return text.trimmed(quote..<limit)
    }

    /// Whether a comma, dash or quotation mark parts the words before a speaker from the speaker.
    private func isSetOff(_ start: Int, from lower: Int) -> Bool {
        start > lower && (text.tags[start - 1] == .punctuation)
    }

    private func firstQuote(_ range: Range<Int>) -> Int? { range.first { text.isQuoteMark($0) } }

    /// Whether a closing quotation mark, or a comma after a clause, stands right before the cue with its speaker.
    private func hasQuoteBefore(_ cue: Cue) -> Bool {
        guard cue.start > sentence.lowerBound else { return false }
        let mark = cue.start - 1
        return text.isQuoteMark(mark) || text.isComma(mark) && mark > sentence.lowerBound && text.isQuoteMark(mark - 1)
    }

    private func isStop(_ index: Int) -> Bool {
        var index = index
        while index < sentence.upperBound, text.tags[index] == .adverb { index += 1 }
        guard index < sentence.upperBound else { return true }
        return text.isTerminator(index) || text.isComma(index) && !hasThat(after: index) || isCircumstance(index)
    }

    /// "on Tuesday", "in a statement": where or when it was said, up to the full stop, and nothing that is said.
    private func isCircumstance(_ index: Int) -> Bool {
        // "late Tuesday"
        let day = text.tags[index] == .adjective && index + 1 < sentence.upperBound ? index + 1 : index
        guard text.tags[index] == .preposition || text.isAny(day, of: words.weekdays) else { return false }
        for place in index..<sentence.upperBound {
            if text.tags[place].isFinite || text.isQuoteMark(place) || text.tokens[place].word == words.that { return false }
            if text.isTerminator(place) { return place + 1 >= sentence.upperBound }
        }
        return true
    }

    private func hasThat(after comma: Int) -> Bool {
        thatWord(from: comma + 1, sentence.upperBound) != nil || comma + 1 < sentence.upperBound && text.isQuoteMark(comma + 1)
    }

    // MARK: Phrases

    private func aroundPhrase(_ cue: Cue) -> [Range<Int>]? {
        var after = cue.speaker?.upperBound ?? cue.range.upperBound
        if cue.range.lowerBound <= sentence.lowerBound + 1 {
            let start = (after..<sentence.upperBound).first { text.isComma($0) } ?? after
            return nonEmpty([text.trimmed(start..<sentence.upperBound)])
        }
        let first = text.trimmed(sentence.lowerBound..<cue.range.lowerBound)
        // "according to an analysis by the bank, would add": the source goes on to the comma.
        let comma = (after..<min(after + 12, sentence.upperBound)).first { text.isComma($0) || text.tags[$0].isFinite }
        if let comma, text.isComma(comma) { after = comma }
        let hasMore =
            after < sentence.upperBound && text.isComma(after) && text.hasFiniteVerb(after..<sentence.upperBound)
            && !text.hasFiniteVerb(first)
        return nonEmpty(hasMore ? [first, text.trimmed(after..<sentence.upperBound)] : [first])
    }

    private func clause(around range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low > sentence.lowerBound, !text.isSeparator(low - 1), !(text.isComma(low - 1) && text.tags[low] == .coordinator)
        { low -= 1 }
        while high < sentence.upperBound, !text.isSeparator(high) { high += 1 }
        return low..<high
    }

    private func subjectStart(of cue: Cue) -> Int {
        guard cue.start > sentence.lowerBound else { return cue.start }
        return text.nounPhrase(endingAt: cue.start - 1, from: sentence.lowerBound)?.lowerBound ?? cue.start
    }
}
