import ClaimModel

/// Dates as they are met in fact-check markup.
enum ReviewDate {
    /// The date in ISO 8601, and whether it had to be rewritten; nil when it can't be read for certain.
    ///
    /// Read are `YYYY-MM-DD`, with a time after `T` or a blank, and a zone as `Z`, `UTC`, `GMT`, `+hh:mm` or `+hhmm`.
    static func normalised(_ text: String) -> (date: String, isRewritten: Bool)? {
        let trimmed = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        guard let day = CalendarDay(trimmed), day.parts.year > 1 else { return nil }
        let rest = trimmed.dropFirst(10)
        if rest.isEmpty { return (day.description, trimmed != text) }
        guard let separator = rest.first, separator == "T" || separator == " " || separator == "t" else { return nil }
        guard let (time, zone) = timeAndZone(rest.dropFirst().filter { $0 != " " }) else { return nil }
        let date = day.description + "T" + time + zone
        return (date, date != text)
    }

    private static func timeAndZone(_ text: String) -> (String, String)? {
        let time = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour),
            (0...59).contains(minute), parts[0].count == 2, parts[1].count == 2
        else { return nil }
        if parts.count == 3 {
            guard let second = Double(parts[2]), (0..<61).contains(second), parts[2].prefix(2).count == 2 else { return nil }
        }
        guard let zone = zone(text.dropFirst(time.count)) else { return nil }
        return (String(time), zone)
    }

    private static func zone(_ text: Substring) -> String? {
        switch text.uppercased() {
        case "": return ""
        case "Z", "UTC", "GMT": return "Z"
        default: break
        }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 4, let value = Int(digits), value % 100 < 60, value / 100 <= 14 else { return nil }
        return "\(sign)\(digits.prefix(2)):\(digits.suffix(2))"
    }

    /// Whether a date is ISO 8601 as it stands.
    static func isISO(_ text: String) -> Bool { normalised(text).map { !$0.isRewritten } ?? false }
}
