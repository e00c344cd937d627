/// Sets the clauses of a sentence right around the people who speak in it: who said something is no claim without what was
/// said.
struct SpeakerFrames: Sendable {
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
}
