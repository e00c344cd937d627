import ClaimModel
import ReviewTerminal

/// A review on the full screen: cards or a walk, and the way from one to the other.
final class CasebookReview: ReviewScreenDelegate {
    private enum Mode {
        case card
        case walk(WalkReview)
    }

    private let desk: any ReviewDesk
    private let cards: CardReview
    private var mode = Mode.card

    /// A review of cards.
    init(desk: any ReviewDesk, cards: CardReview) {
        self.desk = desk
        self.cards = cards
    }

    /// A review that begins with a walk through an article.
    convenience init(desk: any ReviewDesk, cards: CardReview, walking article: ArticleID) throws(UserError) {
        self.init(desk: desk, cards: cards)
        mode = .walk(try WalkReview(desk: desk, article: article))
    }

    var view: ReviewView {
        switch mode {
        case .card: cards.view
        case .walk(let walk): walk.view
        }
    }

    var keys: KeyMap {
        switch mode {
        case .card: ReviewKeys.card
        case .walk: ReviewKeys.walk
        }
    }

    var isViewPartial: Bool {
        if case .card = mode { cards.lacksSuggestions } else { false }
    }

    func completeView() -> Bool { cards.takeSuggestions() }

    func perform(_ action: ReviewAction) -> ReviewResponse {
        guard let command = ReviewKeyCommand(rawValue: action.name) else { return .refused("“\(action.name)” is not known") }
        do throws(UserError) {
            switch (mode, command) {
            case (.card, .walk): return try beginWalk()
            case (.walk(let walk), .cards): return backToCards(from: walk)
            case (.card, _): return try cards.perform(command, action)
            case (.walk(let walk), _): return try walk.perform(command, action)
            }
        } catch {
            return .refused([error.message, error.remedy].compactMap(\.self).joined(separator: "; "))
        }
    }

    private func beginWalk() throws(UserError) -> ReviewResponse {
        guard let article = cards.article else { return .refused("there is no claim here, and so no article to walk through") }
        mode = .walk(try WalkReview(desk: desk, article: article))
        return .done("arrow keys select words, c makes them a claim, n goes on; ? lists the keys")
    }

    private func backToCards(from walk: WalkReview) -> ReviewResponse {
        if let claim = walk.claim { cards.go(to: claim) }
        cards.reload()
        mode = .card
        return .done("")
    }
}
