internal import ClaimModel

/// Years, decades and centuries.
extension DateScan {
    // MARK: Years

    /// "2011" where it is a year rather than an amount.
    func bareYear(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        let early = earlyYear(index)
        guard let year = early ?? yearNumber(index), early != nil || isYear(year, at: index) else { return nil }
        var range = index..<(index + 1)
        var days = DateArithmetic.year(year)
        context.note(year: year, month: nil, at: tokens[index].start)
        if let last = shortSecondYear(index, year) {
            range = index..<(index + 3)
            days = DateArithmetic.years(year, last)
        }
        if let (first, season) = seasonBefore(index) {
            days = DateArithmetic.months(season.first, year, season.last, season.last < season.first ? year + 1 : year)
            range = first..<range.upperBound
        }
        return (found(range, days, .year), range.upperBound)
    }

    /// "1776-77", "2014/15", "1990-95".
    private func shortSecondYear(_ index: Int, _ year: Int) -> Int? {
        guard isDash(index + 1) || isSymbol(index + 1, "/"), isGlued(index + 1), isGlued(index + 2),
            let short = value(index + 2, digits: 2...2),
            short == (year + 1) % 100 || isDash(index + 1) && short > year % 100 + 1, !isDash(index + 3)
        else { return nil }
        return short > year % 100 ? year - year % 100 + short : year + 1
    }

    private func seasonBefore(_ index: Int) -> (Int, (first: Int, last: Int))? {
        let at = word(index - 1) == lexicon.of ? index - 2 : index - 1
        return facts(at).season.map { (at, $0) }
    }

    /// "the year 71", "AD 842".
    private func earlyYear(_ index: Int) -> Int? {
        guard let year = value(index, digits: 2...4), year > 31 else { return nil }
        let before = word(index - 1)
        let isEra =
            before == lexicon.ad
            || isSymbol(index - 1, ".") && isSymbol(index - 3, ".") && tokens[index - 2].length == 1
                && text[tokens[index - 2].start] == 0x44
        let isEraBehind = word(index + 1) == lexicon.ce || word(index + 1) == lexicon.ad && has(index + 1, .capital)
        return before == lexicon.year || isEra || isEraBehind ? year : nil
    }

    private func isYear(_ year: Int, at index: Int) -> Bool {
        let next = index + 1
        if isSymbol(index - 1, "$") || isSymbol(index - 1, "£") || isSymbol(index - 1, "€") || isSymbol(index - 1, "#") {
            return false
        }
        if isSymbol(next, "%") || isSymbol(next, "°") || isSymbol(next, "€") { return false }
        if isSymbol(next, ":"), isGlued(next) { return false }
        // "site.example/2019/04"
        if isSymbol(index - 1, "/"), isGlued(index), isGlued(index - 1), !isNumeral(index - 2) { return false }
        if isGlued(next), isNumeral(next) || tokens[next].kind == .word { return false }
        if isSymbol(next, "-"), isGlued(next), isGlued(next + 1), tokens.indices.contains(next + 1),
            tokens[next + 1].kind == .word
        {
            return roles(next + 1).contains(.span) == false
        }
        if isDash(index - 1), isGlued(index), isGlued(index - 1), !(isNumeral(index - 2) && yearNumber(index - 2) != nil) {
            return roles(index - 2).contains(.partOfSpan)
        }
        let before = roles(index - 1)
        if before.contains(.amountLink) || !hasYearAsPartner(index) { return false }
        if isUnitWord(next), has(next, .plural) || !(1900...2060).contains(year) || isAgeBehind(next) { return false }
        if (1700...2060).contains(year) { return !isCounted(next) || before.contains(.yearLink) && !isCounted(next) }
        if before.contains(.yearLink) || isSymbol(index - 1, "(") { return !isCounted(next) }
        if isSymbol(index - 1, ",") { return !isCounted(next) && !has(next, .capital) }
        if index == 0 { return isSymbol(next, ",") || isSymbol(next, ":") }
        return isDash(index - 1) || isDash(next) || isSymbol(next, ")")
    }

    /// Whether the number that a dash or "to" joins to this one can be a year too: "1000-5000" is a range of something else.
    private func hasYearAsPartner(_ index: Int) -> Bool {
        if isDash(index + 1) || roles(index + 1).contains(.yearLink), isNumeral(index + 2),
            isDash(index + 1) || word(index + 1) == lexicon.to
        {
            return yearNumber(index + 2) != nil && !isUnitWord(index + 3) && !isSymbol(index + 3, "%")
                || value(index + 2, digits: 2...2) != nil
        }
        if isDash(index - 1) || word(index - 1) == lexicon.to, isNumeral(index - 2) { return yearNumber(index - 2) != nil }
        return true
    }

    /// "2000 year old", "2000-year-old".
    private func isAgeBehind(_ index: Int) -> Bool {
        roles(index).contains(.span) && (isDash(index + 1) || facts(index).span == .year)
    }

    /// A plural that a number of that size would count, lower case and right behind it.
    private func isCounted(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .word, !has(index, .capital) else { return false }
        if isPersonPlural(index) { return true }
        return has(index, .plural) && tokens[index].length > 4 && !isEventPlural(index)
    }

    private func isPersonPlural(_ index: Int) -> Bool { lexicon.persons.contains(word(index)) }

    private func isEventPlural(_ index: Int) -> Bool { lexicon.events.contains(word(index)) }

