internal import ClaimModel

/// Dates that are told from another day.
extension DateScan {
    /// "today", "yesterday".
    func nearDay(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        let isName = has(index, .capital) && index > 0 && has(index - 1, .capital) && tokens[index - 1].kind == .word
        if isName || facts(index).shift == 0 && lexicon.habits.contains(word(index - 1)) { return nil }
        if facts(index).shift == 0, isNowadays(index) { return nil }
        var shift = facts(index).shift
        var first = index
        // "the day before yesterday", "the day after tomorrow"
        if word(index - 2) == lexicon.day,
            shift < 0 && word(index - 1) == lexicon.before || shift > 0 && word(index - 1) == lexicon.after
        {
            shift *= 2
            first = index - 2
        }
        let days = context.articleDate.map { DateArithmetic.day($0.adding(days: shift)) }
        return (found(first..<(index + 1), days, .calendar), index + 1)
    }

    /// "Today, most of them live in towns": at the head of a sentence that tells nothing past, to come or of the speaker.
    private func isNowadays(_ index: Int) -> Bool {
        guard index == 0 || index == 2 && isSymbol(1, ",") || index == 1 && lexicon.nowCues.isDisjoint(with: [word(0)]),
            word(index + 1) != lexicon.s, !isApostrophe(index + 1)
        else { return false }
        return !tokens.indices.contains { has($0, .participle) || lexicon.nowCues.contains(word($0)) }
    }

    /// "Christmas Day", "World War II".
    func namedTime(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        guard has(index, .capital) else { return nil }
        // "New Year's Day": the words without the apostrophe.
        let places = (index..<min(tokens.count, index + 8)).filter { !isApostrophe($0) }
        guard
            let (name, length) = lexicon.names.longest({ offset in
                guard offset < places.count else { return nil }
                let word = word(places[offset])
                return word == WordIndex.unknown ? nil : word
            })
        else { return nil }
        let range = index..<(places[length - 1] + 1)
        switch name {
        case .span(let from, let to): return (found(range, DayInterval(from, to), .calendar), range.upperBound)
        case .day(let day):
            let yearAt =
                isSymbol(range.upperBound, ",") || word(range.upperBound) == lexicon.of
                ? range.upperBound + 1 : range.upperBound
            let named = yearNumber(yearAt)
            let year = named ?? context.articleDate?.parts.year
            let end = named == nil ? range.upperBound : yearAt + 1
            return (found(index..<end, year.flatMap { day.day(in: $0) }.map(DateArithmetic.day), .calendar), end)
        }
    }

    // MARK: Spans

    /// "last year", "this weekend", "the first quarter of 2019", "the summer of 2010", "early 19th century".
    func spanDate(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        if let date = centuryDate(at: index, context) { return date }
        if let date = partOfYear(at: index, &context) { return date }
        let facts = facts(index)
        if facts.roles.contains(.season) { return season(at: index, &context) }
        if facts.roles.contains(.decadeWord), let date = wordDecade(at: index) { return date }
        guard facts.roles.contains(.shift), let today = context.articleDate else { return nil }
        let next = self.facts(index + 1)
        if let season = next.season, has(index + 1, .capital) || word(index + 1) != lexicon.fall {
            return shiftedSeason(season, facts.shift, today, index..<(index + 2))
        }
        if let span = next.span, !isPluralSpan(index + 1) || facts.shift == 0 && span == .year {
            guard word(index + 1) != lexicon.quarter || word(index - 1) == lexicon.the || facts.shift <= 0 else { return nil }
            if span == .day || span == .weekend && has(index + 1, .plural) { return nil }
            if isDash(index + 2), isGlued(index + 2) { return nil }
            // "the following year" is told from the year last named.
            if span == .year, word(index) == lexicon.following, let named = context.nearbyYear(tokens[index].start) {
                return (found(index..<(index + 2), DateArithmetic.year(named + 1), .calendar), index + 2)
            }
            return (
                found(index..<(index + 2), DateArithmetic.span(span, shift: facts.shift, from: today), .calendar), index + 2
            )
        }
        return countedSpan(at: index, shift: facts.shift, today, context)
    }

