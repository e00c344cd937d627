/// A word or phrase that attributes, and who it attributes to.
struct Cue {
    enum Form {
        /// The speaker stands before the verb.
        case active
        /// The verb stands before the speaker: ", said Ann Lee".
        case inverted
        /// A participle that goes on: ", adding that".
        case participle
        case accordingTo
        /// "is believed to", "was accused of".
        case passive
        /// "reportedly".
        case hearsay
    }

    var form: Form
    var range: Range<Int>
    var speaker: Range<Int>?
    /// Whether it needs more than an object to attribute.
    var isWeak: Bool
    var takesObject: Bool
    var isTelling: Bool
    var isNaming: Bool
    /// Where the verb group with its subject begins.
    var start: Int
}

/// Finds the cues of one sentence with their speakers.
struct CueFinder {
    let text: TaggedText
    let words: CueWords
    let sentence: Range<Int>

    func cues() -> [Cue] {
        var found: [Cue] = []
        for index in sentence {
            let word = text.tokens[index].word
            guard word >= 0 else { continue }
            let bits = text.classes[Int(word)]
            if bits & words.reporting != 0 {
                if let cue = verb(index, bits, after: found) { found.append(cue) }
            } else if word == words.according, index + 1 < sentence.upperBound, text.tokens[index + 1].word == words.to {
                let speaker = text.nounPhrase(startingAt: index + 2, before: sentence.upperBound)
                found.append(cue(.accordingTo, index..<index + 2, speaker, bits: 0, start: index))
            } else if bits & words.hearsay != 0 {
                found.append(cue(.hearsay, index..<index + 1, nil, bits: 0, start: index))
            }
        }
        return found
    }

    private func cue(_ form: Cue.Form, _ range: Range<Int>, _ speaker: Range<Int>?, bits: UInt128, start: Int) -> Cue {
        Cue(
            form: form, range: range, speaker: speaker, isWeak: bits & words.weak != 0,
            takesObject: bits & words.withObject != 0,
            isTelling: bits & words.telling != 0, isNaming: bits & words.naming != 0, start: start)
    }

    // MARK: Verbs

    private func verb(_ index: Int, _ bits: UInt128, after earlier: [Cue]) -> Cue? {
        let isSaying = words.say.contains(text.tokens[index].word)
        guard isSaying || text.tags[index].isVerbal || isBetweenSpeakerAndStop(index) else { return nil }
        let group = verbGroup(endingAt: index)
        if let passive = passive(index, bits, group) { return passive }
        if group.isInfinitive { return nil }
        if text.tags[index] == .ing { return participle(index, bits, group, earlier) }
        let described =
            index > sentence.lowerBound && group.start > sentence.lowerBound && text.isComma(group.start - 1)
            ? subjectBeforeInsertion(endingAt: group.start - 1) : nil
        if described == nil, let inverted = inverted(index, bits, group) { return inverted }
        guard let speaker = described ?? subject(before: group.start, earlier) else { return nil }
        if isFirstPersonInQuote(speaker) || isCut(speaker, from: index) { return nil }
        return cue(.active, index..<index + 1, speaker, bits: bits, start: min(speaker.lowerBound, group.start))
    }

    /// A present form that the tagger took for a noun: ", officials report."
    private func isBetweenSpeakerAndStop(_ index: Int) -> Bool {
        guard text.tags[index] == .noun, index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
        let before = text.tags[index - 1]
        let after = index + 1
        let stops = text.isTerminator(after) || text.isComma(after) || text.byte(after) == 0x3A
        return (before == .proper || before == .pronoun) && stops
    }

    private struct VerbGroup {
        var start: Int
        var isInfinitive = false
        var isPassive = false
    }

    /// Goes left over auxiliaries, adverbs and "went on to".
    private func verbGroup(endingAt index: Int) -> VerbGroup {
        var group = VerbGroup(start: index)
        var place = index - 1
        while place >= sentence.lowerBound {
            switch text.tags[place] {
            case .adverb, .negator: break
            case .have, .modal, .auxiliaryDo: group.start = place
            case .be:
                group.isPassive = group.start == index && (text.tags[index] == .participle || text.tags[index] == .past)
                group.start = place
            case .punctuation:
                // "did, however, warn"
                let isPair =
                    text.isComma(place) && place - 2 > sentence.lowerBound && text.tags[place - 1] == .adverb
                    && text.isComma(place - 2)
                guard isPair else { return group }
                place -= 2
            case .preposition where text.tokens[place].word == words.to:
                let isGoingOn =
                    place - 2 >= sentence.lowerBound && text.tokens[place - 1].word == words.on
                    && text.tokens[place - 2].word == words.went
                group.isInfinitive = !isGoingOn
                if isGoingOn { group.start = place - 2 }
                return group
            default: return group
            }
            place -= 1
        }
        return group
    }