    private func isUnitWord(_ index: Int) -> Bool { lexicon.units.contains(word(index)) }

    // MARK: Decades

    /// "1930s", "1930's", "the 1600s".
    func decade(at index: Int) -> (FoundDate, Int)? {
        if let date = bareDecade(at: index) { return date }
        guard let year = value(index, digits: 4...4), (1000...2090).contains(year), year % 10 == 0 else { return nil }
        var end = index + 1
        if isApostrophe(end), isGlued(end) { end += 1 }
        guard word(end) == lexicon.s, isGlued(end) else { return nil }
        if end > index + 1 {
            // "The 1930's" are ten years; "2020's final week" is one of that year.
            let part = facts(isDash(index - 1) ? index - 2 : index - 1).part
            guard year % 100 != 0, year <= 2020, part != nil || word(index - 1) == lexicon.the else { return nil }
        }
        let length = year % 100 == 0 && year != 2000 ? 100 : 10
        return parted(index..<(end + 1), first: year, length: length)
    }

    /// "in the 90s", "the late 80s": tens behind "the" or a part of a decade, where no degrees are meant.
    private func bareDecade(at index: Int) -> (FoundDate, Int)? {
        guard let short = value(index, digits: 2...2), short % 10 == 0, short >= 50, word(index + 1) == lexicon.s,
            isGlued(index + 1)
        else { return nil }
        let part = facts(isDash(index - 1) ? index - 2 : index - 1).part
        guard part != nil || word(index - 1) == lexicon.the && roles(index - 2).contains(.yearLink),
            !tokens.indices.contains(where: { isSymbol($0, "°") || lexicon.weatherWords.contains(word($0)) })
        else { return nil }
        return parted(index..<(index + 2), first: 1900 + short, length: 10)
    }

    /// "the nineties", "the late sixties".
    func wordDecade(at index: Int) -> (FoundDate, Int)? {
        var before = index - 1
        if isDash(before) { before -= 1 }
        guard word(before) == lexicon.the || facts(before).part != nil else { return nil }
        return parted(index..<(index + 1), first: 1900 + facts(index).number, length: 10)
    }

    /// "Q3 2019", "H1 2020".
    func letteredPart(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        let isHalf = word(index) == lexicon.h
        guard has(index, .capital), isGlued(index + 1), let number = value(index + 1, digits: 1...1),
            (1...(isHalf ? 2 : 4)).contains(number)
        else { return nil }
        let yearAt = word(index + 2) == lexicon.of || isSymbol(index + 2, ",") ? index + 3 : index + 2
        guard let year = yearNumber(yearAt) else { return nil }
        context.note(year: year, month: nil, at: tokens[yearAt].start)
        let length = isHalf ? 6 : 3
        let first = (number - 1) * length + 1
        return (
            found(index..<(yearAt + 1), DateArithmetic.months(first, year, first + length - 1, year), .calendar), yearAt + 1
        )
    }

    /// "FY2021", "FY 2021".
    func fiscalYear(at index: Int, _ context: inout DateContext) -> (FoundDate, Int)? {
        guard has(index, .capital), let year = value(index + 1, digits: 4...4), (1900...2100).contains(year) else { return nil }
        context.note(year: year, month: nil, at: tokens[index].start)
        return (found(index..<(index + 2), DateArithmetic.year(year), .year), index + 2)
    }

    /// "the '60s", "'70's".
    func shortDecade(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        guard isGlued(index + 1), let short = value(index + 1, digits: 2...2), short % 10 == 0 else { return nil }
        var end = index + 2
        if isApostrophe(end), isGlued(end) { end += 1 }
        guard word(end) == lexicon.s, isGlued(end) else { return nil }
        return parted(index..<(end + 1), first: short < 30 ? 2000 + short : 1900 + short, length: 10)
    }

    /// Takes "early", "mid" or "late" before a decade or century in.
    private func parted(_ range: Range<Int>, first year: Int, length: Int) -> (FoundDate, Int) {
        var at = range.lowerBound - 1
        if isDash(at), isGlued(at) { at -= 1 }
        let part = facts(at).part
        let first = part == nil ? range.lowerBound : at
        return (found(first..<range.upperBound, DateArithmetic.part(part, of: year, length: length), .year), range.upperBound)
    }

    // MARK: Centuries

    /// "the 19th century", "twentieth-century".
    func centuryDate(at index: Int, _ context: DateContext) -> (FoundDate, Int)? {
        var number: Int?
        var at = index + 1
        if let (ordinal, next) = dayNumber(index), next == index + 2 {
            number = ordinal
            at = next
        } else if roles(index).contains(.ordinal) {
            number = facts(index).number
        } else if roles(index).contains(.cardinal), facts(index).number == 20 {
            let next = isDash(at) ? at + 1 : at
            if roles(next).contains(.ordinal), facts(next).number < 10 {
                number = 20 + facts(next).number
                at = next + 1
            }
        }
        guard let century = number, (1...30).contains(century) else { return nil }
        if isDash(at), isGlued(at) { at += 1 }
        guard facts(at).span == .century else { return nil }
        if word(at + 1) == lexicon.bc { return (found(index..<(at + 2), nil, .calendar), at + 2) }
        let (date, end) = parted(index..<(at + 1), first: (century - 1) * 100, length: 100)
        guard century > 1 else { return nil }
        return (FoundDate(start: date.start, end: date.end, days: date.days, shape: .calendar), end)
    }
}
