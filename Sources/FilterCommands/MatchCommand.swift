public import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import EvidenceMatching
import SearchIndex

/// `assay match`: the documents of a corpus that may bear on a claim.
public struct MatchCommand: ParsableCommand {
    /// What the parser shows and knows.
    public static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Rank the documents of a corpus by how well they fit a claim.",
        discussion: """
            The corpus is a file of JSON Lines with "id", "text" and perhaps "title"; it is indexed in memory. With a CLAIM, the best documents
            are shown for reading. With --format jsonl, each line of standard input is an object with "id" and "text", and is answered with
            the ids of up to 100 documents, best first.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, jsonl
    }

    @Argument(help: "The claim's words.")
    var claim: String?

    @Option(help: ArgumentHelp("The documents, as JSON Lines.", valueName: "file"))
    var corpus: String

    @Option(help: "text for reading, jsonl for JSON Lines in and out.")
    var format: Format = .text

    @Option(help: "Give reasons for so many of the best documents: shared words, and what their values say of the claim's.")
    var why: Int?

    @Option(help: "A rule pack that adds to the shipped ones, or replaces rules of the same id. May be given several times.")
    var rules: [String] = []

    @Option(help: "How many lines to work on at the same time.")
    var jobs: Int = 1

    @OptionGroup var answers: AnswerOptions

    /// Makes the command.
    public init() {}

    /// Refuses what can't be run.
    public func validate() throws {
        try answers.check(isAlone: format == .text)
        guard format == .jsonl || claim != nil else {
            throw ValidationError("A claim is needed, or --format jsonl with claims on standard input.")
        }
        if let why, why < 0 { throw ValidationError("--why \(why) is below nought.") }
    }

    /// Indexes and answers.
    public func run() throws {
        let index = try CorpusIndex(try CorpusFile.read(corpus))
        let reasons = why ?? (format == .text ? Self.shown : 0)
        let extractor = reasons > 0 ? Extractor(try RuleLoading.rules(own: rules)) : nil
        guard format == .text, let claim else { return try answerLines(index, reasons, extractor) }
        let answer = try MatchAnswer(claim: claim, index: index, reasons: reasons, extractor: extractor)
        switch answers.format {
        case .human: try ScreenOutput.write(answer.text.utf8)
        case .plain: try ScreenOutput.write(Answer.rows(answer.rows).utf8)
        case .json: try ScreenOutput.write(AnswerDocument.bytes("match") { answer.write(id: .string(claim), into: &$0) })
        }
    }

    private static let shown = 5

    private func answerLines(_ index: CorpusIndex, _ reasons: Int, _ extractor: Extractor?) throws {
        try JSONLinesFilter(jobs: max(1, jobs), command: "match").run { value, writer throws(JSONLinesFilter.LineError) in
            guard let text = value["text"]?.string else { throw JSONLinesFilter.LineError(message: "there is no \"text\"") }
            do {
                try MatchAnswer(claim: text, index: index, reasons: reasons, extractor: extractor)
                    .write(id: value["id"] ?? .null, into: &writer)
            } catch {
                throw JSONLinesFilter.LineError(message: "the index can't be searched: \(error)")
            }
        }
    }
}

/// What was found for one claim.
struct MatchAnswer {
    private struct Reason {
        var document: CorpusDocument
        var score: Double
        var shared: [String]
        var values: QuantityComparison?
    }

    private let ids: [String]
    private let reasons: [Reason]

    init(claim: String, index: CorpusIndex, reasons count: Int, extractor: Extractor?) throws {
        let matches = try index.matches(for: claim)
        ids = matches.map { index.documents[$0.place].id }
        let reading = count > 0 ? extractor?.read(ArticleText(claim)) : nil
        reasons = matches.prefix(count).map { match in
            let document = index.documents[match.place]
            let values = reading.flatMap { reading in
                extractor.map { ClaimComparison(claim: reading, evidence: $0.read(ArticleText(document.text))).result() }
            }
            return Reason(document: document, score: match.score, shared: match.shared, values: values)
        }
    }

    /// A block for each of the best documents.
    var text: String {
        if reasons.isEmpty { return "nothing fits\n" }
        return reasons.enumerated().map { place, reason in
            var block = "\(place + 1). \(FilterMessages.visible(reason.document.id))"
            if !reason.document.title.isEmpty { block += ": " + FilterMessages.visible(reason.document.title) }
            block += "\n   " + FilterMessages.visible(String(reason.document.text.prefix(200))) + "\n"
            block += "   shares " + FilterMessages.visible(reason.shared.prefix(6).joined(separator: ", ")) + "\n"
            if let values = reason.values, values.claimPlace != nil {
                block += "   " + values.label.onScreen + ": " + FilterMessages.visible(values.why) + "\n"
            }
            return block
        }.joined()
    }

    /// A row for each document, best first: rank and id; of the best ones also score, shared words, label and arithmetic.
    var rows: [[String]] {
        ids.enumerated().map { place, id in
            let head = [String(place + 1), id]
            guard place < reasons.count else { return head }
            let reason = reasons[place]
            return head + [
                AnswerDocument.decimal(reason.score), reason.shared.joined(separator: " "), reason.values?.label.rawValue ?? "",
                reason.values?.why ?? "",
            ]
        }
    }

    func write(id: JSONValue, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("claim")
        writer.value(id)
        writer.name("ranked")
        writer.beginArray()
        for id in ids { writer.string(id) }
        writer.endArray()
        if !reasons.isEmpty {
            writer.name("why")
            writer.beginArray()
            for reason in reasons { write(reason, into: &writer) }
            writer.endArray()
        }
        writer.endObject()
    }

    private func write(_ reason: Reason, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("doc")
        writer.string(reason.document.id)
        writer.name("score")
        writer.decimal(reason.score)
        writer.name("shared")
        writer.beginArray()
        for word in reason.shared { writer.string(word) }
        writer.endArray()
        if let values = reason.values {
            writer.name("label")
            writer.string(values.label.rawValue)
            writer.name("values")
            writer.string(values.why)
        }
        writer.endObject()
    }
}