    private func passive(_ index: Int, _ bits: UInt128, _ group: VerbGroup) -> Cue? {
        guard bits & words.passive != 0, index + 1 < sentence.upperBound else { return nil }
        let next = text.tokens[index + 1].word
        let isOpen = next == words.to || next == words.of || next == words.as_
        let isReduced =
            !group.isPassive && isOpen && next != words.as_ && text.tags[index] != .present && text.tags[index] != .base
            && index > sentence.lowerBound && [.noun, .proper].contains(text.tags[index - 1]) && next == words.to
        guard group.isPassive && (isOpen || next == words.that) || isReduced else { return nil }
        var speaker: Range<Int>?
        for place in index + 1..<min(index + 3, sentence.upperBound) where text.tokens[place].word == words.by {
            speaker = text.nounPhrase(startingAt: place + 1, before: sentence.upperBound)
        }
        return cue(.passive, index..<index + 1, speaker, bits: bits, start: group.start)
    }

    private func participle(_ index: Int, _ bits: UInt128, _ group: VerbGroup, _ earlier: [Cue]) -> Cue? {
        if group.start < index {
            // "is saying"
            guard let speaker = subject(before: group.start, earlier), !isFirstPersonInQuote(speaker) else { return nil }
            return cue(.active, index..<index + 1, speaker, bits: bits, start: speaker.lowerBound)
        }
        guard index > sentence.lowerBound,
            text.isComma(index - 1) || text.tags[index - 1] == .coordinator || text.isQuoteMark(index - 1)
        else { return nil }
        let speaker = earlier.last { $0.speaker != nil }?.speaker ?? firstSubject(before: index)
        return speaker.map { cue(.participle, index..<index + 1, $0, bits: bits, start: index) }
    }

    private func inverted(_ index: Int, _ bits: UInt128, _ group: VerbGroup) -> Cue? {
        guard group.start == index, index + 1 < sentence.upperBound,
            text.tags[index] != .base || words.say.contains(text.tokens[index].word)
        else {
            return nil
        }
        let startsHere = index == sentence.lowerBound
        guard startsHere || text.isComma(index - 1) || text.isQuoteMark(index - 1) || text.isTerminator(index - 1) else {
            return nil
        }
        if !startsHere, text.isComma(index - 1), !followsContent(index) { return nil }
        let first = text.tags[index + 1]
        guard first.isNominal || first == .pronoun,
            let speaker = text.nounPhrase(startingAt: index + 1, before: sentence.upperBound)
        else { return nil }
        let after = speaker.upperBound
        let closes: Set<Tag> = [.preposition, .relative, .subordinator, .coordinator, .ing, .adverb]
        let ends =
            after >= sentence.upperBound || text.tags[after] == .punctuation && text.quotation(at: after) == nil
            || closes.contains(text.tags[after])
        return ends ? cue(.inverted, index..<index + 1, speaker, bits: bits, start: index) : nil
    }

    /// Whether a whole clause or quotation stands before the comma in front of a token, rather than a name with its description.
    private func followsContent(_ index: Int) -> Bool {
        let before = sentence.lowerBound..<index - 1
        return text.hasFiniteVerb(before) || before.contains { text.isQuoteMark($0) }
    }

    // MARK: Subjects

    /// The noun phrase in front of a verb group, over an inserted description if need be.
    private func subject(before start: Int, _ earlier: [Cue]) -> Range<Int>? {
        var end = start - 1
        while end >= sentence.lowerBound, text.tags[end] == .adverb || text.tags[end] == .negator { end -= 1 }
        guard end >= sentence.lowerBound else { return nil }
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
        if text.tags[end] == .determiner { return end..<end + 1 }
        if text.tags[end] == .coordinator {
            return earlier.last { $0.speaker != nil && $0.form != .accordingTo }?.speaker ?? firstSubject(before: end)
        }
        if text.isComma(end) || text.isQuoteMark(end) { return subjectBeforeInsertion(endingAt: end) }
        return nil
    }

    /// "Ann Lee, the mayor of X, said": the phrase before the comma that opens the description.
    private func subjectBeforeInsertion(endingAt comma: Int) -> Range<Int>? {
        var place = comma - 1
        var depth = 0
        while place > sentence.lowerBound, comma - place < 40 {
            if text.isComma(place) {
                let inside = place + 1..<comma
                let isDescription =
                    !text.hasFiniteVerb(inside) || text.tags[place + 1] == .relative || text.tags[place + 1] == .subordinator
                if isDescription, text.tags[place - 1].isHead || text.byte(place - 1) == 0x29 {
                    return text.nounPhrase(endingAt: place - 1, from: sentence.lowerBound)
                }
                depth += 1
                if depth > 2 { return nil }
            }
            place -= 1
        }
        return nil
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

    private func firstSubject(before index: Int) -> Range<Int>? {
        for place in sentence.lowerBound..<index where text.tags[place].isFinite {
            var end = place - 1
            while end >= sentence.lowerBound, text.tags[end] == .adverb { end -= 1 }
            guard end >= sentence.lowerBound, text.tags[end].isHead else { continue }
            return text.nounPhrase(endingAt: end, from: sentence.lowerBound)
        }
        return nil
    }

    /// Whether a quotation mark stands between speaker and verb: the verb is then part of what is quoted.
    private func isCut(_ speaker: Range<Int>, from verb: Int) -> Bool {
        text.quotation(at: verb) != nil && text.quotation(at: verb) != text.quotation(at: speaker.lowerBound)
    }

    private func isFirstPersonInQuote(_ speaker: Range<Int>) -> Bool {
        let word = text.tokens[speaker.lowerBound].word
        return speaker.count == 1 && (word == words.i || word == words.we) && text.quotation(at: speaker.lowerBound) != nil
    }
}
