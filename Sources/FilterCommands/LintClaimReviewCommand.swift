package import ArgumentParser
import ClaimInterchange
import Glibc

/// `assay lint-claimreview FILE…`: what is wrong with fact-check markup.
package struct LintClaimReviewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "lint-claimreview",
        abstract: "Say what is wrong with ClaimReview markup: JSON-LD files, or web pages that hold it.",
        discussion: """
            Exit code 0: no errors. 1: errors, or with --strict warnings. 2: a file could not be read.
            """)

    @Argument(help: "JSON, JSON Lines or HTML files; - for standard input.")
    var files: [String]

    @Option(help: "The host on which the reviews must stand, such as news.example.")
    var host: String?

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Option(help: "text or jsonl.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    @OptionGroup var answers: AnswerOptions

    package init() {}

    package func validate() throws { try answers.check(isAlone: format == .text) }

    package func run() throws {
        signal(SIGPIPE, SIG_IGN)
        var shown: [UInt8] = []
        var found: [JSONValue] = []
        var worst: Int32 = 0
        for file in files {
            do {
                let findings = ClaimReviewLint.check(try DocumentFiles.read(file), host: host)
                if findings.contains(where: { $0.severity == .error || (strict && $0.severity == .warning) }) {
                    worst = max(worst, 1)
                }
                switch answers.format {
                case .json: found += findings.map { $0.json(file: file) }
                case .plain: shown += Answer.rows(findings.map { row($0, file: file) }).utf8
                case .human: shown += format == .text ? text(findings, file: file) : lines(findings, file: file)
                }
            } catch {
                FilterMessages.error(error.name, error.message)
                FilterMessages.remedy(error.remedy)
                worst = 2
            }
        }
        try ScreenOutput.write(answers.json ? AnswerDocument.bytes("findings") { $0.value(.array(found)) } : shown)
        if worst > 0 { throw ExitCode(worst) }
    }

    /// File, line, column, review, path, severity and message of a finding.
    private func row(_ finding: ClaimReviewFinding, file: String) -> [String] {
        [
            file, finding.line.map(String.init) ?? "", finding.column.map(String.init) ?? "", String(finding.review),
            finding.path, finding.severity.rawValue, finding.message,
        ]
    }

    private func text(_ findings: [ClaimReviewFinding], file: String) -> [UInt8] {
        var out = ""
        for finding in findings {
            var place = file
            if let line = finding.line { place += ":\(line):\(finding.column ?? 1)" }
            if finding.review > 0 { place += ": review \(finding.review)" }
            if !finding.path.isEmpty { place += " \(finding.path)" }
            out += FilterMessages.visible("\(place): \(finding.severity.rawValue): \(finding.message)") + "\n"
        }
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count { $0.severity == .warning }
        out += FilterMessages.visible("\(file): \(errors) errors, \(warnings) warnings") + "\n"
        return Array(out.utf8)
    }

    private func lines(_ findings: [ClaimReviewFinding], file: String) -> [UInt8] {
        var writer = JSONWriter()
        for finding in findings {
            writer.value(finding.json(file: file))
            writer.endLine()
        }
        return writer.bytes
    }
}
