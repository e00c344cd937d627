public import ClaimModel

/// A stretch of two revisions, as a reader of the change sees it.
public struct RevisionPart: Hashable, Sendable {
    /// What became of the words.
    public enum Kind: String, Hashable, Sendable {
        case same, inserted, deleted
        /// Taken away here, put in elsewhere.
        case movedAway = "moved-away"
        /// Put in here, taken away elsewhere.
        case movedHere = "moved-here"
    }

    /// A claim whose words are in the stretch.
    public struct Claim: Hashable, Sendable {
        /// The claim.
        public var claim: ClaimID
        /// What became of it.
        public var fate: Fate

        /// Makes a claim of a stretch.
        public init(claim: ClaimID, fate: Fate) {
            self.claim = claim
            self.fate = fate
        }
    }

    /// What became of them.
    public var kind: Kind
    /// The words, with the white space after them.
    public var words: String
    /// Which move they belong to, from 1 on: the place they left and the place they came to have the same number.
    public var move: Int?
    /// The claims in them, with what became of each.
    public var claims: [Claim]

    /// Makes a stretch.
    public init(kind: Kind, words: String, move: Int? = nil, claims: [Claim] = []) {
        self.kind = kind
        self.words = words
        self.move = move
        self.claims = claims
    }
}

/// What changed in an article's words from one revision to another, word by word, moves as moves.
public struct TextComparison: Hashable, Sendable {
    /// The earlier revision's number.
    public var from: Int
    /// The later revision's number.
    public var to: Int
    /// The stretches, in the order of the later text.
    public var parts: [RevisionPart]

    /// Makes a comparison.
    public init(from: Int, to: Int, parts: [RevisionPart]) {
        self.from = from
        self.to = to
        self.parts = parts
    }

    /// Whether a word changed or moved.
    public var hasChanges: Bool { parts.contains { $0.kind != .same } }
}
