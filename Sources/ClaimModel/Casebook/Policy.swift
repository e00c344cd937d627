/// Which claims must be checked.
public struct MustCheck: Hashable, Sendable {
    /// Claims of at least this worth, 0…1; 0 for all.
    public var minimumWorth: Double
    /// Only claims of one of these kinds; empty for all.
    public var kinds: ClaimKinds

    /// Makes a choice; every claim by default.
    public init(minimumWorth: Double = 0, kinds: ClaimKinds = []) {
        self.minimumWorth = minimumWorth
        self.kinds = kinds
    }

    /// Whether a claim must be checked.
    public func includes(_ claim: ClaimRecord) -> Bool {
        claim.reading.worth >= minimumWorth && (kinds.isEmpty || !kinds.isDisjoint(with: claim.reading.kinds))
    }
}

/// The rules of a casebook, checked on every transition and at the gate.
public struct Policy: Hashable, Sendable {
    /// Its short name: `solo`, `newsroom`.
    public var name: String
    /// One sentence about whom it is for.
    public var summary: String
    /// How many independent origins a verdict needs.
    public var independentOrigins: Int
    /// Whether at least one primary source is needed.
    public var primarySource: Bool
    /// Whether every excerpt of linked evidence must be proven in a text snapshot.
    public var provenQuotes: Bool
    /// Whether the other side must have been looked for: evidence that refutes, or a recorded search for it.
    public var bothSides: Bool
    /// Whether the proposer may not sign.
    public var fourEyes: Bool
    /// Whether a second person must propose the same verdict without having seen the first.
    public var blindSecond: Bool
    /// After how many days a verdict expires; nil for never.
    public var expiresAfterDays: Int?
    /// Which claims must be checked.
    public var mustCheck: MustCheck
    /// The axis positions that may be published.
    public var publishableAxis: [TruthAxis]
    /// Whether a verdict off the axis may be published.
    public var publishesOffAxis: Bool
    /// Flags that may not be published.
    public var blockedFlags: [VerdictFlag]
    /// Whether every sentence must have been seen by a person.
    public var everySentence: Bool
    /// Whether a fix must name the evidence it rests on.
    public var fixNeedsEvidence: Bool
    /// Whether an open fix fails the gate.
    public var fixesClosed: Bool
    /// Whether an open query fails the gate.
    public var queriesClosed: Bool
    /// Whether `--as` may name another reviewer.
    public var mayActAs: Bool
    /// Whether the article's own publisher counts as a source (own measurements); said in every report.
    public var ownPublisherCounts: Bool

    /// Makes a policy; the defaults are those of `solo`.
    public init(
        name: String, summary: String = "", independentOrigins: Int = 1, primarySource: Bool = false,
        provenQuotes: Bool = false,
        bothSides: Bool = false, fourEyes: Bool = false, blindSecond: Bool = false, expiresAfterDays: Int? = nil,
        mustCheck: MustCheck = MustCheck(), publishableAxis: [TruthAxis] = [.supported, .mostlySupported],
        publishesOffAxis: Bool = false, blockedFlags: [VerdictFlag] = [], everySentence: Bool = false,
        fixNeedsEvidence: Bool = false, fixesClosed: Bool = true, queriesClosed: Bool = true, mayActAs: Bool = true,
        ownPublisherCounts: Bool = false
    ) {
        self.name = name
        self.summary = summary
        self.independentOrigins = independentOrigins
        self.primarySource = primarySource
        self.provenQuotes = provenQuotes
        self.bothSides = bothSides
        self.fourEyes = fourEyes
        self.blindSecond = blindSecond
        self.expiresAfterDays = expiresAfterDays
        self.mustCheck = mustCheck
        self.publishableAxis = publishableAxis
        self.publishesOffAxis = publishesOffAxis
        self.blockedFlags = blockedFlags
        self.everySentence = everySentence
        self.fixNeedsEvidence = fixNeedsEvidence
        self.fixesClosed = fixesClosed
        self.queriesClosed = queriesClosed
        self.mayActAs = mayActAs
        self.ownPublisherCounts = ownPublisherCounts
    }

    /// Whether a verdict may stand in a published article.
    public func publishes(_ verdict: Verdict) -> Bool {
        guard blockedFlags.allSatisfy({ !verdict.flags.contains($0) }) else { return false }
        return verdict.axis.map(publishableAxis.contains) ?? publishesOffAxis
    }
}

/// The rules of a policy that can be broken.
public enum PolicyRule: String, Hashable, Sendable, CaseIterable {
    case independentOrigins = "independent-origins"
    case primarySource = "primary-source"
    case provenQuotes = "proven-quotes"
    case bothSides = "both-sides"
    case fourEyes = "four-eyes"
    case blindSecond = "blind-second"
    case agreement
    case expiry
    case mustCheck = "must-check"
    case publishable
    case recheck
    case everySentence = "every-sentence"
    case fixNeedsEvidence = "fix-needs-evidence"
    case fixesClosed = "fixes-closed"
    case queriesClosed = "queries-closed"
    case mayActAs = "may-act-as"
    case conclusion
}

/// A rule of the policy that is not kept, as data.
public struct PolicyBreach: Hashable, Sendable {
    /// The rule.
    public var rule: PolicyRule
    /// What is missing, in one sentence.
    public var missing: String
    /// The command that would mend it.
    public var remedy: String
    /// The claim, when one is concerned.
    public var claim: ClaimID?

    /// Makes a breach.
    public init(rule: PolicyRule, missing: String, remedy: String, claim: ClaimID? = nil) {
        self.rule = rule
        self.missing = missing
        self.remedy = remedy
        self.claim = claim
    }
}
