internal import ClaimModel

/// Dates with a month, a weekday or digits.
extension DateScan {
    // MARK: Months

    /// "March 4", "March 4, 2011", "May 2011", "in May".
    func monthDate(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        guard has(index, .capital) else { return nil }
        let month = facts(index).month
        var at = index + 1
        if isSymbol(at, "."), isGlued(at), roles(index).contains(.monthAbbreviation) { at += 1 }
        if let (day, end) = dayNumber(at) ?? dayWord(word(at) == lexicon.the ? at + 1 : at), !isClockAhead(end) {
            if let (last, lastEnd) = lastDay(after: day, at: end) {
                return days(day, last, of: month, index..<lastEnd, &context)
            }
            if let (year, yearEnd) = trailingYear(end) { return full(index..<yearEnd, year, month, day, &context) }
            return partial(index..<end, month, day, &context)
        }
        let yearAt = word(at) == lexicon.of || isSymbol(at, ",") ? at + 1 : at
        if let year = yearNumber(yearAt) { return monthOf(year, month, index..<(yearAt + 1), &context) }
        if isApostrophe(at), isGlued(at + 1), let short = value(at + 1, digits: 2...2) {
            return monthOf(short > 40 ? 1900 + short : 2000 + short, month, index..<(at + 2), &context)
        }
        return bareMonth(index, month, &context)
    }

    /// "May 3-5", "May 3 to 5": the last of several days.
    private func lastDay(after first: Int, at dash: Int) -> (Int, Int)? {
        guard isDash(dash) && isGlued(dash) && isGlued(dash + 1) || word(dash) == lexicon.to,
            let (last, end) = dayNumber(dash + 1), last > first,
            !isDash(end), !isSymbol(end, "/"), !isClockAhead(end)
        else { return nil }
        return (last, end)
    }

    private func days(_ first: Int, _ last: Int, of month: Int, _ range: Range<Int>, _ context: inout DateContext) -> (
        FoundDate, Int
    )? {
        let named = trailingYear(range.upperBound)
        let whole = range.lowerBound..<(named?.1 ?? range.upperBound)
        if let named { context.note(year: named.0, month: month, at: tokens[range.lowerBound].start) }
        guard let year = named?.0 ?? yearAhead(whole) ?? year(of: month, first, whole, context),
            let from = CalendarDay(year: year, month: month, day: first),
            let to = CalendarDay(year: year, month: month, day: last)
        else { return nil }
        return (found(whole, DayInterval(from, to), .calendar), whole.upperBound)
    }

    /// "January and February of 2015", "May 3 to June 2, 2014": the year that the next date of the row has.
    private func yearAhead(_ range: Range<Int>) -> Int? {
        let link = range.upperBound
        guard isDash(link) || roles(link).contains(.yearLink) || isSymbol(link, ",") else { return nil }
        let at = word(link + 1) == lexicon.and ? link + 2 : link + 1
        // "4 May to 6 June 2021", "May 4 and 6, 2021"
        if let (_, end) = dayNumber(at) {
            return monthBehind(end).flatMap { trailingYear($0.1)?.0 } ?? trailingYear(end)?.0
        }
        guard roles(at).contains(.month), has(at, .capital) else { return nil }
        let next = isSymbol(at + 1, ".") ? at + 2 : at + 1
        if let (_, end) = dayNumber(next) { return trailingYear(end)?.0 }
        return trailingYear(next)?.0 ?? yearAhead(at..<next)
    }

    private func isClockAhead(_ end: Int) -> Bool { isSymbol(end, ":") && isGlued(end) }

    /// "4 March 2011", "the 4th of March".
    func dayFirst(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        guard let (day, next) = dayNumber(index) ?? dayWord(index) else { return nil }
        if let (last, end) = laterDay(than: day, behind: next), let (month, monthEnd) = monthBehind(end) {
            return days(day, last, of: month, index..<monthEnd, &context)
        }
        guard let (month, end) = monthBehind(next) else { return nil }
        if let (year, yearEnd) = trailingYear(end) { return full(index..<yearEnd, year, month, day, &context) }
        return partial(index..<end, month, day, &context)
    }

