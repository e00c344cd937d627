import ArticleIntake
import ClaimModel
import Testing

private func read(_ text: String, name: String = "piece.md") throws -> IntakeDocument {
    try #require(try ArticleReader().read(Array(text.utf8), name: name).first)
}

@Suite struct `Markdown` {
    @Test(arguments: [
        (
            "# Harvest\n\nThe yield **rose** by [12%](http://example.net/a) \nthis year.\n",
            "Harvest\n\nThe yield rose by 12% this year."
        ),
        ("- one\n- two\n\n> said *so*\n", "one\n\ntwo\n\nsaid so"),
        ("| Town | Dead |\n| --- | --- |\n| Elm | 4 |\n", "Town | Dead\n\nElm | 4"),
        ("Fish &amp; chips cost 5\\*2.\n", "Fish & chips cost 5*2."),
        ("before\n\n<div>in <b>bold</b></div>\n\nafter\n", "before\n\nin\nbold\n\nafter"),
        ("Line one\\\nline two\n", "Line one\nline two"),
    ])
    func `becomes the text a reader sees`(source: String, text: String) throws {
        #expect(try read(source).text.string == text)
    }

    @Test func `front matter gives title, author, date and address, and is not part of the text`() throws {
        let document = try read(
            "---\ntitle: \"Dam: the figures\"\ndate: 2026-03-04\nauthors:\n  - Ola Berg\n  - Mia Lund\nurl: https://example.net/dam\n---\n\nText.\n"
        )
        #expect(document.title == "Dam: the figures")
        #expect(document.authors == ["Ola Berg", "Mia Lund"])
        #expect(document.publishedDay == CalendarDay(year: 2026, month: 3, day: 4))
        #expect(document.canonicalURL == "https://example.net/dam")
        #expect(document.text.string == "Text.")
        #expect(document.place(of: 0..<4)?.line == 10)
    }

    @Test func `words lead back to their line and column in the source`() throws {
        let document = try read("# Title\n\nThe *quick* fox ran **14 km**.\n")
        let word = try #require(document.text.bytes.firstRange(of: Array("14 km".utf8)))
        #expect(document.place(of: word) == SourcePlace(line: 3, column: 23))
    }

    @Test func `footnotes become notes anchored in the text`() throws {
        let document = try read("Sales fell by 3%.[^a] So it goes.\n\n[^a]: Annual report, page 7.\n")
        #expect(document.text.string == "Sales fell by 3%. So it goes.")
        #expect(document.notes == [IntakeNote(kind: .footnote, text: "Annual report, page 7.", anchor: 17..<17)])
    }

    @Test func `code blocks are left out and reported`() throws {
        let document = try read("Run it:\n\n```\nx = 41\n```\n\nDone.\n")
        #expect(document.text.string == "Run it:\n\nDone.")
        #expect(document.findings.map(\.code) == [.codeLeftOut])
    }
}

@Suite struct `Knowing the format` {
    @Test(arguments: [
        ("Just words.", "a.txt", IntakeFormat.plain),
        ("Just words.", "a.md", .markdown),
        ("# Head\n\nSee [this](http://example.net).", "-", .markdown),
        ("# Head\n\nSee [this](http://example.net).", "a.txt", .plain),
        ("1 < 2 and 3 > 2", "-", .plain),
        ("<3 you all", "-", .plain),
        ("Subject: none\n\nA list of things: like this.", "a.txt", .plain),
    ])
    func `plain text and Markdown are told apart by content, then by name`(text: String, name: String, format: IntakeFormat)
        throws
    {
        #expect(try read(text, name: name).format == format)
    }
}
