/// A point in time: milliseconds since 1 January 1970, UTC.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1 January 1970, UTC.
    public let milliseconds: Int64

    /// Makes a moment from milliseconds since 1 January 1970, UTC.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The day, in UTC.
    public var day: CalendarDay {
        let perDay: Int64 = 86_400_000
        let floored = milliseconds >= 0 ? milliseconds / perDay : -((-milliseconds + perDay - 1) / perDay)
        return CalendarDay(ordinal: Int(clamping: floored))
    }

    /// The moment as `2026-01-31T12:00:00Z`.
    public var description: String {
        let inDay = Int(milliseconds - Int64(day.ordinal) * 86_400_000) / 1000
        func two(_ value: Int) -> String { value < 10 ? "0" + String(value) : String(value) }
        return "\(day)T\(two(inDay / 3600)):\(two(inDay / 60 % 60)):\(two(inDay % 60))Z"
    }

    /// The moment a number of days later.
    public func adding(days: Int) -> Moment { Moment(milliseconds: milliseconds + Int64(days) * 86_400_000) }

    /// Orders moments by time.
    public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}
