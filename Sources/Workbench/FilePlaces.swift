import ArticleIntake
public import ClaimModel
import ContentDigest
import Foundation

extension Workbench {
    /// Leads from bytes of the text that is read out of a file to lines and columns, from 1, of the file itself.
    ///
    /// A finding about a page or a Markdown file with front matter then names the line that the author sees. The closure
    /// gives nil where the file has no lines, as in a word processor's document.
    public func linePlaces(
        of file: ArticleFile
    ) throws(WorkbenchProblem) -> @Sendable (_ byte: Int) -> (line: Int, column: Int)? {
        Self.places(in: try document(file))
    }

    /// The same for the file that a revision was read from, while it lies where it was and still gives the revision's text.
    public func linePlaces(of revision: RevisionRecord) -> (@Sendable (_ byte: Int) -> (line: Int, column: Int)?)? {
        let file = FilePath(revision.sourceName).isAbsolute ? revision.sourceName : folder + "/" + revision.sourceName
        guard let data = FileManager.default.contents(atPath: file), data.count < 64 << 20,
            SHA256Digest(of: [UInt8](data)).description == revision.sourceDigest,
            let document = try? document(ArticleFile(bytes: [UInt8](data), name: revision.sourceName)),
            SHA256Digest(of: document.text.bytes).description == revision.digest
        else { return nil }
        return Self.places(in: document)
    }

    private static func places(in document: IntakeDocument) -> @Sendable (_ byte: Int) -> (line: Int, column: Int)? {
        { byte in
            guard let place = document.sourceMap.place(at: byte, in: document.text), let line = place.line else { return nil }
            return (line, place.column ?? 1)
        }
    }
}
