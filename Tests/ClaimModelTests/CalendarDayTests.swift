import ClaimModel
import Testing

@Suite struct CalendarDayTests {
    @Test func `every day of four centuries survives the round trip`() {
        for ordinal in stride(from: -80_000, through: 80_000, by: 37) {
            let (year, month, day) = CalendarDay(ordinal: ordinal).parts
            #expect(CalendarDay(year: year, month: month, day: day)?.ordinal == ordinal)
        }
    }

    @Test(arguments: [("1970-01-01", 3), ("2000-02-29", 1), ("2026-11-24", 1)])
    func `weekdays count from Monday`(day: String, weekday: Int) {
        #expect(CalendarDay(day)?.weekday == weekday)
        #expect(CalendarDay(day)?.description == day)
    }

    @Test(arguments: ["2023-02-29", "2026-13-01", "2026-1-1", "yesterday"])
    func `days the calendar does not have are refused`(text: String) {
        #expect(CalendarDay(text) == nil)
    }
}
