import Testing

@testable import ReviewTerminal

@Suite struct WalkTests {
    @Test(arguments: [
        ("one two, three.", ["one", "two", ",", "three", "."]),
        ("“At least 29” (up 3%)", ["“", "At", "least", "29", "”", "(", "up", "3%", ")"]),
        ("two-thirds of 1,200.5 $4m", ["two-thirds", "of", "1,200.5", "$4m"]),
        ("港口 closed", ["港", "口", "closed"]),
        ("…", ["…"]),
    ])
    func `words are what stands between blanks, punctuation at their edges apart`(text: String, words: [String]) throws {
        let selection = try #require(WordSelection(text: text, within: 0..<text.utf8.count))
        #expect(selection.words.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == words)
    }

    @Test func `a selection moves, grows at both ends, and stops at the sentence's edges`() throws {
        let text = "aa bb cc dd"
        var selection = try #require(WordSelection(text: text, within: 0..<text.utf8.count))
        #expect(selection.range == 0..<2)
        selection.move(by: 1)
        selection.extend(by: 1)
        #expect(selection.range == 3..<8)
        selection.extend(by: -2)
        #expect(selection.range == 0..<5)
        selection.move(by: 9)
        #expect(selection.range == 9..<11)
        selection.select(4..<7)
        #expect(selection.range == 3..<8)
    }

    @Test func `only words of the sentence can be selected`() throws {
        let text = "Before. The quay is shut. After."
        let selection = try #require(WordSelection(text: text, within: SampleViews.bytes(of: "The quay is shut.", in: text)))
        #expect(selection.words.count == 5)
        #expect(WordSelection(text: "a  b", within: 1..<3) == nil)
    }

    @Test func `a sentence stands in its paragraph, its claims below`() {
        let lines = WalkLayout(size: TerminalSize(columns: 60, rows: 12)).lines(
            of: SampleViews.walk, selection: SampleViews.bytes(of: "was hurt", in: SampleViews.paragraph),
            hints: [KeyHint("n", "next"), KeyHint("?", "keys")], message: "")
        let shown = lines.map { String($0.text.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
        #expect(
            shown == """
                 dock-strike r2 · sentence 3/4 · seen 2 of 4       not seen
                  The ferry service was suspended on Monday. The harbour
                  office of Velda counted at least 29 strikes on the north
                  quay, said Ruta Ambel, who runs it. Nobody ⟦was hurt⟧. The
                  quay stays closed until the port has been inspected.

                  c13 Nobody was hurt · negation




                n next  ? keys
                """)
        let focus = lines[3].spans.map(\.role)
        #expect(focus.contains(.selection) && focus.contains(.other) && focus.contains(.faint))
    }
}
