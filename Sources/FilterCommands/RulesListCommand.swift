import ArgumentParser
import ClaimExtraction
import ReviewTerminal

/// `assay rules list`.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules in force.")

    @OptionGroup var packs: RulePackOptions

    func run() throws {
        let rules = try packs.load()
        let width = rules.rules.map(\.rule.id.count).max() ?? 0
        let kindWidth = rules.rules.map(\.rule.kind.name.count).max() ?? 0
        let lines = rules.rules.map { compiled in
            var line = StyledLine(compiled.rule.id, .strong).padded(to: width + 2)
            line = line + StyledLine(compiled.rule.kind.name, .label).padded(to: kindWidth + 2)
            line.append(compiled.rule.summary, .plain)
            return line
        }
        try ScreenOutput.show(lines)
    }
}
