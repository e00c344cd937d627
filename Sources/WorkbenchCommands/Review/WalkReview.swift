import ClaimModel
import ReviewTerminal

/// An article sentence by sentence, as a checker with a pencil goes. It ends when every sentence was seen.
final class WalkReview {
    private let desk: any ReviewDesk
    private let article: ArticleID
    private var material: WalkMaterial
    private var index: Int

    /// A walk that begins at the first sentence nobody has seen.
    init(desk: any ReviewDesk, article: ArticleID) throws(UserError) {
        self.desk = desk
        self.article = article
        material = try desk.walk(through: article)
        index = material.firstUnseen() ?? material.sentences.count
    }

    /// The claim under the walk: the first one of the sentence on the screen.
    var claim: ClaimID? { material.claims(inSentence: index).first?.claim.id }

    /// What the screen shows.
    var view: ReviewView {
        if let view = material.view(ofSentence: index) { return .walk(view) }
        let count = material.sentences.count
        let words = count == 0 ? "This article has no sentence." : "Every sentence was seen: \(count) of \(count)."
        return .message(
            title: "\(article) r\(material.revision)",
            [StyledLine(words), "", "b goes back, C goes through the claims, q leaves."])
    }

    /// Does what a key asks for.
    func perform(_ command: ReviewKeyCommand, _ action: ReviewAction) throws(UserError) -> ReviewResponse {
        switch command {
        case .undo: return try reloaded(desk.undo().done)
        case .redo: return try reloaded(desk.redo().done)
        case .jump: return jump(to: action.argument)
        case .previous: return back()
        default: break
        }
        guard material.sentences.indices.contains(index) else { return .refused("every sentence was seen; b goes back") }
        switch command {
        case .seen: return try markSeen(hasNothingToCheck: false)
        case .nothing: return try markNothing()
        case .mark: return try mark(selected(action))
        case .correct: return try correct(selected(action))
        case .drop: return try drop(selected(action), reason: action.argument)
        default: return .refused("this key has no meaning in a walk")
        }
    }

    private func markSeen(hasNothingToCheck: Bool) throws(UserError) -> ReviewResponse {
        if material.seen.contains(index) { return goOn("") }
        let done = try desk.decide(
            .markSeen(article, revision: material.revision, sentence: index, hasNothingToCheck: hasNothingToCheck))
        material = try desk.walk(through: article)
        return goOn(done)
    }

    private func markNothing() throws(UserError) -> ReviewResponse {
        if let claim = material.claims(inSentence: index).first(where: { $0.claim.stage != .dismissed }) {
            return .refused("\(claim.claim.id) is marked in this sentence; drop it first (Tab, x), or press n")
        }
        return try markSeen(hasNothingToCheck: true)
    }

    private func mark(_ range: ByteRange) throws(UserError) -> ReviewResponse {
        if let same = material.claims(inSentence: index).first(where: { $0.range == range }) {
            return .refused("these words are \(same.claim.id) already")
        }
        guard material.text.string(in: range).contains(where: { $0.isLetter || $0.isNumber }) else {
            return .refused("a claim needs words, not only punctuation")
        }
        return try reloaded(desk.decide(.addClaim(article, range)))
    }

    private func correct(_ range: ByteRange) throws(UserError) -> ReviewResponse {
        let found = try chosen(range)
        if found.range == range {
            return .refused("choose other words for \(found.claim.id): Shift-→ makes the selection longer")
        }
        return try reloaded(desk.decide(.moveWords(found.claim.id, range)))
    }

    private func drop(_ range: ByteRange, reason: String) throws(UserError) -> ReviewResponse {
        let found = try chosen(range)
        if reason.isEmpty { return .refused("dropping a claim needs a reason") }
        return try reloaded(desk.decide(.dismiss(found.claim.id, reason: reason)))
    }

    /// The claim that has most in common with the selected words.
    private func chosen(_ range: ByteRange) throws(UserError) -> (claim: ClaimRecord, range: ByteRange) {
        let touched = material.claims(inSentence: index).filter { $0.claim.stage != .dismissed && $0.range.overlaps(range) }
        let best = touched.max { $0.range.clamped(to: range).count < $1.range.clamped(to: range).count }
        guard let best else {
            throw UserError(
                "review/no-claim-selected", message: "no claim stands in the selected words; Tab selects the next one")
        }
        return best
    }

    private func selected(_ action: ReviewAction) throws(UserError) -> ByteRange {
        guard let selection = action.selection, let window = material.window(ofSentence: index) else {
            throw UserError("review/nothing-selected", message: "select words first, with the arrow keys")
        }
        return window.inArticle(selection)
    }

    private func jump(to text: String) -> ReviewResponse {
        guard let number = Int(text), material.sentences.indices.contains(number - 1) else {
            return .refused("go to a sentence from 1 to \(material.sentences.count)")
        }
        index = number - 1
        return .done("")
    }

    private func back() -> ReviewResponse {
        if index == 0 { return .refused("this is the first sentence") }
        index = min(index, material.sentences.count) - 1
        return .done("")
    }

    /// To the next sentence while there are unseen ones ahead or behind; else the walk is at its end.
    private func goOn(_ message: String) -> ReviewResponse {
        if index + 1 < material.sentences.count {
            index += 1
        } else {
            index = material.firstUnseen() ?? material.sentences.count
        }
        if material.firstUnseen() == nil, !message.isEmpty { index = material.sentences.count }
        return .done(StyledLine(message))
    }

    private func reloaded(_ message: String) throws(UserError) -> ReviewResponse {
        material = try desk.walk(through: article)
        return .done(StyledLine(message))
    }
}
