import ArticleIntake
import ClaimModel
import Testing

private let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

private func xml(_ root: String, _ inside: String) -> String {
    "<?xml version=\"1.0\"?><w:\(root) xmlns:w=\"\(space)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\(inside)</w:\(root)>"
}

private func word(_ body: String, _ more: [(name: String, content: String)] = []) -> [UInt8] {
    ZipFixture.archive(
        [("[Content_Types].xml", "<Types/>"), ("word/document.xml", xml("document", "<w:body>\(body)</w:body>"))] + more)
}

private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
private func paragraph(_ inside: String) -> String { "<w:p>\(inside)</w:p>" }

private let tracked = paragraph(
    run("It rose by ")
        + "<w:del w:id=\"1\" w:author=\"Ed\"><w:r><w:delText>4</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"Ed\">\(run("5"))</w:ins>"
        + run(" points."))

@Suite struct `Word documents` {
    @Test(arguments: [
        (paragraph(run("One ") + run("two.")) + paragraph("") + paragraph(run("Three.")), "One two.\n\nThree."),
        (paragraph("<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>"), "A\tB\nC"),
        (paragraph("<w:hyperlink>\(run("linked"))</w:hyperlink>" + "<w:fldSimple>\(run("7"))</w:fldSimple>"), "linked7"),
        (paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("x")), "x"),
        (
            "<w:tbl><w:tr><w:tc>\(paragraph(run("Year")))</w:tc><w:tc>\(paragraph(run("Cost")))</w:tc></w:tr></w:tbl>",
            "Year | Cost"
        ),
        (
            paragraph(
                "<mc:AlternateContent><mc:Choice>\(run("new"))</mc:Choice><mc:Fallback>\(run("old"))</mc:Fallback></mc:AlternateContent>"
            ), "new"
        ),
        (paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + run("seen")), "seen"),
        (paragraph("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>"), "non\u{2011}stop"),
    ])
    func `give the text of their paragraphs`(body: String, text: String) throws {
        let document = try document(word(body), name: "a.docx")
        #expect(document.format == .docx)
        #expect(document.text.string == text)
    }

    @Test func `keep what pictures show, and the lines above and below a page, as remarks`() throws {
        let picture =
            "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" descr=\"A chart of 29 strikes\"/></wp:inline></w:drawing></w:r>"
        let header = xml("hdr", paragraph(run("Draft of 5 May")))
        let document = try document(
            word(
                paragraph(run("One.") + picture),
                [
                    ("word/header1.xml", header), ("word/header2.xml", header),
                    ("word/footer1.xml", xml("ftr", paragraph(run("3")))),
                ]),
            name: "a.docx")
        #expect(document.text.string == "One.")
        #expect(
            document.notes.map { "\($0.kind.rawValue): \($0.text)" } == [
                "alt text: A chart of 29 strikes", "header: Draft of 5 May",
            ])
    }

    @Test func `are known by content, whatever they are called`() throws {
        #expect(try document(word(paragraph(run("x"))), name: "a.txt").format == .docx)
    }

    @Test func `lead from a claim to paragraph and character`() throws {
        let document = try document(word(paragraph(run("One.")) + paragraph(run("Tw\u{F6} ") + run("three"))), name: "a.docx")
        let range = try #require(document.text.bytes.firstRange(of: Array("three".utf8)))
        #expect(document.place(of: range) == SourcePlace(paragraph: 2, column: 5))
    }

    @Test(arguments: [
        (IntakeOptions.TrackedChanges.accepted, ["It rose by 5 points."], [IntakeDocument.Role.whole]),
        (.rejected, ["It rose by 4 points."], [.whole]),
        (.both, ["It rose by 4 points.", "It rose by 5 points."], [.beforeChanges, .afterChanges]),
    ])
    func `give tracked changes accepted, rejected or as two revisions`(
        mode: IntakeOptions.TrackedChanges, texts: [String], roles: [IntakeDocument.Role]
    ) throws {
        let documents = try ArticleReader(options: IntakeOptions(trackedChanges: mode)).read(word(tracked), name: "a.docx")
        #expect(documents.map(\.text.string) == texts)
        #expect(documents.map(\.role) == roles)
        #expect(documents.allSatisfy { $0.findings.map(\.code) == [.trackedChanges] })
    }

    @Test func `join paragraphs whose mark was deleted`() throws {
        let body = paragraph("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("One ")) + paragraph(run("two."))
        #expect(try document(word(body), name: "a.docx").text.string == "One two.")
        #expect(
            try document(word(body), name: "a.docx", options: IntakeOptions(trackedChanges: .rejected)).text.string
                == "One \n\ntwo.")
    }

    @Test func `give comments and footnotes as notes with their anchors`() throws {
        let body = paragraph(
            run("Sales fell ") + "<w:commentRangeStart w:id=\"0\"/>" + run("by 3%") + "<w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("."))
        let document = try document(
            word(
                body,
                [
                    (
                        "word/comments.xml",
                        xml(
                            "comments",
                            "<w:comment w:id=\"0\" w:author=\"Mia\" w:date=\"2026-03-04\">\(paragraph(run("Source?")))</w:comment>"
                        )
                    ),
                    (
                        "word/footnotes.xml",
                        xml(
                            "footnotes",
                            "<w:footnote w:type=\"separator\" w:id=\"-1\">\(paragraph(""))</w:footnote><w:footnote w:id=\"2\">\(paragraph(run(" Report, p. 7")))</w:footnote>"
                        )
                    ),
                ]), name: "a.docx")
        #expect(document.text.string == "Sales fell by 3%.")
        #expect(
            document.notes == [
                IntakeNote(kind: .comment, author: "Mia", date: "2026-03-04", text: "Source?", anchor: 11..<16),
                IntakeNote(kind: .footnote, text: "Report, p. 7", anchor: 16..<16),
            ])
    }
}

