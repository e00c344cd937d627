public import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ReviewTerminal

/// `assay extract`: every claim of a text, with its numbers, dates, attributions and worth.
public struct ExtractCommand: ParsableCommand {
    /// What the parser shows and knows.
    public static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Find the checkable claims of a text, with their numbers, sources and worth.",
        discussion: """
            With files, the claims are shown for reading. With --format jsonl, each line of standard input is an object with
            "id", "text" and perhaps "date" (YYYY-MM-DD), and is answered with one line.
            """)

    /// How the result is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl
    }

    @Argument(
        help:
            "Articles to read: text, Markdown, HTML, docx, e-mail, feed, PDF; or a folder of them. Without any, standard input."
    )
    var files: [String] = []

    @Option(help: "text for reading, json for one object per file, jsonl for JSON Lines in and out.")
    var format: Format = .text

    @Option(help: "The day the text is from (YYYY-MM-DD), which \"yesterday\" counts back from.")
    var date: String?

    @Option(help: "The encoding of a text that is not UTF-8, such as windows-1252.")
    var encoding: String?

    @Option(help: "A rule pack that adds to the shipped ones, or replaces rules of the same id. May be given several times.")
    var rules: [String] = []

    @Option(help: "How many lines to work on at the same time.")
    var jobs: Int = 1

    @Flag(help: "Say why: rules, groups, values and what made the worth. With jsonl, each sentence has its parts and words.")
    var explain = false

    @OptionGroup var answers: AnswerOptions

    /// Makes the command.
    public init() {}

    /// Checks what was given.
    public func validate() throws {
        try answers.check(isAlone: format == .text)
        if format == .jsonl, !files.isEmpty { throw ValidationError("With --format jsonl, the texts come on standard input.") }
        if let date, CalendarDay(date) == nil { throw ValidationError("The date \(date) is no day written YYYY-MM-DD.") }
    }

    /// Reads and answers.
    public func run() throws {
        let extractor = Extractor(try RuleLoading.rules(own: rules))
        if format == .jsonl { return try answerLines(extractor) }
        let paths = files.isEmpty ? ["-"] : files.flatMap(ArticleSources.files)
        func each(_ body: (ArticleSources) throws -> Void) throws {
            try LongFilter.run("files read", total: paths.count) { work in
                for (done, path) in paths.enumerated() {
                    try work.advance(to: done)
                    for source in try ArticleSources.read(path, encoding: encoding) { try body(source) }
                }
            }
        }
        guard answers.json else { return try each { try answer($0, extractor) } }
        let document = try AnswerDocument.bytes("texts") { writer in
            writer.beginArray()
            try each { write($0, extractor, into: &writer) }
            writer.endArray()
        }
        try ScreenOutput.write(document)
    }

    private func write(_ source: ArticleSources, _ extractor: Extractor, into writer: inout JSONWriter) {
        let (article, map) = OffsetMap.normalising(source.bytes)
        var inspections: [Extractor.Inspection] = []
        let reading = extractor.read(article, date: date.flatMap { CalendarDay($0) } ?? source.day) {
            if explain { inspections.append($0) }
        }
        ReadingWriter(reading, map: map, inspections: inspections)
            .write(id: .string(source.name), textAsGiven: source.bytes, into: &writer)
    }

    private func answer(_ source: ArticleSources, _ extractor: Extractor) throws {
        if format == .json {
            var writer = JSONWriter()
            write(source, extractor, into: &writer)
            writer.endLine()
            return try ScreenOutput.write(writer.bytes)
        }
        let (article, map) = OffsetMap.normalising(source.bytes)
        let reading = extractor.read(article, date: date.flatMap { CalendarDay($0) } ?? source.day)
        if answers.plain { return try ScreenOutput.write(Answer.rows(ClaimRows(reading, map).rows(of: source.name)).utf8) }
        let view = ClaimView(reading, rules: extractor.rules, explains: explain)
        try ScreenOutput.show { try view.write(title: source.name, width: ScreenOutput.width, $0) }
    }

    private func answerLines(_ extractor: Extractor) throws {
        let explain = explain
        let usual = date.flatMap { CalendarDay($0) }
        try JSONLinesFilter(jobs: max(1, jobs), isFinal: true, command: "extract").run {
            value, writer throws(JSONLinesFilter.LineError) in
            guard let text = value["text"]?.string else {
                throw JSONLinesFilter.LineError(message: "there is no \"text\"")
            }
            let (article, map) = OffsetMap.normalising(Array(text.utf8))
            let day = value["date"]?.string.flatMap { CalendarDay($0) } ?? usual
            var inspections: [Extractor.Inspection] = []
            let reading = extractor.read(article, date: day, inspect: explain ? { inspections.append($0) } : nil)
            ReadingWriter(reading, map: map, inspections: inspections).write(id: value["id"] ?? .null, into: &writer)
        }
    }
}
