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
        /// "Ann Lee's claim that".
        case nominal
    }

    var form: Form
    var range: Range<Int>
    var speaker: Range<Int>?
    /// Whether it needs more than an object to attribute.
    var isWeak: Bool
    var takesObject: Bool
    var isTelling: Bool
    var isNaming: Bool
    /// Whether it attributes nothing but a quotation: "asked".
    var needsQuotation: Bool
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
                if let cue = verb(index, bits, after: found) ?? noun(index, bits) { found.append(cue) }
            } else if bits & words.nominal != 0 {
                if let cue = noun(index, bits) { found.append(cue) }
            } else if word == words.according, index + 1 < sentence.upperBound, text.tokens[index + 1].word == words.to {
                let speaker = text.nounPhrase(startingAt: index + 2, before: sentence.upperBound) ?? stretch(from: index + 2)
                found.append(cue(.accordingTo, index..<index + 2, speaker, bits: 0, start: index))
            } else if word == words.words, isInTheWordsOf(index) {
                let speaker = text.nounPhrase(startingAt: index + 2, before: sentence.upperBound)
                found.append(cue(.accordingTo, index - 2..<index + 2, speaker, bits: 0, start: index - 2))
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
            isTelling: bits & words.telling != 0, isNaming: bits & words.naming != 0,
            needsQuotation: bits & words.quotation != 0 && bits & words.withObject == 0, start: start)
    }

    private func isInTheWordsOf(_ index: Int) -> Bool {
        index >= sentence.lowerBound + 2 && index + 1 < sentence.upperBound && text.tokens[index + 1].word == words.of
            && text.tokens[index - 1].word == words.the && text.tokens[index - 2].word == words.in_
    }

    /// The words up to the next punctuation, for a source that no noun phrase begins: "state election records".
    private func stretch(from start: Int) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, text.tags[end] != .punctuation, end - start < 8 { end += 1 }
        return end > start ? start..<end : nil
    }

    /// "Ann Lee's claim that", "his belief that".
    private func noun(_ index: Int, _ bits: UInt128) -> Cue? {
        guard bits & words.nominal != 0, index + 1 < sentence.upperBound, text.tokens[index + 1].word == words.that else {
            return nil
        }
        var owner = index - 1
        while owner > sentence.lowerBound, text.tags[owner] == .adjective { owner -= 1 }
        guard owner >= sentence.lowerBound, text.tags[owner] == .possessive else { return nil }
        let speaker =
            text.byte(owner) == 0x27 || text.byte(owner) == 0xE2
            ? text.nounPhrase(endingAt: owner - 1, from: sentence.lowerBound) : owner..<owner + 1
        return speaker.map { cue(.nominal, index..<index + 1, $0, bits: 0, start: index) }
    }

    // MARK: Verbs

    private func verb(_ index: Int, _ bits: UInt128, after earlier: [Cue]) -> Cue? {
        let isSaying = words.say.contains(text.tokens[index].word)
        guard isSaying || text.tags[index].isVerbal || isBetweenSpeakerAndStop(index, bits), !isOtherSense(index) else {
            return nil
        }
        let group = verbGroup(endingAt: index)
        if let passive = passive(index, bits, group) { return passive }
        if group.isPassive { return nil }
        if group.isInfinitive { return habit(index, group, earlier) }
        if text.tags[index] == .ing { return participle(index, bits, group, earlier) }
        let described =
            index > sentence.lowerBound && group.start > sentence.lowerBound && text.isComma(group.start - 1)
            ? subjectBeforeInsertion(endingAt: group.start - 1) : nil
        if described == nil, let inverted = inverted(index, bits, group) { return inverted }
        guard let speaker = described ?? subject(before: group.start, earlier) else { return nil }
        if isFirstPersonInQuote(speaker) || isCut(speaker, from: index) { return nil }
        // A verb that shares the subject of the one before begins where it stands itself.
        let isJoined = group.start > sentence.lowerBound && text.tags[group.start - 1] == .coordinator
        let start = isJoined ? group.start : min(speaker.lowerBound, group.start)
        return cue(.active, index..<index + 1, speaker, bits: bits, start: start)
    }

    /// "Points at", "puts a price on": these verbs say something only with "out", "to" or "it".
    private func isOtherSense(_ index: Int) -> Bool {
        let word = text.tokens[index].word
        let next = index + 1 < sentence.upperBound ? text.tokens[index + 1].word : -1
        if words.putting.contains(word) { return next != words.it }
        return words.pointing.contains(word) && next != words.out && next != words.to
    }

    /// A present form that the tagger took for a noun: ", officials report.", "Officials at Lund estimate that".
    private func isBetweenSpeakerAndStop(_ index: Int, _ bits: UInt128) -> Bool {
        var left = index - 1
        while left > sentence.lowerBound, text.tags[left] == .adverb { left -= 1 }
        guard text.tags[index] == .noun, left >= sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
        let before = text.tags[left]
        let isNeverNoun = bits & words.nominal == 0 && before == .noun
        let after = index + 1
        let isPointing = text.tokens[after].word == words.out && after + 1 < sentence.upperBound
        if text.tokens[isPointing ? after + 1 : after].word == words.that {
            let isPlural = before == .noun && text.scan.bytes[Int(text.tokens[left].end) - 1] == 0x73
            return before == .proper || before == .pronoun || isPlural || isNeverNoun
        }
        let stops = text.isTerminator(after) || text.isComma(after) || text.byte(after) == 0x3A
        let isPlural = text.scan.bytes[Int(text.tokens[left].end) - 1] == 0x73
        return (before == .proper || before == .pronoun || isNeverNoun && isPlural) && stops
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

    /// "was quoted by the paper as saying": the verb that has the subject.
    private func quotedVerb(before saying: Int) -> Int? {
        guard text.tokens[saying].word == words.saying, saying - 2 > sentence.lowerBound,
            text.tokens[saying - 1].word == words.as_
        else { return nil }
        return (max(sentence.lowerBound + 1, saying - 12)..<saying - 1).last { text.tokens[$0].word == words.quoted }
    }

    /// "She likes to say": a habit of saying attributes quotations.
    private func habit(_ index: Int, _ group: VerbGroup, _ earlier: [Cue]) -> Cue? {
        let verb = group.start - 2
        guard words.say.contains(text.tokens[index].word), verb > sentence.lowerBound,
            [.present, .past, .base].contains(text.tags[verb]), let speaker = subject(before: verb, earlier),
            !isCut(speaker, from: index)
        else { return nil }
        var found = cue(.active, index..<index + 1, speaker, bits: 0, start: speaker.lowerBound)
        found.needsQuotation = true
        return found
    }

    private func passive(_ index: Int, _ bits: UInt128, _ group: VerbGroup) -> Cue? {
        guard bits & words.passive != 0, index + 1 < sentence.upperBound else { return nil }
        let next = text.tokens[index + 1].word
        guard text.tokens[index].word != words.quoted else { return nil }
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
        if let quoted = quotedVerb(before: index) {
            return subject(before: verbGroup(endingAt: quoted).start, earlier).map {
                cue(.active, index..<index + 1, $0, bits: bits, start: $0.lowerBound)
            }
        }
        guard index > sentence.lowerBound,
            text.isComma(index - 1) || text.tags[index - 1] == .coordinator || text.isQuoteMark(index - 1)
        else { return nil }
        let speaker = earlier.last { $0.speaker != nil && !$0.needsQuotation }?.speaker ?? firstSubject(before: index)
        return speaker.map { cue(.participle, index..<index + 1, $0, bits: bits, start: index) }
    }

    private func inverted(_ index: Int, _ bits: UInt128, _ group: VerbGroup) -> Cue? {
        guard group.start == index, index + 1 < sentence.upperBound,
            text.tags[index] != .base || words.say.contains(text.tokens[index].word)
                || index > sentence.lowerBound && text.isQuoteMark(index - 1)
        else {
            return nil
        }
        let startsHere = index == sentence.lowerBound
        guard startsHere || text.isComma(index - 1) || text.isQuoteMark(index - 1) || text.isTerminator(index - 1) else {
            return nil
        }
        if !startsHere, text.isComma(index - 1), !followsContent(index) { return nil }
        let first = text.tags[index + 1]
        guard first.isNominal || first == .pronoun || first == .otherPronoun,
            let speaker = text.nounPhrase(startingAt: index + 1, before: sentence.upperBound)
        else { return nil }
        let after = speaker.upperBound
        let closes: Set<Tag> = [.preposition, .relative, .subordinator, .coordinator, .ing, .adverb]
        let ends =
            after >= sentence.upperBound || text.tags[after] == .punctuation && text.quotation(at: after) == nil
            || closes.contains(text.tags[after])
        return ends ? cue(.inverted, index..<index + 1, speaker, bits: bits, start: index) : nil
    }

    /// Whether a whole clause or quotation stands before the comma in front of a token, rather than a name with its
    /// description.
    private func followsContent(_ index: Int) -> Bool {
        let before = sentence.lowerBound..<index - 1
        return text.hasFiniteVerb(before) || before.contains { text.isQuoteMark($0) }
    }
}
