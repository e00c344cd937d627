import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ReviewTerminal

/// `assay rules coverage CORPUS`.
struct RulesCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show which rules never fire in a corpus, and which never fire alone.",
        discussion: "Each file is a text. A rule that never fires alone says nothing that another rule does not say as well.")

    @OptionGroup var packs: RulePackOptions
    @OptionGroup var answers: AnswerOptions

    @Argument(help: "Text files.")
    var files: [String]

    func run() throws {
        let rules = try packs.load()
        let extractor = Extractor(rules)
        var fired = [Int](repeating: 0, count: rules.rules.count)
        var alone = fired
        for file in files {
            let (article, _) = OffsetMap.normalising(Array(try TextFiles.read(file).utf8))
            let reading = extractor.read(article)
            let matches = RuleTrial(rules).matches(in: reading)
            var next = 0
            for sentence in reading.sentences {
                var here: Set<Int> = []
                while next < matches.count, matches[next].range.lowerBound < sentence.range.upperBound {
                    here.insert(matches[next].rule)
                    next += 1
                }
                for rule in here { fired[rule] += 1 }
                let kinds = Dictionary(grouping: here) { rules.rules[$0].rule.kind }
                for group in kinds.values where group.count == 1 { alone[group[0]] += 1 }
            }
        }
        var answer = Answer()
        answer.human = [StyledLine(" fired  alone  rule", .label)]
        for (place, compiled) in rules.rules.enumerated() {
            var line =
                StyledLine("\(fired[place])").padded(to: 6, alignment: .right)
                + StyledLine("\(alone[place])").padded(to: 7, alignment: .right)
            line.append("  " + compiled.rule.id, fired[place] == 0 ? .warning : .strong)
            if fired[place] == 0 {
                line.append("  never fires", .warning)
            } else if alone[place] == 0 {
                line.append("  never alone among its kind", .mixed)
            }
            answer.human.append(line)
            answer.plain.append([compiled.rule.id, compiled.rule.kind.name, String(fired[place]), String(alone[place])])
        }
        answer.json = [
            JSONMember(
                "rules",
                .array(
                    rules.rules.enumerated().map { place, compiled in
                        [
                            "rule": .string(compiled.rule.id), "kind": .string(compiled.rule.kind.name),
                            "fired": JSONValue(fired[place]), "alone": JSONValue(alone[place]),
                        ]
                    }))
        ]
        try ScreenOutput.show(answer, as: answers)
    }
}
