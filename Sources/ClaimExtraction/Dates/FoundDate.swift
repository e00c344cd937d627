internal import ClaimModel

/// A date expression as it is found: what it covers and, where it can be told, the days it means.
struct FoundDate {
    enum Shape {
        /// A bare year or decade.
        case year
        /// A day, a month or a span with a name.
        case calendar
        /// A distance: "three years ago".
        case relative
    }

    var start: Int
    var end: Int
    var days: DayInterval?
    var shape: Shape
}

/// What earlier dates of the text say about later ones.
struct DateContext {
    /// The day that "today" means.
    var articleDate: CalendarDay?
    /// The year last named, and where.
    var lastYear: Int?
    var lastYearAt = 0
    /// The month last named.
    var lastMonth: Int?
    /// The year it was taken to be of, and where.
    var lastMonthYear: Int?
    var lastMonthAt = 0

    init(articleDate: CalendarDay?) {
        self.articleDate = articleDate
    }

    /// Years are carried over about a paragraph.
    static let reach = 1200
}
