import ClaimModel
import TextAnchoring

/// Finds changes around a phrase that alter what it says.
struct ContextReader {
    let old: TokenText
    let new: TokenText
    let alignment: TokenAlignment

    /// Words this near to the phrase count whatever they are.
    private static let near = 2

    /// The sentences before and after, when words outside the phrase that bear on it changed; nil otherwise.
    func change(around phrase: Range<Int>, _ place: Range<Int>) -> ContextChange? {
        let gone = alignment.old.filter { !phrase.contains($0) && isChanged(old: $0) }
        let come = alignment.new.filter { !place.contains($0) && isChanged(new: $0) }
        let matters =
            gone.contains { bears(old, $0, on: phrase, in: alignment.old) }
            || come.contains { bears(new, $0, on: place, in: alignment.new) }
        guard matters else { return nil }
        return ContextChange(before: old.string(of: alignment.old), after: new.string(of: alignment.new))
    }

    private func isChanged(old index: Int) -> Bool {
        guard let place = alignment.new(of: index) else { return true }
        return old.tokens[index].word != new.tokens[place].word
    }

    private func isChanged(new index: Int) -> Bool {
        guard let place = alignment.old(of: index) else { return true }
        return new.tokens[index].word != old.tokens[place].word
    }

    private func bears(_ text: TokenText, _ index: Int, on phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
        let token = text.tokens[index]
        if BoundPhrases.match(text.tokens, at: index, in: sentence) != nil { return true }
        switch Lexicon.meaning(of: token.word) {
        case .negation, .hedge, .cue, .restriction: return true
        default: break
        }
        if token.kind == .word, token.shape != .lower, index > sentence.lowerBound { return true }
        let distance = index < phrase.lowerBound ? phrase.lowerBound - index : index - phrase.upperBound + 1
        return distance <= Self.near && token.isWord
    }
}
