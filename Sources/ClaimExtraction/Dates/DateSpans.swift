internal import ClaimModel

/// The days that years, decades, weeks and their like cover.
enum DateArithmetic {
    static func year(_ year: Int) -> DayInterval? { years(year, year) }

    static func years(_ first: Int, _ last: Int) -> DayInterval? {
        guard let from = CalendarDay(year: first, month: 1, day: 1), let to = CalendarDay(year: last, month: 12, day: 31) else {
            return nil
        }
        return DayInterval(from, to)
    }

    static func month(_ month: Int, _ year: Int) -> DayInterval? { months(month, year, month, year) }

    static func months(_ first: Int, _ firstYear: Int, _ last: Int, _ lastYear: Int) -> DayInterval? {
        guard (1...12).contains(last), let from = CalendarDay(year: firstYear, month: first, day: 1),
            let to = CalendarDay(year: lastYear, month: last, day: CalendarDay.length(ofMonth: last, year: lastYear))
        else { return nil }
        return DayInterval(from, to)
    }

    static func day(_ day: CalendarDay) -> DayInterval { DayInterval(day, day) }

    /// A part of ten or a hundred years that begin with a year.
    static func part(_ part: PartOfSpan?, of first: Int, length: Int) -> DayInterval? {
        switch (part, length) {
        case (.early, 10): years(first, first + 4)
        case (.middle, 10): years(first + 2, first + 8)
        case (.late, 10): years(first + 5, first + 9)
        case (.early, _): years(first, first + 24)
        case (.middle, _): years(first + 40, first + 60)
        case (.late, _): years(first + 75, first + 99)
        case (nil, _): years(first, first + length - 1)
        }
    }

    /// The month so many months later.
    static func monthsLater(_ count: Int, than day: CalendarDay) -> (year: Int, month: Int) {
        let (year, month, _) = day.parts
        let total = year * 12 + month - 1 + count
        let floor = total >= 0 ? total / 12 : (total - 11) / 12
        return (floor, total - floor * 12 + 1)
    }

    /// The span that lies `shift` spans after the one a day is in.
    static func span(_ span: DateSpan, shift: Int, from day: CalendarDay) -> DayInterval? {
        let (year, month, _) = day.parts
        switch span {
        case .day: return self.day(day.adding(days: shift))
        case .week:
            let monday = day.adding(days: 7 * shift - day.weekday)
            return DayInterval(monday, monday.adding(days: 6))
        case .fortnight:
            return shift < 0 ? DayInterval(day.adding(days: -14), day) : DayInterval(day, day.adding(days: 14))
        case .weekend: return weekend(shift, day)
        case .month:
            let (laterYear, laterMonth) = monthsLater(shift, than: day)
            return self.month(laterMonth, laterYear)
        case .quarter:
            let quarters = year * 4 + (month - 1) / 3 + shift
            return months(quarters % 4 * 3 + 1, quarters / 4, quarters % 4 * 3 + 3, quarters / 4)
        case .year: return self.year(year + shift)
        case .decade:
            let first = year / 10 * 10 + 10 * shift
            return years(first, first + 9)
        case .century:
            let first = year / 100 * 100 + 100 * shift
            return years(first, first + 99)
        }
    }

    /// "this weekend" is the one nearest: the one just over from Sunday to Wednesday, the one to come from Thursday on.
    private static func weekend(_ shift: Int, _ day: CalendarDay) -> DayInterval {
        let monday = day.adding(days: -day.weekday)
        let offset = shift == 0 && day.weekday <= 2 ? -2 : 5 + 7 * shift
        let saturday = monday.adding(days: offset)
        return DayInterval(saturday, saturday.adding(days: 1))
    }
}
