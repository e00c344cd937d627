import ClaimModel
import Testing

@Suite struct ExactNumberTests {
    @Test(arguments: [
        ("29", "29"), ("029.50", "29.5"), ("-0.004", "-0.004"), ("0", "0"), ("1200", "1200"),
        ("9007199254740993", "9007199254740993"),
        ("123456789012345678901234567890", "123456789012345678901234567890"), ("0.10", "0.1"),
    ])
    func `a decimal keeps its value through reading and writing`(given: String, written: String) {
        #expect(ExactNumber(given)?.description == written)
    }

    @Test(arguments: ["", "1,000", "1.2.3", "four", "1e5", "-", "."])
    func `what is not plain decimal notation is refused`(given: String) {
        #expect(ExactNumber(given) == nil)
    }

    @Test(arguments: [
        ("2", "10"), ("-10", "-2"), ("-1", "0"), ("0", "0.001"), ("1.09", "1.1"),
        ("99999999999999999999", "100000000000000000000"),
    ])
    func `order follows value, not digits`(smaller: String, larger: String) throws {
        let (low, high) = (try #require(ExactNumber(smaller)), try #require(ExactNumber(larger)))
        #expect(low < high)
        #expect(!(high < low))
        #expect(low != high)
    }

    @Test(arguments: [
        ("2.5", "4", "6.5", "10"), ("-3", "3", "0", "-9"), ("0.1", "0.2", "0.3", "0.02"), ("999", "1", "1000", "999"),
        ("1000000", "0.000001", "1000000.000001", "1"), ("-5", "2", "-3", "-10"),
    ])
    func `sums and products are exact`(left: String, right: String, sum: String, product: String) throws {
        let (one, other) = (try #require(ExactNumber(left)), try #require(ExactNumber(right)))
        #expect((one + other).description == sum)
        #expect((one * other).description == product)
        #expect((one + other - other) == one)
    }

    @Test(arguments: [
        ("2", "3", 2.0 / 3), ("53", "100", 0.53), ("1", "8", 0.125), ("-9", "0.3", -30), ("123456789", "7", 123456789.0 / 7),
    ])
    func `quotients hold to eighteen digits`(dividend: String, divisor: String, expected: Double) throws {
        let (one, other) = (try #require(ExactNumber(dividend)), try #require(ExactNumber(divisor)))
        let quotient = try #require(one.divided(by: other))
        #expect(abs(quotient.approximation - expected) <= abs(expected) * 1e-15)
    }

    @Test func `division by nought has no result`() {
        #expect(ExactNumber(4).divided(by: .zero) == nil)
    }
}
