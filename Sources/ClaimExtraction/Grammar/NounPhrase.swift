/// Finds the edges of noun phrases around a verb.
extension TaggedText {
    /// The noun phrase that ends with a token, not reaching before `limit`: "a spokesman for the mayor", "The chief of X, Ann
    /// Lee".
    func nounPhrase(endingAt end: Int, from limit: Int) -> Range<Int>? {
        guard end >= limit else { return nil }
        if tags[end] == .pronoun || tags[end] == .otherPronoun { return end..<end + 1 }
        var start = end
        if tags[end] == .punctuation {
            guard byte(end) == 0x29, let open = (limit..<end).reversed().prefix(12).first(where: { byte($0) == 0x28 }),
                open > limit
            else { return nil }
            start = open
        } else if !tags[end].isHead, tags[end] != .adjective, tags[end] != .ing {
            return nil
        }
        while start > limit, let next = step(left: start, limit: limit, end: end) { start = next }
        // A preposition or conjunction can't begin it.
        while start < end, [.preposition, .coordinator, .punctuation].contains(tags[start]) { start += 1 }
        return start..<end + 1
    }

    /// Where the phrase begins when it is taken one step further to the left; nil when it ends here.
    private func step(left start: Int, limit: Int, end: Int) -> Int? {
        let before = start - 1
        switch tags[before] {
        case .noun, .proper, .adjective, .number, .possessive: return before
        case .determiner: return tags[start] == .determiner ? nil : before
        case .participle, .past, .ing:
            return before > limit && [.determiner, .possessive, .adjective].contains(tags[before - 1]) ? before : nil
        case .preposition:
            let isInside =
                tags[start] != .pronoun && before > limit && (tags[before - 1] == .noun || tags[before - 1] == .proper)
            return isInside && isLinking(before) ? before : nil
        case .coordinator:
            let joins = before > limit && tags[before - 1] == .proper && tags[start] == .proper
            return joins ? before : nil
        case .punctuation: return stepOverPunctuation(before, start, limit, end)
        default: return nil
        }
    }

    private func stepOverPunctuation(_ before: Int, _ start: Int, _ limit: Int, _ end: Int) -> Int? {
        guard before > limit else { return nil }
        let isTight = !tokens[start].shape.contains(.spaceBefore) && !tokens[before].shape.contains(.spaceBefore)
        switch byte(before) {
        case 0x2D, 0x2F, 0x26: return isTight || byte(before) == 0x26 ? before : nil
        case 0x2E:
            return tags[before - 1] == .proper && tokens[before - 1].end - tokens[before - 1].start <= 4 ? before - 1 : nil
        case 0x2C:
            // "The chief of the board, Ann Lee": a title before the name, from the start of the clause.
            guard tags[start] == .proper, tags[start..<end + 1].allSatisfy({ $0 == .proper || $0 == .punctuation }) else {
                return nil
            }
            guard let title = nounPhrase(endingAt: before - 1, from: limit), title.lowerBound == limit else { return nil }
            guard tags[title].contains(.noun), title.count > 1 else { return nil }
            return title.lowerBound
        default: return nil
        }
    }

    private func isLinking(_ index: Int) -> Bool {
        let count = tokens[index].end - tokens[index].start
        let word = Array(scan.bytes[tokens[index].range])
        return count <= 4 && ["of", "for", "in", "from", "at", "with"].contains { Array($0.utf8) == word }
    }

    /// The noun phrase that begins with a token and ends before `limit`.
    func nounPhrase(startingAt start: Int, before limit: Int) -> Range<Int>? {
        guard start < limit else { return nil }
        if tags[start] == .pronoun { return start..<start + 1 }
        var index = start
        var lastHead: Int?
        while index < limit {
            switch tags[index] {
            case .noun, .proper, .number, .otherPronoun: lastHead = index
            case .adjective, .determiner, .possessive:
                if tags[index] == .determiner, let lastHead { return start..<lastHead + 1 }
            case .preposition:
                guard lastHead == index - 1, isLinking(index), index + 1 < limit, tags[index + 1].isNominal else {
                    return lastHead.map { start..<$0 + 1 }
                }
            case .punctuation:
                let isTight = byte(index) == 0x2D || byte(index) == 0x26 || byte(index) == 0x2F
                let isInitial =
                    byte(index) == 0x2E && lastHead == index - 1 && tokens[index - 1].end - tokens[index - 1].start <= 4
                    && tags[index - 1] == .proper && index + 1 < limit && tags[index + 1] == .proper
                guard isTight || isInitial else { return lastHead.map { start..<$0 + 1 } }
            default: return lastHead.map { start..<$0 + 1 }
            }
            index += 1
        }
        return lastHead.map { start..<$0 + 1 }
    }

    /// Whether a token range holds a finite verb.
    func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        tags[range].contains { $0.isFinite }
    }

    /// Whether a token range holds a finite verb with something before it that can be its subject.
    func hasSubjectAndVerb(_ range: Range<Int>) -> Bool {
        var sawHead = false
        for index in range {
            if tags[index].isFinite, sawHead { return true }
            sawHead = sawHead || tags[index].isHead || tags[index] == .determiner
        }
        return false
    }
}
