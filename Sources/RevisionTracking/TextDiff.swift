public import ClaimModel

/// A stretch of a comparison of two revisions, in the order of the new text.
public struct DiffSegment: Hashable, Sendable {
    /// What happened to the stretch.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It stands in both texts; typography may differ.
        case same
        /// It stood in the old text only.
        case deleted
        /// It stands in the new text only.
        case inserted
        /// It stood here and now stands elsewhere, under the same ``DiffSegment/move``.
        case movedAway = "moved-away"
    }

    /// What happened.
    public var kind: Kind
    /// Its bytes in the old text with the white space after it; nil for inserted stretches.
    public var old: ByteRange?
    /// Its bytes in the new text with the white space after it; nil for deleted ones and those moved away.
    public var new: ByteRange?
    /// The number of the move it is part of, counted from 1: set on what moved away, and on all at the place it moved to.
    public var move: Int?

    /// Makes a segment.
    public init(kind: Kind, old: ByteRange?, new: ByteRange?, move: Int? = nil) {
        self.kind = kind
        self.old = old
        self.new = new
        self.move = move
    }
}

/// The word-level difference of two revisions, moves as moves.
///
/// The new ranges of the segments, joined in order, are the new text. The old ranges are the old text in another order: what
/// moved stands twice, once where it was and once where it is.
public struct TextDiff: Hashable, Sendable {
    /// The segments in the order of the new text.
    public var segments: [DiffSegment]

    /// Makes a difference from its segments.
    public init(segments: [DiffSegment]) {
        self.segments = segments
    }

    /// Compares two texts.
    public init(old: ArticleText, new: ArticleText) {
        self = Tracker(old: old, new: new).difference
    }

    /// Whether nothing but typography changed.
    public var isEmpty: Bool { segments.allSatisfy { $0.kind == .same && $0.move == nil } }
}