    /// "4-6 May", "4 to 6 May": the last of several days before the month.
    private func laterDay(than first: Int, behind link: Int) -> (Int, Int)? {
        guard isDash(link) || word(link) == lexicon.to, let (last, end) = dayNumber(link + 1), last > first else { return nil }
        return (last, end)
    }

    /// The month behind a day, with the token behind it: "May", "of May", "Sept.".
    private func monthBehind(_ index: Int) -> (Int, Int)? {
        var at = index
        if word(at) == lexicon.of { at += 1 }
        guard roles(at).contains(.month), has(at, .capital) else { return nil }
        var end = at + 1
        if isSymbol(end, "."), isGlued(end), roles(at).contains(.monthAbbreviation) { end += 1 }
        return (facts(at).month, end)
    }

    /// "the fourth of May", "twenty-first century".
    func wordedDay(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        guard let (_, end) = dayWord(index) else { return nil }
        return roles(end).contains(.month) || word(end) == lexicon.of
            ? dayFirst(at: index, &context) : centuryDate(at: index, context)
    }

    /// A day of the month as an ordinal in words: "fourth", "twenty-first".
    func dayWord(_ index: Int) -> (day: Int, end: Int)? {
        let facts = facts(index)
        if facts.roles.contains(.ordinal) { return (1...31).contains(facts.number) ? (facts.number, index + 1) : nil }
        guard facts.roles.contains(.cardinal), facts.number == 20 || facts.number == 30 else { return nil }
        let at = isDash(index + 1) ? index + 2 : index + 1
        guard roles(at).contains(.ordinal), (1...9).contains(self.facts(at).number) else { return nil }
        let day = facts.number + self.facts(at).number
        return day <= 31 ? (day, at + 1) : nil
    }

    private func trailingYear(_ index: Int) -> (Int, Int)? {
        let at = isSymbol(index, ",") || word(index) == lexicon.of ? index + 1 : index
        guard let year = yearNumber(at), !has(at, .newLine) else { return nil }
        return (year, at + 1)
    }

    private func full(_ range: Range<Int>, _ year: Int, _ month: Int, _ day: Int, _ context: inout DateContext) -> (
        FoundDate, Int
    )? {
        guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        context.note(year: year, month: month, at: tokens[range.lowerBound].start)
        // A date that is a paragraph of its own is the article's dateline.
        if range.lowerBound == 0, range.upperBound == tokens.count, tokens[0].start < 1500 { context.articleDate = date }
        return (found(range, DateArithmetic.day(date), .calendar), range.upperBound)
    }

    private func partial(_ range: Range<Int>, _ month: Int, _ day: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        let year = yearHint(behind: range.upperBound, context) ?? yearAhead(range) ?? year(of: month, day, range, context)
        let days = year.flatMap { CalendarDay(year: $0, month: month, day: day) }.map(DateArithmetic.day)
        context.lastMonth = month
        return (found(range, days, .calendar), range.upperBound)
    }

    /// "this year", "last year" right behind a day.
    private func yearHint(behind index: Int, _ context: DateContext) -> Int? {
        let at = isSymbol(index, ",") || isDash(index) ? index + 1 : index
        guard roles(at).contains(.shift), facts(at + 1).span == .year, let today = context.articleDate else { return nil }
        return today.parts.year + facts(at).shift
    }

    private func monthOf(_ year: Int, _ month: Int, _ range: Range<Int>, _ context: inout DateContext) -> (FoundDate, Int)? {
        context.note(year: year, month: month, at: tokens[range.lowerBound].start)
        return (found(range, DateArithmetic.month(month, year), .calendar), range.upperBound)
    }

