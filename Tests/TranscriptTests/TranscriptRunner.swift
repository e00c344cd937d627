import Foundation

/// Runs the commands of a transcript in a folder of their own, with the sample case in it.
final class TranscriptRunner {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "assay-transcript-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for part in ["Claims", "Evidence"] {
            try FileManager.default.copyItem(at: Self.root.appending(path: part), to: folder.appending(path: part))
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The folder that holds the built programs, beside the tests.
    static var programs: String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    }

    /// What a command prints, with what differs from run to run replaced by names.
    func run(_ command: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1\n" + command]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": Self.programs + ":/usr/bin:/bin", "HOME": folder.path, "ASSAY_AUTHOR": "Ann Lee", "LC_ALL": "C.UTF-8",
            "SOURCE_DATE_EPOCH": "1935748800", "TMPDIR": folder.path,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        var lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
        while lines.last?.isEmpty == true { lines.removeLast() }
        let code = process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
        if code != 0 { lines.insert("(exit \(code))", at: 0) }
        return lines.map(settled)
    }

    private func settled(_ line: String) -> String {
        line.replacingOccurrences(of: folder.path, with: "FOLDER")
            .replacing(/\b[0-9a-f]{64}\b/, with: "HASH")
            .replacing(/\b[0-9a-f]{12}\b/, with: "HASH")
    }
}
