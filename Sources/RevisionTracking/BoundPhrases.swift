import TextAnchoring

/// The phrases that make a number a bound or a rough value.
enum BoundPhrases {
    /// The bound that begins at a token: how many tokens, and which bound; nil when none does.
    static func match(_ tokens: [TextToken], at start: Int, in range: Range<Int>) -> (length: Int, bound: Int)? {
        guard start < tokens.count, tokens[start].kind == .word, let phrases = byFirstWord[tokens[start].word] else {
            return nil
        }
        for phrase in phrases where start + phrase.words.count <= range.upperBound {
            let end = start + phrase.words.count
            guard zip(phrase.words, tokens[start..<end]).allSatisfy({ $0 == $1.word }) else { continue }
            if phrase.needsNumber, !beginsNumber(tokens, at: end), match(tokens, at: end, in: end..<tokens.count) == nil {
                continue
            }
            if phrase.words == [over], isSpanOfTime(tokens, at: end) { continue }
            return (phrase.words.count, phrase.bound)
        }
        return nil
    }

    private struct Phrase {
        var words: [UInt64]
        var bound: Int
        /// Words that are a bound only before a number: "over", "about", "some".
        var needsNumber: Bool
    }

    private static let over = SpellingHash.of("over")

    /// "over five years" says when, not how many.
    private static func isSpanOfTime(_ tokens: [TextToken], at index: Int) -> Bool {
        guard index + 1 < tokens.count, case .unit(let unit) = Lexicon.meaning(of: tokens[index + 1].word) else { return false }
        return Lexicon.isTime(unit)
    }

    private static func beginsNumber(_ tokens: [TextToken], at index: Int) -> Bool {
        let end = tokens.count
        guard index < end else { return false }
        if tokens[index].kind == .symbol { return index + 1 < end && tokens[index + 1].kind == .number }
        if tokens[index].kind == .number { return true }
        switch Lexicon.meaning(of: tokens[index].word) {
        case .number, .scale, .fraction: return true
        default: return articles.contains(tokens[index].word) && index + 1 < end && isAmount(tokens[index + 1])
        }
    }

    private static func isAmount(_ token: TextToken) -> Bool {
        switch Lexicon.meaning(of: token.word) {
        case .number, .scale, .fraction, .ordinal: true
        default: token.word == dozen
        }
    }

    private static let articles = Set(Lexicon.words("a an the"))
    private static let dozen = SpellingHash.of("dozen")

    /// At least, more than, at most, less than, about, nearly, a little more than, exactly.
    private static let table: [[String]] = [
        [
            "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "or more",
            "and more",
            "minimum of",
        ],
        [
            "more than", "greater than", "in excess of", "upwards of", "upward of", "+over", "+above", "+exceeding",
            "higher than",
        ],
        [
            "at most", "up to", "no more than", "not more than", "as many as", "as much as", "a maximum of", "or fewer",
            "or less",
            "maximum of", "at the most",
        ],
        ["+less than", "+fewer than", "+under", "+below", "+lower than"],
        [
            "+about", "+around", "+roughly", "+approximately", "+some", "+circa", "an estimated", "+estimated", "or so",
            "close to",
        ],
        ["+nearly", "+almost", "just under", "just below", "just short of"],
        ["just over", "just above", "well over", "little more than"],
        ["+exactly", "+precisely"],
    ]

    private static let byFirstWord: [UInt64: [Phrase]] = {
        var result: [UInt64: [Phrase]] = [:]
        for (bound, spellings) in table.enumerated() {
            for spelling in spellings {
                let needsNumber = spelling.hasPrefix("+")
                let words = Lexicon.words(needsNumber ? String(spelling.dropFirst()) : spelling)
                guard let first = words.first else { continue }
                result[first, default: []].append(Phrase(words: words, bound: bound, needsNumber: needsNumber))
            }
        }
        return result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}