    private func bareMonth(_ index: Int, _ month: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        if roles(index).contains(.monthAbbreviation), roles(index + 1).contains(.month) { return nil }
        // "mid-March"
        let before = roles(isDash(index - 1) && isGlued(index) ? index - 2 : index - 1)
        let isShifted = before.contains(.shift)
        if roles(index).contains(.doubtfulMonth) || roles(index).contains(.monthAbbreviation) {
            guard before.contains(.yearLink) || isShifted || before.contains(.partOfSpan) else { return nil }
        }
        let first = isShifted ? index - 1 : index
        let range = first..<(index + 1)
        guard let today = context.articleDate ?? context.lastYear.flatMap({ CalendarDay(year: $0, month: 6, day: 15) }) else {
            return (found(range, nil, .calendar), index + 1)
        }
        let year: Int?
        if isShifted {
            year = shiftedYear(month, facts(first).shift, today)
        } else {
            year =
                yearHint(behind: index + 1, context) ?? yearAhead(index..<(index + 1)) ?? sequenceYear(
                    month, at: tokens[index].start, context)
                ?? self.year(of: month, nil, range, context)
            context.lastMonth = month
            context.lastMonthYear = year
            context.lastMonthAt = tokens[index].start
        }
        return (found(range, year.flatMap { DateArithmetic.month(month, $0) }, .calendar), index + 1)
    }

    /// "in November, back in December, Mexico in January": months that go on from the one just named.
    private func sequenceYear(_ month: Int, at place: Int, _ context: DateContext) -> Int? {
        guard let last = context.lastMonth, let year = context.lastMonthYear, place - context.lastMonthAt < 120 else {
            return nil
        }
        return month < last - 6 ? year + 1 : month >= last && month < last + 6 ? year : nil
    }

    private func shiftedYear(_ month: Int, _ shift: Int, _ today: CalendarDay) -> Int {
        let (year, thisMonth, _) = today.parts
        if shift < 0 { return month < thisMonth ? year : year - 1 }
        if shift > 0 { return month > thisMonth ? year : year + 1 }
        return year
    }

    /// The year of a month or day without one: a year named shortly before, else the article's, else the one next to it.
    private func year(of month: Int, _ day: Int?, _ range: Range<Int>, _ context: DateContext) -> Int? {
        guard let today = context.articleDate else { return context.nearbyYear(tokens[range.lowerBound].start) }
        if let named = context.nearbyYear(tokens[range.lowerBound].start), abs(named - today.parts.year) > 1 { return named }
        let year = today.parts.year
        guard let date = CalendarDay(year: year, month: month, day: min(day ?? 15, 28)) else { return nil }
        let distance = date.ordinal - today.ordinal
        if looksAhead(range) { return distance < -100 ? year + 1 : year }
        return distance > 100 ? year - 1 : year
    }

    // MARK: Weekdays

    /// "Friday", "last Friday", "Friday, March 4, 2011".
    func weekdayDate(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        guard has(index, .capital) else { return nil }
        var next = index + 1
        if isSymbol(next, "."), roles(index).contains(.weekdayAbbreviation) { next += 1 }
        let dateAt = isSymbol(next, ",") ? next + 1 : next
        if roles(dateAt).contains(.month), let (date, end) = monthDate(at: dateAt, &context), isDay(date) {
            return widened(date, from: index, to: end, &context)
        }
        let dayAt = word(dateAt) == lexicon.the ? dateAt + 1 : dateAt
        if let (date, end) = dayFirst(at: dayAt, &context) { return widened(date, from: index, to: end, &context) }
        if roles(index).contains(.weekdayAbbreviation) { return nil }
        let isHabit =
            lexicon.habits.contains(word(index - 1)) || isPluralBehind(index)
            || word(index + 1) == lexicon.the && dayNumber(index + 2) != nil || isInWeek(index)
        guard let today = context.articleDate, !isHabit else { return (found(index..<(index + 1), nil, .calendar), index + 1) }
        let isShifted = roles(index - 1).contains(.shift)
        let first = isShifted ? index - 1 : index
        let shift = isShifted ? facts(first).shift : 0
        let back = (today.weekday - facts(index).weekday + 7) % 7
        let day: CalendarDay
        if isShifted, shift == 0 {
            // "this Friday" is that of the week.
            day = today.adding(days: facts(index).weekday - today.weekday)
        } else if shift > 0 || shift == 0 && back > 0 && isAhead(first..<(index + 1)) {
            day = today.adding(days: back == 0 ? 7 : 7 - back)
        } else {
            day = today.adding(days: shift < 0 && back == 0 ? -7 : -back)
        }
        return (found(first..<(index + 1), DateArithmetic.day(day), .calendar), index + 1)
    }

