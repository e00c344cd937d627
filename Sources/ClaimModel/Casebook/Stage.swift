/// How far the checking of a claim has come. Apart from its verdict, and from why a verdict may no longer stand.
public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Found or added; nobody has decided anything about it.
    case new
    /// A person said that it is a claim to be checked.
    case triaged
    /// Being checked.
    case inReview = "in-review"
    /// A verdict is proposed.
    case proposed
    /// A verdict is signed.
    case signedOff = "signed-off"
    /// Sent back with a comment.
    case needsChanges = "needs-changes"
    /// Not a claim, or not one to be checked; with a reason.
    case dismissed
    /// The same assertion as another claim, which carries the verdict.
    case duplicate = "duplicate-of"
    /// Let through unchecked; with a reason that shows in every report.
    case waived
    /// Its words are gone from the article; kept for the history.
    case withdrawn

    /// Whether nothing more is to be done about a claim at this stage, as long as nothing changes.
    public var isClosed: Bool {
        switch self {
        case .signedOff, .dismissed, .duplicate, .waived, .withdrawn: true
        case .new, .triaged, .inReview, .proposed, .needsChanges: false
        }
    }
}

/// Why a verdict no longer stands, or may not.
public enum RecheckReason: String, Hashable, Sendable, CaseIterable {
    case valueChanged = "value-changed"
    case reworded
    case quoteChanged = "quote-changed"
    case contextChanged = "context-changed"
    case placeLost = "place-lost"
    case evidenceWithdrawn = "evidence-withdrawn"
    /// Evidence was edited, or its snapshot no longer has the recorded digest.
    case evidenceChanged = "evidence-changed"
    /// Its words came back after they had gone.
    case returned
    /// The claim's own words or reading were edited by hand after the verdict.
    case edited
    /// The verdict is older than the policy allows. Worked out when read, never stored.
    case expired
}

/// A reason for a recheck with what a person needs to judge it.
public struct Recheck: Hashable, Sendable {
    /// Why.
    public var reason: RecheckReason
    /// One sentence: "29 → 59 strikes", "e3 was withdrawn: retracted by its publisher".
    public var why: String
    /// The wording before, where the words changed.
    public var before: String?
    /// The wording after.
    public var after: String?
    /// The revision whose arrival gave the reason.
    public var revision: Int?

    /// Makes a reason for a recheck.
    public init(reason: RecheckReason, why: String, before: String? = nil, after: String? = nil, revision: Int? = nil) {
        self.reason = reason
        self.why = why
        self.before = before
        self.after = after
        self.revision = revision
    }
}

/// What became of a claim's own words in the next revision.
public enum Fate: String, Hashable, Sendable, CaseIterable {
    case unchanged
    case moved
    case reworded
    case valueChanged = "value-changed"
    case removed
    /// First seen in this revision.
    case new
    /// No safe anchor was found; candidates are kept in the appearance.
    case placeLost = "place-lost"

    /// How much the fate asks for attention: a claim with several passages takes the most serious one.
    public var seriousness: Int {
        switch self {
        case .new: 0
        case .unchanged: 1
        case .moved: 2
        case .reworded: 3
        case .removed: 4
        case .placeLost: 5
        case .valueChanged: 6
        }
    }
}
