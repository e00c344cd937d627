/// What a new revision did to one claim.
public struct TrackedOutcome: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimID
    /// Its fate.
    public var fate: Fate
    /// The fate's reason.
    public var why: String
    /// The wording before.
    public var before: String
    /// The wording now; nil when it is gone.
    public var after: String?
    /// The stage before.
    public var stageBefore: Stage
    /// The stage now.
    public var stageAfter: Stage
    /// Why it has to be checked again.
    public var rechecks: [Recheck]
    /// The fix whose words now stand there: "fix made?".
    public var fixSeen: FixID?

    /// Makes an outcome.
    public init(
        claim: ClaimID, fate: Fate, why: String, before: String, after: String?, stageBefore: Stage, stageAfter: Stage,
        rechecks: [Recheck] = [], fixSeen: FixID? = nil
    ) {
        self.claim = claim
        self.fate = fate
        self.why = why
        self.before = before
        self.after = after
        self.stageBefore = stageBefore
        self.stageAfter = stageAfter
        self.rechecks = rechecks
        self.fixSeen = fixSeen
    }
}
