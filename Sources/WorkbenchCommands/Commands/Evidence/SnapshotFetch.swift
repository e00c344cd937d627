import ClaimInterchange
import Foundation
import Workbench

/// Runs the command that the settings name for fetching a snapshot; nothing is fetched otherwise.
enum SnapshotFetch {
    /// What the command fetched; its own output goes to standard error, and the file it wrote is removed.
    ///
    /// `{url}` and `{file}` in the setting's words are replaced inside each word; no shell is involved.
    static func fetch(_ url: String?, session: Session) throws -> SnapshotFile {
        guard let url, url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw UserError(
                "evidence/no-address", message: "there is no http or https address to fetch",
                remedy: "give the URL, as in: evidence add https://… --snapshot")
        }
        guard let template = try session.settings[.snapshot] else {
            throw UserError(
                "evidence/no-snapshot-command", message: "no command for fetching snapshots is set",
                remedy: "in the settings file: snapshot: curl -fsSL -o {file} {url}")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-snapshot-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name(of: url)).path
        let words = template.split(separator: " ").map {
            String($0).replacing("{url}", with: url).replacing("{file}", with: file)
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardOutput = FileHandle.standardError
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: file) else {
            throw UserError(
                "evidence/snapshot-command-failed", status: .findings,
                message: "the snapshot command failed with exit code \(process.terminationStatus)",
                remedy: "try it by hand: " + words.joined(separator: " "))
        }
        return try SnapshotFiles.file(file)
    }

    /// A file name from an address: its last part, or its host; letters, digits, dots, dashes and underscores of ASCII, at most 80.
    static func name(of url: String) -> String {
        let address = url.prefix { $0 != "?" && $0 != "#" }
        let last = address.split(separator: "/").last ?? "snapshot"
        let kept = last.prefix(80).map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") ? $0 : "-" }
        let name = String(kept).drop { $0 == "." || $0 == "-" }
        return name.isEmpty ? "snapshot" : String(name)
    }
}
