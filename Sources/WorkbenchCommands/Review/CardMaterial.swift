import ClaimModel

/// Everything one card shows, as records.
struct CardMaterial: Sendable {
    /// The claim.
    var claim: ClaimRecord
    /// The newest revision of its article, and its number.
    var text: ArticleText
    var revision: Int
    /// The sentences of that revision.
    var sentences: [SentenceRecord]
    /// Passages of other claims in that revision.
    var others: [ByteRange] = []
    /// What is linked to it, with the evidence, and whether the arithmetic was done with a value that the claim no longer has.
    var links: [(link: LinkRecord, evidence: EvidenceRecord, isOutdated: Bool)] = []
    /// What could be linked, best first.
    var suggestions: [CardSuggestion] = []
    /// What the policy still asks for before a verdict can be signed.
    var lacking: [PolicyBreach] = []
    var notes: [NoteRecord] = []
    var fixes: [FixRecord] = []
    var queries: [QueryRecord] = []
    /// Whether the verdicts that others proposed are kept from this reviewer until his own is given.
    var hidesProposals = false
}

/// Evidence that is not linked yet but may bear on the claim.
struct CardSuggestion: Sendable {
    var evidence: EvidenceRecord
    /// The stance the arithmetic speaks for; nil when it abstains.
    var stance: Stance?
    /// Why, in one sentence.
    var why: String
}
