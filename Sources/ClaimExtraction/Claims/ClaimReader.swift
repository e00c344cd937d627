import ClaimModel

/// Judges sentences and draws the claims out of them.
struct ClaimReader: Sendable {
    private let splitter: ClauseSplitter
    private let frames = SpeakerFrames()
    private let asides: Appositions
    private let kinds: KindReader
    private let reasons: ReasonReader
    private let parts: PartReader
    private let worth: WorthModel
    private let claimness: WorthModel
    private let ids: [String]

    init(rules: CompiledRules) {
        splitter = ClauseSplitter(rules: rules)
        asides = Appositions(rules: rules)
        kinds = KindReader(rules: rules)
        reasons = ReasonReader(rules: rules)
        parts = PartReader(rules: rules)
        worth = WorthModel(rules: rules, table: "worth-weights")
        claimness = WorthModel(rules: rules, table: "claim-weights")
        ids = rules.ids
    }

    /// The judgement of one sentence.
    struct Judgement {
        var reason: NonClaimReason?
        var worth: Double
    }

    /// Judges a sentence of the article and appends its claims; the parts and words of the sentence stay in the room.
    func judge(
        _ text: TaggedText, _ facts: SentenceFacts, found: [TokenAttribution], attributions: [Attribution],
        _ room: inout JudgementRoom, into out: inout [ExtractedClaim]
    ) -> Judgement {
        parts.read(text, facts, tokens: facts.tokens, attributions: found, into: &room.parts)
        parts.readWords(text, tokens: facts.tokens, into: &room.words)
        let worth = worth.worth(parts: room.parts, words: room.words)
        guard claimness.worth(parts: room.parts, words: room.words) >= 0.5 else {
            return Judgement(reason: reasons.reason(text, facts, attributions: found), worth: worth)
        }
        let clauses = clauses(text, facts, found)
        for clause in clauses {
            out.append(claim(text, facts, clause, isOnly: clauses.count == 1, worth: worth, found, attributions, &room))
        }
        return Judgement(reason: nil, worth: worth)
    }

    private func clauses(_ text: TaggedText, _ facts: SentenceFacts, _ found: [TokenAttribution]) -> [Range<Int>] {
        var clauses = splitter.clauses(text, facts.tokens)
        clauses.removeAll { $0.isEmpty }
        clauses = frames.joined(clauses, text, facts, found)
        guard !clauses.isEmpty else {
            let whole = text.trimmed(facts.tokens)
            return [whole.isEmpty ? facts.tokens : whole]
        }
        return asides.told(clauses, text, facts)
    }

    private func claim(
        _ text: TaggedText, _ facts: SentenceFacts, _ clause: Range<Int>, isOnly: Bool, worth sentenceWorth: Double,
        _ found: [TokenAttribution], _ attributions: [Attribution], _ room: inout JudgementRoom
    ) -> ExtractedClaim {
        let range = text.scan.byteRange(clause)
        let own = attributionsOf(clause, facts, found, attributions)
        let quantities = quantities(in: range, facts)
        let kinds = kinds.kinds(text, facts, tokens: clause, isAttributed: !own.isEmpty, quantities: quantities)
        var sum = sentenceWorth
        var why: [WorthPart]
        if isOnly {
            why = worth.why(parts: room.parts, words: room.words, most: 5, &room.offers)
        } else {
            parts.read(text, facts, tokens: clause, attributions: found, into: &room.clauseParts)
            parts.readWords(text, tokens: clause, into: &room.clauseWords)
            sum = worth.worth(parts: room.clauseParts, words: room.clauseWords)
            why = worth.why(parts: room.clauseParts, words: room.clauseWords, most: 5, &room.offers)
        }
        return ExtractedClaim(
            range: range, sentence: facts.index, kinds: kinds, worth: sum, why: why, quantities: quantities,
            attributions: own, rules: rules(in: range, facts))
    }

    private func attributionsOf(
        _ clause: Range<Int>, _ facts: SentenceFacts, _ found: [TokenAttribution], _ attributions: [Attribution]
    ) -> [Attribution] {
        var own: [Attribution] = []
        for number in facts.attributions
        where found[number].content.contains(where: { $0.overlaps(clause) }) || found[number].cue?.overlaps(clause) == true {
            own.append(attributions[number])
        }
        return own
    }

    private func quantities(in range: ByteRange, _ facts: SentenceFacts) -> [Quantity] {
        var quantities: [Quantity] = []
        let distance = facts.isQuantity.startIndex - facts.numbers.startIndex
        for place in facts.numbers.indices
        where facts.isQuantity[place + distance] && facts.numbers[place].quantity.range.overlaps(range) {
            quantities.append(facts.numbers[place].quantity)
        }
        return quantities
    }

    private func rules(in range: ByteRange, _ facts: SentenceFacts) -> [String] {
        var seen: [String] = []
        var last = -1
        for firing in facts.firings where firing.rule != last && firing.range.overlaps(range) {
            if seen.isEmpty { seen.reserveCapacity(facts.firings.count) }
            seen.append(ids[firing.rule])
            last = firing.rule
        }
        return seen
    }
}

/// Room that judging sentence after sentence uses again.
struct JudgementRoom {
    /// The names of the parts and the words of the sentence, for fitting weights.
    fileprivate(set) var parts: [Int32] = []
    fileprivate var words: [Int32] = []
    fileprivate var clauseParts: [Int32] = []
    fileprivate var clauseWords: [Int32] = []
    fileprivate var offers: [WorthModel.Offer] = []
}
