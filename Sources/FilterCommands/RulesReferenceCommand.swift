import ArgumentParser
import ClaimExtraction
import ReviewTerminal

/// `assay rules reference`.
struct RulesReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Print the reference of all rules and tables, as Markdown.",
        discussion: "Made from the packs in force, with the examples that the rules are tested by.")

    @OptionGroup var packs: RulePackOptions

    func run() throws {
        try ScreenOutput.show(RuleReference(try packs.load()).lines.map { StyledLine($0) })
    }
}

/// The rules in force as a Markdown document.
struct RuleReference {
    private let rules: CompiledRules

    init(_ rules: CompiledRules) {
        self.rules = rules
    }

    /// The document, line by line.
    var lines: [String] {
        let head = [
            "# Rule reference", "",
            "Made by `assay rules reference` from the packs in force; a test keeps it in step. Examples show what a rule finds in **bold**.",
            "How packs are written and tried: [rules](rules.md).",
        ]
        return head + rules.packs.flatMap(pack)
    }

    private func pack(_ pack: RulePack) -> [String] {
        let inForce = pack.rules.compactMap { rules.rule($0.id) }.filter { $0.rule.place.file == pack.file }
        return ["", "## \(pack.id)", "", Self.escaped(pack.summary)] + inForce.flatMap(rule)
            + pack.readings.filter { rules.reading($0.id)?.place.file == pack.file }.flatMap(reading) + tables(pack)
    }

    private func reading(_ rule: ReadingRule) -> [String] {
        var lines = ["", "### \(rule.id)", "", "\(Self.escaped(rule.summary)) \(Self.escaped(rule.rationale))", ""]
        lines.append("- Kind: reading" + (rule.table.map { ", of the table \($0)" } ?? ""))
        lines += rule.examples.map { "- Reads: " + Self.marked($0) }
        lines += rule.counterexamples.map { "- Leaves: " + Self.escaped($0) }
        return lines
    }

    private func rule(_ compiled: CompiledRule) -> [String] {
        let rule = compiled.rule
        var lines = ["", "### \(rule.id)", "", "\(Self.escaped(rule.summary)) \(Self.escaped(rule.rationale))", ""]
        lines.append("- Kind: \(rule.kind.name)")
        lines.append("- Looked at where a sentence holds: \(Self.escaped(RulesShowCommand.describe(compiled.trigger)))")
        if !compiled.groupNames.isEmpty { lines.append("- Groups: \(compiled.groupNames.joined(separator: ", "))") }
        lines += rule.examples.map { "- Finds: " + Self.marked($0) }
        lines += rule.counterexamples.map { "- Leaves: " + Self.escaped($0) }
        return lines
    }

    private func tables(_ pack: RulePack) -> [String] {
        guard !pack.tables.isEmpty else { return [] }
        let rows = pack.tables.map { table in
            let shown = table.entries.prefix(6).map { Self.escaped($0.key) }.joined(separator: ", ")
            return "| \(table.name) | \(shown)\(table.entries.count > 6 ? ", …" : "") |"
        }
        return ["", "| table | begins with |", "| --- | --- |"] + rows
    }

    private static func marked(_ example: String) -> String {
        escaped(example.replacing("[[", with: "\u{1}").replacing("]]", with: "\u{2}"))
            .replacing("\u{1} ", with: " **").replacing("\u{1}", with: "**")
            .replacing(" \u{2}", with: "** ").replacing("\u{2}", with: "**")
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            if #"\`*_[]<>|"#.contains(character) { out.append("\\") }
            out.append(character == "\n" ? " " : character)
        }
        return out
    }
}
