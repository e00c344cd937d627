import ClaimModel

/// Finds the name that "he" or "she" stands for, where only one can be meant.
struct SpeakerResolver: Sendable {
    private let singular: Set<Int32>
    private let organisations: UInt128

    init(rules: CompiledRules) {
        organisations = rules.mask("organisation-words")
        singular = Set(["he", "she"].map { rules.lexicon.id(of: $0) }.filter { $0 >= 0 })
    }

    /// For each attribution, the bytes of the noun phrase its pronoun stands for; nil when there is no pronoun or no plain
    /// antecedent.
    func resolve(_ attributions: [TokenAttribution], in text: TaggedText) -> [ByteRange?] {
        var lastName: (phrase: Range<Int>, sentence: Int)?
        return attributions.map { attribution in
            guard let speaker = attribution.speaker else { return nil }
            if speaker.count == 1, singular.contains(text.tokens[speaker.lowerBound].word) {
                let candidate = lastName ?? subject(before: attribution.sentence, text)
                guard let candidate, attribution.sentence - candidate.sentence <= 3 else { return nil }
                lastName = (candidate.phrase, attribution.sentence)
                return text.scan.byteRange(candidate.phrase)
            }
            if isPerson(text, speaker) { lastName = (speaker, attribution.sentence) }
            return nil
        }
    }

    /// The only name that begins one of the sentences before, or the sentence itself.
    private func subject(before sentence: Int, _ text: TaggedText) -> (phrase: Range<Int>, sentence: Int)? {
        for place in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
            let range = text.scan.sentences[place]
            guard let verb = range.first(where: { text.tags[$0].isFinite }), verb > range.lowerBound,
                let phrase = text.nounPhrase(endingAt: verb - 1, from: range.lowerBound), isPerson(text, phrase)
            else { continue }
            return (phrase, place)
        }
        return nil
    }

    private func isPerson(_ text: TaggedText, _ phrase: Range<Int>) -> Bool {
        (phrase.last.map { text.tags[$0] == .proper } ?? false) && !phrase.contains { text.isAny($0, of: organisations) }
    }
}
