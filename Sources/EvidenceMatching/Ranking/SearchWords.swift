public import ClaimModel

/// The words to look for when a claim lacks a source: subject, number, noun and date, ready to paste into a search box.
public enum SearchWords {
    /// The words for a claim.
    ///
    /// - Parameters:
    ///   - reading: the reading of the text the claim stands in.
    ///   - range: the claim's bytes; nil for the whole text.
    ///   - limit: how many words or phrases at most.
    /// - Returns: names in quotation marks, the most telling words, each number with its noun, the dates; one space between
    ///   them.
    public static func words(for reading: TextReading, in range: ByteRange? = nil, limit: Int = 10) -> String {
        let range = range ?? reading.text.range
        let words = WordReader.words(of: reading.text.bytes, in: range)
        let numbers = reading.numbers.filter { isInside($0.range, range) && $0.kind != .year }
        let dates = reading.dates.filter { isInside($0.range, range) }
        let names = names(words, besides: dates.map(\.range) + numbers.map(\.range))
        let figures = numbers.map { figure($0, reading) }
        let days = dates.map { reading.text.string(in: $0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let used = names.flatMap { $0.ranges } + numbers.map(\.range) + dates.map(\.range)
        let nouns = Set(numbers.compactMap(\.quantity.noun))
        let rest = words.filter { word in
            !word.isStop && !word.isNumber && !nouns.contains(word.text) && !used.contains { $0.overlaps(word.range) }
                && !empty.contains(word.text)
        }.map(\.text)
        var out: [String] = []
        for phrase in names.map(\.phrase) + figures + rest.prefix(3) + days where !out.contains(phrase) { out.append(phrase) }
        return out.prefix(limit).joined(separator: " ")
    }

    private static func isInside(_ place: ByteRange, _ range: ByteRange) -> Bool {
        place.lowerBound >= range.lowerBound && place.upperBound <= range.upperBound
    }

    /// A figure as a source may have it: the number without its bound, and what is counted.
    private static func figure(_ number: NumericExpression, _ reading: TextReading) -> String {
        let core = reading.text.string(in: number.core).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let noun = number.quantity.noun else { return core }
        return core + " " + noun
    }

    private struct Name {
        var phrase: String
        var ranges: [ByteRange]
    }

    /// Runs of capitalised words; a name of several words goes into quotation marks.
    private static func names(_ words: [Word], besides taken: [ByteRange]) -> [Name] {
        var names: [Name] = []
        var run: [Word] = []
        func close() {
            defer { run = [] }
            guard let first = run.first, !(run.count == 1 && (first.isStop || first.range == words.first?.range)) else {
                return
            }
            let text = run.map { $0.text.capitalisedFirst }.joined(separator: " ")
            names.append(Name(phrase: run.count > 1 ? "\"\(text)\"" : text, ranges: run.map(\.range)))
        }
        for word in words {
            let isPart = word.isCapitalised && !word.isStop && !taken.contains { $0.overlaps(word.range) }
            if !isPart || word.followsMark { close() }
            if isPart { run.append(word) }
        }
        close()
        return names
    }

    private static let empty: Set<String> = [
        "said", "says", "told", "according", "reported", "including", "like", "new", "one",
    ]
}
