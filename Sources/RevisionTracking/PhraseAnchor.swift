import TextAnchoring

/// Carries a phrase into the sentence its own sentence became.
struct PhraseAnchor {
    let old: TokenText
    let new: TokenText
    let alignment: TokenAlignment

    /// Where a phrase stands now.
    struct Place {
        /// Its tokens in the new text.
        var tokens: Range<Int>
        /// The share of the phrase's weight found there, 0…1.
        var coverage: Float
        /// Tokens at the edges that were put in and belong to it.
        var takesIn = false
    }

    /// The share of a phrase that must be found for its place to count.
    private static let leastCoverage: Float = 0.4

    /// The place of a phrase; nil when too little of it is left in the sentence.
    func place(of phrase: Range<Int>) -> Place? {
        let carried = carriedPlace(of: phrase)
        if let exact = exactPlace(of: phrase, near: carried) { return exact }
        var best = carried
        if (carried?.coverage ?? 0) < 0.75, let window = window(for: phrase), window.coverage > (carried?.coverage ?? 0) + 0.1 {
            best = window
        }
        guard var place = best, place.coverage >= Self.leastCoverage else { return nil }
        takeInEdges(&place, phrase)
        return place
    }

    /// The phrase word for word, when the new sentence holds it once, where most of it was carried to.
    ///
    /// The same words elsewhere in the sentence may be an echo; they count only when nothing like them was carried, and not
    /// inside quotation marks the phrase did not stand in.
    private func exactPlace(of phrase: Range<Int>, near carried: Place?) -> Place? {
        guard let first = phrase.first, phrase.count <= alignment.new.count else { return nil }
        var found: [Range<Int>] = []
        for start in alignment.new.lowerBound...(alignment.new.upperBound - phrase.count)
        where new.tokens[start].word == old.tokens[first].word {
            let range = start..<start + phrase.count
            if SameWords.areEqual(old, phrase, new, range) { found.append(range) }
        }
        if let carried, carried.coverage >= Self.leastCoverage { found.removeAll { !$0.overlaps(carried.tokens) } }
        guard found.count == 1, old.isQuoted(phrase) || !new.isQuoted(found[0]) else { return nil }
        var place = Place(tokens: found[0], coverage: 1)
        takeInEdges(&place, phrase)
        return place
    }

    // MARK: - Along the alignment

    private func carriedPlace(of phrase: Range<Int>) -> Place? {
        let tied = phrase.filter { alignment.new(of: $0) != nil }
        guard let first = tied.first, let last = tied.last, let start = alignment.new(of: first),
            let end = alignment.new(of: last)
        else { return nil }
        let lower = phrase.lowerBound < first ? replacedStart(phrase, firstTied: first, end: end + 1) : start
        let upper = last < phrase.upperBound - 1 ? replacedEnd(phrase, lastTied: last, start: start) : end + 1
        return Place(tokens: min(lower, start)..<max(upper, end + 1), coverage: coverage(of: phrase))
    }

    /// Where the words begin that replaced the phrase's untied first words.
    private func replacedStart(_ phrase: Range<Int>, firstTied: Int, end: Int) -> Int {
        guard let place = alignment.new(of: firstTied) else { return alignment.new.lowerBound }
        let wanted = missing(phrase.lowerBound..<firstTied, between: place, and: end)
        var oldStart = firstTied
        while oldStart > alignment.old.lowerBound, alignment.new(of: oldStart - 1) == nil { oldStart -= 1 }
        // When all replaced words stood in the phrase, there may be more of the new ones; else count by count.
        let most = oldStart >= phrase.lowerBound ? 2 * wanted : wanted
        var start = place
        while start > alignment.new.lowerBound, place - start < most, isPutIn(start - 1) { start -= 1 }
        return start
    }

    private func replacedEnd(_ phrase: Range<Int>, lastTied: Int, start: Int) -> Int {
        guard let place = alignment.new(of: lastTied) else { return alignment.new.upperBound }
        let wanted = missing(lastTied + 1..<phrase.upperBound, between: start, and: place + 1)
        var oldEnd = lastTied + 1
        while oldEnd < alignment.old.upperBound, alignment.new(of: oldEnd) == nil { oldEnd += 1 }
        let most = oldEnd <= phrase.upperBound ? 2 * wanted : wanted
        var end = place + 1
        while end < alignment.new.upperBound, end - place - 1 < most, isPutIn(end) { end += 1 }
        return end
    }

    /// How many of some old tokens have no like among the new ones between two places.
    private func missing(_ tokens: Range<Int>, between start: Int, and end: Int) -> Int {
        guard start < end else { return tokens.count }
        let there = Set(new.tokens[start..<end].map { WordWeight.stem(of: $0) })
        return tokens.count { !there.contains(WordWeight.stem(of: old.tokens[$0])) }
    }

