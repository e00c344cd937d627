import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ClaimWorkflow
import RevisionTracking
import ShippedRules

#if canImport(Glibc)
    import Glibc
#endif

/// One parser of ours, given any bytes. It may refuse them; it may not trap, hang or take memory without end.
let targets: [String: ([UInt8]) -> Void] = [
    "rule-pack": { _ = try? RulePackReader.compile(shipped: ShippedFiles.all, own: [("fuzz.yaml", text($0))]) },
    "evidence-file": { bytes in
        if let file = try? EvidenceFile.read(bytes, name: "fuzz.md") { _ = EvidenceFile.write(file.record) }
    },
    "policy": { _ = try? PolicyReader.read(text($0), file: "fuzz.yaml") },
    "scale": { _ = try? ScaleReader.read(text($0), file: "fuzz.yaml") },
    "extraction": { _ = extractor?.read(ArticleText(text($0))) },
    "track": { bytes in
        let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let (old, new) = (ArticleText(text(Array(halves[0]))), ArticleText(text(Array(halves.last ?? []))))
        let spans = extractor?.read(old).claims.map(\.range) ?? []
        _ = Tracker.track(old: old, new: new, spans: spans)
    },
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
]

let extractor = (try? RulePackReader.compile(shipped: ShippedFiles.all, own: [])).map { Extractor($0) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Lines of "kind payload", as a journal that somebody else wrote might hold them, folded one after another.
func projectEntries(_ bytes: [UInt8]) {
    var state = InMemoryProjections()
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).prefix(50).enumerated() {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard parts.count == 2, let entry = try? Entry(kind: text(Array(parts[0])), version: 1, payload: Array(parts[1])) else {
            continue
        }
        let stamp = EntryStamp(sequence: index + 1, group: index + 1, time: Moment(milliseconds: 1), author: "fuzz")
        let recorded = RecordedEntry(stamp: stamp, kind: entry.kind, subjects: entry.subjects, entry: entry)
        state.note(EntryPlace(sequence: index + 1, group: index + 1, kind: entry.kind), about: entry.subjects)
        try? project(recorded, into: &state)
        _ = try? Entry(kind: entry.kind, version: 1, payload: entry.payload)
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is fuzzed; chosen once, before the driver starts.
nonisolated(unsafe) var chosen: ([UInt8]) -> Void = { _ in }

guard CommandLine.arguments.count > 1, let target = targets[CommandLine.arguments[1]] else {
    print("assay-fuzz TARGET [libFuzzer's options] CORPUS\ntargets: " + targets.keys.sorted().joined(separator: " "))
    exit(2)
}
chosen = target
// The driver's words: the program's name, and all after the target's.
var words = CommandLine.unsafeArgv
words[1] = words[0]
words += 1
var count = CommandLine.argc - 1
exit(
    withUnsafeMutablePointer(to: &words) { pointer in
        runDriver(&count, pointer) { bytes, length in
            chosen(Array(UnsafeBufferPointer(start: bytes, count: length)))
            return 0
        }
    })
