import ArgumentParser
import ClaimModel
import Foundation
import ReviewTerminal
import Workbench

/// `add`: an article, or its next revision.
struct AddCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an article, or the next revision of one.",
        discussion: """
            add FILE makes a new article, named after its title. add ARTICLE FILE makes the next revision of an article: every claim \
            is tracked into it, and what changed is shown. add FOLDER takes every file in it, each as an article or as the next \
            revision of the one it is named like. The format is known by content; - reads standard input.
            """)
    @Argument(help: ArgumentHelp("An article's name for its next revision, then a file.", valueName: "article file")) var words:
        [String]
    @Option(name: .long, help: "The new article's name.") var name: String?
    @OptionGroup var description: ArticleDescription
    @Option(name: .long, help: "The encoding of a text that is not UTF-8, such as windows-1252.") var encoding: String?
    @Option(
        name: .long, help: "What a file is, where its content does not tell: plain, markdown, html, docx, email, feed, pdf.")
    var format: String?
    @Option(name: .long, help: "Which entry of a feed is meant.") var entry: String?
    @Option(name: .long, help: "Tracked changes of a Word file: accepted, rejected, or both as two revisions.") var changes:
        String?
    @Option(name: .long, help: "A note of what was corrected in this revision.") var correction: String?
    @Flag(name: .long, help: "Take comments, footnotes and endnotes as evidence, tied as context to the claims they stand at.")
    var notesAsEvidence = false
    @Flag(name: .long, help: "The text may be a wholly different one.") var replace = false
    @OptionGroup var casebook: CasebookOptions

    mutating func validate() throws {
        if words.isEmpty || words.count > 2 { throw ValidationError("give a file, or an article's name and a file") }
    }

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        if words.count == 1, isFolder(words[0]) { return try takeFolder(words[0], workbench, session) }
        let both = changes == "both"
        var reading = ArticleFileReading(encoding: encoding, format: format, entry: entry, changes: both ? "rejected" : changes)
        var file = try ArticleFiles.file(words[words.count - 1], reading: reading)
        let arrival = try session.doing("reading the article") { _ in try take(file, workbench, session) }
        try session.output.show(ArrivalLines.answer(arrival, width: session.output.columns))
        guard both else { return try takeNotes(file, arrival.article, workbench, session) }
        reading.changes = "accepted"
        file.reading = reading
        let after = try workbench.addRevision(arrival.article, file).result
        try session.output.show(ArrivalLines.answer(after, width: session.output.columns))
        try takeNotes(file, after.article, workbench, session)
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func takeFolder(_ path: String, _ workbench: Workbench, _ session: Session) throws {
        let (count, failed) = try ArrivalLines.take(try FolderArrivals(workbench, folder: path), in: session)
        if count == 0 { session.output.warning("\(path): the folder holds no files") }
        if failed { throw ExitCode(ExitStatus.findings.rawValue) }
    }

    private func takeNotes(_ file: ArticleFile, _ article: ArticleID, _ workbench: Workbench, _ session: Session) throws {
        guard notesAsEvidence else { return }
        try session.output.show(ArrivalLines.answer(try workbench.takeNotes(of: file, for: article).result))
    }

    private func take(_ file: ArticleFile, _ workbench: Workbench, _ session: Session) throws -> Arrival {
        if words.count == 2 {
            let corrected = correction.map { CorrectionRecord(note: $0, day: session.clock().day) }
            return try workbench.addRevision(ArticleID(words[0]), file, correction: corrected, isOtherArticle: replace)
                .result
        }
        var details = description.details
        details.id = name.map { ArticleID($0) }
        return try workbench.addArticle(file, details: details).result
    }
}
