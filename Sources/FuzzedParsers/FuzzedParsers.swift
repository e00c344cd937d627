import ArticleIntake
import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ClaimWorkflow
import DocumentParsing
import RevisionTracking
import ShippedRules

/// Every parser of ours by name, given any bytes. It may refuse them; it may not trap, hang or take memory without end.
///
/// The tests feed these with changed copies of the corpus, `script/fuzz` with what libFuzzer makes of it.
package enum FuzzedParsers {
    /// What reads bytes that a stranger wrote.
    package typealias Parser = @Sendable ([UInt8]) -> Void

    /// The parsers; a folder of `Fuzzing/corpus` has the same name.
    package static let all: [String: Parser] = [
        "rule-pack": rulePack,
        "evidence-file": { bytes in
            if let file = try? EvidenceFile.read(bytes, name: "fuzz.md") { _ = EvidenceFile.write(file.record) }
        },
        "policy": { _ = try? PolicyReader.read(text($0), file: "fuzz.yaml") },
        "scale": { _ = try? ScaleReader.read(text($0), file: "fuzz.yaml") },
        "extraction": { _ = extractor?.read(ArticleText(text($0))) },
        "track": track,
        "claimreview": { bytes in
            _ = ClaimReviewDocument.read(bytes)
            _ = ClaimReviewLint.check(bytes)
        },
        "annotation": { _ = AnnotationReader.read($0) },
        "bibliography": { bytes in
            _ = BibTeX.read(bytes, name: "fuzz.bib")
            _ = CSLJSON.read(bytes, name: "fuzz.json")
        },
        "json": { _ = try? JSONReader.read($0) },
        "entry": projectEntries,
        "plain": { _ = try? ArticleReader(options: noPrograms).read($0, name: "fuzz.txt") },
        "markdown": { document($0, .markdown) },
        "page": { document($0, .html) },
        "mail": { document($0, .email) },
        "feed": { document($0, .feed) },
        "word": { document($0, .docx) },
    ]

    /// Only a pack that can be read is compiled together with the shipped ones, which takes a thousand times as long, and then tried.
    @Sendable private static func rulePack(_ bytes: [UInt8]) {
        let yaml = text(bytes)
        guard (try? RulePackReader.read(yaml, file: "fuzz.yaml")) != nil,
            let rules = try? RulePackReader.compile(
                shipped: ShippedFiles.all, packed: ShippedFiles.packs, own: [("fuzz.yaml", yaml)])
        else { return }
        _ = Extractor(rules).read(ArticleText("At least 29 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ferries sank, the port said."))
    }

    private static let extractor = (try? RulePackReader.compile(shipped: ShippedFiles.all, own: [])).map { Extractor($0) }

    /// Whatever the bytes look like, no other program is started.
    private static let noPrograms = IntakeOptions(parserPath: "", searchPath: "")

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// What the parsing program does, without the process around it: a crash shows where it is.
    private static func document(_ bytes: [UInt8], _ format: IntakeFormat) {
        let request = ParserRequest(format: format, name: "fuzz", options: IntakeOptions(), content: bytes)
        _ = ParserRequest(encoded: request.encoded)
        let answer = DocumentParser().answer(request)
        _ = ParserAnswer(encoded: answer.encoded)
    }

    /// Two texts with a zero byte between them.
    @Sendable private static func track(_ bytes: [UInt8]) {
        let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let (old, new) = (ArticleText(text(Array(halves[0]))), ArticleText(text(Array(halves.last ?? []))))
        let spans = extractor?.read(old).claims.map(\.range) ?? []
        _ = Tracker.track(old: old, new: new, spans: spans)
    }

    /// Lines of "kind payload", as a journal that somebody else wrote might hold them, folded one after another.
    @Sendable private static func projectEntries(_ bytes: [UInt8]) {
        var state = InMemoryProjections()
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).prefix(50).enumerated() {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
            guard parts.count == 2, let entry = try? Entry(kind: text(Array(parts[0])), version: 1, payload: Array(parts[1]))
            else { continue }
            let stamp = EntryStamp(sequence: index + 1, group: index + 1, time: Moment(milliseconds: 1), author: "fuzz")
            let recorded = RecordedEntry(stamp: stamp, kind: entry.kind, subjects: entry.subjects, entry: entry)
            state.note(EntryPlace(sequence: index + 1, group: index + 1, kind: entry.kind), about: entry.subjects)
            try? project(recorded, into: &state)
            _ = try? Entry(kind: entry.kind, version: 1, payload: entry.payload)
        }
    }
}
