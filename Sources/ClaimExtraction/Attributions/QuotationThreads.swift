/// Follows quotations over sentences: the words before and after the sentence that names the speaker.
struct QuotationThreads {
    let text: TaggedText

    /// Adds to each attribution the other sentences of its quotation, and an attribution without speaker for each quotation of
    /// whole sentences that nobody claims.
    func extend(_ attributions: inout [TokenAttribution], skipped: (Int) -> Bool) {
        var ownerOfQuotation: [Int: Int] = [:]
        for (number, attribution) in attributions.enumerated() {
            for range in attribution.content {
                for index in range {
                    if let quotation = text.quotation(at: index), ownerOfQuotation[quotation] == nil {
                        ownerOfQuotation[quotation] = number
                    }
                }
            }
        }
        var previous: (quotation: Int, owner: Int)?
        for (number, quotation) in text.quotations.enumerated() {
            if let owner = ownerOfQuotation[number] {
                widen(&attributions[owner], to: quotation)
                previous = (number, owner)
            } else if isSpeech(quotation), !skipped(sentence(of: quotation.open)) {
                if let last = previous, goesOn(from: text.quotations[last.quotation], to: quotation) {
                    attributions[last.owner].content.append(quotation.outer)
                    ownerOfQuotation[number] = last.owner
                    previous = (number, last.owner)
                } else {
                    attributions.append(
                        TokenAttribution(
                            speaker: nil, cue: nil, content: [quotation.outer], sentence: sentence(of: quotation.open)))
                    previous = (number, attributions.count - 1)
                }
            }
        }
        attributions.sort {
            ($0.cue ?? $0.content.first ?? 0..<0).lowerBound < ($1.cue ?? $1.content.first ?? 0..<0).lowerBound
        }
    }

    /// Takes in the parts of a quotation that lie in other sentences than the cue.
    private func widen(_ attribution: inout TokenAttribution, to quotation: Quotation) {
        let sentenceRange = text.scan.sentences[attribution.sentence]
        let outer = quotation.outer
        if outer.lowerBound < sentenceRange.lowerBound {
            attribution.content.insert(outer.lowerBound..<min(outer.upperBound, sentenceRange.lowerBound), at: 0)
        }
        if outer.upperBound > sentenceRange.upperBound {
            attribution.content.append(max(outer.lowerBound, sentenceRange.upperBound)..<outer.upperBound)
        }
    }

    /// A quotation of one or more sentences, not a title or a single odd word.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        let range = text.scan.sentences[sentence(of: quotation.open)]
        let startsSentence = quotation.open <= range.lowerBound + 1
        return startsSentence && quotation.inner.count >= 4 && text.hasFiniteVerb(quotation.inner)
    }

    /// Whether a quotation without cue goes on where another stopped: nothing but the naming of the speaker stands between.
    private func goesOn(from earlier: Quotation, to later: Quotation) -> Bool {
        let (one, other) = (sentence(of: max(earlier.open, earlier.close - 1)), sentence(of: later.open))
        return other - one <= 1 && (!text.tokens[later.open].shape.contains(.paragraphBefore) || !earlier.isClosed)
    }

    private func sentence(of token: Int) -> Int { text.sentence(ofToken: token) }
}
