import Foundation
import Testing

/// The prompt on a real terminal.
@Suite(.serialized) struct PromptOnScreenTests {
    private let book: PracticeBook

    init() throws { book = try PracticeBook() }

    private func prompt(columns: Int = 80, rows: Int = 24) throws -> TmuxTerminal {
        let terminal = try book.terminal(columns: columns, rows: rows, "assay review")
        try terminal.wait(for: "›")
        return terminal
    }

    @Test(arguments: [
        ("prop", "› propose"), ("evidence li", "› evidence list"), ("show gulf", "› show gulf-strikes"),
        ("show e", "› show e1"), ("propose c3 sup", "› propose c3 supported"),
        ("claims stage:sig", "› claims stage:signed-off"),
        ("claims tag:su", "› claims tag:sums"), ("tag c1 --add su", "› tag c1 --add sums"),
        ("claims --lim", "› claims --limit"), ("report gulf-strikes --format mark", "markdown"), ("help unl", "› help unlink"),
    ])
    func `Tab completes commands, ids, names, tags, values and files`(typed: String, shown: String) throws {
        _ = try book.assay("tag", "c2", "--add", "sums")
        _ = try book.assay("evidence", "add", "--title", "Log", "--url", "https://port.example/log")
        let terminal = try prompt()
        try terminal.type(typed)
        usleep(150_000)
        try terminal.press("Tab")
        try terminal.wait(for: shown)
    }

    @Test func `Ctrl-R finds an earlier line, also of an earlier session, in a history only its owner may read`() throws {
        let terminal = try prompt()
        try terminal.type("claims kind:quantity")
        try terminal.press("Enter")
        try terminal.wait { try terminal.screen.filter { $0.contains("›") }.count == 2 }
        try terminal.press("C-d")
        try terminal.wait(for: "left with 0")
        let history = book.folder.appending(path: "state/assay/history").path
        let mode = try FileManager.default.attributesOfItem(atPath: history)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let again = try prompt()
        try again.press("C-r")
        try again.type("quant")
        try again.wait(for: "claims kind:quantity")
        try again.press("Enter")
        try again.wait(for: "worth")
    }

    @Test func `what is longer than the screen goes through the pager, and what is not does not`() throws {
        let terminal = try book.terminal(columns: 80, rows: 10, "PAGER='head -n 1 >paged.txt; cat >/dev/null' assay review")
        try terminal.wait(for: "›")
        try terminal.type("whoami")
        try terminal.press("Enter")
        try terminal.wait(for: "kim")
        let paged = book.folder.appending(path: "paged.txt")
        #expect(!FileManager.default.fileExists(atPath: paged.path))
        try terminal.type("claims")
        try terminal.press("Enter")
        try terminal.wait { FileManager.default.fileExists(atPath: paged.path) }
        try terminal.wait { try String(contentsOf: paged, encoding: .utf8).contains("worth") }
    }

    @Test(arguments: [
        ("propose c3 suported", "           ^~~~~~~~", "did you mean supported?"), ("sho c1", "^~~", "as in: show c3"),
        ("claims stgae:new", "       ^~~~~~~~~", "did you mean stage?"),
        ("link c1 e1 suports", "           ^~~~~~~", "link c3 e4 supports"),
        ("note c1 \"open", "        ^", "claims \"stage:new\""),
        ("show gulf-strike", "     ^~~~~~~~~~~", "did you mean gulf-strikes?"),
        ("diff gulf-strikes r1 r9", "                     ^~", "lists its revisions"),
    ])
    func `an error has a caret under the fault and names a way out`(line: String, caret: String, remedy: String) throws {
        let terminal = try prompt()
        try terminal.type(line)
        try terminal.press("Enter")
        let screen = try terminal.wait(for: remedy)
        let place = try #require(screen.firstIndex { $0.hasSuffix(line) && !$0.contains("›") })
        #expect(screen[place + 1] == "  " + caret)
    }

    @Test func `a narrow list of claims keeps their words`() throws {
        let terminal = try prompt(columns: 40, rows: 15)
        try terminal.type("claims c1-c3")
        try terminal.press("Enter")
        let screen = try terminal.wait(for: "c3 ")
        #expect(screen.contains { $0.hasPrefix("c1 ") && $0.contains("The Os") })
    }
}
