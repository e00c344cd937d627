import ClaimModel

/// Reads how a text puts a day: "before 3 May", "as of 2019", "by the end of June".
enum DayPhrase {
    /// The relation that the words right before a date express; a date inside a name ("after the 2005 Reform Act") has none.
    static func relation(of date: ByteRange, words: [Word]) -> DayRelation {
        if let next = words.first(where: { $0.range.lowerBound >= date.upperBound }), next.isCapitalised, !next.followsMark,
            !next.isStop
        {
            return .on
        }
        var index = words.firstPlace { $0.range.upperBound > date.lowerBound } - 1
        var passed = 0
        while index >= 0, passed < 4 {
            let word = words[index].text
            if word == "of", index > 0, words[index - 1].text == "as" { return .asOf }
            if let relation = table[word] { return relation }
            guard fillers.contains(word) else { return .on }
            index -= 1
            passed += 1
        }
        return .on
    }

    /// Whether the words of a date name a year.
    static func hasYear(_ shown: String) -> Bool {
        var digits = 0
        for byte in shown.utf8 {
            digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
            if digits == 4 { return true }
        }
        return false
    }

    /// The same days in the year of others: for a date whose year the text leaves out.
    static func moved(_ days: DayInterval, toYearOf others: DayInterval) -> DayInterval {
        let gap = others.from.parts.year - days.from.parts.year
        func moved(_ day: CalendarDay) -> CalendarDay {
            let parts = day.parts
            return CalendarDay(year: parts.year + gap, month: parts.month, day: parts.day)
                ?? CalendarDay(year: parts.year + gap, month: parts.month, day: 28) ?? day
        }
        return DayInterval(moved(days.from), moved(days.to))
    }

    private static let table: [String: DayRelation] = [
        "before": .before, "prior": .before, "until": .by, "till": .by, "by": .by, "after": .after, "since": .since,
        "from": .since,
        "through": .by, "following": .after,
    ]

    private static let fillers: Set<String> = [
        "the", "end", "of", "early", "late", "mid", "middle", "beginning", "start", "to", "about", "around", "morning",
        "evening",
    ]
}
