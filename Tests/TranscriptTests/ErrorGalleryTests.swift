import Foundation
import Testing

/// Every error a user can meet has a name, a smallest input and a message; Documentation/errors.md is made of them.
@Suite struct ErrorGalleryTests {
    @Test(arguments: ErrorGallery.files) func `an error is what the gallery says`(file: String) throws {
        var gallery = try ErrorGallery(file: file)
        let before = gallery.text
        let runner = try TranscriptRunner()
        for command in gallery.preparation { #expect(try runner.run(command) == [], "\(file): \(command)") }
        for index in gallery.entries.indices {
            let entry = gallery.entries[index]
            for (number, step) in entry.session.steps.enumerated() {
                let printed = try runner.run(step.command)
                let isAsRecorded = RecordedOutput.matches(printed, step.output)
                #expect(isAsRecorded, "\(file):\(step.line): \(step.command)\nprinted:\n\(printed.joined(separator: "\n"))")
                if !isAsRecorded { gallery.entries[index].session.steps[number].output = printed }
            }
            guard let last = entry.session.steps.last else { continue }
            let named = try runner.run("export ASSAY_ERRORS=named; " + last.command)
            #expect(named.contains { $0.contains("[\(entry.name)] ") }, "\(entry.name): \(named.joined(separator: "\n"))")
        }
        if Recording.isOn, gallery.text != before {
            try Recording.compare(gallery.text, with: ErrorGallery.folder.appending(path: file))
        }
    }

    @Test func `the error reference is made of the gallery`() throws {
        let parts = try ErrorGallery.files.map { try ErrorGallery(file: $0).markdown }
        try Recording.compare(
            ([Self.head] + parts).joined(separator: "\n"),
            with: TranscriptRunner.root.appending(path: "Documentation/errors.md"))
    }

    @Test func `every error that the sources name is in the gallery, and no other`() throws {
        let known = Set(try ErrorGallery.files.flatMap { try ErrorGallery(file: $0).entries.map(\.name) })
        let named = try ErrorNames.inSources()
        #expect(named.count > 100)
        #expect(known.subtracting(named).sorted() == [], "in the gallery, but not in the sources")
        #expect(named.subtracting(known).sorted() == [], "in the sources, but not in the gallery")
    }

    @Test func `an error without a session has its words in the sources`() throws {
        let sources = try ErrorNames.sources().joined(separator: "\n")
        for entry in try ErrorGallery.files.flatMap({ try ErrorGallery(file: $0).entries }) {
            #expect(entry.sentence != nil || !entry.session.steps.isEmpty, "\(entry.name) has neither")
            if let sentence = entry.sentence { #expect(sources.contains(sentence), "\(entry.name)") }
        }
    }

    private static let head = """
        # Error reference

        Every error a user can meet: its name, the smallest input that causes it, the message and the remedy. Made of the gallery that the tests
        run (`Tests/TranscriptTests/gallery`); a test keeps it in step. `HASH` and `FOLDER` stand for what differs from run to run.

        A message is one line, `assay: error: FILE:LINE:COLUMN: what is wrong`, then what to do about it. With `ASSAY_ERRORS=named` in the
        environment the error's name stands before it, for scripts. An error writes nothing into the casebook. Findings are no errors: what
        `check`, `verify`, `lint-claimreview` or `consistency` find is their answer, on standard output.

        | exit code | meaning |
        | --- | --- |
        | 0 | done |
        | 1 | findings, an input that could not be processed, or a decision that stage or policy refuse |
        | 2 | wrong usage, or an environment in which nothing can be done |
        | 3 | another process kept the casebook locked longer than the waiting time |
        | 4 | the casebook is damaged |
        | 129 | ended because the terminal went away (SIGHUP) |
        | 130 | ended by Ctrl-C |
        | 143 | ended by the system or another program (SIGTERM) |

        """
}

/// The names of errors, as the sources give them.
enum ErrorNames {
    static func sources() throws -> [String] {
        let folder = TranscriptRunner.root.appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        return try paths.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    static func inSources() throws -> Set<String> {
        var names: Set<String> = ["settings/no-such-policy", "settings/no-such-scale"]
        for source in try sources() {
            for match in source.matches(of: /(?:UserError|FilterMessages\.error|Failure)\(\s*(?:name: )?"([a-z]+\/[a-z0-9-]+)"/)
            {
                names.insert(String(match.1))
            }
            for match in source.matches(of: /kind: "([a-z]+)", code: "([a-z0-9-]+)"/) { names.insert("\(match.1)/\(match.2)") }
            for match in source.matches(of: /WorkbenchProblem\(\s*\.[a-z]+, code: "([a-z0-9-]+)"/) {
                names.insert("casebook/\(match.1)")
            }
            for match in source.matches(of: /(?:case [A-Z]+: |[?:] )"((?:file|filter|output)\/[a-z-]+)"/) {
                names.insert(String(match.1))
            }
        }
        let lists = [
            ("ClaimWorkflow/Decisions/Refusal.swift", "enum RefusalCode", "decision"),
            ("JournalStore/StoreProblem.swift", "public var code", "casebook"),
            ("ClaimInterchange/SettingsYAML.swift", "enum Code", "settings"),
            ("ClaimInterchange/EvidenceFile.swift", "enum Code", "evidence"),
            ("ClaimExtraction/Rules/RulePackError.swift", "enum Kind", "rules"),
            ("ArticleIntake/IntakeError.swift", "enum Kind", "intake"),
        ]
        for (file, start, kind) in lists {
            let path = TranscriptRunner.root.appending(path: "Sources/" + file)
            let source = try String(contentsOf: path, encoding: .utf8)
            guard let begin = source.range(of: start)?.upperBound, let end = source[begin...].range(of: "\n    }\n")?.lowerBound
            else {
                continue
            }
            for match in (String(source[begin..<end]) + "\n").matches(
                of: /case \.?([a-zA-Z0-9]+)(?:(?: =|:) "([a-z0-9-]+)")?\n/)
            {
                names.insert("\(kind)/\(match.2 ?? match.1)")
            }
        }
        return names
    }
}
