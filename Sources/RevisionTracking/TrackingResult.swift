public import ClaimModel

/// What became of one passage in the next revision.
public struct TrackedPassage: Hashable, Sendable {
    /// What became of the claim's own words.
    public var fate: Fate
    /// Where it stands now, in bytes of the new text; nil when it is removed or its place is lost.
    public var range: ByteRange?
    /// The reason in one phrase a person can read: "29 → 59 strikes".
    public var why: String
    /// Set when words just outside alter the meaning.
    public var context: ContextChange?
    /// How sure the place is, 0…1: 1 when the sentence stands there word for word.
    public var confidence: Double
    /// Where it might stand, best first, when its place is lost.
    public var candidates: [ByteRange]
    /// Whether words inside quotation marks changed.
    public var isQuoteChanged: Bool

    /// Makes a passage's outcome.
    public init(
        fate: Fate, range: ByteRange?, why: String, context: ContextChange? = nil, confidence: Double = 1,
        candidates: [ByteRange] = [], isQuoteChanged: Bool = false
    ) {
        self.fate = fate
        self.range = range
        self.why = why
        self.context = context
        self.confidence = confidence
        self.candidates = candidates
        self.isQuoteChanged = isQuoteChanged
    }
}

/// What became of the passages of one revision in the next.
public struct TrackingResult: Sendable {
    /// An outcome per passage, in the order they were given.
    public var passages: [TrackedPassage]
    /// The sentences that came from nowhere in the old text, in bytes of the new one; notes of corrections are not among them.
    public var newSentences: [ByteRange]
    /// The share of the new text's words that stand in sentences with an origin in the old text, 0…1.
    public var sharedShare: Double

    /// Makes a result.
    public init(passages: [TrackedPassage], newSentences: [ByteRange], sharedShare: Double) {
        self.passages = passages
        self.newSentences = newSentences
        self.sharedShare = sharedShare
    }
}
