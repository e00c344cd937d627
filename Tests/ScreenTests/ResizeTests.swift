import Foundation
import Testing

/// Another size of the terminal draws every state anew, and back at the first size it looks as before.
@Suite(.serialized) struct ResizeTests {
    private let book: PracticeBook

    init() throws { book = try PracticeBook() }

    /// The command, the keys that lead to the state, and words that it shows at either size.
    struct State: CustomTestStringConvertible {
        var name: String
        var mode = "--cards"
        var keys: [String] = []
        var shows: String
        var testDescription: String { name }
    }

    static let states: [State] = [
        State(name: "a card", shows: "? keys"), State(name: "the list of keys", keys: ["?"], shows: "lines 1–"),
        State(name: "all of a card", keys: ["v"], shows: "any other"),
        State(name: "a form of several lines", keys: ["e"], shows: "New evidence"),
        State(name: "a form begun", keys: ["t", "a", "b"], shows: "note: ab"),
        State(name: "a search", keys: ["/", "n", "a", "v", "y"], shows: "find: navy"),
        State(name: "a reason", keys: ["x"], shows: "why dismissed:"), State(name: "the source", keys: ["o"], shows: "c1"),
        State(name: "a filter", keys: ["l", "k"], shows: "only (empty: all): k"),
        State(name: "a sentence", mode: "--walk", shows: "? keys"),
        State(name: "words selected", mode: "--walk", keys: ["Tab"], shows: "⟦"),
        State(name: "the keys of the walk", mode: "--walk", keys: ["?"], shows: "Keys"),
        State(name: "a form in the walk", mode: "--walk", keys: ["Tab", "x"], shows: "why dropped:"),
    ]

    @Test(arguments: states) func `another size draws it anew`(state: State) throws {
        let entries = try book.entryCount()
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review \(state.mode)")
        try terminal.wait(for: "? keys")
        for key in state.keys {
            try terminal.press(key)
            usleep(60_000)
        }
        try terminal.wait(for: state.shows)
        // Suggestions come when they are found.
        usleep(400_000)
        let before = try terminal.screen
        for (columns, rows) in [(40, 15), (100, 30), (40, 15)] {
            try terminal.resize(columns: columns, rows: rows)
            try terminal.wait {
                let lines = try terminal.screen
                return lines.allSatisfy { $0.count <= columns } && lines.prefix(rows).contains { $0.contains(state.shows) }
            }
        }
        try terminal.resize(columns: 80, rows: 24)
        try terminal.wait { try terminal.screen == before }
        #expect(try book.entryCount() == entries)
    }

    @Test(arguments: states) func `SIGTERM puts the terminal back whatever is open`(state: State) throws {
        let terminal = try book.terminal(columns: 80, rows: 24, "assay review \(state.mode)")
        try terminal.wait(for: "? keys")
        for key in state.keys {
            try terminal.press(key)
            usleep(60_000)
        }
        try terminal.wait(for: state.shows)
        let shell = try terminal.property("pane_pid")
        let program = try TmuxTerminal.run("/usr/bin/pgrep", ["-P", shell]).trimmingCharacters(in: .newlines)
        kill(try #require(pid_t(program)), SIGTERM)
        try terminal.wait(for: "left with 143")
        #expect(try terminal.property("alternate_on") == "0")
        #expect(try terminal.property("cursor_flag") == "1")
        #expect(try terminal.echoes)
    }
}
