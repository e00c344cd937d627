import ArticleIntake
import ClaimModel
import Testing

@Suite struct `Source map` {
    @Test func `survives being stored as bytes`() throws {
        let text = "a\nbb\nccc\n"
        let document = try #require(try ArticleReader().read(Array(text.utf8), name: "a.txt").first)
        let copy = try #require(SourceMap(encoded: document.sourceMap.encoded))
        #expect(copy == document.sourceMap)
        #expect(copy.place(at: 7, in: document.text) == SourcePlace(line: 3, column: 3))
    }

    @Test(arguments: [
        [], [0], [2, 200, 200], [2, 0, 200, 200, 200, 1], [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255],
    ])
    func `bytes that are no map give none`(bytes: [UInt8]) {
        #expect(SourceMap(encoded: bytes) == nil)
    }

    @Test(arguments: [
        (SourcePlace(line: 4, column: 7), "line 4, column 7"),
        (SourcePlace(paragraph: 12, column: 40), "paragraph 12, character 40"),
        (SourcePlace(page: 3, line: 9, column: 1), "page 3, line 9, column 1"),
        (SourcePlace(element: "/html/body/p[2]", line: 8, column: 5), "/html/body/p[2] (line 8, column 5)"),
    ])
    func `a place reads as words`(place: SourcePlace, words: String) {
        #expect(place.description == words)
    }
}
