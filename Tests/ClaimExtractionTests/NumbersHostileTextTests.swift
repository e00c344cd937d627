import ClaimExtraction
import ClaimModel
import Testing

@Suite struct NumbersHostileTextTests {
    @Test func `a numeral of 100,000 digits is one exact number`() throws {
        let digits = String(repeating: "7", count: 100_000)
        let numbers = try Figures.read("It has " + digits + " parts.").numbers
        #expect(numbers.map { $0.expression.coreValue?.digits.count } == [100_000])
    }

    @Test(arguments: [
        "1-1", "1,", "1 ", "a ", "one in ", "from 1 to ", "$", "0.", "\u{BD}", "twenty ", "and ", "hundred ", "1/2/", "5 ft ",
        "'60s ", "\"9\"",
        "May 1 ", "last ", "more than ", "two million and ", "minus ", "one-",
    ])
    func `the same words over and over are read to the end`(_ piece: String) throws {
        let text = String(repeating: piece, count: 3_000)
        let reading = try Figures.read(text, date: "2021-06-16")
        let count = text.utf8.count
        #expect(reading.numbers.allSatisfy { $0.expression.range.upperBound <= count })
        #expect(reading.numbers.allSatisfy { $0.expression.core.clamped(to: $0.expression.range) == $0.expression.core })
    }

    @Test func `numbers between letters of other scripts are read`() throws {
        #expect(
            try Figures.numbers("שלום 12 עולם. العدد 45٪") == [
                "12 | 12 | count | עולם | count", "45٪ | 45 | % | עולם | percentage",
            ])
    }
}
