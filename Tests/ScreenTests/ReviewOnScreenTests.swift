import Foundation
import Testing

/// The program on a real terminal, as a reviewer meets it.
@Suite(.serialized) struct ReviewOnScreenTests {
    private let book: PracticeBook

    init() throws { book = try PracticeBook() }

    @Test func `the card fits the screen, another size draws it anew, and leaving puts everything back`() throws {
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards")
        let screen = try terminal.wait(for: "? keys")
        #expect(screen.prefix(24).count == 24)
        #expect(screen[0].contains("1/"))
        #expect(screen.contains { $0.contains("⟦") })
        try terminal.resize(columns: 40, rows: 15)
        try terminal.wait {
            try terminal.screen.filter { !$0.isEmpty }.allSatisfy { $0.count <= 40 } && terminal.screen[14].hasSuffix("? keys")
        }
        #expect(try terminal.property("alternate_on") == "1")
        try terminal.press("q")
        try terminal.wait(for: "left with 0")
        #expect(try terminal.property("alternate_on") == "0")
        #expect(try terminal.property("cursor_flag") == "1")
        #expect(try terminal.echoes)
    }

    @Test(arguments: ["C-c", "C-d"]) func `these keys leave at once and nothing was decided`(key: String) throws {
        let before = try book.head()
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards")
        try terminal.wait(for: "? keys")
        try terminal.press(key)
        try terminal.wait(for: "left with 0")
        #expect(try book.head() == before)
    }

    @Test func `a wrong key prints one line and changes nothing, and ? lists the keys`() throws {
        let before = try book.head()
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards")
        let first = try terminal.wait(for: "? keys")
        try terminal.press("K")
        let second = try terminal.wait(for: "K means nothing here")
        #expect(zip(first, second).filter { $0 != $1 }.count == 1)
        try terminal.press("?")
        try terminal.wait(for: "propose “supported”")
        #expect(try book.head() == before)
    }

    @Test func `twenty keys are twenty decisions, also when the terminal is killed`() throws {
        let towns = ["Sulm", "Carrow", "Velmora", "Korvath", "Ostrana"]
        let sentences = (0..<25).map { "The port of \(towns[$0 % 5]) registered \(310 + $0) new boats in \(1990 + $0)." }
        try sentences.joined(separator: "\n\n").write(
            to: book.folder.appending(path: "boats.md"), atomically: true, encoding: .utf8)
        _ = try book.assay("add", "boats.md", "--name", "boats")
        let before = try book.entryCount()
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards article:boats")
        try terminal.wait(for: "? keys")
        for _ in 0..<20 {
            try terminal.press("p")
            usleep(50_000)
        }
        try terminal.wait { try book.entryCount() >= before + 20 }
        kill(try #require(pid_t(try terminal.property("pid"))), SIGKILL)
        #expect(try book.entryCount() == before + 20)
        #expect(try book.succeeds("verify"))
        let again = try book.terminal(columns: 80, rows: 24, "assay review --cards article:boats")
        #expect(try again.wait(for: "? keys")[0].contains("21/25"))
    }

    @Test func `undo and redo go back through earlier sessions`() throws {
        let before = try book.entryCount()
        for _ in 0..<2 {
            let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards")
            try terminal.wait(for: "? keys")
            try terminal.press("p", "p", "p")
            try terminal.wait { try book.entryCount() % 3 == before % 3 && book.entryCount() > before }
            try terminal.press("q")
            try terminal.wait(for: "left with 0")
        }
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards")
        try terminal.wait(for: "? keys")
        // The seventh takes the article itself back.
        try terminal.press("u", "u", "u", "u", "u", "u", "u")
        try terminal.wait { try book.entryCount() >= before + 13 }
        #expect(try !book.assay("claims", "--plain").contains("proposed"))
        try terminal.press("U", "U", "U", "U", "U", "U", "U")
        try terminal.wait { try book.entryCount() >= before + 20 }
        #expect(try book.assay("claims", "--plain").components(separatedBy: "proposed").count == 7)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGSEGV]) func `a signal or a crash restores cursor, echo and screen`(signal: Int32)
        throws
    {
        let terminal = try book.terminal(columns: 80, rows: 24, "SWIFT_BACKTRACE=enable=no assay review --cards")
        try terminal.wait(for: "? keys")
        #expect(try terminal.property("alternate_on") == "1")
        #expect(try !terminal.echoes)
        let shell = try terminal.property("pane_pid")
        let program = try TmuxTerminal.run("/usr/bin/pgrep", ["-P", shell]).trimmingCharacters(in: .newlines)
        kill(try #require(pid_t(program)), signal)
        try terminal.wait { try terminal.property("alternate_on") == "0" }
        #expect(try terminal.property("cursor_flag") == "1")
        #expect(try terminal.echoes)
    }

    @Test func `at the prompt Ctrl-C clears the line and Ctrl-D on an empty one leaves`() throws {
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review")
        try terminal.wait(for: "›")
        try terminal.type("claims stage:none")
        try terminal.press("C-c")
        try terminal.wait(for: "^C")
        try terminal.wait { try terminal.screen.filter { $0.contains("›") }.count == 2 }
        usleep(200_000)
        try terminal.type("head-")
        try terminal.press("C-u", "C-d")
        try terminal.wait(for: "left with 0")
    }

    @Test func `an article full of control characters leaves screen and title alone`() throws {
        try Data("The quay \u{1B}]0;taken\u{7}lost \u{9B}31m at least 29 \u{202E}sheds in March, said Ruta Ambel.\n".utf8)
            .write(to: book.folder.appending(path: "odd.txt"))
        _ = try book.assay("add", "odd.txt", "--name", "odd")
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --cards article:odd")
        let title = try terminal.property("pane_title")
        let screen = try terminal.wait(for: "? keys")
        #expect(screen.contains { $0.contains("␛]0;taken␇") })
        #expect(screen.contains { $0.contains("‹U+202E›") })
        #expect(try terminal.property("pane_title") == title)
    }

    @Test func `a walk ends when every sentence was seen`() throws {
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review --walk")
        try terminal.wait(for: "sentence 1/")
        for _ in 0..<40 where try !terminal.screen.contains(where: { $0.contains("Every sentence was seen") }) {
            try terminal.press("n")
            usleep(100_000)
        }
        try terminal.wait(for: "Every sentence was seen")
    }
}
