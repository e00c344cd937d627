package import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import RevisionTracking

/// `assay track`: what became of the claims of a text in its next revision.
package struct TrackCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "track",
        abstract: "Say what became of each claim of a text in its next revision.",
        discussion: """
            With two files, the claims of OLD are shown with what became of them in NEW: unchanged, moved, reworded, value changed or \
            removed, each with the reason. With --format jsonl, each line of standard input is an object with "id", "old", "new" and \
            perhaps "spans" ({"id", "start", "end"} in code points of "old"), and is answered with one line.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl
    }

    @Argument(help: ArgumentHelp("The text as it was.", valueName: "OLD"))
    var oldFile: String?

    @Argument(help: ArgumentHelp("The text as it is now.", valueName: "NEW"))
    var newFile: String?

    @Option(help: "text for reading, json for one object, jsonl for JSON Lines in and out.")
    var format: Format = .text

    @Option(help: "A rule pack that adds to the shipped ones, or replaces rules of the same id. May be given several times.")
    var rules: [String] = []

    @Option(help: "The encoding of texts that are not UTF-8, such as windows-1252.")
    var encoding: String?

    @Option(help: "How many lines to work on at the same time.")
    var jobs: Int = 1

    @Flag(help: "Show unchanged claims too.")
    var all = false

    @Flag(help: "Leave new claims out: the new text is then only followed, not read for claims.")
    var fatesOnly = false

    @OptionGroup var answers: AnswerOptions

    package init() {}

    package func validate() throws {
        try answers.check(isAlone: format == .text)
        guard format == .jsonl || newFile != nil else {
            throw ValidationError("Two files are needed: the old text and the new one.")
        }
        guard format != .jsonl || oldFile == nil else {
            throw ValidationError("With --format jsonl, the pairs come on standard input.")
        }
    }

    package func run() throws {
        let extractor = Extractor(try RuleLoading.rules(own: rules))
        guard let oldFile, let newFile else { return try answerLines(extractor) }
        let pair = try TrackedPair(
            old: ArticleSources.only(oldFile, encoding: encoding).bytes,
            new: ArticleSources.only(newFile, encoding: encoding).bytes,
            spans: nil, extractor: extractor, findsNew: !fatesOnly)
        switch answers.format {
        case .plain: return try ScreenOutput.write(Answer.rows(TrackRows(pair).rows).utf8)
        case .json:
            return try ScreenOutput.write(
                AnswerDocument.bytes("tracked") {
                    TrackWriter(pair, withTexts: true).write(id: .string(newFile), into: &$0)
                })
        case .human: break
        }
        if format == .text {
            return try ScreenOutput.show(TrackView(pair, showsUnchanged: all).lines(width: ScreenOutput.width))
        }
        var writer = JSONWriter()
        TrackWriter(pair, withTexts: true).write(id: .string(newFile), into: &writer)
        writer.endLine()
        try ScreenOutput.write(writer.bytes)
    }

    private func answerLines(_ extractor: Extractor) throws {
        let findsNew = !fatesOnly
        try JSONLinesFilter(jobs: max(1, jobs), command: "track").run { value, writer throws(JSONLinesFilter.LineError) in
            guard let old = value["old"]?.string, let new = value["new"]?.string else {
                throw JSONLinesFilter.LineError(message: "there is no \"old\" or no \"new\"")
            }
            let spans = try Self.spans(value["spans"])
            let pair = TrackedPair(
                old: Array(old.utf8), new: Array(new.utf8), spans: spans, extractor: extractor, findsNew: findsNew)
            TrackWriter(pair, withTexts: false).write(id: value["id"] ?? .null, into: &writer)
        }
    }

    private static func spans(_ value: JSONValue?) throws(JSONLinesFilter.LineError) -> [TrackedPair.Span]? {
        guard let value, value != .null else { return nil }
        guard let elements = value.array else { throw JSONLinesFilter.LineError(message: "\"spans\" is no array") }
        var spans: [TrackedPair.Span] = []
        for (index, element) in elements.enumerated() {
            guard let start = element["start"]?.int, let end = element["end"]?.int, start >= 0, end >= start else {
                throw JSONLinesFilter.LineError(message: "span \(index + 1) has no \"start\" and \"end\" in order")
            }
            spans.append(TrackedPair.Span(id: element["id"] ?? JSONValue(index + 1), start: start, end: end))
        }
        return spans
    }
}
