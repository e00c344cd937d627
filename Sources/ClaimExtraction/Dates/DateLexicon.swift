internal import ClaimModel

/// What a word may be in a date.
struct DateFacts: Sendable {
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt32
        static let month = Roles(rawValue: 1 << 0)
        static let monthAbbreviation = Roles(rawValue: 1 << 1)
        static let doubtfulMonth = Roles(rawValue: 1 << 2)
        static let weekday = Roles(rawValue: 1 << 3)
        static let weekdayAbbreviation = Roles(rawValue: 1 << 4)
        static let nearDay = Roles(rawValue: 1 << 5)
        static let span = Roles(rawValue: 1 << 6)
        static let shift = Roles(rawValue: 1 << 7)
        static let distance = Roles(rawValue: 1 << 8)
        static let partOfSpan = Roles(rawValue: 1 << 9)
        static let season = Roles(rawValue: 1 << 10)
        static let yearLink = Roles(rawValue: 1 << 11)
        static let amountLink = Roles(rawValue: 1 << 12)
        static let futureCue = Roles(rawValue: 1 << 13)
        static let name = Roles(rawValue: 1 << 14)
        static let decadeWord = Roles(rawValue: 1 << 15)
        static let ordinal = Roles(rawValue: 1 << 16)
        static let cardinal = Roles(rawValue: 1 << 17)
    }

    var roles: Roles = []
    /// A month, a weekday, a distance in days: each role has its own, since a word may have several.
    var month = 0
    var weekday = 0
    var shift = 0
    var number = 0
    var span: DateSpan?
    var part: PartOfSpan?
    var season: (first: Int, last: Int)?

    /// Whether a sentence with this word is worth a look for dates.
    var startsDate: Bool {
        !roles.isDisjoint(with: [.month, .weekday, .nearDay, .span, .season, .name, .decadeWord])
    }
}

/// A span of time with a name.
enum DateSpan: String, Sendable {
    case day, week, weekend, fortnight, month, quarter, year, decade, century
}

/// A part of a decade, a century or a year.
enum PartOfSpan: String, Sendable {
    case early, middle, late
}

/// A day or span that has a name of its own.
enum NamedTime: Sendable {
    case day(NamedDay)
    case span(CalendarDay, CalendarDay)
}

/// The tables of dates, compiled for look-up by word number.
struct DateLexicon: Sendable {
    private var facts: [DateFacts] = []
    private(set) var names = PhraseTrie<NamedTime>()
    let the, of, s, ad, that, same, year, half, quarter, and, `in`, a, an, bc, on, day, ago, fall, before, later, to: Int32
    let q, h, ce, fy, after, following: Int32
    private(set) var persons: Set<Int32> = []
    private(set) var events: Set<Int32> = []
    private(set) var units: Set<Int32> = []
    private(set) var habits: Set<Int32> = []
    private(set) var nowCues: Set<Int32> = []
    private(set) var weatherWords: Set<Int32> = []
    private(set) var figures: [(over: Int, under: Int, day: CalendarDay)] = []

    /// - Parameters:
    ///   - tables: the pack of dates.
    ///   - numbers: the pack of numbers, for its cardinals and ordinals.
    ///   - index: the vocabulary, which grows.
    init(_ tables: FigureTables, numbers: FigureTables, index: inout WordIndex) throws(FigureTableError) {
        (the, of, s, ad, that, same) = (
            index.insert("the"), index.insert("of"), index.insert("s"), index.insert("ad"), index.insert("that"),
            index.insert("same")
        )
        (year, half, quarter, and, `in`, a, an) = (
            index.insert("year"), index.insert("half"), index.insert("quarter"), index.insert("and"), index.insert("in"),
            index.insert("a"), index.insert("an")
        )
        (bc, on, day, ago, fall, before, later, to) = (
            index.insert("bc"), index.insert("on"), index.insert("day"), index.insert("ago"), index.insert("fall"),
            index.insert("before"), index.insert("later"), index.insert("to")
        )
        (q, h, ce, fy) = (index.insert("q"), index.insert("h"), index.insert("ce"), index.insert("fy"))
        (after, following) = (index.insert("after"), index.insert("following"))
        try compileDays(tables, &index)
        try compileSpans(tables, &index)
        try compileNames(tables, &index)
        for (table, role) in [
            ("doubtful-months", DateFacts.Roles.doubtfulMonth), ("year-links", .yearLink), ("amount-links", .amountLink),
            ("future-cues", .futureCue),
        ] {
            for key in tables.keys(table) { change(key, &index) { $0.roles.insert(role) } }
        }
        for (table, role) in [("cardinals", DateFacts.Roles.cardinal), ("ordinals", .ordinal)] {
            for entry in numbers[table] {
                let value = try number(entry, table)
                change(entry.key, &index) {
                    $0.roles.insert(role)
                    $0.number = value
                }
            }
        }
        let irregular = Set(numbers.keys("irregular-plurals"))
        persons = Set(numbers.keys("persons").filter { $0.hasSuffix("s") || irregular.contains($0) }.map { index.insert($0) })
        weatherWords = Set(tables.keys("weather-words").map { index.insert($0) })
        nowCues = Set(tables.keys("day-cues").map { index.insert($0) })
        habits = Set(tables.keys("habit-words").map { index.insert($0) })
        for entry in tables["named-figures"] {
            let parts = entry.key.split(separator: "/").compactMap { Int($0) }
            guard parts.count == 2, let day = CalendarDay(entry.value) else {
                throw wrong(entry, "named-figures", "a day such as 2001-09-11")
            }
            figures.append((parts[0], parts[1], day))
        }
        events = Set(tables.keys("event-plurals").map { index.insert($0) })
        units = Set(numbers.keys("units").map { index.insert($0) })
        while facts.count < index.count { facts.append(DateFacts()) }
    }