    private func isPluralSpan(_ index: Int) -> Bool { has(index, .plural) }

    /// "the next five years", "the past two decades".
    private func countedSpan(at index: Int, shift: Int, _ today: CalendarDay, _ context: DateContext) -> (FoundDate, Int)? {
        guard shift != 0, let count = count(index + 1), count > 1, let span = facts(index + 2).span,
            word(index + 1) != lexicon.a
        else { return nil }
        let range = index..<(index + 3)
        var year = today.parts.year
        if let named = context.nearbyYear(tokens[index].start), abs(named - year) > 1, span == .year {
            year = named
            let days = shift > 0 ? DateArithmetic.years(year, year + count) : DateArithmetic.years(year - count, year)
            return (found(range, days, .relative), range.upperBound)
        }
        let days: DayInterval?
        switch span {
        case .year: days = shift > 0 ? DateArithmetic.years(year + 1, year + count) : DateArithmetic.years(year - count, year)
        case .decade:
            days = shift > 0 ? DateArithmetic.years(year, year + 10 * count) : DateArithmetic.years(year - 10 * count, year)
        case .month, .week, .day: days = nil
        default: days = nil
        }
        return (found(range, days, .relative), range.upperBound)
    }

    private func shiftedSeason(_ season: (first: Int, last: Int), _ shift: Int, _ today: CalendarDay, _ range: Range<Int>) -> (
        FoundDate, Int
    )? {
        let (year, month, _) = today.parts
        var first = year
        if shift < 0, season.first >= month { first -= 1 }
        if shift > 0, season.first <= month { first += 1 }
        let last = season.last < season.first ? first + 1 : first
        return (found(range, DateArithmetic.months(season.first, first, season.last, last), .calendar), range.upperBound)
    }

    /// "the first quarter of 2019", "the second half of 2018".
    private func partOfYear(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        var at = index + 1
        if isDash(at) { at += 1 }
        let isHalf = word(at) == lexicon.half
        // "the last quarter of 2019"
        let isLast = facts(index).shift < 0 && word(at + 1) == lexicon.of && yearNumber(at + 2) != nil
        guard roles(index).contains(.ordinal) || isLast else { return nil }
        let number = isLast ? (isHalf ? 2 : 4) : facts(index).number
        guard isHalf || word(at) == lexicon.quarter, number <= (isHalf ? 2 : 4) else { return nil }
        var yearAt = at + 1
        if word(yearAt) == lexicon.of { yearAt += 1 }
        if word(yearAt) == lexicon.the { yearAt += 1 }
        let year: Int
        if let named = yearNumber(yearAt) {
            year = named
            context.note(year: named, month: nil, at: tokens[yearAt].start)
        } else if roles(yearAt).contains(.shift), facts(yearAt + 1).span == .year, let today = context.articleDate {
            year = today.parts.year + facts(yearAt).shift
            yearAt += 1
        } else {
            return nil
        }
        let length = isHalf ? 6 : 3
        let first = (number - 1) * length + 1
        return (
            found(index..<(yearAt + 1), DateArithmetic.months(first, year, first + length - 1, year), .calendar), yearAt + 1
        )
    }

    private func season(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        guard let season = facts(index).season else { return nil }
        let yearAt = word(index + 1) == lexicon.of ? index + 2 : index + 1
        guard let year = yearNumber(yearAt) else { return nil }
        context.note(year: year, month: nil, at: tokens[yearAt].start)
        var end = yearAt + 1
        if isDash(end), isGlued(end), isGlued(end + 1), value(end + 1, digits: 2...2) == (year + 1) % 100 { end += 2 }
        let last = season.last < season.first ? year + 1 : year
        return (found(index..<end, DateArithmetic.months(season.first, year, season.last, last), .calendar), end)
    }

