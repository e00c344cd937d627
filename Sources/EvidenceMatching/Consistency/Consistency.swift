public import ClaimModel

/// Looks for figures of one article that can't all hold.
///
/// Each check asks for words that say how the figures hang together ("of whom", "in total", "up from … to …"); figures that
/// merely stand near each other are left alone.
public enum Consistency {
    /// The findings, in order of their first place.
    public static func findings(in reading: TextReading) -> [ConsistencyFinding] {
        let sentences = reading.sentences.map { FigureSentence(reading, range: $0.range) }
        var findings: [ConsistencyFinding] = []
        for sentence in sentences {
            findings += SumCheck.findings(in: sentence)
            findings += PercentageCheck.findings(in: sentence)
            findings += DateOrderCheck.findings(in: sentence)
        }
        findings += WeekdayCheck.findings(in: reading)
        findings += HeadlineCheck.findings(in: reading)
        return findings.sorted { ($0.first.lowerBound, $0.second.lowerBound) < ($1.first.lowerBound, $1.second.lowerBound) }
    }
}

/// A sentence with its words and figures side by side.
struct FigureSentence {
    let reading: TextReading
    let range: ByteRange
    let words: [Word]
    let numbers: [NumericExpression]
    let dates: [DateExpression]

    init(_ reading: TextReading, range: ByteRange) {
        self.reading = reading
        self.range = range
        words = WordReader.words(of: reading.text.bytes, in: range)
        numbers = reading.numbers.filter { $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }
        dates = reading.dates.filter { $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }
    }

    /// The words between two places.
    func words(from start: Int, to end: Int) -> [String] {
        words.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }.map(\.text)
    }

    /// The bytes between two places as text.
    func text(from start: Int, to end: Int) -> String { start < end ? reading.text.string(in: start..<end) : "" }

    /// A number's value as a plain count or amount: a single value that nothing hedges.
    func plain(_ number: NumericExpression) -> ExactNumber? {
        number.quantity.isApproximate ? nil : number.quantity.plainValue
    }
}
