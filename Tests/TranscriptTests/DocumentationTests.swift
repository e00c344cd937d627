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
        let text = try String(contentsOf: TranscriptRunner.root.appending(path: document), encoding: .utf8)
        let transcript = Transcript.inMarkdown(text)
        let runner = try TranscriptRunner()
        for step in transcript.steps {
            let printed = try runner.run(step.command)
            #expect(
                RecordedOutput.matches(printed, step.output),
                "\(document):\(step.line): \(step.command)\nprinted:\n\(printed.joined(separator: "\n"))")
        }
    }
}
