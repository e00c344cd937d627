import ClaimExtraction
import ClaimModel
import ClaimWorkflow

/// A revision's text as it was read, with the passages and readings that the journal keeps of it.
struct ReadArticle {
    let reading: TextReading
    let map: OffsetMap

    init(_ text: ArticleText, extractor: Extractor, date: CalendarDay?) {
        reading = extractor.read(text, date: date)
        map = OffsetMap(text)
    }

    var text: ArticleText { reading.text }

    /// The sentences of the article proper.
    var sentences: [SentenceRecord] {
        reading.sentences.filter { isArticle($0) }.map { SentenceRecord(range: $0.range, isClaim: $0.isClaim) }
    }

    private func isArticle(_ sentence: Sentence) -> Bool {
        guard reading.paragraphs.indices.contains(sentence.paragraph) else { return true }
        return reading.paragraphs[sentence.paragraph].role == .article
    }

    func passage(_ range: ByteRange) -> Passage { Passage(range, in: text, map: map) }

    /// The quantities inside a range, measured from its start.
    func quantities(in range: ByteRange) -> [ClaimQuantity] {
        let inside = reading.numbers.map(\.quantity).filter { range.contains($0.range) }
        let ofClaim = reading.claims.first { $0.range == range }?.quantities ?? []
        return (ofClaim.isEmpty ? inside : ofClaim).map { quantity in
            var shifted = quantity
            let words = text.string(in: quantity.range)
            let start = max(0, quantity.range.lowerBound - range.lowerBound)
            shifted.range = start..<(start + quantity.range.count)
            return ClaimQuantity(text: words, quantity: shifted)
        }
    }

    /// The claim that was found in a range, or mostly in it; nil when none was.
    func claim(in range: ByteRange) -> ExtractedClaim? {
        let candidates = reading.claims.filter { $0.range.overlaps(range) }
        let best = candidates.max { $0.range.clamped(to: range).count < $1.range.clamped(to: range).count }
        guard let best, 2 * best.range.clamped(to: range).count >= max(best.range.count, range.count) else { return nil }
        return best
    }

    /// What is kept of an extracted claim.
    func reading(of claim: ExtractedClaim, article: ArticleID) -> ClaimReading {
        ClaimReading(
            article: article, kinds: claim.kinds, worth: claim.worth, why: claim.why,
            attributions: claim.attributions.map(attribution), rules: claim.rules)
    }

    private func attribution(_ found: Attribution) -> ClaimAttribution {
        ClaimAttribution(
            type: found.type, speaker: (found.resolvedSpeaker ?? found.speaker).map { text.string(in: $0) },
            cue: found.cue.map { text.string(in: $0) }, quotes: found.quotes.map { text.string(in: $0) })
    }

    /// The sentence around a range; the range itself when it stands in none.
    func sentence(around range: ByteRange) -> ByteRange {
        reading.sentences.first { $0.range.overlaps(range) }?.range ?? range
    }

    /// Extracted claims by their words: a fact that is repeated word for word is one claim with several passages.
    func groups(of claims: [ExtractedClaim]) -> [[ExtractedClaim]] {
        var order: [String] = []
        var byWords: [String: [ExtractedClaim]] = [:]
        for claim in claims {
            let words = text.string(in: claim.range).folded
            if byWords[words] == nil { order.append(words) }
            byWords[words, default: []].append(claim)
        }
        return order.compactMap { byWords[$0] }
    }
}

extension ByteRange {
    /// Whether another range lies inside.
    func contains(_ other: ByteRange) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}

extension String {
    /// The words in lower case, with plain quotation marks, hyphens and single spaces: for finding the same words again.
    var folded: String {
        var out = ""
        var wasSpace = true
        for scalar in lowercased().unicodeScalars {
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}": out.append("'")
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}": out.append("\"")
            case "\u{2010}"..."\u{2015}", "\u{2212}": out.append("-")
            case "\u{00AD}": continue
            default:
                if scalar.properties.isWhitespace {
                    if !wasSpace { out.append(" ") }
                    wasSpace = true
                    continue
                }
                out.unicodeScalars.append(scalar)
            }
            wasSpace = false
        }
        if out.last == " " { out.removeLast() }
        return out
    }
}
