import ArgumentParser
import ClaimModel
import ReviewTerminal
import Workbench

/// `claims`: the list.
struct ClaimsCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims", abstract: "List claims, all or those that fit a filter.",
        discussion: """
            Filter terms: article:NAME kind:quantity stage:new verdict:supported recheck:value-changed speaker:"…" tag:… assignee:… \
            worth>0.7 and words to look for. Several terms must all fit.
            """)
    @Argument(help: "Ids, ranges or filter terms; without any, every claim.") var filter: [String] = []
    @Option(name: .long, help: "How many at most.") var limit: Int?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        var chosen = try ClaimFilter(parsing: filter)
        if let limit { chosen.limit = max(1, limit) }
        let claims = try workbench.claims(chosen)
        try session.output.show(ClaimLines.answer(claims, width: session.output.columns))
    }
}

/// `show`: everything about one record.
struct ShowCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a claim, an evidence record or an article.")
    @Argument(help: "A claim (c3), evidence (e2) or an article's name.") var name: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        if let id = ClaimID(name) {
            try session.output.show(
                ClaimSheet(view: try workbench.claim(id), scale: try workbench.scale()).answer(width: session.output.columns))
        } else if let id = EvidenceID(name) {
            try session.output.show(EvidenceSheet(view: try workbench.evidence(id)).answer(width: session.output.columns))
        } else {
            let article = ArticleID(name)
            try session.output.show(ArticleSheet(view: try workbench.article(article)).answer(width: session.output.columns))
        }
    }
}

/// `next`: the claim that comes first in the queue.
struct NextCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Show the next claim to decide: rechecks first, then by worth.")
    @Argument(help: "Filter terms.") var filter: [String] = []
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        var chosen = try ClaimFilter(parsing: filter + ["is:open", "order:recheck"])
        chosen.limit = 1
        guard let next = try workbench.claimIDs(chosen).first else {
            return try session.output.say(["nothing is left to decide"])
        }
        try session.output.show(
            ClaimSheet(view: try workbench.claim(next), scale: try workbench.scale()).answer(width: session.output.columns))
    }
}
