import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ReviewTerminal

/// `assay rules list`.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules in force.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    func run() throws {
        let rules = try packs.load()
        let width = (rules.rules.map(\.rule.id.count) + rules.readings.map(\.id.count)).max() ?? 0
        let kindWidth = rules.rules.map(\.rule.kind.name.count).max() ?? 0
        let rows =
            rules.rules.map { (id: $0.rule.id, kind: $0.rule.kind.name, summary: $0.rule.summary) }
            + rules.readings.map { (id: $0.id, kind: "reading", summary: $0.summary) }
        var answer = Answer()
        answer.human = rows.map { row in
            var line = StyledLine(row.id, .strong).padded(to: width + 2)
            line = line + StyledLine(row.kind, .label).padded(to: kindWidth + 2)
            line.append(row.summary, .plain)
            return line
        }
        answer.plain = rows.map { [$0.id, $0.kind, $0.summary] }
        answer.json = [
            JSONMember(
                "rules",
                .array(rows.map { ["id": .string($0.id), "kind": .string($0.kind), "summary": .string($0.summary)] }))
        ]
        try ScreenOutput.show(answer, as: answers)
    }
}
