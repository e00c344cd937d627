import ClaimModel

/// Finds what a clause asserts beside its main statement: who somebody is, and what a figure is compared with, told after a
/// comma; and the order to look at something, which asserts nothing.
struct Appositions: Sendable {
    private let office, comparison, pointing: Int?
    private let compared: Int32

    init(rules: CompiledRules) {
        let place = { (id: String) in rules.rules.firstIndex { $0.rule.id == id } }
        (office, comparison, pointing) = (place("office"), place("compared-aside"), place("pointing"))
        compared = rules.lexicon.id(of: "compared")
    }

    /// The clauses of a sentence with its asides as claims of their own.
    func told(_ clauses: [Range<Int>], _ text: TaggedText, _ facts: SentenceFacts) -> [Range<Int>] {
        guard facts.firings.contains(where: { $0.rule == office || $0.rule == comparison || $0.rule == pointing }) else {
            return clauses
        }
        var result: [Range<Int>] = []
        for clause in withoutOrder(clauses, text, facts) {
            var rest = clause
            var behind: [Range<Int>] = []
            for firing in facts.firings where firing.rule == office || firing.rule == comparison {
                let bytes = text.scan.byteRange(rest)
                guard firing.range.lowerBound > bytes.lowerBound, firing.range.lowerBound < bytes.upperBound else { continue }
                if firing.rule == office {
                    takeOffice(firing, &rest, text, &result, &behind)
                } else {
                    takeComparison(firing, &rest, text, &behind)
                }
            }
            result.append(rest)
            result += behind
        }
        return result
    }

    // MARK: Offices

    /// "Ann Lee, mayor of Lund since 2019, opened the hall" is who she is, and what she did; "..., said Ann Lee, mayor of Lund"
    /// too, and there both claims hold the name.
    private func takeOffice(
        _ firing: Firing, _ rest: inout Range<Int>, _ text: TaggedText, _ before: inout [Range<Int>],
        _ behind: inout [Range<Int>]
    ) {
        guard let aside = tokens(of: firing, in: rest, text), text.tags[aside.lowerBound - 1] == .proper,
            !text.hasFiniteVerb(aside), !isList(aside, text),
            let name = text.nounPhrase(endingAt: aside.lowerBound - 1, from: rest.lowerBound)
        else { return }
        let isEnd = text.trimmed(aside.upperBound..<rest.upperBound).isEmpty
        if name.lowerBound == rest.lowerBound, !isEnd {
            guard text.isComma(aside.upperBound), text.tags[aside.upperBound + 1].isFinite else { return }
            before.append(rest.lowerBound..<aside.upperBound)
            rest = aside.upperBound + 1..<rest.upperBound
        } else {
            behind.append(name.lowerBound..<aside.upperBound)
            if isEnd, name.lowerBound > rest.lowerBound { rest = rest.lowerBound..<aside.lowerBound }
        }
    }

    /// "Ann Lee, the mayor and the bishop": three people, not one with two offices.
    private func isList(_ aside: Range<Int>, _ text: TaggedText) -> Bool {
        aside.contains { index in
            text.tags[index] == .coordinator && index + 1 < aside.upperBound
                && [.determiner, .possessive, .proper].contains(text.tags[index + 1])
        }
    }

    // MARK: Comparisons

    /// "The town spent 4 million, twice as much as in 2012": the sum, and the comparison.
    private func takeComparison(_ firing: Firing, _ rest: inout Range<Int>, _ text: TaggedText, _ behind: inout [Range<Int>]) {
        guard let aside = tokens(of: firing, in: rest, text), text.hasPredicate(rest.lowerBound..<aside.lowerBound),
            text.tags[aside.lowerBound + 1] != .coordinator,
            text.tokens[aside.lowerBound + 1].word == compared
                || !text.hasFiniteVerb(aside.lowerBound..<min(aside.lowerBound + 4, aside.upperBound))
        else { return }
        let after = text.trimmed(aside.upperBound..<rest.upperBound)
        behind.append(aside.lowerBound + 1..<(after.isEmpty ? aside.upperBound : rest.upperBound))
        rest = rest.lowerBound..<aside.lowerBound
    }

    /// The tokens of a match that lies inside a clause and begins with a comma.
    private func tokens(of firing: Firing, in clause: Range<Int>, _ text: TaggedText) -> Range<Int>? {
        guard let comma = clause.first(where: { Int(text.tokens[$0].start) == firing.range.lowerBound }),
            comma > clause.lowerBound, text.isComma(comma)
        else { return nil }
        let last = clause.last { Int(text.tokens[$0].end) <= firing.range.upperBound } ?? comma
        return last > comma ? comma..<last + 1 : nil
    }

    // MARK: Orders

    /// "Take Dunmore, where 40 shops have closed": what is asserted begins behind the verb.
    private func withoutOrder(_ clauses: [Range<Int>], _ text: TaggedText, _ facts: SentenceFacts) -> [Range<Int>] {
        guard let order = facts.firings.first(where: { $0.rule == pointing }), let first = clauses.first,
            Int(text.tokens[first.lowerBound].start) < order.range.upperBound,
            let start = first.first(where: { Int(text.tokens[$0].start) >= order.range.upperBound })
        else { return clauses }
        let rest = start..<first.upperBound
        if text.hasPredicate(rest) { return [rest] + clauses.dropFirst() }
        guard clauses.count > 1 else { return clauses }
        return [start..<clauses[1].upperBound] + clauses.dropFirst(2)
    }
}
