internal import ClaimModel

/// A moment as sources write it: ISO 8601, RFC 5322, or a date in words or numbers.
struct SourceDate {
    /// The moment in ISO 8601, with the time when the source had one; nil when no day can be told.
    let iso: String?

    init(_ text: String) {
        let trimmed = PageTree.collapsed(Array(text.utf8.prefix(80)))
        iso = Self.isoMoment(trimmed[...]) ?? Self.compact(trimmed) ?? Self.inWords(trimmed) ?? Self.isoInside(trimmed)
    }

    /// `Submitted on Wed, 2026-03-04 13:49`: the first day anywhere.
    private static func isoInside(_ text: String) -> String? {
        text.indices.lazy.filter { text[$0].isNumber }.compactMap { isoMoment(text[$0...]) }.first
    }

    /// `2026-03-04` and what follows it, if that is a time.
    private static func isoMoment(_ text: Substring) -> String? {
        guard let day = CalendarDay(String(text.prefix(10))) else { return nil }
        let rest = text.utf8.dropFirst(10)
        guard let mark = rest.first, mark == UInt8(ascii: "T") || mark == 0x20, rest.count >= 6,
            rest.dropFirst().first.map({ (0x30...0x39).contains($0) }) == true
        else { return day.description }
        let time = rest.dropFirst().prefix {
            (0x30...0x3A).contains($0) || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D || $0 == 0x5A
        }
        return day.description + "T" + String(decoding: time, as: UTF8.self)
    }

    /// `20260304` or `2026/03/04`.
    private static func compact(_ text: String) -> String? {
        let digits = text.prefix { $0.isNumber || $0 == "/" || $0 == "." }.filter(\.isNumber)
        guard digits.count >= 8, digits.hasPrefix("19") || digits.hasPrefix("20") else { return nil }
        let numbers = digits.prefix(8)
        let year = numbers.prefix(4)
        let month = numbers.dropFirst(4).prefix(2)
        return CalendarDay("\(year)-\(month)-\(numbers.suffix(2))")?.description
    }

    /// `Wed, 4 Mar 2026 10:00:00 +0100`, `March 4, 2026`, `4 March 2026`.
    private static func inWords(_ text: String) -> String? {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != ":" && $0 != "+" && $0 != "-" }
        guard let at = words.firstIndex(where: { month($0) != nil }), let month = month(words[at]) else { return nil }
        let day = [at - 1, at + 1].compactMap { words.indices.contains($0) ? number(words[$0]) : nil }.first {
            (1...31).contains($0)
        }
        let year = words[at...].dropFirst().prefix(3).compactMap { number($0) }.first { (1900...2200).contains($0) }
        guard let day, let year, let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        guard let time = words.first(where: { $0.contains(":") && $0.first?.isNumber == true }), time.count <= 8 else {
            return date.description
        }
        let clock = time.count == 4 ? "0\(time)" : String(time)
        let zone = words.last.flatMap { zoneOffset(String($0)) } ?? ""
        return "\(date)T\(clock)\(zone)"
    }

    private static func zoneOffset(_ word: String) -> String? {
        if ["gmt", "utc", "z", "ut"].contains(word.lowercased()) { return "Z" }
        guard word.count == 5, word.hasPrefix("+") || word.hasPrefix("-"), word.dropFirst().allSatisfy(\.isNumber) else {
            return nil
        }
        return "\(word.prefix(3)):\(word.suffix(2))"
    }

    private static func number(_ word: Substring) -> Int? { Int(word.prefix(while: \.isNumber)) }

    private static func month(_ word: Substring) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        let full = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december",
        ]
        let lower = word.lowercased()
        guard let index = names.firstIndex(where: { lower.hasPrefix($0) }), full[index].hasPrefix(lower) || lower == "sept"
        else { return nil }
        return index + 1
    }
}
