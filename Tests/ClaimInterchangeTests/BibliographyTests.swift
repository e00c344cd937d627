import ClaimInterchange
import ClaimModel
import Testing

struct BibliographyTests {
    private func bibtex(_ text: String) -> ImportedBibliography { BibTeX.read(Array(text.utf8), name: "b.bib") }

    @Test func `an entry with macros, accents and names becomes evidence`() throws {
        let text = """
            @comment{not an entry {at all}}
            @string{hr = "Harbour Review"}
            @article{quill2024,
              title = {The {Oak} ferry of {\\"O}resj{\\o} -- a {\\'e}tude \\& more},
              author = {Quill, Mara and {Works Board, City} and Zed von Feather and others},
              journal = hr # { Weekly}, volume = 12, number = "3", pages = {4--9}, year = 2024, month = may, day = 3,
              url = {https://review.example/a\\_b}, urldate = {2024-06-01}, note = {Seen twice},
            }
            """
        let result = bibtex(text)
        let record = try #require(result.records.first)
        #expect(result.mistakes.isEmpty && result.records.count == 1)
        #expect(record.title == "The Oak ferry of Öresjø – a étude & more")
        #expect(record.author == "Mara Quill; Works Board, City; Zed von Feather")
        #expect(record.publisher == "Harbour Review Weekly")
        #expect(record.locator.web?.url == "https://review.example/a_b")
        #expect(record.locator.document == DocumentLocator(document: "Harbour Review Weekly 12 (3)", page: "4–9"))
        #expect(record.published == CalendarDay("2024-05-03") && record.retrieved == CalendarDay("2024-06-01"))
        #expect(record.importedAs == "bibtex:quill2024" && record.note == "Seen twice")
    }

    @Test func `a broken entry is left out and told, the others are kept`() {
        let result = bibtex(
            "@book{a, title = {Never closed\n\n@book{b, title={B}, year={2001}}\n@misc{c title={C}}\n@online(d, title={D})")
        #expect(result.records.map(\.title) == ["B", "D"])
        #expect(result.mistakes.map(\.line) == [1, 4])
        #expect(result.records.first?.note == "Issued 2001.")
    }

    static let latex: [(latex: String, plain: String)] = [
        ("\\'{e}\\`a\\^{\\i}", "éàî"), ("{\\c c}\\v{s}\\H{o}\\k a", "çšőą"), ("\\emph{word} \\foo", "word foo"),
        ("50\\% of \\$3", "50% of $3"),
        ("a~b", "a\u{A0}b"), ("x---y", "x—y"), ("{{Double}} {B}races", "Double Braces"), ("\\", ""), ("{", ""), ("\\'", ""),
    ]

    @Test(arguments: latex) func `LaTeX in a field reads as plain text`(latex: String, plain: String) {
        let records = bibtex("@misc{k, author = {A}, title = {\(latex) }}").records
        if latex != "{", latex != "\\" { #expect(records.first?.title == (plain.isEmpty ? "k" : plain)) }
    }

    @Test func `items of CSL-JSON become evidence`() throws {
        let text = """
            [{"id": "z/1", "type": "article-newspaper", "title": "The <i>oak</i> ferry", "container-title": "Harbour Paper",
              "author": [{"family": "Quill", "given": "Mara"}, {"literal": "City Works"}], "URL": "https://paper.example/oak",
              "issued": {"date-parts": [["2024", 5, 3]]}, "accessed": {"date-parts": [[2024, 6, 1]]}},
             {"id": 7, "type": "book", "title": "Bridges", "publisher": "Cooper", "issued": {"date-parts": [[1999]]}, "edition": 2, "page": "12"},
             {"id": "t", "type": "interview", "title": "Talk", "author": [{"family": "Feather"}], "issued": {"raw": "last week"}},
             {"id": "j", "type": "webpage", "title": "J", "URL": "javascript:alert(1)"}, 4]
            """
        let result = CSLJSON.read(Array(text.utf8), name: "lib.json")
        #expect(result.records.count == 4 && result.mistakes.map(\.code) == [.badValue])
        let paper = result.records[0]
        #expect(paper.title == "The oak ferry" && paper.publisher == "Harbour Paper" && paper.medium == .web)
        #expect(paper.author == "Mara Quill; City Works" && paper.published == CalendarDay("2024-05-03"))
        #expect(result.records[1].locator.document == DocumentLocator(document: "Bridges", edition: "2", page: "12"))
        #expect(result.records[1].note == "Issued 1999." && result.records[1].importedAs == "csl:7")
        #expect(result.records[2].locator.contact == ContactLocator(who: "Feather", when: "last week"))
        #expect(result.records[3].locator.web == nil && result.records[3].locator.document != nil)
    }

    @Test func `a file that is none is a mistake with its place`() {
        #expect(CSLJSON.read(Array("[{\"id\": ".utf8), name: "x").mistakes.map(\.code) == [.syntax])
        #expect(bibtex("hello").mistakes.map(\.code) == [.syntax])
    }

    @Test func `an imported record writes as a file and reads back`() throws {
        for record in bibtex("@book{k, title={A: B}, year={2001}, author={X, Y}}").records {
            let written = EvidenceFile.write(record)
            #expect(try EvidenceFile.read(written, name: "k.md").record == record)
        }
        let review = try #require(Fixture.read(Fixture.clean).reviews.first)
        let written = EvidenceFile.write(review.evidence)
        #expect(try EvidenceFile.read(written, name: "k.md").record == review.evidence)
        #expect(review.evidence.importedAs == "claimreview:https://desk.example/bridges/")
    }
}
