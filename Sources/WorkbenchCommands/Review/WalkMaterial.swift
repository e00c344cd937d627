import ClaimModel
import ReviewTerminal

/// An article's newest revision as a walk needs it.
struct WalkMaterial: Sendable {
    var article: ArticleID
    var revision: Int
    var text: ArticleText
    var sentences: [SentenceRecord]
    /// The sentences a person has looked at, by their index.
    var seen: Set<Int>
    /// The claims that stand in the revision.
    var claims: [ClaimRecord]

    /// The first sentence from an index on, and then from the beginning, that nobody has seen.
    func firstUnseen(from start: Int = 0) -> Int? {
        sentences.indices.first { $0 >= start && !seen.contains($0) } ?? sentences.indices.first { !seen.contains($0) }
    }

    /// The claims with a passage in a sentence, with that passage, in order of place.
    func claims(inSentence index: Int) -> [(claim: ClaimRecord, range: ByteRange)] {
        guard sentences.indices.contains(index) else { return [] }
        let sentence = sentences[index].range
        return claims.compactMap { claim in
            let passages = claim.appearance(in: revision)?.passages ?? []
            return passages.first { $0.range.overlaps(sentence) }.map { (claim, $0.range) }
        }.sorted { ($0.range.lowerBound, $0.claim.id) < ($1.range.lowerBound, $1.claim.id) }
    }

    /// The paragraph of a sentence.
    func window(ofSentence index: Int) -> PassageWindow? {
        guard sentences.indices.contains(index) else { return nil }
        return PassageWindow(text: text, sentences: sentences, around: [sentences[index].range])
    }

    /// What the screen shows of a sentence.
    func view(ofSentence index: Int) -> WalkView? {
        guard let window = window(ofSentence: index) else { return nil }
        let sentence = window.local(sentences[index].range)
        let marks = claims(inSentence: index).compactMap { found in
            window.local(found.range).map {
                WalkView.Mark(
                    range: $0, number: found.claim.id.description, summary: Self.summary(found.claim),
                    isDropped: found.claim.stage == .dismissed)
            }
        }
        // Claims of the other sentences are underlined too; those of this one are the marks.
        let others = claims.flatMap { $0.stage == .dismissed ? [] : $0.appearance(in: revision)?.passages.map(\.range) ?? [] }
        return WalkView(
            place: "\(article) r\(revision)", position: "\(index + 1)/\(sentences.count)", seen: seen.count,
            total: sentences.count,
            state: seen.contains(index) ? "seen" : "not seen",
            passage: PassageView(text: window.text, sentence: sentence, others: others.compactMap(window.local)), marks: marks)
    }

    private static func summary(_ claim: ClaimRecord) -> String {
        ([claim.reading.kinds.names.joined(separator: ", ")] + claim.quantities.map(QuantityWords.text) + [claim.speaker ?? ""])
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
