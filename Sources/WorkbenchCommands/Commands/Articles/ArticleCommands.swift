import ArgumentParser
import ClaimModel
import Workbench

/// What is known about an article, as options.
struct ArticleDescription: ParsableArguments {
    @Option(name: .long, help: "Its title.") var title: String?
    @Option(name: .long, help: "Who wrote it.") var author: String?
    @Option(name: .long, help: "Who publishes it: its own publisher never counts as evidence.") var publisher: String?
    @Option(name: .long, help: "Where it is or will be published.") var url: String?
    @Option(name: .long, help: "Its language, as in en.") var language: String?
    @Option(name: .long, help: "The day of publication, as 2031-05-04.") var published: CalendarDay?

    var details: ArticleDetails {
        ArticleDetails(
            title: title, publisher: publisher, author: author, url: url, language: language, published: published)
    }
}

/// `article`: what is known about an article, and what readers are told about its revisions.
struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Correct what is known about an article, or note what a revision corrected.",
        subcommands: [ArticleEditCommand.self, ArticleCorrectionCommand.self])
}

/// `article edit`: title, author, publisher, address, language, day.
struct ArticleEditCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct what is known about an article, as when it got its address.")
    @Argument(help: "The article's name.") var article: String
    @OptionGroup var description: ArticleDescription
    @OptionGroup var casebook: CasebookOptions

    mutating func validate() throws {
        if description.details == ArticleDetails() {
            throw ValidationError("say what to correct")
        }
    }

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        _ = try workbench.editArticle(ArticleID(article), description.details)
        try session.output.show(
            ArticleSheet(view: try workbench.article(ArticleID(article))).answer(width: session.output.columns))
    }
}

/// `article correction`: what readers are told.
struct ArticleCorrectionCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "correction", abstract: "Note for readers what a revision corrected.")
    @Argument(help: "The article's name.") var article: String
    @Argument(help: "What was corrected.") var note: String
    @Option(name: .long, help: "The revision's number; default: the newest.") var revision: Int?
    @Option(name: .long, help: "The day of the correction; default: today.") var day: CalendarDay?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let id = ArticleID(article)
        let newest = try workbench.article(id).revisions.last?.number ?? 1
        let correction = CorrectionRecord(note: note, day: try day ?? session.clock().day)
        _ = try workbench.noteCorrection(id, revision: revision ?? newest, correction)
        try session.output.show(ArticleSheet(view: try workbench.article(id)).answer(width: session.output.columns))
    }
}

/// `articles`: what is under check.
struct ArticlesCommand: CasebookCommand {
    static let configuration = CommandConfiguration(commandName: "articles", abstract: "List the articles under check.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        try session.output.show(ArticleSheet.list(try workbench.articles(), width: session.output.columns))
    }
}
