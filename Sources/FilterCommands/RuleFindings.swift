import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ReviewTerminal

/// Shows what is wrong with rules.
enum RuleFindings {
    /// Writes the findings; exit code 1 when one of them is an error.
    static func report(_ findings: [RuleFinding], rules: Int, clean: String, as options: AnswerOptions) throws {
        var answer = Answer()
        answer.human = findings.map { finding in
            var line = StyledLine("\(finding.place.file):\(finding.place.line): ", .faint)
            line.append(finding.isError ? "error: " : "advice: ", finding.isError ? .error : .warning)
            line.append("\(finding.rule): \(finding.message)", .plain)
            return line
        }
        let errors = findings.count { $0.isError }
        if errors == 0 { answer.human.append(StyledLine(clean, .good)) }
        answer.plain = findings.map {
            [$0.place.file, String($0.place.line), severity($0), $0.rule, $0.message]
        }
        answer.json = [JSONMember("rules", JSONValue(rules)), JSONMember("findings", .array(findings.map(json)))]
        try ScreenOutput.show(answer, as: options)
        if errors > 0 { throw ExitCode(1) }
    }

    private static func severity(_ finding: RuleFinding) -> String { finding.isError ? "error" : "advice" }

    private static func json(_ finding: RuleFinding) -> JSONValue {
        [
            "file": .string(finding.place.file), "line": JSONValue(finding.place.line),
            "severity": .string(severity(finding)), "rule": .string(finding.rule), "message": .string(finding.message),
        ]
    }
}
