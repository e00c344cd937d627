/// A readable reason that raises or lowers the worth of a sentence. Rules (`rule:ID`) and single words (`word:tax`) are parts
/// too.
enum Part: Int, CaseIterable {
    // Figures and dates.
    case number, numbers, money, percentage, factor, largeNumber, year, date, bound
    // Degrees.
    case superlative, comparative, ordinal
    // Names and persons.
    case name, names, manyNames, nameSubject, firstSingular, firstPlural, secondPerson, thirdPerson
    case itSubject, weSubject, iSubject, nounSubject, demonstrativeSubject
    // Verbs.
    case pastVerb, pastVerbs, perfect, passive, progressive, presentVerb, beVerb
    case baseVerb, modal, future, conditional, infinitive, noVerb, imperative, pluralPresent, existence
    // Sentence.
    case question, exclamation, quotation, negation, startsWithConjunction, condition
    case veryShort, short, long, veryLong
    // Sources.
    case attributed, namedSpeaker, direct, hearsay
    // Subjects.
    case publicMatter, talkOfTalk, ideal

    /// The names that tables of weights use, in the order of the cases.
    static let labels = [
        "number", "two-numbers", "money", "percentage", "factor", "large-number", "year", "date", "bound",
        "superlative", "comparative", "ordinal",
        "name", "two-names", "many-names", "name-subject", "i", "we", "you", "third-person",
        "it-subject", "we-subject", "i-subject", "noun-subject", "demonstrative-subject",
        "past-verb", "two-past-verbs", "perfect", "passive", "progressive", "present-verb", "be",
        "base-verb", "modal", "future", "conditional", "infinitive", "no-verb", "imperative", "plural-present", "existence",
        "question", "exclamation", "quotation", "negation", "starts-with-conjunction", "condition",
        "very-short", "short", "long", "very-long",
        "attributed", "named-speaker", "direct", "hearsay",
        "public-matter", "talk-of-talk", "ideal",
    ]
}

/// A set of parts, one bit each.
struct PartSet {
    private var bits: UInt64 = 0

    mutating func insert(_ part: Part, _ condition: Bool = true) {
        if condition { bits |= 1 << UInt64(part.rawValue) }
    }

    /// The places of the parts, ascending.
    func places(into places: inout [Int32]) {
        places.removeAll(keepingCapacity: true)
        var rest = bits
        while rest != 0 {
            places.append(Int32(rest.trailingZeroBitCount))
            rest &= rest - 1
        }
    }
}
