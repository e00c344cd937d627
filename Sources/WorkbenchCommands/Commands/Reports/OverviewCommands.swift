import ArgumentParser
import ClaimModel
import ClaimReports
import FilterCommands
import ReportRendering
import ReviewTerminal
import Workbench

/// `stats`: the casebook at a glance.
struct StatsCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Count articles, claims by stage, verdict and recheck, and what has been open longest.")
    @Option(name: .long, help: "The format.") var format: OverviewFormat = .text
    @Option(name: .shortAndLong, help: "The file; default: standard output.", completion: .file()) var output: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try casebook.check(formatIsGiven: format != .text)
        let workbench = try session.workbench()
        let overview = try session.doing("looking at articles") { work in
            let ids = try workbench.articleIDs()
            let articles = try ids.enumerated().map { done, id in
                try work.advance(to: done, of: ids.count)
                return try workbench.glance(id)
            }
            return CasebookOverview(
                casebook: try workbench.casebookName(), statistics: try workbench.statistics(), scale: try workbench.scale(),
                articles: articles, head: try workbench.head(), moment: try session.clock())
        }
        try ReportDocument.show(rows: RecordRows.rows(of: overview), as: casebook, to: output, session: session) {
            (casebook.format == .json ? .json : format).render(overview)
        }
    }
}

/// `changes`: what became of every claim between two revisions.
struct ChangesCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "Report what became of every claim between two revisions.")
    @Argument(help: "The article's name.") var article: String
    @Argument(help: "The earlier revision, as in r1.") var from: RevisionName
    @Argument(help: "The later revision.") var to: RevisionName
    @Option(name: .long, help: "The format.") var format: ChangeReportFormat = .text
    @Option(name: .shortAndLong, help: "The file; default: standard output.", completion: .file()) var output: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        try casebook.check(formatIsGiven: format != .text)
        let workbench = try session.workbench()
        let dossier = try workbench.dossier(ArticleID(article))
        guard var report = ChangeReport(dossier, from: from.number, to: to.number) else {
            throw UserError(
                "report/no-such-revisions", status: .findings,
                message: "\(article) has no revisions \(from.number) and \(to.number) in this order",
                remedy: "show \(article)")
        }
        if format == .html {
            report.comparison = try workbench.difference(of: dossier.article.id, from: from.number, to: to.number)
        }
        try ReportDocument.show(rows: RecordRows.rows(of: report), as: casebook, to: output, session: session) {
            (casebook.format == .json ? .json : format).render(report)
        }
    }
}

/// A revision as typed: `r2` or `2`.
struct RevisionName: ExpressibleByArgument {
    let number: Int

    init?(argument: String) {
        guard let number = Int(argument.hasPrefix("r") ? String(argument.dropFirst()) : argument), number > 0 else {
            return nil
        }
        self.number = number
    }
}
