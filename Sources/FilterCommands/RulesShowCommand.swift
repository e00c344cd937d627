import ArgumentParser
import ClaimExtraction
import ReviewTerminal

/// `assay rules show ID`.
struct RulesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a rule with its pattern, trigger and examples.")

    @OptionGroup var packs: RulePackOptions

    @Argument(help: "The rule's id.")
    var id: String

    func run() throws {
        let rules = try packs.load()
        guard let compiled = rules.rule(id) else {
            FilterMessages.error("rules/no-such-rule", "there is no rule named \(id)")
            FilterMessages.remedy("assay rules list shows all")
            throw ExitCode(2)
        }
        let rule = compiled.rule
        var lines = [StyledLine(rule.id, .heading), StyledLine(rule.summary), ""]
        func field(_ name: String, _ value: String) {
            var line = StyledLine(name, .label).padded(to: 16)
            line.append(value, .plain)
            lines.append(line)
        }
        field("kind", rule.kind.name)
        field("why", rule.rationale)
        field("from", "\(rule.place.file):\(rule.place.line)")
        field("trigger", Self.describe(compiled.trigger))
        field("groups", compiled.groupNames.joined(separator: ", "))
        lines.append(StyledLine("pattern", .label))
        lines += rule.pattern.text.split(separator: "\n").map { StyledLine("    " + $0) }
        for example in rule.examples { field("finds", example) }
        for example in rule.counterexamples { field("leaves", example) }
        try ScreenOutput.show(lines)
    }

    /// The trigger in words.
    static func describe(_ trigger: Trigger) -> String {
        if trigger.isAlways { return "none: runs on every sentence" }
        let words = trigger.words.sorted() + trigger.prefixes.sorted().map { $0 + "…" }
        let signs = trigger.bytes.sorted().map {
            $0 == 0x30 ? "a digit" : $0 < 0x80 ? String(UnicodeScalar($0)) : "a sign beyond ASCII"
        }
        let all = words + signs
        return all.count > 12
            ? all.prefix(12).joined(separator: ", ") + " and \(all.count - 12) more" : all.joined(separator: ", ")
    }
}
