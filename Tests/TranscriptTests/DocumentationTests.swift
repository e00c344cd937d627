import Foundation
import Testing

/// Every console block of the documentation is run, and prints what the document says.
@Suite struct DocumentationTests {
    static var documents: [String] {
        let guides =
            (try? FileManager.default.contentsOfDirectory(atPath: TranscriptRunner.root.appending(path: "Documentation").path))
            ?? []
        return ["README.md"] + guides.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
    }

    @Test(arguments: documents) func `the document's commands print what it says`(document: String) throws {
        let runner = try TranscriptRunner()
        for block in GuideBlock.inMarkdown(try Self.text(of: document)) {
            switch block.meaning {
            case .session: try play(Transcript(lines: block.lines, firstLine: block.start), of: document, with: runner)
            case .file(let name):
                let text = block.lines.joined(separator: "\n") + "\n"
                try text.write(to: runner.folder.appending(path: name), atomically: true, encoding: .utf8)
            case .picture, .unknown: break
            }
        }
    }

    private func play(_ transcript: Transcript, of document: String, with runner: TranscriptRunner) throws {
        for step in transcript.steps {
            let printed = try runner.run(step.command)
            #expect(
                RecordedOutput.matches(printed, step.output),
                "\(document):\(step.line): \(step.command)\nprinted:\n\(printed.joined(separator: "\n"))")
        }
    }

    @Test(arguments: documents) func `no code of a document goes untested`(document: String) throws {
        let text = try Self.text(of: document)
        for block in GuideBlock.inMarkdown(text) {
            #expect(block.meaning != .unknown, "\(document):\(block.start): name the file, or make it a session")
            let hasCommands = block.lines.contains { $0.hasPrefix("$ ") || $0.hasPrefix("assay ") }
            // The error reference shows what ErrorGalleryTests run.
            #expect(block.meaning != .picture || !hasCommands || document.hasSuffix("errors.md"), "\(document):\(block.start)")
        }
        #expect(GuideBlock.indented(in: text) == [], "\(document): indented code is not run")
    }

    private static func text(of document: String) throws -> String {
        try String(contentsOf: TranscriptRunner.root.appending(path: document), encoding: .utf8)
    }
}
