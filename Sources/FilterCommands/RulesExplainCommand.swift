import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel

/// `assay rules explain TEXT`.
struct RulesExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show what is read in a text, which rules fire and why the worth is what it is.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    @Argument(help: "The text, in quotes.")
    var text: String

    @Option(help: "The day the text is from (YYYY-MM-DD).")
    var date: String?

    func run() throws {
        let rules = try packs.load()
        let (article, map) = OffsetMap.normalising(Array(text.utf8))
        var inspections: [Extractor.Inspection] = []
        let reading = Extractor(rules).read(article, date: date.flatMap { CalendarDay($0) }) { inspections.append($0) }
        switch answers.format {
        case .human:
            let view = ClaimView(reading, rules: rules, explains: true)
            try ScreenOutput.show { try view.write(title: "the text", width: ScreenOutput.width, $0) }
        case .plain:
            let rows = ClaimRows(reading, map)
            try ScreenOutput.write(Answer.rows(rows.rows(of: "claim") + rows.rows(of: rules)).utf8)
        case .json:
            try ScreenOutput.write(
                AnswerDocument.bytes("texts") {
                    $0.beginArray()
                    ReadingWriter(reading, map: map, inspections: inspections)
                        .write(id: "text", textAsGiven: Array(text.utf8), into: &$0)
                    $0.endArray()
                })
        }
    }
}