    /// "Monday to Friday", "every Wednesday/Thursday": days of any week.
    private func isInWeek(_ index: Int) -> Bool {
        let links = [index - 1, index + 1].filter { isDash($0) || isSymbol($0, "/") || word($0) == lexicon.to }
        return links.contains { roles(2 * $0 - index).contains(.weekday) }
    }

    /// "Saturday mornings".
    private func isPluralBehind(_ index: Int) -> Bool {
        has(index + 1, .plural) && !isApostrophe(index + 1) && tokens[index + 1].length > 3
    }

    private func isAhead(_ range: Range<Int>) -> Bool {
        (max(0, range.lowerBound - 6)..<range.lowerBound).contains { roles($0).contains(.futureCue) }
    }

    private func isDay(_ date: FoundDate) -> Bool { date.days.map { $0.from == $0.to } ?? true }

    private func widened(_ date: FoundDate, from first: Int, to end: Int, _ context: inout DateContext) -> (FoundDate, Int) {
        var date = date
        date.start = tokens[first].start
        if first == 0, end == tokens.count, date.start < 1500, let day = date.days?.from { context.articleDate = day }
        return (date, end)
    }

    // MARK: Digits

    /// A date that begins with digits: a day before a month, a date in figures, a year, a decade, a distance.
    func numericDate(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        if let date = dayFirst(at: index, &context) { return date }
        if let date = figures(at: index, &context) { return date }
        if let date = centuryDate(at: index, context) { return date }
        if let date = distance(at: index, context) { return date }
        if let date = decade(at: index) { return date }
        return bareYear(at: index, &context)
    }

    /// "2011-03-04", "3/4/2011" (month first unless that cannot be), "04.03.2011".
    private func figures(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        let isSlashed = isSymbol(index + 1, "/") && isSymbol(index + 3, "/")
        let isDashed = isSymbol(index + 1, "-") && isSymbol(index + 3, "-")
        if isSlashed || isDashed, (1...4).allSatisfy({ isGlued(index + $0) }), !isGlued(index) {
            if isDashed, let year = value(index, digits: 4...4), let month = value(index + 2, digits: 2...2),
                let day = value(index + 4, digits: 2...2)
            {
                return full(index..<(index + 5), year, month, day, &context)
            }
            if let one = value(index, digits: 1...2), let other = value(index + 2, digits: 1...2),
                let year = value(index + 4, digits: 4...4)
            {
                let isDayFirst = one > 12
                return full(index..<(index + 5), year, isDayFirst ? other : one, isDayFirst ? one : other, &context)
            }
        }
        if isSymbol(index + 1, "/"), isGlued(index + 1), isGlued(index + 2), !isSymbol(index + 3, "/"),
            let one = value(index, digits: 1...2),
            let other = value(index + 2, digits: 1...2),
            let named = lexicon.figures.first(where: { $0.over == one && $0.under == other })
        {
            return (found(index..<(index + 3), DateArithmetic.day(named.day), .calendar), index + 3)
        }
        guard isNumeral(index), has(index, .dotted), tokens[index].length <= 10 else { return nil }
        let parts = text[tokens[index].start..<tokens[index].end].split(separator: 0x2E).map {
            $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        }
        guard parts.count == 3, (1000...2199).contains(parts[2]) else { return nil }
        return full(index..<(index + 1), parts[2], parts[1], parts[0], &context)
    }
}

extension DateContext {
    mutating func note(year: Int, month: Int?, at place: Int) {
        lastYear = year
        lastYearAt = place
        lastMonth = month
    }

    /// The year last named, when that was not long before a place.
    func nearbyYear(_ place: Int) -> Int? { place - lastYearAt <= Self.reach ? lastYear : nil }
}
