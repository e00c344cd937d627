/// A readable reason that raises or lowers the worth of a sentence. Rules (`rule:ID`) and single words (`word:tax`) are parts too.
enum Part: String, CaseIterable {
    // Figures and dates.
    case number, numbers = "two-numbers", money, percentage, factor, largeNumber = "large-number", year, date, bound
    // Degrees.
    case superlative, comparative, ordinal
    // Names and persons.
    case name, names = "two-names", manyNames = "many-names", nameSubject = "name-subject"
    case firstSingular = "i", firstPlural = "we", secondPerson = "you", thirdPerson = "third-person", itSubject = "it-subject"
    case weSubject = "we-subject", iSubject = "i-subject", nounSubject = "noun-subject", demonstrativeSubject =
        "demonstrative-subject"
    // Verbs.
    case pastVerb = "past-verb", pastVerbs = "two-past-verbs", perfect, passive, progressive, presentVerb = "present-verb",
        beVerb = "be"
    case baseVerb = "base-verb", modal, future, conditional, infinitive, noVerb = "no-verb", imperative
    // Sentence.
    case question, exclamation, quotation, negation, startsWithConjunction = "starts-with-conjunction", condition, ellipsis
    case veryShort = "very-short", short, long, veryLong = "very-long"
    // Sources.
    case attributed, namedSpeaker = "named-speaker", direct, hearsay

    /// The part's place in ``allCases``.
    static let places: [Part: Int32] = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, Int32($0)) })
    var place: Int32 { Self.places[self] ?? 0 }
}
