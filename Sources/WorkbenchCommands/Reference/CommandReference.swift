/// The command reference in Markdown, from the command table.
struct CommandReference {
    /// The document.
    static func document(of table: CommandTable) -> String {
        var lines = [
            "# Command reference", "",
            "Made by `assay manual --markdown` from the program's command table; a test keeps it in step.", "",
        ]
        for entry in table.root.all.dropFirst() where !entry.arguments.isEmpty || entry.subcommands.isEmpty {
            lines += ["## assay \(entry.name)", "", entry.summary, ""]
            if !entry.discussion.isEmpty { lines += [entry.discussion, ""] }
            if let example = CommandExamples.line(for: entry.name) { lines += ["For example: `assay \(example)`", ""] }
            guard !entry.arguments.isEmpty else { continue }
            lines += ["| argument | meaning |", "| --- | --- |"]
            for argument in entry.arguments {
                var meaning = argument.summary
                if !argument.choices.isEmpty { meaning += " One of: " + argument.choices.joined(separator: ", ") + "." }
                if let value = argument.defaultValue, !value.isEmpty { meaning += " Default: `\(value)`." }
                lines.append("| `\(argument.synopsis)` | \(meaning.replacing("|", with: "\\|")) |")
            }
            lines.append("")
        }
        lines += ["## Exit status", "", "| code | meaning |", "| --- | --- |"]
        lines += ExitStatus.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
        return lines.joined(separator: "\n") + "\n"
    }
}
