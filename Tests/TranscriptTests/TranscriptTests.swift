import Foundation
import Testing

/// Every recorded session plays back. `ASSAY_RECORD=1 swift test` writes anew what was printed, and fails.
@Suite struct TranscriptTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "transcripts")

    static var files: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }

    @Test(arguments: files) func `a recorded session plays back`(file: String) throws {
        let url = Self.folder.appending(path: file)
        let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
        let transcript = Transcript(lines: lines)
        #expect(!transcript.steps.isEmpty, "\(file) holds no command")
        let runner = try TranscriptRunner()
        var recorded = lines.prefix { !$0.hasPrefix("$ ") }
        for step in transcript.steps {
            let printed = try runner.run(step.command)
            let isAsRecorded = RecordedOutput.matches(printed, step.output)
            #expect(isAsRecorded, "\(file):\(step.line): \(step.command)\nprinted:\n\(printed.joined(separator: "\n"))")
            let output = isAsRecorded ? step.output : printed
            recorded += ["$ " + step.command.replacingOccurrences(of: "\n", with: "\n> ")] + output + [""]
        }
        if Recording.isOn {
            try recorded.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file) anew")
        }
    }

    @Test(arguments: [
        (["a", "b"], ["a", "b"], true), (["a"], ["b"], false), (["a", "x", "y", "b"], ["a", "...", "b"], true),
        (["sealed 12 of 14"], ["sealed … of …"], true), (["sealed 12"], ["sealed … of …"], false), ([], ["..."], true),
    ])
    func `dots stand for any lines, an ellipsis for any characters`(printed: [String], recorded: [String], fits: Bool) {
        #expect(RecordedOutput.matches(printed, recorded) == fits)
    }
}
