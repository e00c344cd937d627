internal import ClaimModel

/// What a word may be in or beside a number. Most words are nothing here.
struct NumberRole: OptionSet, Sendable {
    let rawValue: UInt64

    static let unit = NumberRole(rawValue: 1 << 0)
    static let teen = NumberRole(rawValue: 1 << 1)
    static let tens = NumberRole(rawValue: 1 << 2)
    static let zero = NumberRole(rawValue: 1 << 3)
    static let scale = NumberRole(rawValue: 1 << 4)
    static let scaleLetters = NumberRole(rawValue: 1 << 5)
    static let group = NumberRole(rawValue: 1 << 6)
    static let looseMultiplier = NumberRole(rawValue: 1 << 7)
    static let indefinitePlural = NumberRole(rawValue: 1 << 8)
    static let ordinal = NumberRole(rawValue: 1 << 9)
    static let part = NumberRole(rawValue: 1 << 10)
    static let pluralPart = NumberRole(rawValue: 1 << 11)
    static let factor = NumberRole(rawValue: 1 << 12)
    static let factorAdjective = NumberRole(rawValue: 1 << 13)
    static let article = NumberRole(rawValue: 1 << 14)
    static let change = NumberRole(rawValue: 1 << 15)
    static let changeLink = NumberRole(rawValue: 1 << 16)
    static let label = NumberRole(rawValue: 1 << 17)
    static let person = NumberRole(rawValue: 1 << 18)
    static let irregularPlural = NumberRole(rawValue: 1 << 19)
    static let notPlural = NumberRole(rawValue: 1 << 20)
    static let function = NumberRole(rawValue: 1 << 21)
    static let verb = NumberRole(rawValue: 1 << 22)
    static let positionBefore = NumberRole(rawValue: 1 << 23)
    static let positionAfter = NumberRole(rawValue: 1 << 24)
    static let dimension = NumberRole(rawValue: 1 << 25)
    static let ageBefore = NumberRole(rawValue: 1 << 26)
    static let ageAfter = NumberRole(rawValue: 1 << 27)
    static let clockAfter = NumberRole(rawValue: 1 << 28)
    static let currencyCode = NumberRole(rawValue: 1 << 29)
    static let loose = NumberRole(rawValue: 1 << 30)
    static let rankLabel = NumberRole(rawValue: 1 << 31)
    static let downwards = NumberRole(rawValue: 1 << 32)
    static let negative = NumberRole(rawValue: 1 << 33)
    static let pluralAdjunct = NumberRole(rawValue: 1 << 34)
    static let personState = NumberRole(rawValue: 1 << 35)
    static let transitiveChange = NumberRole(rawValue: 1 << 36)
    static let lengthWord = NumberRole(rawValue: 1 << 37)
    static let scoreWord = NumberRole(rawValue: 1 << 38)
    /// Something that takes place one after the other, so that "over 14 games" is a time.
    static let occasion = NumberRole(rawValue: 1 << 39)
    /// A unit of which there may be one: "more than a mile".
    static let singularUnit = NumberRole(rawValue: 1 << 42)
    /// A pronoun for persons: "anyone over 65".
    static let anyone = NumberRole(rawValue: 1 << 41)
    /// A verb that denies the one behind "to": "failed to exceed".
    static let failing = NumberRole(rawValue: 1 << 40)
    /// A thing that is reached and passed: "the $40 barrier".
    static let milestone = NumberRole(rawValue: 1 << 43)
    /// A noun behind which "over" says about what: "a dispute over 12 jobs".
    static let overNoun = NumberRole(rawValue: 1 << 44)
    /// A verb behind which "over" is part of the verb: "presided over 12 hearings".
    static let overVerb = NumberRole(rawValue: 1 << 45)
    /// A word between a bound and its number: "at least another 20".
    static let boundFiller = NumberRole(rawValue: 1 << 46)
    /// A short form of "about" that ends in a point: "c. 300".
    static let shortAbout = NumberRole(rawValue: 1 << 47)
    /// A word that ends the name of a street.
    static let street = NumberRole(rawValue: 1 << 48)
    /// A noun for a figure as such, which names nothing that is counted: "an average of 20".
    static let figureNoun = NumberRole(rawValue: 1 << 49)
    /// A word that compares ages: "65 or older".
    static let ageComparative = NumberRole(rawValue: 1 << 50)
    /// A word that places a number among the tens: "in the low 30s", "in her late 40s".
    static let decadePart = NumberRole(rawValue: 1 << 51)
    /// A possessive pronoun for persons.
    static let possessive = NumberRole(rawValue: 1 << 52)

    /// A word that may begin or make a number.
    static let startsNumber: NumberRole = [
        .unit, .teen, .tens, .zero, .scale, .group, .looseMultiplier, .indefinitePlural, .ordinal, .part, .factor,
        .factorAdjective,
    ]
}

/// What is known of a word: its roles and, for number words, its value.
struct WordFacts: Sendable {
    var roles: NumberRole = []
    /// The value of a number word, the number of parts of a fraction, the size of a group.
    var value: Int = 0
    /// The power of ten of a scale.
    var power: Int = 0
}

/// What a unit is called and what it measures.
struct UnitFacts: Sendable, Hashable {
    enum Measure: String, Sendable {
        case percentage, duration, measure, temperature, angle, count, factor, money
    }

    var name: String
    var measure: Measure
}

/// What a bound phrase does to the interval.
struct BoundFacts: Sendable, Hashable {
    enum Effect: Sendable { case low, high, exactly, closing, none }
    /// What must stand with the number for a phrase to be a bound at all.
    enum Need: Sendable { case nothing, unit, milestone }

    var effect: Effect
    var isInclusive: Bool
    var isApproximate: Bool
    var need = Need.nothing
}

/// A factor that is a word by itself.
struct FactorFacts: Sendable, Hashable {
    var value: ExactNumber
    var unit: String
}
