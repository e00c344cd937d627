import ArticleIntake
import ClaimModel
import Testing

@Suite struct `Text of a PDF` {
    @Test(arguments: [
        ("One line\ngoes on.\n\nNext.\n", "One line goes on.\n\nNext."),
        ("A divi-\nded word and a long-\nTerm one\n", "A divided word and a long- Term one"),
        ("Page one\n\u{0C}Page two\n\u{0C}", "Page one\n\nPage two"),
        ("from 5-\n7 people\n", "from 5- 7 people"),
    ])
    func `is set in paragraphs`(output: String, text: String) {
        #expect(PDFConversion.document(from: Array(output.utf8)).text.string == text)
    }

    @Test func `leads back to page and line`() throws {
        let document = PDFConversion.document(from: Array("One\n\u{0C}Two\nthree\n".utf8))
        let range = try #require(document.text.bytes.firstRange(of: Array("three".utf8)))
        #expect(document.place(of: range) == SourcePlace(page: 2, line: 2, column: 1))
    }

    @Test(arguments: [
        (Array("%PDF-1.7\n".utf8), "a.pdf", "poppler-utils"), (Array("{\\rtf1 x}".utf8), "a.rtf", "pandoc"),
    ])
    func `a format that another program reads says which when it is missing`(bytes: [UInt8], name: String, package: String)
        throws
    {
        let options = IntakeOptions(searchPath: "/nonexistent")
        let error = try #require(failure(bytes, name: name, options: options))
        #expect(error.kind == .converterMissing)
        #expect(
            error.line == "\(name): this format is read by a program that is not installed; install it: apt install \(package)")
    }
}