    // MARK: Distances

    /// "three years ago", "a month earlier".
    func distance(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        guard let count = count(index), let span = facts(index + 1).span, let today = context.articleDate else { return nil }
        guard roles(index + 2).contains(.distance) else { return nil }
        return distance(count, span, index..<(index + 2), context, today)
    }

    /// "six and a half months ago", "a year and a half ago": the month it was.
    func halfDistance(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        guard let count = count(index), let today = context.articleDate, word(index + 5) == lexicon.ago else { return nil }
        // "six and a half months", "a year and a half"
        let spanAt = word(index + 1) == lexicon.and ? index + 4 : index + 1
        let andAt = spanAt == index + 1 ? index + 2 : index + 1
        guard let span = facts(spanAt).span, word(andAt) == lexicon.and, word(andAt + 1) == lexicon.a,
            word(andAt + 2) == lexicon.half
        else { return nil }
        let range = index..<(index + 6)
        switch span {
        case .year:
            let (year, month) = DateArithmetic.monthsLater(-12 * count - 6, than: today)
            return (found(range, DateArithmetic.month(month, year), .relative), range.upperBound)
        case .month:
            let (year, month) = DateArithmetic.monthsLater(-count, than: today.adding(days: -15))
            return (found(range, DateArithmetic.month(month, year), .relative), range.upperBound)
        default: return distance(count, span, index..<(index + 5), context, today)
        }
    }

    private func distance(
        _ count: Int, _ span: DateSpan, _ range: Range<Int>, _ context: DateContext, _ today: CalendarDay
    ) -> (FoundDate, Int)? {
        let (index, at) = (range.lowerBound, range.upperBound)
        let isAgo = word(at) == lexicon.ago
        // "two years before the war" is told from another day; only "ago" is told from the article's.
        guard isAgo else { return (found(index..<(at + 1), nil, .relative), at + 1) }
        let shift = facts(at).shift
        return (found(index..<(at + 1), distant(span, shift * count, today), .relative), at + 1)
    }

    private func distant(_ span: DateSpan, _ count: Int, _ today: CalendarDay) -> DayInterval? {
        switch span {
        case .day: return DateArithmetic.day(today.adding(days: count))
        case .week, .fortnight:
            return DateArithmetic.span(.week, shift: span == .week ? count : 2 * count, from: today)
        case .month:
            let (year, month) = DateArithmetic.monthsLater(count, than: today)
            return DateArithmetic.month(month, year)
        case .year: return abs(count) > 3000 ? nil : DateArithmetic.year(today.parts.year + count)
        case .decade: return abs(count) > 300 ? nil : DateArithmetic.year(today.parts.year + 10 * count)
        case .century, .weekend, .quarter: return nil
        }
    }

    /// "that year", "the same year".
    func pointingDate(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        if word(index) == lexicon.the { return yearBefore(at: index, context) }
        guard word(index) == lexicon.that || word(index) == lexicon.same else { return nil }
        let at = word(index + 1) == lexicon.same ? index + 2 : index + 1
        guard word(at) == lexicon.year, let year = context.nearbyYear(tokens[index].start) else { return nil }
        return (found(index..<(at + 1), DateArithmetic.year(year), .calendar), at + 1)
    }

    /// "the year before", told from the year last named or the article's; "earlier in the year".
    private func yearBefore(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        guard word(index + 1) == lexicon.year else { return nil }
        let year = context.nearbyYear(tokens[index].start) ?? context.articleDate?.parts.year
        if word(index + 2) == lexicon.before, !isWord(index + 3) {
            return (found(index..<(index + 3), year.flatMap { DateArithmetic.year($0 - 1) }, .calendar), index + 3)
        }
        guard word(index - 1) == lexicon.in, facts(index - 2).part != nil else { return nil }
        return (found(index..<(index + 2), year.flatMap { DateArithmetic.year($0) }, .calendar), index + 2)
    }

    private func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }
}
