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

/// A sentence of the new text that came from nowhere in the old one.
public struct NewSentence: Hashable, Sendable {
    /// Its bytes in the new text.
    public var range: ByteRange
    /// Whether it states something that can be checked, as far as its words alone tell: a number, name, date or denial in a
    /// full sentence. A reading knows better.
    public var isCheckable: Bool

    /// Makes a new sentence.
    public init(range: ByteRange, isCheckable: Bool) {
        self.range = range
        self.isCheckable = isCheckable
    }
}

/// What became of the passages of one revision in the next.
public struct TrackingResult: Sendable {
    /// An outcome per passage, in the order they were given.
    public var passages: [TrackedPassage]
    /// The sentences without an origin, in order; notes of corrections are not among them.
    public var newSentences: [NewSentence]
    /// The share of the new text's words that stand in sentences with an origin in the old text, 0…1. Low for another article.
    public var sharedShare: Double

    /// Texts that share less than this are taken for different articles.
    public static let leastSharedShare = 0.2

    /// Makes a result.
    public init(passages: [TrackedPassage], newSentences: [NewSentence], sharedShare: Double) {
        self.passages = passages
        self.newSentences = newSentences
        self.sharedShare = sharedShare
    }

    /// A claim in a sentence whose words alone show nothing to check counts as new from this worth on.
    public static let leastWorth = 0.6

    /// The claims of the new text that the old one did not have: those of new sentences that are checkable or of some worth.
    ///
    /// - Parameter reading: the reading of the new text; where it holds no claims at all, checkable sentences stand in for
    ///   them.
    /// - Returns: bytes of the new text, in order.
    public func newClaims(in reading: TextReading?) -> [ByteRange] {
        guard let reading, !reading.claims.isEmpty else { return newSentences.filter(\.isCheckable).map(\.range) }
        var claims: [ByteRange] = []
        var next = 0
        for claim in reading.claims {
            while next < newSentences.count, newSentences[next].range.upperBound <= claim.range.lowerBound { next += 1 }
            guard next < newSentences.count else { break }
            let sentence = newSentences[next]
            guard sentence.isCheckable || claim.worth >= Self.leastWorth else { continue }
            if 2 * claim.range.clamped(to: sentence.range).count >= claim.range.count { claims.append(claim.range) }
        }
        return claims
    }
}
