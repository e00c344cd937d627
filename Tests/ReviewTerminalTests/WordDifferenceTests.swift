import Testing

@testable import ReviewTerminal

@Suite struct WordDifferenceTests {
    @Test(arguments: [
        ("at least 20 strikes", "at least 29 strikes", "at least [-20-]{+29+} strikes"),
        ("the quay is shut", "the quay is now shut", "the quay is {+now+} shut"),
        ("about 20 people", "20 people", "[-about-] 20 people"),
        ("20 people", "20 people left", "20 people {+left+}"),
        ("same  words", "same words", "same words"),
        ("", "new", "{+new+}"), ("old", "", "[-old-]"), ("", "", ""),
    ])
    func `two wordings are shown in one text, with signs for what changed`(before: String, after: String, shown: String) {
        let paragraph = DifferenceText.paragraph(WordDifference.parts(from: before, to: after))
        #expect(paragraph.text == shown)
    }
}
