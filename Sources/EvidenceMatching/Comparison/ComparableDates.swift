/// Tells dates that name their days from those that count from the day of writing.
public enum ComparableDates {
    /// Whether the words of a date name a year, or a month: "2019", "3 May", "May 2019"; not "yesterday", "Monday", "last
    /// year".
    public static func namesItsDay(_ words: String) -> Bool {
        if DayPhrase.hasYear(words) { return true }
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }
        let hasMonth = parts.contains { part in
            months.contains { part == $0 || (part.count <= 4 && part.count >= 3 && $0.hasPrefix(part)) }
        }
        return hasMonth && !parts.contains { relative.contains(String($0)) }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let relative: Set<String> = ["last", "next", "this", "ago", "past", "coming"]
}
