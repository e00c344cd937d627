import TextAnchoring

/// Tells a rewritten sentence from one that says the like of another place or person.
enum OtherFact {
    /// Whether the new sentence is the old one with a new setting put before it and another number: "In Ostby, 31 families …"
    /// is no revision of "17 families …", but a fact of its own.
    static func isToldElsewhere(old: TokenText, _ one: Int, new: TokenText, _ other: Int) -> Bool {
        let before = old.tokens[old.units[one].core]
        let after = new.tokens[new.units[other].core]
        guard let opening = opening(of: after), opening.count < after.count else { return false }
        let known = Set(before.lazy.map(\.word))
        let bringsName = opening.dropFirst().contains { $0.shape != .lower && $0.kind == .word && !known.contains($0.word) }
        guard bringsName, startsAlike(before, after[opening.endIndex...]) else { return false }
        return numbers(before) != numbers(after[opening.endIndex...])
    }

    /// The words before the first comma, when they are few and begin with a preposition.
    private static func opening(of tokens: ArraySlice<TextToken>) -> ArraySlice<TextToken>? {
        guard let first = tokens.first, prepositions.contains(first.word),
            let comma = tokens.prefix(10).firstIndex(where: { $0.ascii == 0x2C })
        else { return nil }
        return tokens[...comma]
    }

    private static let prepositions = Set(Lexicon.words("in near at around outside across for among on within"))

    private static func startsAlike(_ before: ArraySlice<TextToken>, _ rest: ArraySlice<TextToken>) -> Bool {
        let (one, other) = (before.filter { $0.kind == .word }.prefix(4), rest.filter { $0.kind == .word }.prefix(4))
        return zip(one, other).count { $0.stem == $1.stem } * 2 >= min(one.count, other.count)
    }

    private static func numbers(_ tokens: ArraySlice<TextToken>) -> [UInt64] {
        tokens.compactMap { token in
            let stem = WordWeight.stem(of: token)
            return token.isWord && WordWeight.isNumber(stem) ? stem : nil
        }.sorted()
    }
}
