import ClaimModel
import ReviewTerminal

/// Claims one by one: shows the card, and turns keys into decisions.
final class CardReview {
    private let desk: any ReviewDesk
    private var queue: ReviewQueue
    private var order: ReviewQueue.Order
    private var filter = ""
    private var material: CardMaterial?
    private var labelToConclude: ScaleLabel?
    /// The words that were looked for last.
    private var lastFound = ""
    /// The claim whose suggestions were looked for.
    private var suggestedFor: ClaimID?

    /// A review that begins at a claim, or at the first one of the queue.
    init(desk: any ReviewDesk, order: ReviewQueue.Order, filter: String = "", at start: ClaimID?) throws(UserError) {
        self.desk = desk
        self.order = order
        self.filter = filter
        queue = ReviewQueue(try desk.claims(order, filter: filter), at: start)
    }

    /// The claim on the screen.
    var current: ClaimID? { queue.current }

    /// The article of the claim on the screen.
    var article: ArticleID? { (try? loaded())?.claim.article }

    /// What the screen shows.
    var view: ReviewView {
        guard queue.current != nil else {
            let none =
                filter.isEmpty ? "No claim is left \(order.words)." : "No claim is left \(order.words) that fits “\(filter)”."
            return .message(
                title: "nothing to do", [StyledLine(none), "", "O orders otherwise, l limits otherwise, u undoes, q leaves."])
        }
        do throws(UserError) {
            return .card(CardComposer(position: queue.position, order: queueWords).card(of: try loaded()))
        } catch {
            return .message(title: "\(queue.current?.description ?? "")", [StyledLine(error.message, .error)])
        }
    }

    /// Does what a key asks for.
    func perform(_ command: ReviewKeyCommand, _ action: ReviewAction) throws(UserError) -> ReviewResponse {
        switch command {
        case .undo: return try went(desk.undo())
        case .redo: return try went(desk.redo())
        case .order: return try reorder(action.argument)
        case .filter: return try limit(to: action.argument)
        case .find: return try find(action.argument)
        case .jump: return try jump(to: action.argument)
        case .next: return move(by: 1, otherwise: "this is the last one")
        case .previous: return move(by: -1, otherwise: "this is the first one")
        case .later: return putOff()
        default: break
        }
        guard let claim = queue.current else { return .refused("there is no claim here") }
        return try decide(command, action, on: claim)
    }

    private func decide(_ command: ReviewKeyCommand, _ action: ReviewAction, on claim: ClaimID) throws(UserError)
        -> ReviewResponse
    {
        switch command {
        case .supported, .refuted, .mixed, .unproven: return try proposeByKey(command, on: claim)
        case .label: return try proposeTyped(action.argument, on: claim)
        case .conclude: return try conclude(action.argument, on: claim)
        case .sign: return try settle(.sign(claim))
        case .stillStands: return try settle(.stillStands(claim))
        case .fixMade: return try settle(.fixMade(claim))
        case .dismiss: return try settle(.dismiss(claim, reason: try needed(action.argument, "a dismissal needs a reason")))
        case .sendBack:
            return try settle(.sendBack(claim, comment: try needed(action.argument, "sending back needs a comment")))
        case .note: return try record(.note(claim, try needed(action.argument, "an empty note was not kept")))
        case .query: return try record(.ask(claim, question: try needed(action.argument, "an empty question was not kept")))
        case .link: return try linkSuggestion(action.argument, to: claim)
        case .evidence: return try addEvidence(action.arguments, to: claim)
        case .evidenceInEditor: return .lend { [self] in answered { () throws(UserError) in try self.addInEditor(claim) } }
        case .fix: return try proposeFix(action.arguments, for: claim)
        case .edit: return try correct(action.arguments, claim)
        case .source: return try showSources()
        default: return .refused("this key has no meaning on a card")
        }
    }

    // MARK: Deciding

    private func proposeByKey(_ command: ReviewKeyCommand, on claim: ClaimID) throws(UserError) -> ReviewResponse {
        guard let label = VerdictKeys.label(for: command, in: desk.scale) else {
            return .refused("the scale \(desk.scale.name) has no “\(command.rawValue)”; d lists its labels")
        }
        return try propose(label, on: claim)
    }

