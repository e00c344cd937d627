import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ReviewTerminal

/// `assay rules profile FILE`.
struct RulesProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "Measure what each rule costs on a text, the dearest first.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    @Argument(help: "A text file.")
    var file: String

    func run() throws {
        let rules = try packs.load()
        let (article, _) = OffsetMap.normalising(Array(try TextFiles.read(file).utf8))
        let reading = Extractor(rules).read(article)
        let costs = RuleTrial(rules).costs(in: reading, clock: ProcessClock.nanoseconds).sorted { $0.time > $1.time }
        let total = max(1, costs.reduce(0) { $0 + $1.time })
        var lines = [StyledLine("    µs  share  woken  found  rule", .label)]
        for cost in costs where cost.woken > 0 {
            func column(_ value: String, _ width: Int) -> StyledLine { StyledLine(value).padded(to: width, alignment: .right) }
            var line = column("\(cost.time / 1_000)", 6) + column("\(cost.time * 100 / total) %", 7)
            line = line + column("\(cost.woken)", 7) + column("\(cost.matches)", 7)
            line.append("  " + rules.rules[cost.rule].rule.id, .strong)
            lines.append(line)
        }
        let asleep = costs.count { $0.woken == 0 }
        lines.append(StyledLine("\(reading.sentences.count) sentences; \(asleep) rules were never woken", .faint))
        var answer = Answer()
        answer.human = lines
        answer.plain = costs.map {
            [rules.rules[$0.rule].rule.id, String($0.time), String($0.woken), String($0.matches)]
        }
        answer.json = [
            JSONMember("sentences", JSONValue(reading.sentences.count)),
            JSONMember(
                "rules",
                .array(
                    costs.map {
                        [
                            "rule": .string(rules.rules[$0.rule].rule.id), "nanoseconds": JSONValue(Int($0.time)),
                            "woken": JSONValue($0.woken), "found": JSONValue($0.matches),
                        ]
                    })),
        ]
        try ScreenOutput.show(answer, as: answers)
    }
}
