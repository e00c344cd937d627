import ClaimModel

/// Judges sentences and draws the claims out of them.
struct ClaimReader: Sendable {
    private let splitter: ClauseSplitter
    private let frames: SpeakerFrames
    private let kinds: KindReader
    private let reasons: ReasonReader
    private let parts: PartReader
    private let worth: WorthModel
    private let claimness: WorthModel
    private let ids: [String]

    init(rules: CompiledRules) {
        splitter = ClauseSplitter(rules: rules)
        frames = SpeakerFrames(rules: rules)
        kinds = KindReader(rules: rules)
        reasons = ReasonReader(rules: rules)
        parts = PartReader(rules: rules)
        worth = WorthModel(rules: rules, table: "worth-weights")
        claimness = WorthModel(rules: rules, table: "claim-weights")
        ids = rules.ids
    }

    /// The judgement of one sentence and its claims.
    struct Judgement {
        var reason: NonClaimReason?
        var worth: Double
        var claims: [ExtractedClaim]
        /// The names of the parts and the words, for fitting weights.
        var parts: [Int32]
        var words: [Int32]
    }

    /// Judges a sentence of the article.
    func judge(
        _ text: TaggedText, _ facts: SentenceFacts, found: [TokenAttribution], attributions: [Attribution]
    ) -> Judgement {
        let parts = parts.parts(text, facts, tokens: facts.tokens, attributions: found)
        let words = self.parts.words(text, tokens: facts.tokens)
        let worth = worth.worth(parts: parts, words: words)
        var judgement = Judgement(reason: nil, worth: worth, claims: [], parts: parts, words: words)
        guard claimness.worth(parts: parts, words: words) >= 0.5 else {
            judgement.reason = reasons.reason(text, facts, attributions: found)
            return judgement
        }
        let clauses = clauses(text, facts, found)
        judgement.claims = clauses.map { clause in
            claim(text, facts, clause, isOnly: clauses.count == 1, judgement: judgement, found, attributions)
        }
        return judgement
    }

    private func clauses(_ text: TaggedText, _ facts: SentenceFacts, _ found: [TokenAttribution]) -> [Range<Int>] {
        let whole = text.trimmed(facts.tokens)
        let clauses = frames.joined(splitter.clauses(text, facts.tokens).filter { !$0.isEmpty }, text, facts, found)
        guard !clauses.isEmpty else { return [whole.isEmpty ? facts.tokens : whole] }
        return frames.withOffices(clauses, text, facts)
    }

    private func claim(
        _ text: TaggedText, _ facts: SentenceFacts, _ clause: Range<Int>, isOnly: Bool, judgement: Judgement,
        _ found: [TokenAttribution], _ attributions: [Attribution]
    ) -> ExtractedClaim {
        let range = text.scan.byteRange(clause)
        let own = facts.attributions.filter { number in
            found[number].content.contains { $0.overlaps(clause) } || found[number].cue?.overlaps(clause) == true
        }
        let quantities = zip(facts.numbers, facts.isQuantity).filter { $0.1 && $0.0.range.overlaps(range) }.map(\.0.quantity)
        var parts = judgement.parts
        var words = judgement.words
        if !isOnly {
            parts = self.parts.parts(text, facts, tokens: clause, attributions: found)
            words = self.parts.words(text, tokens: clause)
        }
        var seen: [String] = []
        var last = -1
        for firing in facts.firings where firing.rule != last && firing.range.overlaps(range) {
            seen.append(ids[firing.rule])
            last = firing.rule
        }
        return ExtractedClaim(
            range: range, sentence: facts.index,
            kinds: kinds.kinds(text, facts, tokens: clause, isAttributed: !own.isEmpty, quantities: quantities),
            worth: worth.worth(parts: parts, words: words), why: worth.why(parts: parts, words: words, most: 5),
            quantities: quantities, attributions: own.map { attributions[$0] }, rules: seen)
    }
}
