import ClaimModel
import Testing

@Suite struct OffsetMapTests {
    @Test(arguments: ["plain", "na\u{EF}ve caf\u{E9}", "日本語 29 件", "👩‍👩‍👧 family", "", String(repeating: "é1", count: 700)])
    func `every code point is found again from its byte`(text: String) {
        let map = OffsetMap(ArticleText(text))
        var byte = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(map.codePoint(atByte: byte) == index)
            #expect(map.byte(atCodePoint: index) == byte)
            byte += String(scalar).utf8.count
        }
        #expect(map.codePoint(atByte: byte) == text.unicodeScalars.count)
    }

    @Test func `dropped carriage returns and a byte order mark are counted`() {
        let (text, map) = OffsetMap.normalising(Array("\u{FEFF}one\r\ntwo\rthree".utf8))
        #expect(text.string == "one\ntwo\nthree")
        #expect(map.codePoint(atByte: 0) == 1)
        #expect(map.codePoint(atByte: 4) == 6)
        #expect(map.byte(atCodePoint: 6) == 4)
    }
}
