public import ArgumentParser
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import EvidenceMatching

/// `assay compare`: what evidence says of a claim, by arithmetic.
public struct CompareCommand: ParsableCommand {
    /// What the parser shows and knows.
    public static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare the values of a claim with those of its evidence.",
        discussion: """
            With --claim and --evidence, the result is shown for reading: supports, contradicts, doesn't settle or can't compare, with the
            reason. With --format jsonl, each line of standard input is an object with "id", "claim" and "evidence", and perhaps
            "claim_date" and "evidence_date" (YYYY-MM-DD, the days their values hold for), and is answered with one line.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl
    }

    @Option(help: "The claim's words.")
    var claim: String?

    @Option(help: "The evidence's words.")
    var evidence: String?

    @Option(help: ArgumentHelp("The day the claim's values hold for (YYYY-MM-DD).", valueName: "day"))
    var claimDate: String?

    @Option(help: ArgumentHelp("The day the evidence's values hold for (YYYY-MM-DD).", valueName: "day"))
    var evidenceDate: String?

    @Option(help: "text for reading, json for one object, jsonl for JSON Lines in and out.")
    var format: Format = .text

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
        guard format == .jsonl || (claim != nil && evidence != nil) else {
            throw ValidationError("Both --claim and --evidence are needed, or --format jsonl with pairs on standard input.")
        }
        for (name, day) in [("--claim-date", claimDate), ("--evidence-date", evidenceDate)] {
            if let day, CalendarDay(day) == nil { throw ValidationError("\(name) \(day) is no day; write it as YYYY-MM-DD.") }
        }
    }

    /// Compares and answers.
    public func run() throws {
        let extractor = Extractor(try RuleLoading.rules(own: rules))
        guard format != .jsonl, let claim, let evidence else { return try answerLines(extractor) }
        let pair = ComparedPair(
            claim: claim, evidence: evidence, claimDay: claimDate.flatMap { CalendarDay($0) },
            evidenceDay: evidenceDate.flatMap { CalendarDay($0) }, extractor: extractor)
        switch answers.format {
        case .plain: return try ScreenOutput.write(Answer.rows([pair.row]).utf8)
        case .json: return try ScreenOutput.write(AnswerDocument.bytes("comparison") { pair.write(id: .null, into: &$0) })
        case .human: break
        }
        if format == .text { return try ScreenOutput.write(pair.text.utf8) }
        var writer = JSONWriter()
        pair.write(id: .null, into: &writer)
        writer.endLine()
        try ScreenOutput.write(writer.bytes)
    }

    private func answerLines(_ extractor: Extractor) throws {
        try JSONLinesFilter(jobs: max(1, jobs), command: "compare").run { value, writer throws(JSONLinesFilter.LineError) in
            guard let claim = value["claim"]?.string, let evidence = value["evidence"]?.string else {
                throw JSONLinesFilter.LineError(message: "there is no \"claim\" or no \"evidence\"")
            }
            ComparedPair(
                claim: claim, evidence: evidence, claimDay: value["claim_date"]?.string.flatMap { CalendarDay($0) },
                evidenceDay: value["evidence_date"]?.string.flatMap { CalendarDay($0) }, extractor: extractor
            ).write(id: value["id"] ?? .null, into: &writer)
        }
    }
}

/// A claim and its evidence, read and compared.
struct ComparedPair {
    private let result: QuantityComparison
    private let claimMap: OffsetMap
    private let evidenceMap: OffsetMap
    private let claim: ArticleText
    private let evidence: ArticleText

    init(claim: String, evidence: String, claimDay: CalendarDay?, evidenceDay: CalendarDay?, extractor: Extractor) {
        (self.claim, claimMap) = OffsetMap.normalising(Array(claim.utf8))
        (self.evidence, evidenceMap) = OffsetMap.normalising(Array(evidence.utf8))
        result = ClaimComparison(
            claim: Self.read(self.claim, claimDay, extractor), evidence: Self.read(self.evidence, evidenceDay, extractor),
            claimDays: claimDay.map { DayInterval($0, $0) }, evidenceDays: evidenceDay.map { DayInterval($0, $0) }
        ).result()
    }

    /// Reads a text. Without a day of its own, days without a year are read in an arbitrary one, the same for claim and
    /// evidence, and words that count from today ("yesterday") are left unread.
    private static func read(_ text: ArticleText, _ day: CalendarDay?, _ extractor: Extractor) -> TextReading {
        if let day { return extractor.read(text, date: day) }
        var reading = extractor.read(text, date: CalendarDay(ordinal: 0))
        reading.dates.removeAll { !ComparableDates.namesItsDay(text.string(in: $0.range)) }
        return reading
    }

    /// Two lines for reading.
    var text: String {
        let framing = result.framing.map { " (\($0.rawValue))" } ?? ""
        return result.label.onScreen + framing + "\n" + result.why + "\n"
    }

    /// Label, score, framing, reason, and the words that were compared.
    var row: [String] {
        [
            result.label.rawValue, AnswerDocument.decimal(result.score), result.framing?.rawValue ?? "", result.why,
            result.claimPlace.map { claim.string(in: $0) } ?? "", result.evidencePlace.map { evidence.string(in: $0) } ?? "",
        ]
    }

    func write(id: JSONValue, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("id")
        writer.value(id)
        writer.name("label")
        writer.string(result.label.rawValue)
        writer.name("score")
        writer.decimal(result.score)
        writer.name("framing")
        writer.string(orNull: result.framing?.rawValue)
        writer.name("why")
        writer.string(result.why)
        writer.name("claim_place")
        write(result.claimPlace, claim, claimMap, into: &writer)
        writer.name("evidence_place")
        write(result.evidencePlace, evidence, evidenceMap, into: &writer)
        writer.endObject()
    }

    private func write(_ place: ByteRange?, _ text: ArticleText, _ map: OffsetMap, into writer: inout JSONWriter) {
        guard let place else { return writer.null() }
        PlaceWriter.write(place, text, map, into: &writer)
    }
}

/// Writes places as span objects.
enum PlaceWriter {
    /// A span object: code points, and the words.
    static func write(_ place: ByteRange, _ text: ArticleText, _ map: OffsetMap, into writer: inout JSONWriter) {
        let span = map.codePoints(of: place)
        writer.beginObject()
        writer.name("start")
        writer.int(span.lowerBound)
        writer.name("end")
        writer.int(span.upperBound)
        writer.name("text")
        writer.string(text.string(in: place))
        writer.endObject()
    }
}
