import ClaimModel

/// Lists the parts and words that speak for or against the worth of a sentence or clause.
struct PartReader: Sendable {
    private let words: PartWords
    private let ruleBase: Int32

    init(rules: CompiledRules) {
        words = PartWords(rules: rules)
        ruleBase = Int32(Part.allCases.count)
    }

    /// The parts of a stretch of tokens, ascending and without repetition.
    func parts(_ text: TaggedText, _ facts: SentenceFacts, tokens: Range<Int>, attributions: [TokenAttribution]) -> [Int32] {
        var present = [Bool](repeating: false, count: Part.allCases.count)
        func set(_ part: Part, _ condition: Bool = true) {
            if condition { present[Int(part.place)] = true }
        }
        let range = text.scan.byteRange(tokens)
        figures(facts, range, set)
        grammar(text, tokens, set)
        subject(text, tokens, set)
        let size = tokens.count
        set(.veryShort, size < 6)
        set(.short, size >= 6 && size < 11)
        set(.long, size > 24 && size <= 40)
        set(.veryLong, size > 40)
        let names = facts.names.count { $0.overlaps(range) }
        set(.name, names > 0)
        set(.names, names > 1)
        set(.manyNames, names > 3)
        for number in facts.attributions {
            let attribution = attributions[number]
            guard attribution.content.contains(where: { $0.overlaps(tokens) }) || attribution.cue?.overlaps(tokens) == true
            else { continue }
            set(.attributed)
            set(.hearsay, attribution.isHearsay)
            set(.namedSpeaker, attribution.speaker.map { text.tags[$0].contains(.proper) } ?? false)
            set(.direct, attribution.content.contains { $0.contains { text.isQuoteMark($0) } })
        }
        var parts: [Int32] = []
        for (place, isPresent) in present.enumerated() where isPresent { parts.append(Int32(place)) }
        var last = -1
        for firing in facts.firings where firing.rule != last && firing.range.overlaps(range) {
            parts.append(ruleBase + Int32(firing.rule))
            last = firing.rule
        }
        return parts
    }

    /// The listed words of a stretch of tokens, without repetition.
    func words(_ text: TaggedText, tokens: Range<Int>) -> [Int32] {
        var found: [Int32] = []
        for index in tokens where text.tokens[index].word >= 0 && !found.contains(text.tokens[index].word) {
            found.append(text.tokens[index].word)
        }
        return found
    }

    private func figures(_ facts: SentenceFacts, _ range: ByteRange, _ set: (Part, Bool) -> Void) {
        var count = 0
        for (offset, number) in facts.numbers.enumerated() where number.range.overlaps(range) {
            set(.year, number.kind == .year)
            guard facts.isQuantity[facts.isQuantity.startIndex + offset] else { continue }
            count += 1
            set(.money, number.kind == .money)
            set(.percentage, number.kind == .percentage)
            set(.factor, number.kind == .factor || number.kind == .fraction)
            set(.largeNumber, (number.coreValue?.magnitude.approximation ?? 0) >= 1_000)
            set(.bound, number.quantity.plainValue == nil)
        }
        set(.number, count > 0)
        set(.numbers, count > 1)
        set(.date, facts.dates.contains { $0.range.overlaps(range) })
        for degree in facts.degrees where degree.range.overlaps(range) {
            switch degree.kind {
            case .superlative: set(.superlative, true)
            case .comparative: set(.comparative, true)
            case .ordinal: set(.ordinal, true)
            }
        }
        set(.negation, facts.negations.contains { $0.overlaps(range) })
    }

    private func grammar(_ text: TaggedText, _ tokens: Range<Int>, _ set: (Part, Bool) -> Void) {
        var pasts = 0
        var hasVerb = false
        for index in tokens {
            let next: Tag? = index + 1 < tokens.upperBound ? text.tags[index + 1] : nil
            switch text.tags[index] {
            case .past:
                pasts += 1
                hasVerb = true
            case .present:
                set(.presentVerb, true)
                hasVerb = true
            case .base:
                set(.baseVerb, true)
                hasVerb = true
            case .modal:
                set(.modal, true)
                set(.future, text.isAny(index, of: words.future))
                set(.conditional, text.isAny(index, of: words.conditional))
                hasVerb = true
            case .be:
                set(.beVerb, true)
                set(.passive, next == .participle)
                set(.progressive, next == .ing)
                if text.isAny(index, of: words.pastBe) { pasts += 1 }
                hasVerb = true
            case .have:
                set(.perfect, next == .participle || next == .be)
                hasVerb = true
            case .auxiliaryDo: hasVerb = true
            case .pronoun, .otherPronoun, .possessive:
                set(.firstSingular, text.isAny(index, of: words.firstSingular))
                set(.firstPlural, text.isAny(index, of: words.firstPlural))
                set(.secondPerson, text.isAny(index, of: words.secondPerson))
                set(.thirdPerson, text.isAny(index, of: words.thirdPerson))
            case .punctuation:
                let byte = text.byte(index)
                set(.question, byte == 0x3F)
                set(.exclamation, byte == 0x21)
                set(.quotation, text.isQuoteMark(index))
            case .subordinator: set(.condition, text.tokens[index].word == words.if_)
            case .preposition: set(.infinitive, text.tokens[index].word == words.to && next == .base)
            default: break
            }
        }
        set(.pastVerb, pasts > 0)
        set(.pastVerbs, pasts > 1)
        set(.noVerb, !hasVerb)
    }

    private func subject(_ text: TaggedText, _ tokens: Range<Int>, _ set: (Part, Bool) -> Void) {
        guard let first = tokens.first else { return }
        set(.startsWithConjunction, text.tags[first] == .coordinator)
        set(.imperative, text.tags[first] == .base)
        guard let verb = tokens.first(where: { text.tags[$0].isFinite }), verb > first else { return }
        var head = verb - 1
        while head > first, text.tags[head] == .adverb || text.tags[head] == .negator { head -= 1 }
        set(.nameSubject, text.tags[head] == .proper)
        set(.nounSubject, text.tags[head] == .noun)
        set(.weSubject, text.isAny(head, of: words.firstPlural))
        set(.iSubject, text.isAny(head, of: words.firstSingular))
        set(.itSubject, text.tokens[head].word == words.it)
        set(.demonstrativeSubject, text.isAny(head, of: words.demonstrative))
    }
}

/// The tables and words that parts are read from.
private struct PartWords: Sendable {
    let future, conditional, pastBe, firstSingular, firstPlural, secondPerson, thirdPerson, demonstrative: UInt128
    let if_, to, it: Int32

    init(rules: CompiledRules) {
        future = rules.mask("future-words")
        conditional = rules.mask("conditional-words")
        pastBe = rules.mask("past-forms-of-be")
        firstSingular = rules.mask("first-person-singular")
        firstPlural = rules.mask("first-person-plural")
        secondPerson = rules.mask("second-person")
        thirdPerson = rules.mask("third-person")
        demonstrative = rules.mask("demonstratives")
        (if_, to, it) = (rules.lexicon.id(of: "if"), rules.lexicon.id(of: "to"), rules.lexicon.id(of: "it"))
    }
}
