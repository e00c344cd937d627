import ClaimModel

/// Finds superlatives, comparatives and ordinals, one word each.
struct DegreeReader: Sendable {
    private let comparatives, superlatives, ordinals, noSuperlatives: UInt128
    private let ordinalEndings: UInt128
    private let first, second, the, a, one, of: Int32

    init(rules: CompiledRules) {
        comparatives = rules.mask("comparatives")
        superlatives = rules.mask("superlatives")
        ordinals = rules.mask("ordinal-words")
        noSuperlatives = rules.mask("no-superlatives")
        ordinalEndings = rules.mask("ordinal-endings")
        let id = { (word: String) in rules.lexicon.id(of: word) }
        (first, second, the, a) = (id("first"), id("second"), id("the"), id("a"))
        (one, of) = (id("one"), id("of"))
    }

    /// The degree expressions of a text, in order.
    func read(_ text: TaggedText) -> [DegreeExpression] {
        var found: [DegreeExpression] = []
        for (index, token) in text.tokens.enumerated() {
            switch token.kind {
            case .word:
                if let kind = kind(text, index, token) { found.append(DegreeExpression(range: token.range, kind: kind)) }
            case .number:
                guard index + 1 < text.tokens.count, !text.tokens[index + 1].shape.contains(.spaceBefore),
                    text.isAny(index + 1, of: ordinalEndings)
                else { continue }
                found.append(DegreeExpression(range: Int(token.start)..<Int(text.tokens[index + 1].end), kind: .ordinal))
            case .punctuation: continue
            }
        }
        return found
    }

    private func kind(_ text: TaggedText, _ index: Int, _ token: Token) -> DegreeKind? {
        let bits = token.word >= 0 ? text.classes[Int(token.word)] : 0
        if bits & superlatives != 0 { return .superlative }
        if bits & comparatives != 0 { return .comparative }
        if bits & ordinals != 0 {
            let before = index > 0 ? text.tokens[index - 1] : nil
            let afterCount = before?.kind == .number || before?.word == a || before?.word == one
            if token.word == second { return afterCount && isUnitOfTime(text, index) ? nil : .ordinal }
            // "a tenth of": a fraction.
            let isFraction =
                afterCount && index + 1 < text.tokens.count && text.tokens[index + 1].word == of && token.word != first
            return isFraction ? nil : .ordinal
        }
        return bits & noSuperlatives == 0 && looksSuperlative(text, index, token) ? .superlative : nil
    }

    private func isUnitOfTime(_ text: TaggedText, _ index: Int) -> Bool {
        text.tokens[index - 1].kind == .number || index + 1 >= text.tokens.count || text.tags[index + 1] == .punctuation
            || text.tags[index + 1] == .coordinator || text.tags[index + 1] == .preposition
    }

    /// An unknown word in -est after "the" or a possessive, which is no name.
    private func looksSuperlative(_ text: TaggedText, _ index: Int, _ token: Token) -> Bool {
        guard token.end - token.start > 5, !token.shape.contains(.capitalized), index > 0 else { return false }
        let end = Int(token.end)
        let bytes = text.scan.bytes
        guard bytes[end - 1] == 0x74, bytes[end - 2] == 0x73, bytes[end - 3] == 0x65 else { return false }
        return text.tags[index - 1] == .possessive || text.tokens[index - 1].word == the
    }
}
