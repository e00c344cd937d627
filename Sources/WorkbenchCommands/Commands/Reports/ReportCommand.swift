import ArgumentParser
import ClaimModel
import ClaimReports
import FilterCommands
import Foundation
import ReportRendering
import Workbench

/// What `report` can make.
enum ReportChoice: String, ExpressibleByArgument, CaseIterable {
    case html, markdown, text, json, csv
    /// The marked article as CriticMarkup.
    case marked
    /// The change list as HTML, Markdown and CSV.
    case changes
    case changesMarkdown = "changes-markdown"
    case changesCSV = "changes-csv"
    /// Fact-check markup of every signed claim.
    case claimreview
    /// W3C Web Annotations of every claim.
    case annotations

    /// Reads the format's name; `md` and `txt` are taken as well.
    init?(argument: String) {
        self.init(rawValue: ["md": "markdown", "txt": "text", "htm": "html"][argument] ?? argument)
    }
}

/// `report`: what leaves the casebook.
struct ReportCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Make the verification report of an article, or its change list.",
        discussion: """
            The format follows the file's name (.html, .md, .txt, .json, .csv) unless --format says otherwise. Confidential sources stand \
            in full in a report for legal, as a source known to the editors in one for editor, and not at all in one for public. \
            --format claimreview -o FOLDER writes a file for each signed claim beside the bundle of all.
            """)
    @Argument(help: "The article's name.") var article: String
    @Option(name: .long, help: "The revision's number; default: the newest.") var revision: Int?
    @Option(name: .customLong("for"), help: "Who reads it.") var audience: Audience = .editor
    @Option(name: .long, help: "The format.") var format: ReportChoice?
    @Option(name: .shortAndLong, help: "The file; default: standard output.", completion: .file()) var output: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try casebook.check(formatIsGiven: format != nil)
        let workbench = try session.workbench()
        let dossier = try session.doing("gathering the report") { _ in try workbench.dossier(ArticleID(article)) }
        guard var report = VerificationReport(dossier, revision: revision, for: audience) else {
            throw UserError(
                "report/no-such-revision", status: .findings, message: "\(article) has no such revision",
                remedy: "show \(article) lists its revisions")
        }
        let numbers = dossier.revisions.map(\.record.number)
        if choice == .html, audience != .public, let before = numbers.last(where: { $0 < report.revision.number }) {
            report.comparison = try workbench.difference(of: dossier.article.id, from: before, to: report.revision.number)
        }
        if choice == .claimreview, let output, ReportDocument.isFolder(output) {
            return try InterchangeDocuments.writeClaimReviews(of: dossier, to: output, session: session)
        }
        try ReportDocument.show(rows: RecordRows.rows(of: report), as: casebook, to: output, session: session) {
            document(report, dossier, session)
        }
    }

    private func document(_ report: VerificationReport, _ dossier: ArticleDossier, _ session: Session) -> [UInt8] {
        switch choice {
        case .claimreview: InterchangeDocuments.claimReviews(of: dossier, session: session)
        case .annotations: InterchangeDocuments.annotations(of: dossier, revision: revision)
        default: ReportDocument.render(report, as: choice)
        }
    }

    private var choice: ReportChoice {
        if let format { return format }
        switch output.map({ URL(filePath: $0).pathExtension.lowercased() }) {
        case "html", "htm": return .html
        case "md", "markdown": return .markdown
        case "json": return .json
        case "csv": return .csv
        case "txt": return .text
        default: return casebook.format == .json ? .json : output == nil ? .text : .html
        }
    }
}

/// The bytes of a report, and where they go.
enum ReportDocument {
    static func render(_ report: VerificationReport, as choice: ReportChoice) -> [UInt8] {
        switch choice {
        case .html: ReportFormat.html.render(report)
        case .markdown: ReportFormat.markdown.render(report)
        case .text: ReportFormat.text.render(report)
        case .json: ReportFormat.json.render(report)
        case .csv: ReportFormat.csv.render(report)
        case .marked: ReportFormat.marked.render(report)
        case .changes: ChangeListFormat.html.render(ChangeList(report))
        case .changesMarkdown: ChangeListFormat.markdown.render(ChangeList(report))
        case .changesCSV: ChangeListFormat.csv.render(ChangeList(report))
        case .claimreview, .annotations: []
        }
    }

    /// Shows the rows where tab-separated fields are asked for on standard output, the document everywhere else.
    static func show(
        rows: @autoclosure () -> [[String]], as options: CasebookOptions, to path: String? = nil, session: Session,
        document: () -> [UInt8]
    ) throws {
        guard options.format == .plain, path == nil else { return try deliver(document(), to: path, session: session) }
        var answer = Answer()
        answer.plain = rows()
        try session.output.show(answer)
    }

    /// Writes a file beside its place first, so that a full disk leaves no half of one; without a file, standard output.
    static func deliver(_ bytes: [UInt8], to path: String?, session: Session) throws {
        guard let path else { return try session.output.document(bytes) }
        try write(bytes, to: path)
        try session.output.show(.record("report", path, "\(bytes.count) bytes"))
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw UserError(
                "output/not-written", status: .findings, place: path, message: "the file can't be written",
                remedy: "choose a folder that you may write to, with room for it")
        }
    }
}
