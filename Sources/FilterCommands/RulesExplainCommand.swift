import ArgumentParser
import ClaimExtraction
import ClaimModel

/// `assay rules explain TEXT`.
struct RulesExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show what is read in a text, which rules fire and why the worth is what it is.")

    @OptionGroup var packs: RulePackOptions

    @Argument(help: "The text, in quotes.")
    var text: String

    @Option(help: "The day the text is from (YYYY-MM-DD).")
    var date: String?

    func run() throws {
        let rules = try packs.load()
        let reading = Extractor(rules).read(ArticleText(text), date: date.flatMap { CalendarDay($0) })
        let view = ClaimView(reading, rules: rules, explains: true)
        try ScreenOutput.show { try view.write(title: "the text", width: ScreenOutput.width, $0) }
    }
}
