import ArgumentParser
import ClaimExtraction
import ReviewTerminal

/// Shows what is wrong with rules.
enum RuleFindings {
    /// Writes the findings; exit code 1 when one of them is an error.
    static func report(_ findings: [RuleFinding], clean: String) throws {
        let lines = findings.map { finding in
            var line = StyledLine("\(finding.place.file):\(finding.place.line): ", .faint)
            line.append(finding.isError ? "error: " : "advice: ", finding.isError ? .error : .warning)
            line.append("\(finding.rule): \(finding.message)", .plain)
            return line
        }
        let errors = findings.count { $0.isError }
        try ScreenOutput.show(lines + (errors == 0 ? [StyledLine(clean, .good)] : []))
        if errors > 0 { throw ExitCode(1) }
    }
}
