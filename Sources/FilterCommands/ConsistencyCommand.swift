public import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import EvidenceMatching

/// `assay consistency`: figures of one article that can't all hold.
public struct ConsistencyCommand: ParsableCommand {
    /// What the parser shows and knows.
    public static let configuration = CommandConfiguration(
        commandName: "consistency",
        abstract: "Find figures of an article that can't all hold.",
        discussion: """
            Looks for a headline and a body that differ, parts that do not sum to their total, percentages that do not follow from their two
            numbers, days that run backwards, and days with the wrong weekday. Exits with 1 when there is a finding.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "Text files to read; - is standard input.")
    var files: [String]

    @Option(help: "text for reading, json for one object per file.")
    var format: Format = .text

    @Option(help: "The day the articles are from (YYYY-MM-DD), which \"yesterday\" counts back from.")
    var date: String?

    @Option(help: "A rule pack that adds to the shipped ones, or replaces rules of the same id. May be given several times.")
    var rules: [String] = []

    @OptionGroup var answers: AnswerOptions

    /// Makes the command.
    public init() {}

    /// Refuses what can't be run.
    public func validate() throws {
        try answers.check(isAlone: format == .text)
        if let date, CalendarDay(date) == nil { throw ValidationError("--date \(date) is no day; write it as YYYY-MM-DD.") }
    }

    /// Reads, checks and answers.
    public func run() throws {
        let extractor = Extractor(try RuleLoading.rules(own: rules))
        var reports: [ConsistencyReport] = []
        for file in files {
            let (text, map) = OffsetMap.normalising(Array(try TextFiles.read(file).utf8))
            let findings = Consistency.findings(in: extractor.read(text, date: date.flatMap { CalendarDay($0) }))
            reports.append(ConsistencyReport(file: file, text: text, map: map, findings: findings))
        }
        try ScreenOutput.write(shown(reports))
        if reports.contains(where: { !$0.findings.isEmpty }) { throw ExitCode(1) }
    }

    private func shown(_ reports: [ConsistencyReport]) -> [UInt8] {
        switch answers.format {
        case .plain: return Array(Answer.rows(reports.flatMap(\.rows)).utf8)
        case .json:
            return AnswerDocument.bytes("files") { writer in
                writer.beginArray()
                for report in reports { report.write(into: &writer) }
                writer.endArray()
            }
        case .human: return reports.flatMap { format == .json ? $0.json : Array($0.text.utf8) }
        }
    }
}

/// The findings of one file in either format.
struct ConsistencyReport {
    let file: String
    let article: ArticleText
    let map: OffsetMap
    let findings: [ConsistencyFinding]

    init(file: String, text: ArticleText, map: OffsetMap, findings: [ConsistencyFinding]) {
        self.file = file
        article = text
        self.map = map
        self.findings = findings
    }

    /// One block for each finding: the place, the arithmetic, then both places in their lines.
    var text: String {
        findings.map { finding in
            var block = "\(file):\(position(finding.first)): \(finding.kind.rawValue): \(finding.why)\n"
            for place in [finding.first, finding.second] {
                block += "    \(position(place)): \(line(around: place))\n"
            }
            return block
        }.joined()
    }

    /// A row for each finding: file, line, column, kind, reason, and the words at both places.
    var rows: [[String]] {
        findings.map { finding in
            let (line, column) = lineAndColumn(finding.first)
            return [
                file, String(line), String(column), finding.kind.rawValue, finding.why, article.string(in: finding.first),
                article.string(in: finding.second),
            ]
        }
    }

    /// One object with all findings, and a line end.
    var json: [UInt8] {
        var writer = JSONWriter()
        write(into: &writer)
        writer.endLine()
        return writer.bytes
    }

    /// Writes one object with all findings.
    func write(into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("file")
        writer.string(file)
        writer.name("findings")
        writer.beginArray()
        for finding in findings {
            writer.beginObject()
            writer.name("kind")
            writer.string(finding.kind.rawValue)
            writer.name("why")
            writer.string(finding.why)
            writer.name("first")
            PlaceWriter.write(finding.first, article, map, into: &writer)
            writer.name("second")
            PlaceWriter.write(finding.second, article, map, into: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    private func position(_ place: ByteRange) -> String {
        let (line, column) = lineAndColumn(place)
        return "\(line):\(column)"
    }

    /// Both from 1; the column in code points.
    private func lineAndColumn(_ place: ByteRange) -> (line: Int, column: Int) {
        let before = article.bytes[..<place.lowerBound]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.count { $0 == 0x0A } + 1
        return (line, article.string(in: start..<place.lowerBound).unicodeScalars.count + 1)
    }

    /// The words around a place, at most sixty bytes on either side, on one line; control characters as symbols.
    private func line(around place: ByteRange) -> String {
        var start = max(0, place.lowerBound - 60)
        var end = min(article.count, place.upperBound + 60)
        while start > 0, article.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < article.count, article.bytes[end] & 0xC0 == 0x80 { end += 1 }
        let words =
            article.string(in: start..<place.lowerBound) + "[" + article.string(in: place) + "]"
            + article.string(in: place.upperBound..<end)
        return FilterMessages.visible(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
