import ClaimInterchange
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a":[1,-2.50,1e3],"b":"x\n\"y\" é 😀","c":null,"d":true}"#, "[]", #""""#, "0", #"{"a":{"a":{}}}"#,
        "123456789012345678901234567890",
    ])
    func `what is read is written again byte for byte`(document: String) throws {
        let value = try JSONReader.read(Array(document.utf8))
        #expect(String(decoding: value.compact, as: UTF8.self) == document)
    }

    @Test(arguments: [
        ("", "the value is missing", 1), ("[1,]", "a value can't start here", 4), ("{\"a\" 1}", "a colon is missing", 6),
        ("\"\\ud800\"", "a lone surrogate stands in a string", 8), ("01", "a number with a leading zero", 2),
        ("[1] x", "something follows the value", 5), ("\"a\tb\"", "a control character stands in a string", 3),
        ("nul", "the document ends within a word", 1), ("{'a':1}", "a member's name in double quotes is missing", 2),
    ])
    func `a broken document is refused with its place`(document: String, message: String, column: Int) {
        do throws(JSONError) {
            _ = try JSONReader.read(Array(document.utf8))
            Issue.record("accepted \(document)")
        } catch {
            #expect(error.message == message)
            #expect(error.column == column)
        }
    }

    @Test func `deep nesting is refused before the stack runs out`() {
        let document = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(throws: JSONError.self) { try JSONReader.read(document) }
    }

    @Test func `an escaped surrogate pair is one code point`() throws {
        #expect(try JSONReader.read(Array(#""\ud83d\ude00""#.utf8)) == .string("😀"))
    }

    @Test(arguments: [(0.5, "0.5"), (0.12345, "0.1235"), (-0.0004, "-0.0004"), (1, "1"), (0.00001, "0"), (.nan, "0")])
    func `decimals are rounded to four places`(value: Double, written: String) {
        var writer = JSONWriter()
        writer.decimal(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == written)
    }
}
