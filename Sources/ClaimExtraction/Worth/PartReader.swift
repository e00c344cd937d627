import ClaimModel

/// Lists the parts and words that speak for or against the worth of a sentence or clause.
struct PartReader: Sendable {
    private let words: PartWords
    private let ruleBase: Int32
    private let hasWeight: [Bool]

    init(rules: CompiledRules) {
        words = PartWords(rules: rules)
        ruleBase = Int32(Part.allCases.count)
        var hasWeight = [Bool](repeating: false, count: rules.lexicon.count)
        for table in rules.tables.values {
            for entry in table.entries where entry.key.hasPrefix("word:") {
                let word = rules.lexicon.id(of: String(entry.key.dropFirst(5)))
                if word >= 0 { hasWeight[Int(word)] = true }
            }
        }
        self.hasWeight = hasWeight
    }

    /// Reads the parts of a stretch of tokens, ascending and without repetition.
    func read(
        _ text: TaggedText, _ facts: SentenceFacts, tokens: Range<Int>, attributions: [TokenAttribution],
        into parts: inout [Int32]
    ) {
        var present = PartSet()
        let range = text.scan.byteRange(tokens)
        figures(facts, range, &present)
        grammar(text, tokens, outside: frames(text, facts, attributions), &present)
        subject(text, tokens, &present)
        let size = tokens.count
        present.insert(.veryShort, size < 6)
        present.insert(.short, size >= 6 && size < 11)
        present.insert(.long, size > 24 && size <= 40)
        present.insert(.veryLong, size > 40)
        let names = facts.names.count { $0.overlaps(range) }
        present.insert(.name, names > 0)
        present.insert(.names, names > 1)
        present.insert(.manyNames, names > 3)
        for number in facts.attributions { sources(attributions[number], text, tokens, &present) }
        present.places(into: &parts)
        var last = -1
        for firing in facts.firings where firing.rule != last && firing.range.overlaps(range) {
            parts.append(ruleBase + Int32(firing.rule))
            last = firing.rule
        }
    }

    private func sources(
        _ attribution: TokenAttribution, _ text: TaggedText, _ tokens: Range<Int>, _ present: inout PartSet
    ) {
        guard attribution.content.contains(where: { $0.overlaps(tokens) }) || attribution.cue?.overlaps(tokens) == true
        else { return }
        present.insert(.attributed)
        present.insert(.hearsay, attribution.isHearsay)
        present.insert(.namedSpeaker, attribution.speaker.map { text.tags[$0].contains(.proper) } ?? false)
        present.insert(.direct, attribution.content.contains { $0.contains { text.isQuoteMark($0) } })
    }

    /// Reads the words of a stretch of tokens that have a weight, without repetition.
    func readWords(_ text: TaggedText, tokens: Range<Int>, into found: inout [Int32]) {
        found.removeAll(keepingCapacity: true)
        for index in tokens {
            let word = text.tokens[index].word
            if word >= 0, hasWeight[Int(word)], !found.contains(word) { found.append(word) }
        }
    }

    private func figures(_ facts: SentenceFacts, _ range: ByteRange, _ present: inout PartSet) {
        var count = 0
        let distance = facts.isQuantity.startIndex - facts.numbers.startIndex
        // By place, for a number taken out of the list is copied with all its parts.
        for place in facts.numbers.indices where facts.numbers[place].quantity.range.overlaps(range) {
            let kind = facts.numbers[place].kind
            present.insert(.year, kind == .year)
            guard facts.isQuantity[place + distance] else { continue }
            count += 1
            present.insert(.money, kind == .money)
            present.insert(.percentage, kind == .percentage)
            present.insert(.factor, kind == .factor || kind == .fraction)
            present.insert(.largeNumber, (facts.numbers[place].coreValue?.magnitude.approximation ?? 0) >= 1_000)
            present.insert(.bound, facts.numbers[place].quantity.plainValue == nil)
        }
        present.insert(.number, count > 0)
        present.insert(.numbers, count > 1)
        present.insert(.date, facts.dates.contains { $0.range.overlaps(range) })
        for degree in facts.degrees where degree.range.overlaps(range) {
            switch degree.kind {
            case .superlative: present.insert(.superlative, true)
            case .comparative: present.insert(.comparative, true)
            case .ordinal: present.insert(.ordinal, true)
            }
        }
        present.insert(.negation, facts.negations.contains { $0.overlaps(range) })
    }

    /// The cues and speakers of a sentence: "she told reporters" says nothing of what was told. "I think" does.
    private func frames(_ text: TaggedText, _ facts: SentenceFacts, _ attributions: [TokenAttribution]) -> [Range<Int>] {
        var frames: [Range<Int>] = []
        for number in facts.attributions {
            if let cue = attributions[number].cue { frames.append(cue) }
            if let speaker = attributions[number].speaker,
                !text.isAny(speaker.lowerBound, of: words.firstSingular | words.firstPlural)
            {
                frames.append(speaker)
            }
        }
        return frames
    }