    private func isPutIn(_ index: Int) -> Bool { alignment.old(of: index) == nil && new.tokens[index].kind != .mark }

    private func weight(_ token: TextToken) -> Float {
        token.isWord ? max(WordWeight.factor(of: WordWeight.stem(of: token)), 0.2) : 0.05
    }

    private func coverage(of phrase: Range<Int>) -> Float {
        var (all, found): (Float, Float) = (0, 0)
        for index in phrase {
            let weight = weight(old.tokens[index])
            all += weight
            if alignment.new(of: index) != nil { found += weight }
        }
        return all > 0 ? found / all : 0
    }

    // MARK: - Anywhere in the sentence

    /// The stretch of the new sentence with most of the phrase's words and fewest others, in any order.
    private func window(for phrase: Range<Int>) -> Place? {
        var wanted: [UInt64: Float] = [:]
        var all: Float = 0
        for index in phrase where old.tokens[index].isWord {
            wanted[WordWeight.stem(of: old.tokens[index])] = weight(old.tokens[index])
            all += weight(old.tokens[index])
        }
        let hits = alignment.new.filter { new.tokens[$0].isWord && wanted[WordWeight.stem(of: new.tokens[$0])] != nil }
        var best: Place?
        var bestScore: Float = 0
        for (position, first) in hits.enumerated() {
            var seen: Set<UInt64> = []
            var found: Float = 0
            for last in hits[position...] {
                guard last - first < phrase.count * 2 + 4 else { break }
                let stem = WordWeight.stem(of: new.tokens[last])
                if seen.insert(stem).inserted { found += wanted[stem] ?? 0 }
                let score = found - 0.08 * Float(last - first + 1 - seen.count)
                if score > bestScore {
                    bestScore = score
                    best = Place(tokens: first..<last + 1, coverage: all > 0 ? min(1, found / all) : 0)
                }
            }
        }
        return best
    }

    // MARK: - Edges

    /// Takes in bounds, denials and units that were put in right at the phrase's edges.
    private func takeInEdges(_ place: inout Place, _ phrase: Range<Int>) {
        let start = leftEdge(of: place, phrase)
        let end = rightEdge(of: place, phrase)
        guard start < place.tokens.lowerBound || end > place.tokens.upperBound else { return }
        place.tokens = start..<end
        place.takesIn = true
    }

    private func leftEdge(of place: Place, _ phrase: Range<Int>) -> Int {
        let start = place.tokens.lowerBound
        let (before, after) = (
            bound(before: phrase.lowerBound, in: old, from: alignment.old), bound(before: start, in: new, from: alignment.new)
        )
        if let after, after.bound != before?.bound { return after.start }
        guard start > alignment.new.lowerBound else { return start }
        let put = new.tokens[start - 1]
        if put.kind == .symbol, put.gap == .none || new.tokens[start].gap == .none, alignment.old(of: start - 1) == nil {
            return start - 1
        }
        let wasNegated = phrase.lowerBound > alignment.old.lowerBound && isNegation(old.tokens[phrase.lowerBound - 1])
        return isNegation(put) && !wasNegated ? start - 1 : start
    }

    private func isNegation(_ token: TextToken) -> Bool {
        if case .negation = Lexicon.meaning(of: token.word) { return true }
        return false
    }

    /// The bound phrase that ends right before a token.
    private func bound(before end: Int, in text: TokenText, from limits: Range<Int>) -> (start: Int, bound: Int)? {
        let limit = max(limits.lowerBound, end - 4)
        guard limit < end else { return nil }
        for first in limit..<end {
            if let (length, bound) = BoundPhrases.match(text.tokens, at: first, in: first..<end), first + length == end {
                return (first, bound)
            }
        }
        return nil
    }

    private func rightEdge(of place: Place, _ phrase: Range<Int>) -> Int {
        var end = place.tokens.upperBound
        guard end > place.tokens.lowerBound, measures(new.tokens[end - 1]) else { return end }
        while end < alignment.new.upperBound, alignment.old(of: end) == nil, isUnit(new.tokens[end]),
            end < place.tokens.upperBound + 2
        {
            end += 1
        }
        return end
    }

    private func measures(_ token: TextToken) -> Bool { token.kind == .number || isUnit(token) || isNumberWord(token) }

    private func isNumberWord(_ token: TextToken) -> Bool { WordWeight.isNumber(WordWeight.stem(of: token)) }

    private func isUnit(_ token: TextToken) -> Bool {
        if token.kind == .symbol { return true }
        switch Lexicon.meaning(of: token.word) {
        case .unit, .scale: return true
        default: return false
        }
    }
}
