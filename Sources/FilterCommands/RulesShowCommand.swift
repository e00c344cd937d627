import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ReviewTerminal

/// `assay rules show ID`.
struct RulesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a rule with its pattern, trigger and examples.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    @Argument(help: "The rule's id.")
    var id: String

    func run() throws {
        let rules = try packs.load()
        if let reading = rules.reading(id) { return try ScreenOutput.show(Self.answer(reading), as: answers) }
        guard let compiled = rules.rule(id) else {
            FilterMessages.error("rules/no-such-rule", "there is no rule named \(id)")
            FilterMessages.remedy("assay rules list shows all")
            throw ExitCode(2)
        }
        try ScreenOutput.show(Self.answer(compiled), as: answers)
    }

    private static func answer(_ compiled: CompiledRule) -> Answer {
        let rule = compiled.rule
        let fields = [
            ("kind", rule.kind.name), ("why", rule.rationale), ("from", "\(rule.place.file):\(rule.place.line)"),
            ("trigger", describe(compiled.trigger)), ("groups", compiled.groupNames.joined(separator: ", ")),
        ]
        let examples = rule.examples.map { ("finds", $0) } + rule.counterexamples.map { ("leaves", $0) }
        func line(_ field: (name: String, value: String)) -> StyledLine {
            StyledLine(field.name, .label).padded(to: 16) + StyledLine(field.value)
        }
        var answer = Answer()
        answer.human = [StyledLine(rule.id, .heading), StyledLine(rule.summary), ""] + fields.map(line)
        answer.human.append(StyledLine("pattern", .label))
        answer.human += rule.pattern.text.split(separator: "\n").map { StyledLine("    " + $0) } + examples.map(line)
        let head = [("id", rule.id), ("summary", rule.summary)]
        answer.plain = (head + fields + [("pattern", rule.pattern.text)] + examples).map { [$0.0, $0.1] }
        answer.json = [
            JSONMember(
                "rule",
                [
                    "id": .string(rule.id), "summary": .string(rule.summary), "kind": .string(rule.kind.name),
                    "why": .string(rule.rationale), "file": .string(rule.place.file), "line": JSONValue(rule.place.line),
                    "trigger": .string(describe(compiled.trigger)),
                    "groups": .array(compiled.groupNames.map(JSONValue.string)), "pattern": .string(rule.pattern.text),
                    "finds": .array(rule.examples.map(JSONValue.string)),
                    "leaves": .array(rule.counterexamples.map(JSONValue.string)),
                ])
        ]
        return answer
    }

    /// A rule that the reader of numbers follows.
    private static func answer(_ rule: ReadingRule) -> Answer {
        let fields = [
            ("kind", "reading"), ("why", rule.rationale), ("from", "\(rule.place.file):\(rule.place.line)"),
            ("table", rule.table ?? ""),
        ]
        let examples = rule.examples.map { ("finds", $0) } + rule.counterexamples.map { ("leaves", $0) }
        var answer = Answer()
        answer.human = [StyledLine(rule.id, .heading), StyledLine(rule.summary), ""]
        answer.human += (fields + examples).filter { !$0.1.isEmpty }.map {
            StyledLine($0.0, .label).padded(to: 16) + StyledLine($0.1)
        }
        answer.plain = ([("id", rule.id), ("summary", rule.summary)] + fields + examples).map { [$0.0, $0.1] }
        answer.json = [
            JSONMember(
                "rule",
                [
                    "id": .string(rule.id), "summary": .string(rule.summary), "kind": "reading",
                    "why": .string(rule.rationale), "file": .string(rule.place.file), "line": JSONValue(rule.place.line),
                    "trigger": "", "groups": .array([]), "pattern": "", "table": .string(rule.table ?? ""),
                    "finds": .array(rule.examples.map(JSONValue.string)),
                    "leaves": .array(rule.counterexamples.map(JSONValue.string)),
                ])
        ]
        return answer
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
