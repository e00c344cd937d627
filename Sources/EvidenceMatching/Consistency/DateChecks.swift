import ClaimModel

/// Days that run backwards: "from 9 May to 3 May", "born in 1950 … died in 1941", "opened in June … closed in May".
enum DateOrderCheck {
    static func findings(in sentence: FigureSentence) -> [ConsistencyFinding] {
        zip(sentence.dates, sentence.dates.dropFirst()).compactMap { pair in
            let (first, second) = pair
            guard second.days.to < first.days.from, runsForward(first, second, sentence) else { return nil }
            return ConsistencyFinding(
                kind: .dates, first: first.range, second: second.range,
                why: "\(shown(second, sentence)) is before \(shown(first, sentence))")
        }
    }

    private static func shown(_ date: DateExpression, _ sentence: FigureSentence) -> String {
        sentence.reading.text.string(in: date.range)
    }

    private static func runsForward(_ first: DateExpression, _ second: DateExpression, _ sentence: FigureSentence) -> Bool {
        guard DayPhrase.hasYear(shown(first, sentence)), DayPhrase.hasYear(shown(second, sentence)) else { return false }
        let before = sentence.words(
            from: max(sentence.range.lowerBound, first.range.lowerBound - beforeDate), to: first.range.lowerBound)
        let between = sentence.words(from: first.range.upperBound, to: second.range.lowerBound)
        if before.last == "from", ["to", "until", "till", "through"].contains(between.joined(separator: " ")) { return true }
        if before.last == "between", between == ["and"] { return true }
        if before.contains("born"), between.contains("died"), between.count <= 6 { return true }
        guard !sentence.text(from: first.range.upperBound, to: second.range.lowerBound).contains(";") else { return false }
        return before.contains { beginnings.contains($0) } && between.contains { ends.contains($0) } && between.count <= 8
    }

    /// The bytes before a day that are looked at: room for "opened for visitors on".
    private static let beforeDate = 24
    private static let beginnings: Set<String> = ["began", "begun", "opened", "started", "launched", "founded"]
    private static let ends: Set<String> = ["ended", "closed", "finished", "concluded", "stopped", "over", "out", "dissolved"]
}

/// A day given with a weekday that it was not.
enum WeekdayCheck {
    static func findings(in reading: TextReading) -> [ConsistencyFinding] {
        reading.dates.compactMap { date in
            guard date.days.from == date.days.to, let (name, place) = weekday(of: date, in: reading) else { return nil }
            let shown = reading.text.string(in: date.range)
            guard DayPhrase.hasYear(shown), name != date.days.from.weekday else { return nil }
            return ConsistencyFinding(
                kind: .weekday, first: place, second: date.range,
                why:
                    "\(date.days.from) was a \(names[date.days.from.weekday].capitalisedFirst), not a \(names[name].capitalisedFirst)"
            )
        }
    }

    /// The weekday named in a date or right before it.
    private static func weekday(of date: DateExpression, in reading: TextReading) -> (Int, ByteRange)? {
        let start = max(0, date.range.lowerBound - 14)
        let words = WordReader.words(of: reading.text.bytes, in: start..<date.range.upperBound)
        for word in words.reversed() {
            guard let index = names.firstIndex(of: word.text) else { continue }
            let gap = reading.text.string(in: word.range.upperBound..<max(word.range.upperBound, date.range.lowerBound))
            return gap.allSatisfy { $0 == " " || $0 == "," || $0 == "(" } ? (index, word.range) : nil
        }
        return nil
    }

    private static let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}

extension String {
    /// The word with its first letter as a capital.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
