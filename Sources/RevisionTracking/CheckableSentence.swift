import TextAnchoring

/// Tells a sentence that states something checkable from a heading, a mood or a call to read on, without a reading.
enum CheckableSentence {
    /// Whether a unit is a full sentence of at least four words that holds a number, name, date or denial.
    static func isCheckable(_ unit: SentenceUnit, of text: TokenText) -> Bool {
        let words = text.tokens[unit.tokens].count(where: \.isWord)
        guard words >= 4, isClosed(unit, text) else { return false }
        return ValueReader.values(of: text, in: unit.core, names: []).contains { value in
            switch value.kind {
            case .number, .name, .date, .bound: true
            case .negation: words >= 6
            default: false
            }
        }
    }

    private static func isClosed(_ unit: SentenceUnit, _ text: TokenText) -> Bool {
        let end = text.tokens[unit.tokens].last { $0.kind != .quote }
        return end.map { $0.ascii == 0x2E || $0.ascii == 0x21 || $0.kind == .symbol && $0.ascii == 0 } ?? false
    }
}
