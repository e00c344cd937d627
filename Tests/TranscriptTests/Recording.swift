import Foundation
import Testing

/// Generated files of the repository. `ASSAY_RECORD=1 swift test` writes them anew, and fails.
enum Recording {
    static let isOn = ProcessInfo.processInfo.environment["ASSAY_RECORD"] != nil

    /// Says when a file is not what was made now.
    static func compare(_ made: String, with file: URL) throws {
        let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(
            made == written,
            "\(file.lastPathComponent) is out of step; ASSAY_RECORD=1 swift test --filter TranscriptTests makes it anew")
        if isOn, made != written {
            try made.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent) anew")
        }
    }
}
