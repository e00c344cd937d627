public import ClaimModel

/// A claim beside a difference: where it stood, where it stands, and what became of it.
public struct DiffClaim: Hashable, Sendable {
    /// The position among the claims that were given.
    public var index: Int
    /// Its bytes in the old text.
    public var old: ByteRange
    /// What became of it; holds its bytes in the new text.
    public var outcome: TrackedPassage

    /// Makes a claim.
    public init(index: Int, old: ByteRange, outcome: TrackedPassage) {
        self.index = index
        self.old = old
        self.outcome = outcome
    }
}

/// What a reader sees of two revisions: the changed words, the moves, and the claims with their fates.
public struct DiffView: Sendable {
    /// The text before.
    public let old: ArticleText
    /// The text after.
    public let new: ArticleText
    /// The words that changed.
    public let difference: TextDiff
    /// The claims, in the order they were given.
    public let claims: [DiffClaim]
    /// The sentences without an origin.
    public let newSentences: [NewSentence]
    /// The share of the new words that stand in sentences with an origin, 0…1.
    public let sharedShare: Double

    /// Compares two revisions and follows the claims of the first.
    public init(old: ArticleText, new: ArticleText, claims spans: [ByteRange]) {
        let tracker = Tracker(old: old, new: new)
        let result = tracker.result(for: spans)
        self.old = old
        self.new = new
        difference = tracker.difference
        claims = zip(spans, result.passages).enumerated().map { DiffClaim(index: $0, old: $1.0, outcome: $1.1) }
        newSentences = result.newSentences
        sharedShare = result.sharedShare
    }

    /// The words of a segment: as they stand now, or as they stood.
    public func words(of segment: DiffSegment) -> String {
        if let range = segment.new { return new.string(in: range) }
        return segment.old.map { old.string(in: $0) } ?? ""
    }

    /// The claims that stand, or stood, within a segment, in order.
    public func claims(in segment: DiffSegment) -> [DiffClaim] {
        claims.filter { claim in
            if let place = segment.new, let range = claim.outcome.range { return range.overlaps(place) }
            if segment.new == nil, let place = segment.old { return claim.outcome.range == nil && claim.old.overlaps(place) }
            return false
        }
    }
}
