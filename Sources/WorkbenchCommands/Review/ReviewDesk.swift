import ClaimModel

/// What a review asks of a casebook: the workbench answers it, and tests do from memory.
///
/// Every function throws a ``UserError`` whose message fits one line.
protocol ReviewDesk: AnyObject {
    /// The scale in force.
    var scale: Scale { get }
    /// The claims of a queue in its order, limited by a filter as `claims` takes it; an empty filter limits nothing.
    func claims(_ order: ReviewQueue.Order, filter: String) throws(UserError) -> [ClaimID]
    /// What could be linked to a claim, best first; nil while it is being looked for beside.
    func suggestions(for claim: ClaimID) -> [CardSuggestion]?
    /// What was found or is being looked for is not wanted any more.
    func forgetSuggestions()
    /// Everything a card shows but the suggestions.
    func material(of claim: ClaimID) throws(UserError) -> CardMaterial
    /// What the policy still asks for before a verdict of a label can rest on the claim's evidence.
    func lacking(_ claim: ClaimID, for label: ScaleLabel) throws(UserError) -> [PolicyBreach]
    /// What tells whether a claim holds some words.
    func finder(of words: String) throws(UserError) -> (ClaimID) -> Bool
    /// The newest revision of an article, sentence by sentence.
    func walk(through article: ArticleID) throws(UserError) -> WalkMaterial
    /// The text of an evidence record's stored copy; nil where it has none that is text.
    func snapshotText(of evidence: EvidenceID) throws(UserError) -> String?
    /// Makes a decision; returns what was done, in a few words.
    func decide(_ decision: ReviewDecision) throws(UserError) -> String
    /// Undoes the last decision, or redoes what was undone; returns what that was, and the claim it was about.
    func undo() throws(UserError) -> (done: String, claim: ClaimID?)
    func redo() throws(UserError) -> (done: String, claim: ClaimID?)
    /// Adds evidence that is written in the user's editor, and links it; nil when nothing was written.
    func addEvidenceInEditor(for claim: ClaimID) throws(UserError) -> String?
    /// Keeps where the reviewer is, so that the next review begins there. It is no decision.
    func remember(_ claim: ClaimID)
}

/// What a reviewer decides with a key.
enum ReviewDecision: Hashable, Sendable {
    case propose(ClaimID, label: String, conclusion: String?)
    case sign(ClaimID)
    case sendBack(ClaimID, comment: String)
    case stillStands(ClaimID)
    case fixMade(ClaimID)
    case dismiss(ClaimID, reason: String)
    case link(ClaimID, EvidenceID, Stance)
    case addEvidence(ClaimID, NewEvidence)
    case note(ClaimID, String)
    case ask(ClaimID, question: String)
    case proposeFix(ClaimID, words: String, because: [EvidenceID], note: String?)
    case correct(ClaimID, CardCorrection)
    case addClaim(ArticleID, ByteRange)
    case moveWords(ClaimID, ByteRange)
    case markSeen(ArticleID, revision: Int, sentence: Int, hasNothingToCheck: Bool)
}

/// Evidence as the short form asks for it.
struct NewEvidence: Hashable, Sendable {
    /// A web address, the name of a file, or words that say where it is found.
    var locator: String
    var publisher: String
    var title: String
    var kind: SourceKind
    var excerpt: String
    /// How it stands to the claim.
    var stance: Stance
}

/// Corrections of a claim; what is nil stays as it is.
struct CardCorrection: Hashable, Sendable {
    /// Other words, which must stand in the article.
    var words: String?
    var kinds: ClaimKinds?
    var speaker: String?
}
