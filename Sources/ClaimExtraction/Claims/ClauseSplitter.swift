/// Cuts a sentence into clauses: the smallest stretches that can be true or false by themselves.
struct ClauseSplitter: Sendable {
    private let subordinators, relatives, reporting: UInt128
    private let that, who, which, whose, where_, as_, than, and, or, if_: Int32

    init(rules: CompiledRules) {
        subordinators = rules.mask("clause-openers")
        relatives = rules.mask("relative-words")
        reporting = rules.mask("reporting-verbs")
        let id = { (word: String) in rules.lexicon.id(of: word) }
        (that, who, which, whose, where_) = (id("that"), id("who"), id("which"), id("whose"), id("where"))
        (as_, than, and, or, if_) = (id("as"), id("than"), id("and"), id("or"), id("if"))
    }

    /// The clauses of a sentence, in order; together they need not cover it.
    func clauses(_ text: TaggedText, _ sentence: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = sentence.lowerBound
        // A clause can begin only where the one before it has a verb.
        var hasVerb = false
        for index in sentence.dropFirst() {
            let before = text.tags[index - 1]
            hasVerb = hasVerb || before.isFinite || before == .participle
            guard hasVerb, startsClause(text, index, sentence, since: start) else { continue }
            append(start..<index, text, sentence, &clauses)
            start = index
            hasVerb = false
        }
        append(start..<sentence.upperBound, text, sentence, &clauses)
        return clauses
    }

    /// Appends a stretch as a clause; one without a verb of its own goes to the clause before it.
    private func append(_ stretch: Range<Int>, _ text: TaggedText, _ sentence: Range<Int>, _ clauses: inout [Range<Int>]) {
        var clause = text.trimmed(stretch)
        guard !clause.isEmpty else { return }
        if stretch.lowerBound > sentence.lowerBound { clause = withoutOpener(text, clause) }
        if let last = clauses.last, !text.hasPredicate(clause) || !text.hasPredicate(last) {
            clauses[clauses.count - 1] = last.lowerBound..<clause.upperBound
        } else {
            clauses.append(clause)
        }
    }

    private func startsClause(_ text: TaggedText, _ index: Int, _ sentence: Range<Int>, since start: Int) -> Bool {
        if text.isSeparator(index - 1) { return text.hasPredicate(index..<sentence.upperBound) }
        let afterComma = text.isComma(index - 1)
        switch text.tags[index] {
        case .coordinator: return coordinates(text, index, sentence)
        case .relative:
            let word = text.tokens[index].word
            if text.isAny(index, of: subordinators) { return opensFiniteClause(text, index + 1, sentence) }
            return afterComma && (word == who || word == which || word == whose || word == where_)
        case .subordinator, .preposition, .adverb:
            guard text.isAny(index, of: subordinators) else { return false }
            return opensFiniteClause(text, index + 1, sentence)
        case .past where afterComma && isListed(text, index, sentence, since: start): return true
        case .ing: return afterComma && index + 1 < sentence.upperBound && text.tags[index + 1] != .punctuation
        default:
            return afterComma && opensFiniteClause(text, index, sentence)
        }
    }

    /// Whether a conjunction joins two statements rather than two words.
    private func coordinates(_ text: TaggedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        var next = index + 1
        while next < sentence.upperBound, text.tags[next] == .adverb || text.isComma(next) { next += 1 }
        guard next < sentence.upperBound else { return false }
        switch text.tags[next] {
        case .be, .have, .modal, .auxiliaryDo, .present: return true
        case .past:
            return text.tags[index - 1] != .past && text.tags[index - 1] != .participle || hasObject(text, next, sentence)
        default: return opensFiniteClause(text, next, sentence)
        }
    }

    /// "killed 12 people, wounded 30 and destroyed nine homes": one of several things done, each with its object.
    private func isListed(_ text: TaggedText, _ index: Int, _ sentence: Range<Int>, since start: Int) -> Bool {
        let chunk = (start..<index - 1).last { text.isComma($0) }.map { $0 + 1 } ?? start
        guard hasObject(text, index, sentence), text.tags[chunk..<index].contains(.past), text.tags[chunk] != .relative,
            let joint = (index + 1..<min(index + 30, sentence.upperBound)).first(where: { text.tags[$0] == .coordinator }),
            joint + 1 < sentence.upperBound
        else { return false }
        return text.tags[joint + 1] == .past && hasObject(text, joint + 1, sentence)
    }

    private func hasObject(_ text: TaggedText, _ verb: Int, _ sentence: Range<Int>) -> Bool {
        verb + 1 < sentence.upperBound && text.tags[verb + 1].isNominal
    }

    /// Whether a subject and then a finite verb, or a number and a participle, begin at a token.
    private func opensFiniteClause(_ text: TaggedText, _ start: Int, _ sentence: Range<Int>) -> Bool {
        var sawHead = false
        for index in start..<min(start + 14, sentence.upperBound) {
            switch text.tags[index] {
            case .noun, .proper, .pronoun, .otherPronoun, .number: sawHead = true
            case .determiner, .possessive, .adjective, .adverb: break
            case .preposition: if !sawHead { return false }
            case .participle: return sawHead && text.tags[start..<index].contains(.number)
            case .be, .have, .modal, .auxiliaryDo, .past, .present, .base: return sawHead
            case .punctuation:
                let isTight =
                    !text.tokens[index].shape.contains(.spaceBefore) && text.byte(index) == 0x2D || text.isQuoteMark(index)
                if !isTight, text.byte(index) != 0x25, text.byte(index) != 0x24, text.byte(index) != 0xC2 { return false }
            default: return false
            }
        }
        return false
    }

    /// A conjunction at the start of a clause is no part of what it asserts.
    private func withoutOpener(_ text: TaggedText, _ clause: Range<Int>) -> Range<Int> {
        var clause = clause
        // "and that 40 boats sank"
        for _ in 0..<2 {
            let first = clause.lowerBound
            guard clause.count > 1,
                text.tags[first] == .coordinator || text.isAny(first, of: subordinators)
                    || text.tokens[first].word == that && text.tags[first] != .determiner
            else { return clause }
            clause = text.trimmed(first + 1..<clause.upperBound)
        }
        return clause
    }
}

extension TaggedText {
    /// Whether a token range says something of something: a verb in any form but a bare -ing noun.
    func hasPredicate(_ range: Range<Int>) -> Bool {
        tags[range].contains { $0.isFinite || $0 == .participle || $0 == .ing }
    }
}
