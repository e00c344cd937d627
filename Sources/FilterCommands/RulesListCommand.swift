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
        let width = rules.rules.map(\.rule.id.count).max() ?? 0
        let kindWidth = rules.rules.map(\.rule.kind.name.count).max() ?? 0
        var answer = Answer()
        answer.human = rules.rules.map { compiled in
            var line = StyledLine(compiled.rule.id, .strong).padded(to: width + 2)
            line = line + StyledLine(compiled.rule.kind.name, .label).padded(to: kindWidth + 2)
            line.append(compiled.rule.summary, .plain)
            return line
        }
        answer.plain = rules.rules.map { [$0.rule.id, $0.rule.kind.name, $0.rule.summary] }
        answer.json = [
            JSONMember(
                "rules",
                .array(
                    rules.rules.map {
                        ["id": .string($0.rule.id), "kind": .string($0.rule.kind.name), "summary": .string($0.rule.summary)]
                    }))
        ]
        try ScreenOutput.show(answer, as: answers)
    }
}
