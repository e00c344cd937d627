import Testing

@testable import WorkbenchCommands

@Suite struct ShellWordsTests {
    @Test(arguments: [
        ("claims stage:new", ["claims", "stage:new"]), ("note c1 \"two words\"", ["note", "c1", "two words"]),
        ("note c1 'it \"is\"'", ["note", "c1", "it \"is\""]), ("speaker:\"the mayor\"", ["speaker:the mayor"]),
        ("claim add a “pasted words”", ["claim", "add", "a", "pasted words"]), ("a\\ b c", ["a b", "c"]),
        ("claims # all of them", ["claims"]), ("", []), ("   ", []), ("\"\"", [""]), ("\"a \\\" b\"", ["a \" b"]),
        ("'\u{301}a b'", ["\u{301}a b"]),
    ])
    func `a line is split as a shell would`(line: String, words: [String]) throws {
        #expect(try ShellWords.split(line) == words)
    }

    @Test(arguments: [
        ("note \"open", ShellWords.Failure.unclosedQuote(at: 5)), ("'", .unclosedQuote(at: 0)), ("a \\", .danglingBackslash),
    ])
    func `a line that can't be split says where`(line: String, failure: ShellWords.Failure) {
        #expect(throws: failure) { try ShellWords.split(line) }
    }

    @Test func `no line of any characters makes it trap`() {
        var generator = SystemRandomNumberGenerator()
        let characters = Array("ab \\\"'“”#\t\u{301}é")
        for _ in 0..<2_000 {
            let line = String(
                (0..<Int.random(in: 0...20, using: &generator)).map { _ in characters.randomElement(using: &generator) ?? "a" })
            _ = try? ShellWords.split(line)
        }
    }
}
