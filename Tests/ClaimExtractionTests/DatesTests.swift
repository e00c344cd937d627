import ClaimExtraction
import ClaimModel
import Testing

@Suite struct DatesTests {
    @Test(arguments: [
        ("The bridge opened on 4 March 2011.", "4 March 2011: 2011-03-04"),
        ("The bridge opened on Friday, March 4, 2011.", "Friday, March 4, 2011: 2011-03-04"),
        ("It closed in May 2012.", "May 2012: 2012-05-01 … 2012-05-31"),
        ("It closed in 1998.", "1998: 1998-01-01 … 1998-12-31"),
        ("It closed in the early 1930s.", "early 1930s: 1930-01-01 … 1934-12-31"),
        ("It is a 19th-century mill.", "19th-century: 1800-01-01 … 1899-12-31"),
        ("They met in the summer of 2010.", "summer of 2010: 2010-06-01 … 2010-09-30"),
        ("They met in the first quarter of 2019.", "first quarter of 2019: 2019-01-01 … 2019-03-31"),
        ("Filed on 2020-02-29.", "2020-02-29: 2020-02-29"),
        ("Filed on 17.5.2018.", "17.5.2018: 2018-05-17"),
        ("Filed on the fourth of May, 2018.", "fourth of May, 2018: 2018-05-04"),
        ("The fair ran on 4-6 May 2018.", "4-6 May 2018: 2018-05-04 … 2018-05-06"),
        ("They met in the 80s.", "80s: 1980-01-01 … 1989-12-31"),
        ("He ruled 1990-95.", "1990-95: 1990-01-01 … 1995-12-31"),
        ("A bridge of the twenty-first century.", "twenty-first century: 2000-01-01 … 2099-12-31"),
    ])
    func `calendar dates mean their days`(_ text: String, _ expected: String) throws {
        #expect(try Figures.dates(text, date: nil) == [expected])
    }

    @Test(arguments: [
        ("They met yesterday.", "yesterday: 2021-06-15"),
        ("They met the day before yesterday.", "day before yesterday: 2021-06-14"),
        ("They met on Monday.", "Monday: 2021-06-14"),
        ("They will meet on Monday.", "Monday: 2021-06-21"),
        ("They met last week.", "last week: 2021-06-07 … 2021-06-13"),
        ("They met last year.", "last year: 2020-01-01 … 2020-12-31"),
        ("They met in December.", "December: 2020-12-01 … 2020-12-31"),
        ("They met on 3 May.", "3 May: 2021-05-03"),
        ("They met three years ago.", "three years ago: 2018-01-01 … 2018-12-31"),
        ("They met two months ago.", "two months ago: 2021-04-01 … 2021-04-30"),
    ])
    func `relative dates are told from the article's day`(_ text: String, _ expected: String) throws {
        #expect(try Figures.dates(text) == [expected])
    }

    @Test(arguments: [
        ("Sales rose in Q3 2019.", "Q3 2019: 2019-07-01 … 2019-09-30"),
        ("Sales rose in H1 2020.", "H1 2020: 2020-01-01 … 2020-06-30"),
        ("Sales rose in FY2021.", "FY2021: 2021-01-01 … 2021-12-31"),
        ("It was built in the nineties.", "nineties: 1990-01-01 … 1999-12-31"),
        ("It was built in the late sixties.", "late sixties: 1965-01-01 … 1969-12-31"),
        ("The town burned in 410 CE.", "410: 0410-01-01 … 0410-12-31"),
        ("They met in mid-March.", "March: 2021-03-01 … 2021-03-31"),
        ("The fair ran on May 3-5, 2014.", "May 3-5, 2014: 2014-05-03 … 2014-05-05"),
        ("He rests this Friday.", "this Friday: 2021-06-18"),
        ("It reopened a year and a half ago.", "a year and a half ago: 2019-12-01 … 2019-12-31"),
        ("Shops shut on New Year's Day.", "New Year's Day: 2021-01-01"),
        ("Shops shut on Labor Day 2017.", "Labor Day 2017: 2017-09-04"),
        ("Shops shut on Memorial Day.", "Memorial Day: 2021-05-31"),
        ("They voted on Election Day 2016.", "Election Day 2016: 2016-11-08"),
        ("Shops shut on Good Friday 2021.", "Good Friday 2021: 2021-04-02"),
        ("Shops shut on Easter Sunday, 2019.", "Easter Sunday, 2019: 2019-04-21"),
        ("Shops filled on Thanksgiving.", "Thanksgiving: 2021-11-25"),
        ("It was built in the last quarter of 2019.", "last quarter of 2019: 2019-10-01 … 2019-12-31"),
        ("It was 2020's final storm.", "2020: 2020-01-01 … 2020-12-31"),
        ("The 1930's were hard.", "1930's: 1930-01-01 … 1939-12-31"),
        ("They met on May 3 to 5.", "May 3 to 5: 2021-05-03 … 2021-05-05"),
    ])
    func `quarters, decades in words, rows of days and feasts`(_ text: String, _ expected: String) throws {
        #expect(try Figures.dates(text) == [expected])
    }

