internal import ClaimModel

/// A number being read: its tokens, its value, and what has been found around it so far.
struct NumberPhrase {
    enum Form {
        case digits, words, ordinal, fraction, ratio, indefinite, factor, range, score, decade
    }

    /// Its tokens, without bound words; currency signs and units are taken in as they are found.
    var tokens: Range<Int>
    /// Its bytes; may end inside a token's neighbours, such as a unit.
    var start: Int
    var end: Int
    var value: ExactNumber
    /// The upper end of a range.
    var upper: ExactNumber?
    var form: Form
    /// The number sets a lower end only ("dozens", "a few million").
    var isOpenAbove = false
    /// The number itself is loose ("a couple").
    var isLoose = false
    var unit: UnitFacts?
    /// The "x" of "per x".
    var rate: String?
    /// The unit was glued on with a hyphen, as in "36-hour".
    var isModifier = false
    /// A scale word or letter was multiplied in.
    var hasScale = false
    /// It is the article before a unit: "more than an hour", "a year old".
    var isArticle = false
    /// It was written in digits.
    var isNumeral = false
    /// The bound before, behind or in the verb.
    var bound: BoundFacts?
    var boundStart: Int?
    var boundEnd: Int?
    var isApproximate = false
    var change: ChangeDirection?
    var kind: NumberKind?
    var noun: Range<Int>?
    var nounIsPerson = false
    var isQuantity = true
    /// It is another number in other units, in brackets.
    var isConversion = false
    /// The first token that no earlier number has taken.
    var floor = 0
    /// The upper end of a range does not belong to it.
    var upperIsOpen = false

    init(tokens: Range<Int>, start: Int, end: Int, value: ExactNumber, form: Form) {
        self.tokens = tokens
        self.start = start
        self.end = end
        self.value = value
        self.form = form
    }

    /// Whether nothing but a plain count has been read so far.
    var isBare: Bool { unit == nil && (form == .digits || form == .words) }
}