@Suite struct `Hostile Word documents` {
    static let good = xml("document", "<w:body>\(paragraph(run("x")))</w:body>")

    @Test(arguments: [
        (ZipFixture.archive([("word/document.xml", good), ("word/document.xml", good)]), IntakeError.Kind.duplicatePart),
        (ZipFixture.archive([("word/document.xml", good), ("Word/Document.XML", good)]), .duplicatePart),
        (ZipFixture.archive([("word/document.xml", good), ("../../evil.txt", "x")]), .unsafeName),
        (ZipFixture.archive([("word/document.xml", good), ("/etc/evil.txt", "x")]), .unsafeName),
        (ZipFixture.archive([("word/document.xml", good), ("..\\evil.txt", "x")]), .unsafeName),
        (ZipFixture.archive([("word/other.xml", good)]), .missingPart),
        (ZipFixture.archive([("word/document.xml", good)], flags: 1), .encrypted),
        (ZipFixture.archive([("word/document.xml", "not xml")]), .damaged),
        (Array(ZipFixture.archive([("word/document.xml", good)]).prefix(120)), .damaged),
        (ZipFixture.archive([("word/document.xml", "<!DOCTYPE a [<!ENTITY e \"x\">]>" + good)]), .entityDeclared),
        (ZipFixture.archive([("word/document.xml", xml("document", String(repeating: "<w:p>", count: 5000)))]), .tooDeep),
    ])
    func `are refused in one line`(bytes: [UInt8], kind: IntakeError.Kind) throws {
        let error = try #require(failure(bytes, name: "a.docx"))
        #expect(error.kind == kind)
        #expect(!error.line.contains("\n"))
    }

    @Test func `are refused when a part unpacks to more than the limit`() {
        let large = xml("document", "<w:body>\(paragraph(run(String(repeating: "x", count: 3 << 20))))</w:body>")
        let options = IntakeOptions(limits: IntakeLimits(unpackedBytes: 1 << 20))
        #expect(
            failure(ZipFixture.archive([("word/document.xml", large)]), name: "a.docx", options: options)?.kind
                == .expandsTooMuch)
    }
}
