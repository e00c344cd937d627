import ClaimModel
import ReviewTerminal
import Workbench

/// A review on the full screen, from its beginning to the moment the terminal is given back.
struct FullScreenReview {
    let workbench: Workbench
    let renderer: StyleRenderer
    let environment: [String: String]
    /// The editor of the settings.
    var editor: String?

    /// Cards, in an order, limited by a filter; they begin where the last review was left, or at a claim.
    func cards(_ order: ReviewQueue.Order = .worth, filter: String = "", at claim: ClaimID? = nil) throws(UserError)
        -> StyledLine?
    {
        let desk = try desk()
        let cards = try CardReview(desk: desk, order: order, filter: filter, at: claim ?? desk.rememberedClaim)
        return try run(CasebookReview(desk: desk, cards: cards))
    }

    /// A walk through an article; without a name, through the one that was reviewed last, or the only one.
    func walk(through article: ArticleID?) throws(UserError) -> StyledLine? {
        let desk = try desk()
        let cards = try CardReview(desk: desk, order: .position, at: desk.rememberedClaim)
        guard let chosen = article ?? cards.article ?? (try? workbench.articles())?.first?.article.id else {
            throw UserError("review/no-article", message: "there is no article to walk through", remedy: "add FILE")
        }
        return try run(try CasebookReview(desk: desk, cards: cards, walking: chosen))
    }

    private func desk() throws(UserError) -> WorkbenchDesk {
        try WorkbenchDesk(
            workbench, places: ReviewPlaces(environment: environment),
            editor: EvidenceEditor(command: editor, environment: environment))
    }

    private func run(_ review: CasebookReview) throws(UserError) -> StyledLine? {
        guard environment["TERM"] != "dumb", let screen = RawScreen(renderer: renderer) else {
            throw UserError(
                "review/no-terminal", message: "cards and walks need a terminal",
                remedy: "assay review reads commands from a pipe")
        }
        defer { screen.leave() }
        return ReviewScreen(on: screen, delegate: review).run(greeting: "? lists the keys, q leaves at any time")
    }
}