    private func proposeTyped(_ text: String, on claim: ClaimID) throws(UserError) -> ReviewResponse {
        if text.isEmpty { return .ask(ReviewForms.label(of: desk.scale)) }
        return try propose(VerdictKeys.label(typed: text, in: desk.scale), on: claim)
    }

    /// A verdict key is refused while the policy lacks evidence for it; who may sign is a matter of the signing queue.
    private func propose(_ label: ScaleLabel, on claim: ClaimID) throws(UserError) -> ReviewResponse {
        if let breach = try desk.lacking(claim, for: label).first {
            return .refused("“\(label.label)” lacks something: \(breach.missing); \(breach.remedy)")
        }
        guard desk.scale.needsConclusion else { return try settle(.propose(claim, label: label.key, conclusion: nil)) }
        labelToConclude = label
        return .ask(ReviewForms.conclusion)
    }

    private func conclude(_ text: String, on claim: ClaimID) throws(UserError) -> ReviewResponse {
        guard let label = labelToConclude else { return .refused("choose a verdict first") }
        labelToConclude = nil
        return try settle(.propose(claim, label: label.key, conclusion: try needed(text, "the scale asks for a conclusion")))
    }

    private func linkSuggestion(_ number: String, to claim: ClaimID) throws(UserError) -> ReviewResponse {
        // A record that was not seen yet is never linked.
        if lacksSuggestions, !takeSuggestions() {
            return .refused("the suggestions are still being looked for; press \(number) once you see them")
        }
        let suggestions = try loaded().suggestions
        guard let index = Int(number), suggestions.indices.contains(index - 1) else {
            return .refused("there is no suggestion \(number)")
        }
        let suggestion = suggestions[index - 1]
        return try record(.link(claim, suggestion.evidence.id, suggestion.stance ?? .context))
    }

    private func addEvidence(_ answers: [String], to claim: ClaimID) throws(UserError) -> ReviewResponse {
        if answers.isEmpty { return .ask(ReviewForms.evidence) }
        return try record(.addEvidence(claim, try ReviewForms.newEvidence(answers)))
    }

    private func addInEditor(_ claim: ClaimID) throws(UserError) -> ReviewResponse {
        guard let done = try desk.addEvidenceInEditor(for: claim) else {
            return .refused("nothing was written; nothing was changed")
        }
        return changed(done)
    }

    private func proposeFix(_ answers: [String], for claim: ClaimID) throws(UserError) -> ReviewResponse {
        let loaded = try loaded()
        if answers.isEmpty { return .ask(ReviewForms.fix(for: loaded.claim, because: loaded.links.map(\.evidence.id))) }
        guard answers.count == 3 else { return .refused("the form is not complete") }
        let words = answers[0].withoutOuterBlanks
        if words == loaded.claim.wording { return .refused("these are its words already; nothing was proposed") }
        let note = answers[2].withoutOuterBlanks
        return try record(
            .proposeFix(claim, words: words, because: try ReviewForms.evidenceIDs(answers[1]), note: note.isEmpty ? nil : note))
    }

    private func correct(_ answers: [String], _ claim: ClaimID) throws(UserError) -> ReviewResponse {
        let record = try loaded().claim
        if answers.isEmpty { return .ask(ReviewForms.correction(of: record)) }
        let correction = try ReviewForms.correction(answers, of: record)
        if correction == CardCorrection() { return .refused("nothing was corrected") }
        return try self.record(.correct(claim, correction))
    }

    /// A decision after which the next claim is shown.
    private func settle(_ decision: ReviewDecision) throws(UserError) -> ReviewResponse {
        let done = try desk.decide(decision)
        let hasNext = queue.move(by: 1)
        return changed(hasNext ? done : done + "; that was the last one")
    }

    /// A decision after which the claim stays on the screen.
    private func record(_ decision: ReviewDecision) throws(UserError) -> ReviewResponse {
        changed(try desk.decide(decision))
    }

    private func needed(_ text: String, _ otherwise: String) throws(UserError) -> String {
        if text.isEmpty { throw UserError("review/empty-field", message: otherwise) }
        return text
    }

    // MARK: Moving

    private func move(by count: Int, otherwise message: String) -> ReviewResponse {
        queue.move(by: count) ? changed("") : .refused(message)
    }

