import ClaimModel
import TextAnchoring

/// A stretch of tokens that is aligned as a whole: a sentence, heading or list item.
struct SentenceUnit {
    /// Its tokens, without list marks before it.
    var tokens: Range<Int>
    /// Its tokens without closing full stops, commas and colons.
    var core: Range<Int>
    /// Its paragraph, counted from 0.
    var paragraph: Int
    /// Whether it belongs to a note about what was corrected.
    var isNote = false
    /// Whether it is an item of a list.
    var isListItem: Bool
    /// The same for units with the same words.
    var key: UInt64
}

/// A text as the tracker reads it.
struct TokenText {
    let text: ArticleText
    let tokens: [TextToken]
    private(set) var units: [SentenceUnit]
    /// The unit of each token; list marks belong to the unit after them.
    let unitOfToken: [Int32]
    /// How many paragraphs there are.
    let paragraphCount: Int

    init(_ text: ArticleText) {
        self.text = text
        tokens = Tokeniser.tokens(of: text)
        var splitter = SentenceSplitter(text: text, tokens: tokens)
        splitter.run()
        units = splitter.units
        unitOfToken = splitter.unitOfToken
        paragraphCount = splitter.paragraph + 1
        CorrectionNotes.mark(&units, tokens: tokens)
    }

    /// The tokens that share a byte with a range.
    func tokens(in range: ByteRange) -> Range<Int> {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        high = tokens.count
        while end < high {
            let middle = (end + high) / 2
            if Int(tokens[middle].start) < range.upperBound { end = middle + 1 } else { high = middle }
        }
        return low..<max(low, end)
    }

    /// The bytes from the first to the last of some tokens.
    func bytes(of range: Range<Int>) -> ByteRange {
        range.isEmpty ? 0..<0 : Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    /// The words of some tokens as they stand in the text, white space folded to single spaces.
    func string(of range: Range<Int>) -> String {
        let source = text.string(in: bytes(of: range))
        var out = ""
        var isInSpace = false
        for scalar in source.unicodeScalars {
            switch Typography.classify(scalar.value) {
            case .space: isInSpace = true
            case .invisible: continue
            default:
                if isInSpace, !out.isEmpty { out.unicodeScalars.append(" ") }
                isInSpace = false
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
