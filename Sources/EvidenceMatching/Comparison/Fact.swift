import ClaimModel

/// A value that a text asserts, with the words around it that tell what it is the value of.
struct Fact: Hashable, Sendable {
    /// What can be compared with what.
    enum Family: Hashable, Sendable {
        /// A number of something, in base units of a dimension.
        case amount(String)
        /// A place in an order; a smaller number is higher.
        case rank
        /// The result of a game or vote: "2–1".
        case score
        /// A day or span of days, as days since 1970.
        case day
    }

    /// What it can be compared with.
    var family: Family
    /// Its bytes in the text.
    var range: ByteRange
    /// Its value, in base units.
    var interval: Interval
    /// The value in words of the text.
    var shown: String
    /// The stem of the counted noun.
    var noun: String?
    /// The counted noun as the text has it.
    var nounShown: String?
    /// Whether the text hedges it.
    var isApproximate = false
    /// Which way it moves.
    var change: ChangeDirection?
    /// The unit the text has.
    var unit = "count"
    /// Whether it counts others than those already told of ("another 65", "two additional cases").
    var isPartial = false
    /// Whether a rank is one in an order of merit or size, not the number of a day, a half or a season.
    var isRanking = false
    /// How a day is put.
    var relation = DayRelation.on
    /// Whether the text names the year of a day.
    var hasYear = true
    /// Which sentence of the text it stands in.
    var sentence = 0
    /// Stems around it, with how much each says of it.
    var context: [String: Double] = [:]
    /// The stems nearest to it: those up to the next value, mark or four words away.
    var near: Set<String> = []
    /// Whether a negation stands in its clause.
    var isNegated = false
    /// The day the value holds for, when its sentence says so.
    var asOf: AsOf?
}

/// How a text puts a day.
enum DayRelation: String, Hashable, Sendable {
    case on, before, after, by, since, asOf
}

/// The day for which an amount is said to hold.
struct AsOf: Hashable, Sendable {
    /// The days named.
    var days: DayInterval
    /// How they are put.
    var relation: DayRelation
    /// The words of the text.
    var shown: String
    /// Whether the text names the year.
    var hasYear = true
}
