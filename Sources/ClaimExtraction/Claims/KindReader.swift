import ClaimModel

/// Tells of which kinds a claim is, from what was read inside it.
struct KindReader: Sendable {
    private let stateVerbs, changeVerbs, legalWords, causeWords, articles: UInt128
    private let claimKinds: [ClaimKinds]
    private let at, by, a, an, the, only, than, more, most, least: Int32

    init(rules: CompiledRules) {
        claimKinds = rules.claimKinds
        stateVerbs = rules.mask("state-verbs")
        changeVerbs = rules.mask("change-verbs")
        legalWords = rules.mask("legal-words")
        causeWords = rules.mask("cause-words")
        articles = rules.mask("determiners")
        let id = { (word: String) in rules.lexicon.id(of: word) }
        (at, by, a, an, the, only) = (id("at"), id("by"), id("a"), id("an"), id("the"), id("only"))
        (than, more, most, least) = (id("than"), id("more"), id("most"), id("least"))
    }

    /// The kinds of the stretch of tokens.
    func kinds(_ text: TaggedText, _ facts: SentenceFacts, tokens: Range<Int>, isAttributed: Bool, quantities: [Quantity])
        -> ClaimKinds
    {
        var kinds: ClaimKinds = []
        let range = text.scan.byteRange(tokens)
        if !quantities.isEmpty { kinds.insert(.quantity) }
        if isAttributed { kinds.insert(.attribution) }
        if facts.negations.contains(where: { $0.overlaps(range) }) { kinds.insert(.negation) }
        if facts.dates.contains(where: { $0.range.overlaps(range) && isAnchored($0, text) }) { kinds.insert(.temporal) }
        degrees(text, facts, range, &kinds)
        verbs(text, tokens, &kinds)
        for firing in facts.firings where firing.range.overlaps(range) {
            kinds.formUnion(claimKinds[firing.rule])
        }
        if kinds.isDisjoint(with: [.event, .state, .identityRole, .legalStatus]) {
            kinds.insert(tokens.contains { text.tags[$0] == .participle || text.tags[$0] == .past } ? .event : .state)
        }
        return kinds
    }

    /// A year, month, day or anchored span; a bare weekday or "yesterday" is not enough.
    private func isAnchored(_ date: DateExpression, _ text: TaggedText) -> Bool {
        let words = text.scan.bytes[date.range]
        if words.contains(where: { (0x30...0x39).contains($0) }) { return true }
        let length = date.days.to.ordinal - date.days.from.ordinal
        return length >= 27 && words.count >= 3
    }

    private func degrees(_ text: TaggedText, _ facts: SentenceFacts, _ range: ByteRange, _ kinds: inout ClaimKinds) {
        for degree in facts.degrees where degree.range.overlaps(range) {
            let isBound = facts.numbers.contains { $0.range.overlaps(degree.range) }
            switch degree.kind {
            case .comparative: if !isBound { kinds.insert(.comparison) }
            case .superlative: if !isBound { kinds.insert(.superlativeOrdinal) }
            case .ordinal: kinds.insert(.superlativeOrdinal)
            }
        }
    }

    private func verbs(_ text: TaggedText, _ tokens: Range<Int>, _ kinds: inout ClaimKinds) {
        for index in tokens {
            if text.isAny(index, of: changeVerbs), text.tags[index].isVerbal { kinds.formUnion([.comparison]) }
            if text.isAny(index, of: legalWords) { kinds.insert(.legalStatus) }
            if text.isAny(index, of: causeWords) { kinds.insert(.causal) }
            switch text.tags[index] {
            case .be: be(text, index, tokens, &kinds)
            case .have: kinds.insert(isFollowed(text, index, tokens, by: [.participle, .be, .past]) ? [] : .state)
            case .past, .participle: kinds.insert(text.isAny(index, of: stateVerbs) ? .state : .event)
            case .present, .base:
                if text.isAny(index, of: stateVerbs) || text.tags[index] == .present { kinds.insert(.state) }
            default: break
            }
        }
    }

    private func be(_ text: TaggedText, _ index: Int, _ tokens: Range<Int>, _ kinds: inout ClaimKinds) {
        var next = index + 1
        while next < tokens.upperBound, text.tags[next] == .adverb || text.tags[next] == .negator { next += 1 }
        guard next < tokens.upperBound else { return }
        switch text.tags[next] {
        case .participle, .past: break
        case .ing: kinds.insert(.event)
        case .determiner where text.tokens[next].word == a || text.tokens[next].word == an || text.tokens[next].word == the:
            kinds.insert(.identityRole)
        case .be: break
        default: kinds.insert(.state)
        }
    }

    private func isFollowed(_ text: TaggedText, _ index: Int, _ tokens: Range<Int>, by tags: [Tag]) -> Bool {
        var next = index + 1
        while next < tokens.upperBound, text.tags[next] == .adverb || text.tags[next] == .negator { next += 1 }
        return next < tokens.upperBound && tags.contains(text.tags[next])
    }
}
