import ClaimInterchange
import Foundation

/// Runs the command that the settings name for fetching a snapshot; nothing is fetched otherwise.
enum SnapshotFetch {
    /// The path of the fetched file.
    ///
    /// `{url}` and `{file}` in the setting's words are replaced inside each word; no shell is involved.
    static func fetch(_ url: String?, session: Session) throws -> String {
        guard let url, url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw UserError(
                "evidence/no-address", message: "there is no http or https address to fetch",
                remedy: "give the URL, as in: evidence add https://… --fetch")
        }
        guard let template = try session.settings[.snapshot] else {
            throw UserError(
                "evidence/no-snapshot-command", message: "no command for fetching snapshots is set",
                remedy: "in the settings file: snapshot: curl -fsSL -o {file} {url}")
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "assay-snapshot-\(UUID().uuidString)").path
        let words = template.split(separator: " ").map {
            String($0).replacing("{url}", with: url).replacing("{file}", with: file)
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: file) else {
            throw UserError(
                "evidence/snapshot-command-failed", status: .findings,
                message: "the snapshot command failed with exit code \(process.terminationStatus)",
                remedy: "try it by hand: " + words.joined(separator: " "))
        }
        return file
    }
}