    private func grammar(
        _ text: TaggedText, _ tokens: Range<Int>, outside frames: [Range<Int>], _ present: inout PartSet
    ) {
        var pasts = 0
        var hasVerb = false
        for index in tokens {
            if !frames.isEmpty, frames.contains(where: { $0.contains(index) }) { continue }
            let bits = text.tokens[index].word >= 0 ? text.classes[Int(text.tokens[index].word)] : 0
            if bits & words.subjects != 0 {
                present.insert(.publicMatter, bits & words.publicMatter != 0)
                present.insert(.talkOfTalk, bits & words.talk != 0)
                present.insert(.ideal, bits & words.ideal != 0)
            }
            let next: Tag? = index + 1 < tokens.upperBound ? text.tags[index + 1] : nil
            switch text.tags[index] {
            case .past:
                pasts += 1
                hasVerb = true
            case .present:
                present.insert(.presentVerb, true)
                hasVerb = true
            case .base:
                present.insert(.baseVerb, true)
                present.insert(.pluralPresent, index > tokens.lowerBound && isPluralNoun(text, index - 1))
                hasVerb = true
            case .modal:
                present.insert(.modal, true)
                present.insert(.future, text.isAny(index, of: words.future))
                present.insert(.conditional, text.isAny(index, of: words.conditional))
                hasVerb = true
            case .be:
                present.insert(.beVerb, true)
                present.insert(.existence, index > tokens.lowerBound && text.tokens[index - 1].word == words.there)
                present.insert(.passive, next == .participle)
                present.insert(.progressive, next == .ing)
                if text.isAny(index, of: words.pastBe) { pasts += 1 }
                hasVerb = true
            case .have:
                present.insert(.perfect, next == .participle || next == .be)
                hasVerb = true
            case .auxiliaryDo: hasVerb = true
            case .pronoun, .otherPronoun, .possessive:
                present.insert(.firstSingular, text.isAny(index, of: words.firstSingular))
                present.insert(.firstPlural, text.isAny(index, of: words.firstPlural))
                present.insert(.secondPerson, text.isAny(index, of: words.secondPerson))
                present.insert(.thirdPerson, text.isAny(index, of: words.thirdPerson))
            case .punctuation:
                let byte = text.byte(index)
                present.insert(.question, byte == 0x3F)
                present.insert(.exclamation, byte == 0x21)
                present.insert(.quotation, text.isQuoteMark(index))
            case .subordinator: present.insert(.condition, text.tokens[index].word == words.if_)
            case .preposition: present.insert(.infinitive, text.tokens[index].word == words.to && next == .base)
            default: break
            }
        }
        present.insert(.pastVerb, pasts > 0)
        present.insert(.pastVerbs, pasts > 1)
        present.insert(.noVerb, !hasVerb)
    }

    /// "Goats eat", "the brothers own": the word before the verb is a noun in -s.
    private func isPluralNoun(_ text: TaggedText, _ index: Int) -> Bool {
        text.tags[index] == .noun && text.scan.bytes[Int(text.tokens[index].end) - 1] == UInt8(ascii: "s")
    }

    private func subject(_ text: TaggedText, _ tokens: Range<Int>, _ present: inout PartSet) {
        guard let first = tokens.first else { return }
        present.insert(.startsWithConjunction, text.tags[first] == .coordinator)
        present.insert(.imperative, text.tags[first] == .base)
        guard let verb = tokens.first(where: { text.tags[$0].isFinite }), verb > first else { return }
        var head = verb - 1
        while head > first, text.tags[head] == .adverb || text.tags[head] == .negator { head -= 1 }
        present.insert(.nameSubject, text.tags[head] == .proper)
        present.insert(.nounSubject, text.tags[head] == .noun)
        present.insert(.weSubject, text.isAny(head, of: words.firstPlural))
        present.insert(.iSubject, text.isAny(head, of: words.firstSingular))
        present.insert(.itSubject, text.tokens[head].word == words.it)
        present.insert(.demonstrativeSubject, text.isAny(head, of: words.demonstrative))
    }
}

/// The tables and words that parts are read from.
private struct PartWords: Sendable {
    let future, conditional, pastBe, firstSingular, firstPlural, secondPerson, thirdPerson, demonstrative: UInt128
    let publicMatter, talk, ideal, subjects: UInt128
    let if_, to, it, there: Int32

    init(rules: CompiledRules) {
        future = rules.mask("future-words")
        conditional = rules.mask("conditional-words")
        pastBe = rules.mask("past-forms-of-be")
        firstSingular = rules.mask("first-person-singular")
        firstPlural = rules.mask("first-person-plural")
        secondPerson = rules.mask("second-person")
        thirdPerson = rules.mask("third-person")
        publicMatter = rules.mask("public-matters")
        talk = rules.mask("talk-words")
        ideal = rules.mask("ideals")
        subjects = publicMatter | talk | ideal
        demonstrative = rules.mask("demonstratives")
        (if_, to, it) = (rules.lexicon.id(of: "if"), rules.lexicon.id(of: "to"), rules.lexicon.id(of: "it"))
        there = rules.lexicon.id(of: "there")
    }
}
