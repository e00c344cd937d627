import Foundation
import Testing

/// What a terminal shows that a pipe does not: progress, colours, the end by Ctrl-C.
@Suite(.serialized) struct TerminalConductTests {
    private let book: PracticeBook

    init() throws { book = try PracticeBook() }

    /// A file of invented articles as JSON Lines, too long to be done at once.
    private func longInput() throws {
        let sentence = "In March at least 29 barns were repaired in Kellmark, said Lena Harro. "
        let line = "{\"id\": \"a\", \"text\": \"\(String(repeating: sentence, count: 40))\"}\n"
        try Data(String(repeating: line, count: 20_000).utf8).write(to: book.folder.appending(path: "long.jsonl"))
    }

    @Test func `long work counts on the terminal, and Ctrl-C ends it with 130`() throws {
        try longInput()
        let terminal = try book.terminal(
            columns: 80, rows: 24, "assay extract --format jsonl < long.jsonl > answers.jsonl")
        try terminal.wait(for: "lines answered: ")
        try terminal.press("C-c")
        try terminal.wait(for: "left with 130")
        #expect(try !terminal.screen.contains { $0.contains("lines answered") })
    }

    @Test func `progress is shown on a terminal only`() throws {
        let terminal = try book.terminal(
            columns: 80, rows: 24, "assay add gulf-strikes.md --name again 2> said.txt > added.txt")
        try terminal.wait(for: "left with 0")
        #expect(try Data(contentsOf: book.folder.appending(path: "said.txt")).isEmpty)
    }

    @Test(arguments: ["NO_COLOR=1", "TERM=dumb"]) func `no colour is sent where none is wanted`(setting: String) throws {
        let terminal = try book.terminal(
            columns: 80, rows: 24, "script -qec '\(setting) PAGER=cat assay claims' seen.txt > shown.txt")
        try terminal.wait(for: "left with 0")
        let seen = String(decoding: try Data(contentsOf: book.folder.appending(path: "seen.txt")), as: UTF8.self)
        #expect(seen.contains("gulf") || seen.contains("strikes"))
        #expect(!seen.contains("\u{1B}["))
    }

    @Test func `undo and redo go a hundred decisions back, also after a restart`() throws {
        let script = (0..<110).map { "note c1 \"remark \($0)\"" }.joined(separator: "\n") + "\n"
        try Data(script.utf8).write(to: book.folder.appending(path: "notes.txt"))
        let written = try book.terminal(columns: 80, rows: 24, "assay review < notes.txt > notes.out")
        try written.wait(for: "left with 0")
        let before = try book.entryCount()
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards")
        try terminal.wait(for: "? keys")
        try terminal.type(String(repeating: "u", count: 105))
        try terminal.wait { try book.entryCount() >= before + 105 }
        #expect(try book.assay("show", "c1", "--json").components(separatedBy: "remark").count - 1 == 5)
        try terminal.press("q")
        try terminal.wait(for: "left with 0")
        let again = try book.terminal(columns: 80, rows: 24, "assay review --cards")
        try again.wait(for: "? keys")
        try again.type(String(repeating: "U", count: 105))
        try again.wait { try book.entryCount() >= before + 210 }
        #expect(try book.assay("show", "c1", "--json").components(separatedBy: "remark").count - 1 == 110)
    }

    @Test func `a card of wide, combined and joined characters keeps its columns`() throws {
        let text = "In 橋本市 at least 29 家屋 were rebuilt in März, 👩‍🚒 said Zoë\u{308} Ķalniņa of the 消防局.\n"
        try Data(text.utf8).write(to: book.folder.appending(path: "wide.txt"))
        _ = try book.assay("add", "wide.txt", "--name", "wide")
        for (columns, rows) in [(80, 24), (40, 15)] {
            let terminal = try book.terminal(columns: columns, rows: rows, "assay review --cards article:wide")
            let screen = try terminal.wait(for: "? keys")
            #expect(screen.count <= rows + 1)
            #expect(screen.contains { $0.contains("家屋") })
            try terminal.press("q")
            try terminal.wait(for: "left with 0")
        }
    }

    @Test func `search, jump and filter move through the queue, and the next review begins there`() throws {
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards --order position")
        try terminal.wait(for: "1/")
        try terminal.press("g")
        try terminal.type("17")
        try terminal.press("Enter")
        try terminal.wait { try terminal.screen[0].contains("17/") }
        try terminal.press("/")
        try terminal.type("strikes")
        try terminal.press("Enter")
        try terminal.wait(for: "found “strikes”")
        let place = try terminal.screen[0].split(separator: " ").first { $0.contains("/") }
        try terminal.press("q")
        try terminal.wait(for: "left with 0")
        let again = try book.terminal(columns: 80, rows: 24, "assay review --cards --order position")
        #expect(try again.wait(for: "? keys")[0].contains(try #require(place)))
        try again.press("l")
        try again.type("kind:quantity")
        try again.press("Enter")
        try again.wait(for: "claims for “kind:quantity”")
    }

    /// A folder of many invented articles.
    private func manyArticles() throws {
        let folder = book.folder.appending(path: "drafts")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sentence = "In March at least 29 barns were repaired in Kellmark, said Lena Harro.\n\n"
        for number in 0..<300 {
            let text = "# Barns \(number)\n\n" + String(repeating: sentence, count: 20)
            try Data(text.utf8).write(to: folder.appending(path: "barns-\(number).md"))
        }
    }

    @Test(arguments: ["add drafts", "watch drafts --once"])
    func `taking a folder counts on the terminal, and what was taken before Ctrl-C is kept`(verb: String) throws {
        try manyArticles()
        let terminal = try book.terminal(columns: 80, rows: 24, "assay \(verb) > taken.txt")
        try terminal.wait(for: "taking files: ")
        try terminal.wait(for: "of 300")
        usleep(500_000)
        try terminal.press("C-c")
        try terminal.wait(for: "left with 130")
        #expect(try book.succeeds("verify"))
        let taken = try String(contentsOf: book.folder.appending(path: "taken.txt"), encoding: .utf8)
        #expect(try book.assay("articles", "--plain").split(separator: "\n").count >= 1)
        #expect(!taken.contains("taking files"))
    }

    @Test func `an import broken off leaves nothing behind, and can be made again`() throws {
        try manyArticles()
        _ = try book.assay("add", "drafts")
        _ = try book.assay("export", "all.jsonl")
        let terminal = try book.terminal(columns: 80, rows: 24, "assay import all.jsonl copy")
        try terminal.wait(for: "importing entries: ")
        try terminal.press("C-c")
        try terminal.wait(for: "left with 130")
        let left = (try? FileManager.default.contentsOfDirectory(atPath: book.folder.appending(path: "copy").path)) ?? []
        #expect(left == [])
        #expect(try book.succeeds("import", "all.jsonl", "copy"))
        #expect(try book.succeeds("verify", "-C", "copy"))
    }
}
