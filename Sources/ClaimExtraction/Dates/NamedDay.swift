internal import ClaimModel

/// A day of the year that has a name: on a fixed date, on a certain weekday of a month, or so many days from Easter.
enum NamedDay: Sendable {
    case fixed(month: Int, day: Int)
    /// `rank` 1 is the first such weekday of the month, -1 the last; it is counted from the day after the first `after`.
    case weekday(month: Int, weekday: Int, rank: Int, after: Int?)
    case easter(Int)
    /// The name has a weekday in it but says no day.
    case untold

    /// How the tables write it.
    static let form = "a month and a day such as 12-25, a weekday of a month such as 5 mon last, easter -2, or none"

    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Reads an entry of the table.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        if text == "none" {
            self = .untold
        } else if words.count == 2, words[0] == "easter", let days = Int(words[1]) {
            self = .easter(days)
        } else if words.count == 3 || words.count == 5 && words[3] == "after", let month = Int(words[0]),
            (1...12).contains(month), let weekday = Self.weekdays.firstIndex(of: words[1]),
            let rank = words[2] == "last" ? -1 : Int(words[2])
        {
            self = .weekday(
                month: month, weekday: weekday, rank: rank,
                after: words.count == 5 ? Self.weekdays.firstIndex(of: words[4]) : nil)
        } else {
            let parts = text.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 2, words.count == 1 else { return nil }
            self = .fixed(month: parts[0], day: parts[1])
        }
    }

    /// The day in a year; nil when there is none.
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .untold: return nil
        case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
        case .easter(let days): return Self.easterSunday(year)?.adding(days: days)
        case .weekday(let month, let weekday, let rank, let after):
            if rank < 0 {
                let last = CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
                return last.map { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
            }
            guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
            let start = after.map { first.adding(days: ($0 - first.weekday + 7) % 7 + 1) } ?? first
            return start.adding(days: (weekday - start.weekday + 7) % 7 + 7 * (rank - 1))
        }
    }

    /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 that Meeus gives in "Astronomical
    /// Algorithms".
    private static func easterSunday(_ year: Int) -> CalendarDay? {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let shift = (century + 8) / 25
        let epact = (19 * golden + century - century / 4 - (century - shift + 1) / 3 + 15) % 30
        let day = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * day) / 451
        let total = epact + day - 7 * late + 114
        return CalendarDay(year: year, month: total / 31, day: total % 31 + 1)
    }
}
