/// The tables of the rule packs that the grammar looks words up in, each with a bit in ``Lexicon/classes``.
///
/// Other tables (those of numbers and dates, those a pattern names) need no bit.
struct WordClasses: Sendable {
    /// The names of those tables.
    static let names = [
        "abbreviations-before-names", "abbreviations-inside", "abbreviations-anywhere", "names-with-mark", "sentence-starters",
        "determiners", "possessives", "personal-pronouns", "other-pronouns", "relative-words", "prepositions", "coordinators",
        "subordinators", "forms-of-be", "forms-of-have", "forms-of-do", "modals", "future-words", "conditional-words",
        "negators",
        "plain-adverbs", "past-verbs", "participles", "present-verbs", "base-verbs", "ing-verbs", "not-verbs",
        "common-adjectives",
        "number-words-plain", "first-person-singular", "first-person-plural", "second-person", "third-person", "demonstratives",
        "past-forms-of-be", "clause-openers", "negating-verbs", "reporting-verbs", "weak-reporting-verbs",
        "object-reporting-verbs", "telling-verbs", "naming-verbs", "passive-reporting", "hearsay-adverbs", "document-nouns",
        "quotation-verbs", "nominal-cues",
        "comparatives", "superlatives", "ordinal-words", "no-superlatives", "state-verbs", "change-verbs", "legal-words",
        "cause-words",
        "common-nouns", "caption-labels", "credit-labels", "weekday-names", "ordinal-endings",
        "organisation-words", "public-matters", "talk-words", "ideals",
    ]

    private let masks: [String: UInt128]

    /// Enters the words of the tables into a lexicon; phrases of several words have no place there.
    init(_ tables: [Table], lexicon: inout Lexicon) {
        var masks: [String: UInt128] = [:]
        for (bit, name) in Self.names.enumerated() {
            guard let table = tables.first(where: { $0.name == name }) else { continue }
            let mask = UInt128(1) << UInt128(bit)
            masks[name] = mask
            for entry in table.entries { _ = lexicon.insert(Array(entry.key.lowercased().utf8), mask: mask) }
        }
        self.masks = masks
    }

    /// The bit of a table; zero, which no word has, when no pack has the table.
    func mask(_ name: String) -> UInt128 { masks[name] ?? 0 }
}
