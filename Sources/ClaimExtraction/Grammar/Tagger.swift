/// Gives each token its part in the clause: from the tables of words, the ending, the capital, and the neighbours.
///
/// A model would be right more often; this one can be read, needs no download and costs a few nanoseconds a word.
struct Tagger: Sendable {
    private let tagOfWord: [UInt8]
    private let classes: [UInt128]
    private let base: UInt128
    private let present: UInt128
    private let past: UInt128
    private let pastOnly: UInt128
    private let to: Int32
    private let that: Int32
    private let by: Int32
    private let apostropheS, there, here, of, a, an, the: Int32
    private static let unknown: UInt8 = 255

    init(rules: CompiledRules) {
        classes = rules.lexicon.classes
        base = rules.mask("base-verbs")
        present = rules.mask("present-verbs")
        past = rules.mask("past-verbs")
        pastOnly = rules.mask("past-verbs") & ~rules.mask("base-verbs")
        to = rules.lexicon.id(of: "to")
        that = rules.lexicon.id(of: "that")
        by = rules.lexicon.id(of: "by")
        apostropheS = rules.lexicon.id(of: "'s")
        there = rules.lexicon.id(of: "there")
        here = rules.lexicon.id(of: "here")
        of = rules.lexicon.id(of: "of")
        (a, an, the) = (rules.lexicon.id(of: "a"), rules.lexicon.id(of: "an"), rules.lexicon.id(of: "the"))
        // The first table that has a word decides.
        let order: [(String, Tag)] = [
            ("personal-pronouns", .pronoun), ("possessives", .possessive), ("forms-of-be", .be), ("forms-of-have", .have),
            ("forms-of-do", .auxiliaryDo), ("modals", .modal), ("negators", .negator), ("determiners", .determiner),
            ("relative-words", .relative), ("coordinators", .coordinator), ("prepositions", .preposition),
            ("subordinators", .subordinator), ("other-pronouns", .otherPronoun), ("plain-adverbs", .adverb),
            ("number-words-plain", .number), ("not-verbs", .noun), ("past-verbs", .past), ("participles", .participle),
            ("common-adjectives", .adjective), ("ing-verbs", .ing), ("present-verbs", .present), ("base-verbs", .base),
            ("common-nouns", .noun),
        ]
        let masks = order.map { (rules.mask($0.0), $0.1) }
        tagOfWord = rules.lexicon.classes.map { word in
            masks.first { word & $0.0 != 0 }?.1.rawValue ?? Self.unknown
        }
    }

    /// The tags of all tokens.
    func tags(_ scan: TextScan) -> [Tag] {
        var tags = [Tag](repeating: .punctuation, count: scan.tokens.count)
        scan.bytes.withUnsafeBufferPointer { bytes in
            for sentence in scan.sentences {
                let isTitle = isTitleCase(scan, sentence)
                for index in sentence {
                    tags[index] = first(scan.tokens[index], bytes, isInitial: index == sentence.lowerBound, isTitle: isTitle)
                }
                resolve(&tags, scan, sentence)
                if !sentence.contains(where: { tags[$0].isFinite }) { findHeadlineVerb(&tags, scan, sentence) }
            }
        }
        return tags
    }

    /// Whether nearly every word of a sentence has a capital, which then says nothing.
    private func isTitleCase(_ scan: TextScan, _ sentence: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        for index in sentence where scan.tokens[index].kind == .word && scan.tokens[index].end - scan.tokens[index].start > 3 {
            words += 1
            if scan.tokens[index].shape.contains(.capitalized) { capitals += 1 }
        }
        return words >= 3 && capitals * 10 >= words * 9
    }

    // MARK: One token

    private func first(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, isInitial: Bool, isTitle: Bool) -> Tag {
        switch token.kind {
        case .number: return .number
        case .punctuation: return .punctuation
        case .word: break
        }
        let known = token.word >= 0 ? tagOfWord[Int(token.word)] : Self.unknown
        let isCapital = token.shape.contains(.capitalized)
        if isCapital, !isInitial, !isTitle {
            // "The" inside a title may be anything; content words with a capital are names.
            if known == Self.unknown || known >= Tag.past.rawValue || known == Tag.modal.rawValue { return .proper }
            if token.shape.contains(.allCaps), known != Tag.pronoun.rawValue, token.end - token.start > 1 { return .proper }
        }
        if let tag = Tag(rawValue: known) { return tag }
        let byEnding = Self.byEnding(bytes, token.range)
        if isCapital, byEnding == .noun || !isInitial && !isTitle { return .proper }
        return byEnding
    }

