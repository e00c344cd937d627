import Foundation
import Testing

/// A verb that shows something and changes nothing, with a line that can be run in the sample casebook.
struct ReadingVerb: CustomTestStringConvertible {
    /// The words that call it.
    let name: String
    /// What is typed behind `assay `; run inside the casebook.
    let line: String
    /// The part of the schema of answers that its `--json` fits, or the schema of a document of its own.
    let shape: Shape

    enum Shape: Sendable {
        case answer(String)
        case document(String)
    }

    var testDescription: String { line }

    private init(_ name: String, _ rest: String = "", _ shape: Shape? = nil) {
        self.name = name
        line = rest.isEmpty ? name : name + " " + rest
        self.shape = shape ?? .answer(name.replacing(" ", with: "-"))
    }

    /// Every verb that reads, most of them once.
    static let all: [ReadingVerb] = [
        .init("articles"), .init("claims"), .init("claims", "stage:waived"), .init("show", "c1", .answer("claim-sheet")),
        .init("show", "c13", .answer("claim-sheet")), .init("show", "e1", .answer("evidence-sheet")),
        .init("show", "gulf-strikes", .answer("article-sheet")), .init("next", "", .answer("claim-sheet")),
        .init("history", "c1"), .init("diff", "gulf-strikes r1 r2"), .init("coverage", "gulf-strikes"), .init("suggest", "c1"),
        .init("gaps", "gulf-strikes"), .init("scale"), .init("policy"), .init("log"), .init("log", "--head", .answer("head")),
        .init("evidence list"), .init("evidence show", "e2", .answer("evidence-sheet")), .init("evidence check"),
        .init("fixes", "--all"), .init("queries", "--all"), .init("report", "gulf-strikes", .document("report-1")),
        .init("changes", "gulf-strikes r1 r2", .document("changes-1")), .init("check", "gulf-strikes", .document("gate-1")),
        .init("stats", "", .document("overview-1")), .init("verify"), .init("whoami"), .init("config"),
        .init("extract", "r1.md", .answer("texts")), .init("rules list"), .init("rules show", "rank"),
        .init("rules test", "", .answer("rule-findings")),
        .init("rules explain", "\"At least 29 docks burnt, the port said\"", .answer("texts")),
        .init("rules profile", "r1.md"), .init("rules lint", "", .answer("rule-findings")), .init("rules coverage", "r1.md"),
        .init("track", "r1.md r2.md"), .init("compare", "--claim \"at least 29 docks\" --evidence \"30 docks were counted\""),
        .init("match", "\"at least 29 docks burnt\" --corpus corpus.jsonl"), .init("consistency", "sums.txt"),
        .init("import-claimreview", "review.json"), .init("lint-claimreview", "review.json"),
    ]

    /// Verbs that write a document for another program: it is what it is.
    static let documents: Set<String> = ["rules reference", "manual", "completions"]

    /// Names that only lead to others.
    static let groups: Set<String> = ["article", "claim", "evidence", "fix", "rules"]

    /// Verbs that decide, take or make something, or talk with a person.
    static let deciding: Set<String> = [
        "init", "add", "review", "tutor", "triage", "take", "propose", "sign", "request-changes", "still-stands", "reopen",
        "dismiss", "waive", "restore", "claim add", "claim edit", "claim split", "claim merge", "same", "seen", "undo", "redo",
        "evidence add", "evidence edit", "evidence withdraw", "evidence restore", "evidence import", "evidence export", "link",
        "unlink", "searched", "fix propose", "fix accept", "fix stet", "fix cut", "fix made", "query", "answer",
        "article edit", "article correction", "assign", "tag", "priority", "note", "watch", "rebuild", "redact", "backup",
        "export", "import", "adopt",
    ]
}

/// The sample casebook with something of everything in it, made once.
enum ReadingBook {
    nonisolated(unsafe) static let runner = Result { try prepared() }

    private static func prepared() throws -> TranscriptRunner {
        let runner = try TranscriptRunner()
        let script = TranscriptRunner.root.appending(path: "script/sample-case").path
        let steps = [
            "\(script) assay . > made.txt", "cp Claims/sample/*.md casebook/; cd casebook; mv gulf-strikes.r1.md r1.md",
            "cd casebook; mv gulf-strikes.r2.md r2.md", "cd casebook; assay query c3 'who counted?'",
            "cd casebook; assay query c4 'which port?' --to author; assay answer q2 'Carrow'",
            "cd casebook; assay note c1 'call the port'; assay note c13 'see e5'; assay tag c1 --add sums --add port",
            "cd casebook; assay waive c15 --reason 'a quote'; assay assign c1 --to kim; assay priority c1 --set 2",
            "cd casebook; printf '%s' '\(markup)' > review.json",
            "cd casebook; printf '{\"id\": \"a\", \"title\": \"Log\", \"text\": \"30 docks burnt in the port\"}\\n' > corpus.jsonl",
            "cd casebook; printf '30 boats sank, of which 12 were trawlers and 20 were ferries.\\n' > sums.txt",
        ]
        for step in steps { _ = try runner.run(step) }
        return runner
    }

    /// A fact check with a slip that is mended on reading.
    private static let markup = """
        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "At least 29 docks burnt", \
        "datePublished": "2031-05-06", "url": "https://courier.example/checks/1", "author": {"@type": "Organization", \
        "name": "The Gulf Courier"}, "reviewRating": {"@type": "Rating", "ratingValue": "5", "bestRating": 5, "worstRating": 1, \
        "alternateName": "True"}, "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ilan Merrow"}}}
        """

    /// Runs a command inside the casebook.
    static func run(_ command: String) throws -> [String] { try runner.get().run("cd casebook && " + command) }
}
