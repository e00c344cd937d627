/// Sets the clauses of a sentence right around the people who speak in it: who said something is no claim without what was
/// said, and what somebody is, told between commas, is a claim of its own.
struct SpeakerFrames: Sendable {
    private let office: Int?

    init(rules: CompiledRules) {
        office = rules.rules.firstIndex { $0.rule.id == "office" }
    }

    /// Joins a clause that only names the speaker ("he said", "according to the bank") to the clause beside it.
    func joined(
        _ clauses: [Range<Int>], _ text: TaggedText, _ facts: SentenceFacts, _ found: [TokenAttribution]
    ) -> [Range<Int>] {
        guard clauses.count > 1, !facts.attributions.isEmpty else { return clauses }
        var result: [Range<Int>] = []
        var pending: Int?
        for clause in clauses {
            let onlySpeaks = facts.attributions.contains { isFrame(clause, of: found[$0], text) }
            if onlySpeaks, let last = result.last {
                result[result.count - 1] = last.lowerBound..<clause.upperBound
            } else if onlySpeaks, pending == nil {
                pending = clause.lowerBound
            } else {
                result.append((pending ?? clause.lowerBound)..<clause.upperBound)
                pending = nil
            }
        }
        return result
    }

    private func isFrame(_ clause: Range<Int>, of attribution: TokenAttribution, _ text: TaggedText) -> Bool {
        guard let cue = attribution.cue, clause.overlaps(cue) else { return false }
        return !attribution.content.contains { content in
            clause.clamped(to: content).contains { text.tags[$0] != .punctuation }
        }
    }

    /// "Ann Lee, mayor of Lund since 2019, opened the hall": who she is, and what she did.
    func withOffices(_ clauses: [Range<Int>], _ text: TaggedText, _ facts: SentenceFacts) -> [Range<Int>] {
        guard let office, facts.firings.contains(where: { $0.rule == office }) else { return clauses }
        var result: [Range<Int>] = []
        for clause in clauses {
            var clause = clause
            for firing in facts.firings where firing.rule == office {
                guard let cut = end(of: firing.range.upperBound, in: clause, text),
                    let comma = clause.first(where: { Int(text.tokens[$0].start) == firing.range.lowerBound }),
                    comma > clause.lowerBound, text.tags[comma - 1] == .proper,
                    let name = text.nounPhrase(endingAt: comma - 1, from: clause.lowerBound),
                    name.lowerBound == clause.lowerBound
                else { continue }
                result.append(clause.lowerBound..<cut)
                clause = cut + 1..<clause.upperBound
            }
            result.append(clause)
        }
        return result
    }

    /// The comma that ends at a byte, when a verb follows it inside the clause.
    private func end(of byte: Int, in clause: Range<Int>, _ text: TaggedText) -> Int? {
        guard let comma = clause.first(where: { Int(text.tokens[$0].end) == byte }), comma + 1 < clause.upperBound,
            text.tags[comma + 1].isFinite
        else { return nil }
        return comma
    }
}
