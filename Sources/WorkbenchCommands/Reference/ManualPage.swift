/// The manual page, in the `man` macros of roff, from the command table.
struct ManualPage {
    /// The page's source.
    static func page(of table: CommandTable, version: String) -> String {
        var lines = [
            ".TH ASSAY 1 \"\" \"\(escaped(version))\" \"User Commands\"", ".SH NAME",
            "assay \\- \(escaped(table.root.summary))", ".SH SYNOPSIS", ".B assay", "[\\fIverb\\fR] [\\fIarguments\\fR]",
            ".SH DESCRIPTION", paragraphs(table.root.discussion), ".SH COMMANDS",
        ]
        for entry in table.root.all.dropFirst() where !entry.arguments.isEmpty || entry.subcommands.isEmpty {
            lines.append(".SS assay \(escaped(entry.name))")
            lines.append(escaped(entry.summary))
            if !entry.discussion.isEmpty { lines += [".PP", paragraphs(entry.discussion)] }
            if let example = CommandExamples.line(for: entry.name) {
                lines += [".PP", ".RS 4", escaped("assay " + example), ".RE"]
            }
            for argument in entry.arguments {
                lines += [".TP", ".B \(escaped(argument.synopsis))", escaped(summary(of: argument))]
            }
        }
        lines.append(".SH EXIT STATUS")
        for status in ExitStatus.allCases { lines += [".TP", ".B \(status.rawValue)", escaped(status.meaning)] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func summary(of argument: ArgumentEntry) -> String {
        var text = argument.summary
        if !argument.choices.isEmpty { text += " One of: " + argument.choices.joined(separator: ", ") + "." }
        if let value = argument.defaultValue, !value.isEmpty { text += " Default: \(value)." }
        return text.isEmpty ? "\u{200B}" : text
    }

    private static func paragraphs(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.allSatisfy(\.isWhitespace) ? ".PP" : escaped(String($0)) }.joined(separator: "\n")
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "\\": out += "\\e"
            case "-": out += "\\-"
            case "’": out += "'"
            default: out.append(character)
            }
        }
        return out.hasPrefix(".") || out.hasPrefix("'") ? "\\&" + out : out
    }
}