    /// What is known of a word.
    func facts(_ word: Int32) -> DateFacts { Int(word) < facts.count ? facts[Int(word)] : DateFacts() }

    @inline(__always)
    func roles(_ word: Int32) -> DateFacts.Roles { Int(word) < facts.count ? facts[Int(word)].roles : [] }

    private mutating func change(_ word: String, _ index: inout WordIndex, _ edit: (inout DateFacts) -> Void) {
        let number = Int(index.insert(word))
        while facts.count <= number { facts.append(DateFacts()) }
        edit(&facts[number])
    }

    private func number(_ entry: FigureTables.Entry, _ table: String) throws(FigureTableError) -> Int {
        guard let value = Int(entry.value) else {
            throw FigureTableError(table: table, key: entry.key, value: entry.value, expected: "a whole number")
        }
        return value
    }

    private mutating func compileDays(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for (table, role) in [("months", DateFacts.Roles.month), ("month-abbreviations", [.month, .monthAbbreviation])] {
            for entry in tables[table] {
                let month = try number(entry, table)
                change(entry.key, &index) {
                    $0.roles.formUnion(role)
                    $0.month = month
                }
            }
        }
        for (table, role) in [
            ("weekdays", DateFacts.Roles.weekday), ("weekday-abbreviations", [.weekday, .weekdayAbbreviation]),
        ] {
            for entry in tables[table] {
                let day = try number(entry, table)
                change(entry.key, &index) {
                    $0.roles.formUnion(role)
                    $0.weekday = day
                }
            }
        }
        for (table, role) in [("near-days", DateFacts.Roles.nearDay), ("shifts", .shift), ("distances", .distance)] {
            for entry in tables[table] {
                let shift = try number(entry, table)
                change(entry.key, &index) {
                    $0.roles.insert(role)
                    $0.shift = shift
                }
            }
        }
        for entry in tables["decade-words"] {
            let decade = try number(entry, "decade-words")
            change(entry.key, &index) {
                $0.roles.insert(.decadeWord)
                $0.number = decade
            }
        }
    }

    private mutating func compileSpans(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for entry in tables["spans"] {
            guard let span = DateSpan(rawValue: entry.value) else { throw wrong(entry, "spans", "the name of a span of time") }
            change(entry.key, &index) {
                $0.roles.insert(.span)
                $0.span = span
            }
        }
        for entry in tables["parts-of-span"] {
            guard let part = PartOfSpan(rawValue: entry.value) else {
                throw wrong(entry, "parts-of-span", "early, middle or late")
            }
            change(entry.key, &index) {
                $0.roles.insert(.partOfSpan)
                $0.part = part
            }
        }
        for entry in tables["seasons"] {
            let months = entry.value.split(separator: "-").compactMap { Int($0) }
            guard months.count == 2, months.allSatisfy((1...12).contains) else {
                throw wrong(entry, "seasons", "two months such as 6-9")
            }
            change(entry.key, &index) {
                $0.roles.insert(.season)
                $0.season = (months[0], months[1])
            }
        }
    }

    private mutating func compileNames(_ tables: FigureTables, _ index: inout WordIndex) throws(FigureTableError) {
        for entry in tables["named-days"] {
            guard let day = NamedDay(entry.value) else { throw wrong(entry, "named-days", NamedDay.form) }
            insertName(entry.key, .day(day), &index)
        }
        for entry in tables["named-spans"] {
            let days = entry.value.split(separator: " ").compactMap { CalendarDay(String($0)) }
            guard days.count == 2 else { throw wrong(entry, "named-spans", "two days such as 1939-09-01 1945-09-02") }
            insertName(entry.key, .span(days[0], days[1]), &index)
        }
    }

    private mutating func insertName(_ key: String, _ time: NamedTime, _ index: inout WordIndex) {
        let words = key.split(separator: " ").map { index.insert($0) }
        names.insert(words, time)
        change(String(key.split(separator: " ").first ?? ""), &index) { $0.roles.insert(.name) }
    }

    private func wrong(_ entry: FigureTables.Entry, _ table: String, _ expected: String) -> FigureTableError {
        FigureTableError(table: table, key: entry.key, value: entry.value, expected: expected)
    }
}