    private func putOff() -> ReviewResponse {
        guard let claim = queue.current else { return .refused("there is no claim here") }
        queue.putOff()
        return changed("\(claim) comes later")
    }

    private func find(_ words: String) throws(UserError) -> ReviewResponse {
        let words = words.isEmpty ? lastFound : words
        if words.isEmpty { return .refused("there was nothing to find") }
        lastFound = words
        guard queue.moveToNext(where: try desk.finder(of: words)) else {
            return .refused("no claim of this queue holds “\(words)”")
        }
        return changed("found “\(words)”; / Enter finds the next")
    }

    private func jump(to text: String) throws(UserError) -> ReviewResponse {
        if let claim = ClaimID(text) {
            _ = try desk.material(of: claim)
            queue.go(to: claim)
            return changed("")
        }
        guard let number = Int(text), queue.jump(to: number) else {
            return .refused("go to a number from 1 to \(queue.claims.count), or to an id such as c12")
        }
        return changed("")
    }

    private func reorder(_ text: String) throws(UserError) -> ReviewResponse {
        guard let chosen = ReviewQueue.Order(rawValue: text) else {
            return .refused("order by " + ReviewQueue.Order.allCases.map(\.rawValue).joined(separator: ", "))
        }
        queue = ReviewQueue(try desk.claims(chosen, filter: filter), at: queue.current)
        order = chosen
        return changed("\(counted(queue.claims.count)) \(queueWords)")
    }

    private func limit(to text: String) throws(UserError) -> ReviewResponse {
        queue = ReviewQueue(try desk.claims(order, filter: text), at: queue.current)
        filter = text
        return changed(text.isEmpty ? "all claims \(order.words)" : "\(counted(queue.claims.count)) for “\(text)”")
    }

    private func went(_ step: (done: String, claim: ClaimID?)) -> ReviewResponse {
        if let claim = step.claim { queue.go(to: claim) }
        return changed(step.done)
    }

    private func counted(_ number: Int) -> String { number == 1 ? "1 claim" : "\(number) claims" }

    private var queueWords: String { filter.isEmpty ? order.words : "\(order.words), \(filter)" }

    // MARK: What is shown

    /// Whether suggestions were not yet looked for: that takes longer than a frame.
    var lacksSuggestions: Bool { queue.current != nil && suggestedFor != queue.current }

    /// Looks for evidence that may bear on the claim, or takes what was found by now; returns whether it was. What goes wrong
    /// with it leaves the card without suggestions.
    func takeSuggestions() -> Bool {
        guard lacksSuggestions, let claim = queue.current, let found = desk.suggestions(for: claim) else { return false }
        suggestedFor = claim
        guard (try? loaded()) != nil else { return true }
        material?.suggestions = found
        return true
    }

    /// Makes the card anew from the casebook.
    func reload() {
        material = nil
        suggestedFor = nil
        desk.forgetSuggestions()
    }

    /// Puts a claim on the screen.
    func go(to claim: ClaimID) {
        queue.go(to: claim)
        reload()
    }

    private func changed(_ message: String) -> ReviewResponse {
        reload()
        if let claim = queue.current { desk.remember(claim) }
        return .done(StyledLine(message))
    }

    private func loaded() throws(UserError) -> CardMaterial {
        if let material, material.claim.id == queue.current { return material }
        guard let claim = queue.current else { throw UserError("review/no-claim", message: "there is no claim here") }
        let fresh = try desk.material(of: claim)
        material = fresh
        return fresh
    }

    private func showSources() throws(UserError) -> ReviewResponse {
        let isLooking = lacksSuggestions && !takeSuggestions()
        let loaded = try loaded()
        let all = loaded.links.map(\.evidence) + loaded.suggestions.map(\.evidence)
        if all.isEmpty {
            return .refused(isLooking ? "the suggestions are still being looked for" : "no evidence is linked or suggested")
        }
        var lines: [StyledLine] = []
        for evidence in all {
            lines += SourceText.lines(of: evidence, snapshot: try desk.snapshotText(of: evidence.id)) + [""]
        }
        return .show(title: "Sources of \(loaded.claim.id)", lines)
    }

    private func answered(_ body: () throws(UserError) -> ReviewResponse) -> ReviewResponse {
        do throws(UserError) { return try body() } catch { return .refused(error.message) }
    }
}
