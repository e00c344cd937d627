import ClaimModel
import ClaimReports
import ReportRendering
import Testing

struct TextFormatTests {
    private func render(_ format: ReportFormat, _ dossier: ArticleDossier = Sample.dossier) throws -> String {
        String(decoding: format.render(try #require(VerificationReport(dossier, for: .legal))), as: UTF8.self)
    }

    static let cells: [(words: String, cell: String)] = [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("plain", "plain"), ("a\nb", "\"a\nb\""),
        ("\"=1\"", "\"\"\"=1\"\"\""),
    ]

    @Test(arguments: cells) func `a cell is quoted and defused`(words: String, cell: String) throws {
        #expect(try render(.csv, Sample.hostile(words)).contains(",\(cell),"), "\(words)")
    }

    @Test func `every line of a table has as many cells`() throws {
        let lines = try render(.csv).split(separator: "\r\n")
        #expect(lines.count == 9)
        #expect(
            Set(lines.map { $0.replacing(/"[^"]*"/, with: "x").split(separator: ",", omittingEmptySubsequences: false).count })
                == [19])
    }

    static let markdown: [(words: String, shown: String)] = [
        ("*bold* _x_ `c`", "\\*bold\\* \\_x\\_ \\`c\\`"), ("[x](javascript:a)", "\\[x\\](javascript:a)"), ("<b>", "&lt;b&gt;"),
        ("@desk #12", "&#64;desk &#35;12"), ("a | b", "a \\| b"), ("$x$", "\\$x\\$"), ("one\ntwo", "one two"),
        ("1. x", "1\\. x"), ("- x", "\\- x"),
    ]

    @Test(arguments: markdown) func `words do not become Markdown`(words: String, shown: String) throws {
        #expect(try render(.markdown, Sample.hostile(words)).contains("> " + shown), "\(words)")
    }

    @Test func `text formats control no terminal`() throws {
        let dossier = Sample.hostile("\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\u{85}end")
        for format in [ReportFormat.text, .markdown] {
            let text = try render(format, dossier)
            #expect(
                text.unicodeScalars.allSatisfy {
                    $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F && !(0x80..<0xA0).contains($0.value)
                })
            #expect(!text.contains("\u{202E}"))
        }
    }

    @Test func `lines of plain text are folded`() throws {
        let long = try render(.text).split(separator: "\n").filter { $0.count > 78 }
        #expect(long.allSatisfy { !$0.drop { $0 == " " }.contains(" ") })
    }

    @Test func `the marked copy substitutes fixes and comments claims`() throws {
        let marked = try render(.marked)
        #expect(
            marked.contains(
                "Repairs cost {~~3 million~>5 million~~}{>>f1 because of e3, e2<<} crowns{>>c4 ✗ refuted: False<<}."))
        #expect(!marked.contains("second-oldest~>"))
        let plain = marked.replacing(/\{>>.*?<<\}/, with: "").replacing(/\{~~(.*?)~>.*?~~\}/) { String($0.1) }
        #expect(plain == Sample.revisions[2] + "\n")
    }

    @Test func `text that looks like a mark is broken up`() throws {
        let marked = try render(.marked, Sample.hostile("a {++b++} c"))
        #expect(marked.contains("{~~a \\{++b+\\+} c~>a \\{++b+\\+} cx~~}"))
    }
}
