import ArgumentParser
import ClaimInterchange

/// One argument of a command, as the command table has it.
struct ArgumentEntry: Sendable {
    /// `--format`, `-C`; empty for a positional argument.
    var names: [String]
    /// The name of its value; nil for a flag.
    var value: String?
    var isOptional: Bool
    var isRepeating: Bool
    var defaultValue: String?
    /// What the value may be, when that is a closed set.
    var choices: [String]
    var summary: String

    /// As in a synopsis: `[--format <format>]`, `<file> ...`.
    var synopsis: String {
        let shown = [names.first, value.map { "<\($0)>" }].compactMap(\.self).joined(separator: " ")
        return (isOptional ? "[\(shown)]" : shown) + (isRepeating ? " ..." : "")
    }
}

/// One command, as the command table has it.
struct CommandEntry: Sendable {
    /// The words that call it, without the program's name: `["evidence", "add"]`.
    var path: [String]
    var summary: String
    var discussion: String
    var arguments: [ArgumentEntry]
    var subcommands: [CommandEntry]
    /// The subcommand that is meant when none is named.
    var defaultSubcommand: String?

    /// The command and all below it.
    var all: [CommandEntry] { [self] + subcommands.flatMap(\.all) }

    /// The words that call it, as typed.
    var name: String { path.joined(separator: " ") }
}

/// Every command with its arguments, read from the parser itself: help, manual page, completions and the prompt share it.
struct CommandTable: Sendable {
    /// The program.
    let root: CommandEntry

    /// Reads the table of a root command.
    init(of root: any ParsableCommand.Type) {
        let described = (try? JSONReader.read(Array(root._dumpHelp().utf8))) ?? .null
        self.root = Self.entry(described["command"] ?? .null, above: nil)
    }

    /// The verbs at the top level.
    var verbs: [String] { root.subcommands.compactMap(\.path.last) }

    /// The command that some words call, and how many of the words belong to its name.
    func command(calledBy words: [String]) -> (entry: CommandEntry, used: Int) {
        var entry = root
        var used = 0
        while used < words.count, let next = entry.subcommands.first(where: { $0.path.last == words[used] }) {
            entry = next
            used += 1
        }
        return (entry, used)
    }

    private static func entry(_ value: JSONValue, above: [String]?) -> CommandEntry {
        let name = value["commandName"]?.string ?? ""
        let path = above.map { $0 + [name] } ?? []
        return CommandEntry(
            path: path, summary: value["abstract"]?.string ?? "", discussion: value["discussion"]?.string ?? "",
            arguments: shown(value["arguments"]).map(argument),
            subcommands: shown(value["subcommands"]).map { entry($0, above: path) },
            defaultSubcommand: value["defaultSubcommand"]?.string)
    }

    private static func shown(_ value: JSONValue?) -> [JSONValue] {
        (value?.array ?? []).filter { $0["shouldDisplay"]?.bool != false && $0["commandName"]?.string != "help" }
    }

    private static func argument(_ value: JSONValue) -> ArgumentEntry {
        let names = (value["names"]?.array ?? []).map { name -> String in
            let text = name["name"]?.string ?? ""
            return (name["kind"]?.string == "long" ? "--" : "-") + text
        }
        let isFlag = value["kind"]?.string == "flag"
        return ArgumentEntry(
            names: names, value: isFlag ? nil : value["valueName"]?.string,
            isOptional: value["isOptional"]?.bool ?? false, isRepeating: value["isRepeating"]?.bool ?? false,
            defaultValue: value["defaultValue"]?.string, choices: (value["allValues"]?.array ?? []).compactMap(\.string),
            summary: value["abstract"]?.string ?? "")
    }
}
