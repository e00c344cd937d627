import ArgumentParser
import Testing

@testable import WorkbenchCommands

/// Errors and the reference show one line for each command that can be typed as it stands.
@Suite struct CommandExamplesTests {
    private static let table = CommandTable(of: AssayCommand.self)
    static let names = table.root.all.dropFirst().filter { $0.subcommands.isEmpty }.map(\.name)

    @Test(arguments: names) func `every command has an example that the parser takes`(name: String) throws {
        let line = try #require(CommandExamples.line(for: name))
        let words = try ShellWords.split(line)
        let (entry, _) = Self.table.command(calledBy: words)
        #expect(entry.name == name)
        #expect(throws: Never.self) { try AssayCommand.parseAsRoot(words) }
    }

    @Test(arguments: names) func `a command that is read by itself is the one that the tree of all commands reads`(name: String)
        throws
    {
        let words = try ShellWords.split(try #require(CommandExamples.line(for: name)))
        var (alone, inTree) = ("", "")
        dump(try AssayCommand.reading(words), to: &alone)
        dump(try AssayCommand.parseAsRoot(words), to: &inTree)
        #expect(alone == inTree)
    }

    @Test(arguments: [
        "show", "show --help", "help show", "show c1 --nope", "claims --json --plain", "triage", "article", "article nope",
        "nope",
        "show --generate-completion-script bash", "--generate-completion-script bash", "rules show --version",
    ])
    func `what a command does not understand is answered as by the tree of all commands`(line: String) throws {
        let words = try ShellWords.split(line)
        func answer(_ read: () throws -> any ParsableCommand) -> String {
            do { return "\(type(of: try read()))" } catch { return AssayCommand.fullMessage(for: error) }
        }
        #expect(answer { try AssayCommand.reading(words) } == answer { try AssayCommand.parseAsRoot(words) })
    }

    @Test(arguments: [
        (UserError("usage/x", message: "there is no command ‘clams’", subject: "clams"), "clams stage:new", 0..<5),
        (UserError("usage/x", message: "stage:nwe: there is no nwe", subject: "stage:nwe"), "claims stage:nwe", 7..<16),
        (UserError("file/x", place: "no.md", message: "there is no such file"), "add no.md", 4..<9),
        (UserError("usage/x", message: "choose one of --json and --plain"), "claims --json --plain", 14..<21),
        (UserError("usage/x", message: "missing expected argument '<name>'"), "show", 4..<5),
        (UserError("decision/x", message: "there is no claim c99", subject: "c99"), "note c99 \"gone\"", 5..<8),
    ])
    func `an error points into the line that was typed`(error: UserError, line: String, place: Range<Int>) throws {
        let typed = TypedLine(text: line, words: try ShellWords.places(in: line))
        #expect(typed.place(of: error) == place)
    }

    @Test func `an error about nothing that was typed points nowhere`() throws {
        let typed = TypedLine(text: "sign c1", words: try ShellWords.places(in: "sign c1"))
        #expect(typed.place(of: UserError("decision/four-eyes", message: "another person has to sign")) == nil)
    }

    @Test(arguments: [
        ("412000000", "412,000,000"), ("[1234, 5678)", "[1234, 5678)"), ("0.123456", "0.123456"),
        ("(−∞, 10000]", "(−∞, 10,000]"),
    ])
    func `large numbers are grouped`(text: String, grouped: String) {
        #expect(GroupedDigits.text(text) == grouped)
    }
}
