import ClaimModel

/// An attribution with the tokens it was read from.
struct TokenAttribution {
    var speaker: Range<Int>?
    var cue: Range<Int>?
    var content: [Range<Int>]
    /// The sentence of the cue, or of the quotation when there is no cue.
    var sentence: Int
    /// Whether the speaker is named by the sentence at all; a hearsay mark has none.
    var isHearsay = false
}

/// Finds who says what: cue, speaker and content, in the sentence and across the sentences of a quotation.
struct AttributionReader: Sendable {
    private let words: CueWords

    init(rules: CompiledRules) {
        words = CueWords(rules: rules)
    }

    /// The attributions of a text in the order of their cues.
    ///
    /// - Parameter skipped: sentences that are not text of the article.
    func read(_ text: TaggedText, skipped: (Int) -> Bool) -> [TokenAttribution] {
        var found: [TokenAttribution] = []
        for sentence in text.scan.sentences.indices where !skipped(sentence) {
            let range = text.scan.sentences[sentence]
            let cues = CueFinder(text: text, words: words, sentence: range).cues()
            guard !cues.isEmpty else { continue }
            let contents = ContentFinder(text: text, words: words, sentence: range, cues: cues)
            for number in cues.indices {
                guard let content = contents.content(ofCue: number), !content.isEmpty else { continue }
                let cue = cues[number]
                found.append(
                    TokenAttribution(
                        speaker: cue.speaker, cue: cue.range, content: content, sentence: sentence,
                        isHearsay: cue.form == .hearsay))
            }
        }
        QuotationThreads(text: text).extend(&found, skipped: skipped)
        return found
    }

    /// The attribution with ranges in bytes.
    func attribution(_ found: TokenAttribution, in text: TaggedText, resolved: ByteRange?) -> Attribution {
        let content = found.content.map { text.scan.byteRange($0) }
        var quotes: [ByteRange] = []
        var quotedTokens = 0
        var isClause = false
        for range in found.content {
            var index = range.lowerBound
            while index < range.upperBound {
                guard let number = text.quotation(at: index) else {
                    index += 1
                    continue
                }
                let inner = text.quotations[number].inner.clamped(to: range)
                if !inner.isEmpty {
                    quotes.append(text.scan.byteRange(inner))
                    quotedTokens += inner.count
                    isClause = isClause || text.hasSubjectAndVerb(inner)
                }
                index = max(index + 1, text.quotations[number].outer.upperBound)
            }
        }
        let type: AttributionType = quotes.isEmpty ? .indirect : isClause ? .direct : .mixed
        return Attribution(
            type: type, speaker: found.speaker.map { text.scan.byteRange($0) }, cue: found.cue.map { text.scan.byteRange($0) },
            quotes: quotes, content: content, resolvedSpeaker: resolved)
    }
}

/// The tables that attribution reads.
final class CueWords: Sendable {
    let reporting, weak, quotation, withObject, telling, naming, passive, hearsay, nominal, documents, weekdays: UInt128
    let say, accusing, putting, pointing: Set<Int32>
    let according, to, that, by, of, as_, who, which, i, we, went, on, it, quoted, saying, out, words, the, in_: Int32

    init(rules: CompiledRules) {
        reporting = rules.mask("reporting-verbs")
        weak = rules.mask("weak-reporting-verbs")
        quotation = rules.mask("quotation-verbs")
        withObject = rules.mask("object-reporting-verbs")
        telling = rules.mask("telling-verbs")
        naming = rules.mask("naming-verbs")
        passive = rules.mask("passive-reporting")
        hearsay = rules.mask("hearsay-adverbs")
        nominal = rules.mask("nominal-cues")
        documents = rules.mask("document-nouns")
        weekdays = rules.mask("weekday-names")
        let id = { (word: String) in rules.lexicon.id(of: word) }
        accusing = [id("accuse"), id("accuses"), id("accused"), id("accusing")]
        say = [id("say"), id("says"), id("said"), id("tells"), id("told")]
        (according, to, that, by, of) = (id("according"), id("to"), id("that"), id("by"), id("of"))
        (as_, who, which, i, we, went, on) = (id("as"), id("who"), id("which"), id("i"), id("we"), id("went"), id("on"))
        (it, quoted, saying, out) = (id("it"), id("quoted"), id("saying"), id("out"))
        (words, the, in_) = (id("words"), id("the"), id("in"))
        putting = [id("put"), id("puts")]
        pointing = [id("point"), id("points"), id("pointed"), id("pointing")]
    }
}