    @Test(arguments: [
        ("In January and February of 2015 it rained.", ["2015-01-01", "2015-02-01"]),
        ("It rained from May 3 to June 2, 2014.", ["2014-05-03", "2014-06-02"]), ("They shop on Black Friday.", []),
        ("It ran from 4 May to 6 June 2014.", ["2014-05-04", "2014-06-06"]),
        ("In 1950 he came; the following year he left.", ["1950-01-01", "1951-01-01"]),

        ("They made New Year's vows.", []),
    ])
    func `a year holds for the dates of its row`(_ text: String, _ first: [String]) throws {
        #expect(try Figures.read(text, date: "2021-06-16").dates.map(\.days.from.description) == first)
    }

    @Test func `a year named before is carried to a month`() throws {
        #expect(
            try Figures.dates("In 1835 the town rose. In June it fell.")
                == ["1835: 1835-01-01 … 1835-12-31", "June: 1835-06-01 … 1835-06-30"])
    }

    @Test(arguments: [
        "More than 2000 boats left.", "It costs $1999.", "They may march.", "About 1500 people came.", "He fell for the trick.",
        "Shops open Monday to Friday.", "See https://hill.example/2019/04/03/mill.html",
        "It was in the 80s, with high temperatures.",
        "Today, most of them live in towns.",
    ])
    func `amounts and verbs are no dates`(_ text: String) throws {
        #expect(try Figures.dates(text) == [])
    }

    @Test(arguments: [
        ("The 1955 storm, in AD 842, hit.", ["1955-01-01", "0842-01-01"]), ("It ran from 1776-77.", ["1776-01-01"]),
        ("The range is 1000-5000.", []), ("He was born in the '60s.", ["1960-01-01"]),
        ("The 2015 attacks shook it.", ["2015-01-01"]),
        ("Open every Friday and on Saturday mornings.", []), ("It closed the year before.", ["2020-01-01"]),
        ("Rome in November, Oslo in January.", ["2020-11-01", "2021-01-01"]), ("They met this weekend.", ["2021-06-12"]),
        ("It ended on 9/11.", ["2001-09-11"]), ("It rained on Christmas Day.", ["2021-12-25"]),
    ])
    func `years, habits and named days`(_ text: String, _ first: [String]) throws {
        #expect(try Figures.read(text, date: "2021-06-16").dates.map(\.days.from.description) == first)
    }

    @Test func `a dateline is the article's day`() throws {
        let lines = ["Tuesday, March 2, 2010", "They met yesterday."]
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let cut = lines[0].utf8.count
        let reading = try Figures.reader.get().read(bytes, sentences: [0..<cut, (cut + 1)..<bytes.count], articleDate: nil)
        #expect(reading.dates.map(\.days.from.description) == ["2010-03-02", "2010-03-01"])
    }

    @Test func `no date is guessed without the article's day`() throws {
        #expect(try Figures.dates("They met yesterday and on Friday.", date: nil) == [])
    }
}