    private static func byEnding(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Tag {
        let count = range.count
        func ends(_ suffix: StaticString) -> Bool {
            let length = suffix.utf8CodeUnitCount
            guard count > length + 1 else { return false }
            for offset in 0..<length
            where Lexicon.lowered(bytes[range.upperBound - length + offset]) != suffix.utf8Start[offset] { return false }
            return true
        }
        guard count > 3 else { return .noun }
        switch Lexicon.lowered(bytes[range.upperBound - 1]) {
        case UInt8(ascii: "y"): return ends("ly") ? .adverb : ends("ary") ? .adjective : .noun
        case UInt8(ascii: "d"): return ends("ed") && !ends("eed") ? .past : .noun
        case UInt8(ascii: "g"): return count > 4 && ends("ing") ? .ing : .noun
        case UInt8(ascii: "s"): return ends("ous") || ends("less") ? .adjective : .noun
        case UInt8(ascii: "l"): return ends("ful") || ends("al") ? .adjective : .noun
        case UInt8(ascii: "e"): return ends("ive") || ends("able") || ends("ible") ? .adjective : .noun
        case UInt8(ascii: "c"): return ends("ic") ? .adjective : .noun
        case UInt8(ascii: "h"): return ends("ish") ? .adjective : .noun
        case UInt8(ascii: "n"): return ends("ian") ? .adjective : .noun
        default: return .noun
        }
    }

    // MARK: Neighbours

    /// A line without any verb so far: a form in -s between two nouns is one, "Board sells ferry".
    private func findHeadlineVerb(_ tags: inout [Tag], _ scan: TextScan, _ sentence: Range<Int>) {
        for index in sentence.dropFirst().dropLast() where tags[index] == .noun && scan.tokens[index].word >= 0 {
            guard classes[Int(scan.tokens[index].word)] & present != 0, tags[index - 1] == .noun || tags[index - 1] == .proper
            else { continue }
            let followers: [Tag] = [.noun, .proper, .adjective, .preposition, .number, .ing, .participle]
            if followers.contains(tags[index + 1]) {
                tags[index] = .present
                return
            }
        }
    }

    private func resolve(_ tags: inout [Tag], _ scan: TextScan, _ sentence: Range<Int>) {
        for index in sentence {
            let left = leftNeighbour(tags, sentence, index)
            let right: Tag? = index + 1 < sentence.upperBound ? tags[index + 1] : nil
            switch tags[index] {
            case .base: tags[index] = base(scan, tags, index, left, right)
            case .present: tags[index] = present(scan, tags, index, left, right)
            case .past: tags[index] = past(scan, tags, index, left, right)
            case .ing: tags[index] = ing(left, right)
            case .adjective where isNounByPlace(scan, tags, index, sentence): tags[index] = .noun
            case .possessive where isShortIs(scan, tags, index, sentence): tags[index] = .be
            case .determiner, .relative:
                if scan.tokens[index].word == that, that >= 0 { tags[index] = thatWord(tags, left, right) }
            default: break
            }
        }
    }

    /// "An official said", "the chief of staff": an adjective by its form that nothing but a noun can stand in for.
    private func isNounByPlace(_ scan: TextScan, _ tags: [Tag], _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
        switch tags[index - 1] {
        case .determiner, .possessive: if scan.tokens[index + 1].word == of, of >= 0 { return true }
        case .noun, .proper, .adjective, .number: break
        default: return false
        }
        switch tags[index + 1] {
        case .be, .have, .modal, .auxiliaryDo, .relative: return true
        case .past: return index + 2 >= sentence.upperBound || ![.noun, .proper, .adjective].contains(tags[index + 2])
        case .punctuation:
            let open: [Tag] = [.determiner, .possessive, .relative, .be, .have, .modal, .past]
            return scan.bytes[Int(scan.tokens[index + 1].start)] == 0x2C && index + 2 < sentence.upperBound
                && open.contains(tags[index + 2])
        default: return false
        }
    }

    /// "It's", "that's", "there's": a short form of "is", not an owner.
    private func isShortIs(_ scan: TextScan, _ tags: [Tag], _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound, scan.tokens[index].word == apostropheS, apostropheS >= 0 else { return false }
        switch tags[index - 1] {
        case .pronoun, .relative: return true
        case .determiner, .subordinator, .otherPronoun: return scan.tokens[index - 1].word == that
        case .adverb: return scan.tokens[index - 1].word == there || scan.tokens[index - 1].word == here
        default: return false
        }
    }

    /// The index of the token before, adverbs and negators skipped; nil at the start.
    private func leftNeighbour(_ tags: [Tag], _ sentence: Range<Int>, _ index: Int) -> Int? {
        var place = index - 1
        while place >= sentence.lowerBound, tags[place] == .adverb || tags[place] == .negator { place -= 1 }
        return place >= sentence.lowerBound ? place : nil
    }

    private func base(_ scan: TextScan, _ tags: [Tag], _ index: Int, _ left: Int?, _ right: Tag?) -> Tag {
        let word = scan.tokens[index].word
        let nounish: Tag = classes[Int(word)] & past != 0 ? .past : .noun
        guard let left else { return startsClause(right) ? .base : .noun }
        if scan.tokens[left].word == to, to >= 0 { return .base }
        switch tags[left] {
        case .modal, .auxiliaryDo, .pronoun: return .base
        case .relative: return .base
        case .determiner:
            if scan.tokens[left].word == a || scan.tokens[left].word == an || scan.tokens[left].word == the { return .noun }
            return right == .determiner || right == .pronoun || right == .subordinator ? .base : .noun
        case .possessive, .adjective, .preposition, .number, .be, .have: return .noun
        case .noun, .proper:
            let isPlural = scan.bytes[Int(scan.tokens[left].end) - 1] == 0x73
            return isPlural && startsClause(right) ? .base : nounish == .past && startsClause(right) ? .past : .noun
        case .otherPronoun: return startsClause(right) ? .base : .noun
        case .coordinator, .punctuation: return startsClause(right) ? .base : .noun
        default: return nounish
        }
    }

    private func present(_ scan: TextScan, _ tags: [Tag], _ index: Int, _ left: Int?, _ right: Tag?) -> Tag {
        guard let left else { return .noun }
        switch tags[left] {
        case .pronoun, .relative: return .present
        case .determiner, .possessive, .adjective, .number, .preposition, .modal, .auxiliaryDo, .have: return .noun
        case .noun, .proper, .otherPronoun, .coordinator, .punctuation:
            return startsClause(right) || right == .preposition && tags[left] == .proper ? .present : .noun
        default: return .noun
        }
    }

    private func past(_ scan: TextScan, _ tags: [Tag], _ index: Int, _ left: Int?, _ right: Tag?) -> Tag {
        guard let left else { return .participle }
        switch tags[left] {
        case .be, .have: return .participle
        case .determiner, .possessive, .adjective, .number:
            return right == .noun || right == .proper || right == .adjective ? .adjective : .past
        case .preposition: return .adjective
        default: break
        }
        if index + 1 < scan.tokens.count, scan.tokens[index + 1].word == by, by >= 0 {
            // "fell by 2 percent" is no passive.
            let isMeasure = index + 2 < tags.count && scan.tokens[index + 2].kind != .word
            return isMeasure ? .past : .participle
        }
        return .past
    }

    private func ing(_ left: Int?, _ right: Tag?) -> Tag {
        .ing
    }

    private func thatWord(_ tags: [Tag], _ left: Int?, _ right: Tag?) -> Tag {
        guard let left else { return right == .noun ? .determiner : .otherPronoun }
        switch tags[left] {
        case .noun, .proper: return right.map { $0.isFinite } == true ? .relative : .subordinator
        case .past, .present, .base, .participle, .adjective, .ing, .adverb: return .subordinator
        case .preposition, .coordinator: return right == .noun || right == .adjective ? .determiner : .otherPronoun
        default: return right == .noun ? .determiner : .subordinator
        }
    }

    /// Whether a tag can stand right after a finite verb that is followed by its object or clause.
    private func startsClause(_ right: Tag?) -> Bool {
        switch right {
        case .determiner, .possessive, .pronoun, .otherPronoun, .relative, .subordinator, .number, .proper, .adverb, .negator,
            .adjective:
            true
        default: false
        }
    }
}
