import ArgumentParser
import ClaimModel
import ClaimReports
import Foundation
import ReportRendering
import Workbench

/// `check`: the gate.
struct CheckCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Fail when an article is not ready: unchecked, stale or refuted claims, open fixes, words nobody saw.",
        discussion:
            "A FILE is tracked in memory against the article's newest revision. Exit code 1 when something stands in the way.")
    @Argument(help: "The article's name, or a file of its next revision.", completion: .file()) var subject: String
    @Option(name: .long, help: "The article a file belongs to; default: the only one.") var article: String?
    @Option(name: .long, help: "Another policy than the one in force: a name or a file.", completion: .file()) var policy:
        String?
    @Option(name: .long, help: "The format.") var format: GateFormat = .text
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try casebook.check(formatIsGiven: format != .text)
        let workbench = try session.workbench()
        let dossier: ArticleDossier
        var name: String?
        var place: GateOutcome.SourcePlace?
        if try workbench.articles().contains(where: { $0.article.id.slug == subject }) {
            dossier = try workbench.dossier(ArticleID(subject), policy: policy)
            place = dossier.revisions.last.flatMap { workbench.linePlaces(of: $0.record) }
            // Without the file, places are those of the text, and say so.
            if place == nil, let newest = dossier.revisions.last { name = "\(subject) \(newest.record.name)" }
        } else {
            let file = try ArticleFiles.file(subject)
            name = file.name
            place = try workbench.linePlaces(of: file)
            dossier = try workbench.dossier(try owner(workbench), with: file, policy: policy)
        }
        guard let report = GateOutcome(dossier, file: name, place: place) else {
            throw UserError(
                "report/no-revision", status: .findings, message: "\(subject) has no revision to check", remedy: "add one")
        }
        try ReportDocument.show(rows: RecordRows.rows(of: report), as: casebook, session: session) {
            (casebook.format == .json ? .json : format).render(report)
        }
        if !report.findings.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
    }

    /// The article a file belongs to: the one that is named, or the only one.
    private func owner(_ workbench: Workbench) throws -> ArticleID {
        if let article { return ArticleID(article) }
        let articles = try workbench.articles()
        guard articles.count == 1, let only = articles.first else {
            throw UserError(
                "report/which-article", message: "the casebook has \(articles.count) articles",
                remedy: "say which with --article NAME")
        }
        return only.article.id
    }
}
