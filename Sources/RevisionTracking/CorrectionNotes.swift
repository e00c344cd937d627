import TextAnchoring

/// Finds notes that tell readers what was corrected: they may quote the old words, which then stand there without being
/// asserted.
enum CorrectionNotes {
    /// Marks the units that are, or continue, such a note.
    static func mark(_ units: inout [SentenceUnit], tokens: [TextToken]) {
        var isQuoteOpen = false
        for index in units.indices {
            let unit = units[index]
            let continues = isQuoteOpen && index > 0 && units[index - 1].paragraph == unit.paragraph
            guard continues || opens(tokens[unit.tokens]) else {
                isQuoteOpen = false
                continue
            }
            units[index].isNote = true
            let marks = tokens[unit.tokens].count { $0.kind == .quote && $0.ascii == 0x22 }
            isQuoteOpen = (continues ? isQuoteOpen : false) != (marks % 2 == 1)
        }
    }

    private static func opens(_ tokens: ArraySlice<TextToken>) -> Bool {
        guard let first = tokens.first(where: \.isWord) else { return false }
        if headings.contains(first.word), isHeading(tokens) { return true }
        for index in tokens.indices where mask & (1 << (tokens[index].word & 63)) != 0 {
            for phrase in phrases where matches(phrase, tokens[index...]) { return true }
        }
        return false
    }

    private static func isHeading(_ tokens: ArraySlice<TextToken>) -> Bool {
        tokens.prefix(4).contains { $0.ascii == 0x3A } || tokens.count < 4
    }

    private static func matches(_ phrase: [UInt64], _ tokens: ArraySlice<TextToken>) -> Bool {
        tokens.count >= phrase.count && zip(phrase, tokens).allSatisfy { $0 == $1.word }
    }

    private static let headings = Set(
        Lexicon.words("correction corrections clarification clarifications erratum errata amendment editor's editors"))

    private static let phrases = [
        "earlier version", "previous version", "original version", "original text", "originally said", "originally stated",
        "originally read", "originally reported", "incorrectly said", "incorrectly stated", "incorrectly reported",
        "wrongly said",
        "wrongly stated", "has been corrected", "have been corrected", "been amended", "was amended", "article was corrected",
        "story was corrected", "we previously reported", "editor's note",
    ].map { Lexicon.words($0) }

    private static let mask: UInt64 = phrases.reduce(0) { $0 | 1 << (($1.first ?? 0) & 63) }
}
