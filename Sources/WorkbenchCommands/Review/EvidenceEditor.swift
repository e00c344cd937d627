import ClaimInterchange
import ClaimModel
import Foundation
import ReviewTerminal

/// Evidence written in the user's editor: a Markdown file with front matter, as `evidence import` reads it.
struct EvidenceEditor: Sendable {
    /// The editor's command.
    let command: String
    /// The editor where nobody named one.
    static let usual = "vi"

    /// The editor of the settings, else `$VISUAL`, `$EDITOR`, `vi`.
    init(command: String?, environment: [String: String]) {
        let named = [command, environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
        self.command = named ?? Self.usual
    }

    private static let template = """
        ---
        title:
        publisher:
        url:
        source_kind: secondary
        excerpts:
          - text:
        ---

        """

    /// Lets the user write a record; nil when nothing was written.
    func write() throws(UserError) -> EvidenceRecord? {
        let path = FileManager.default.temporaryDirectory.appending(path: "assay-evidence-\(UUID().uuidString).md").path
        let created = FileManager.default.createFile(
            atPath: path, contents: Data(Self.template.utf8), attributes: [.posixPermissions: 0o600])
        guard created else {
            throw UserError(
                "review/no-temporary-file", message: "no temporary file can be made for the editor", remedy: "set TMPDIR")
        }
        let status = ForegroundProgram.run(command, argument: path)
        guard status == 0 else {
            try? FileManager.default.removeItem(atPath: path)
            throw UserError(
                "review/editor-failed", message: "the editor “\(command)” ended with \(status)", remedy: "set VISUAL or EDITOR")
        }
        guard let data = FileManager.default.contents(atPath: path), data != Data(Self.template.utf8), !data.isEmpty else {
            try? FileManager.default.removeItem(atPath: path)
            return nil
        }
        do throws(EvidenceFileMistakes) {
            let record = try EvidenceFile.read(Array(data), name: (path as NSString).lastPathComponent).record
            try? FileManager.default.removeItem(atPath: path)
            return record
        } catch {
            // What was written is kept, so that it can be mended and imported.
            let first = error.mistakes.first
            let place = first.map { ":\($0.line):\($0.column): \($0.message)" } ?? " can't be read"
            throw UserError(
                "review/record-not-read", message: path + place, remedy: first?.remedy ?? "mend it, then: evidence import FILE")
        }
    }
}
