/// Where a verdict stands between true and false.
public enum TruthAxis: String, Hashable, Sendable, CaseIterable {
    case supported
    case mostlySupported = "mostly-supported"
    case mixed
    case mostlyRefuted = "mostly-refuted"
    case refuted
}

/// What a verdict says beside the truth axis.
public enum VerdictFlag: String, Hashable, Sendable, CaseIterable {
    case missingContext = "missing-context"
    case outdated
    case misattributed
    case satire
    case unproven
    /// Rests on the author's word (pre-publication scales).
    case onAuthor = "on-author"
}

/// A rating on a casebook's scale, with its label as the scale wrote it.
public struct Verdict: Hashable, Sendable {
    /// The label's key on the scale, `mostly-true`.
    public var key: String
    /// The label as written in the scale file.
    public var label: String
    /// Where it stands on the truth axis; nil off the axis.
    public var axis: TruthAxis?
    /// What it says beside, in the order of ``VerdictFlag/allCases``.
    public var flags: [VerdictFlag]
    /// A one-sentence conclusion in the checker's words.
    public var conclusion: String?

    /// Makes a verdict.
    public init(
        key: String, label: String, axis: TruthAxis?, flags: [VerdictFlag] = [], conclusion: String? = nil
    ) {
        self.key = key
        self.label = label
        self.axis = axis
        self.flags = VerdictFlag.allCases.filter(flags.contains)
        self.conclusion = conclusion
    }

    /// Whether two verdicts say the same, whatever their conclusions' words.
    public func agrees(with other: Verdict) -> Bool { key == other.key && flags == other.flags }
}

/// A verdict somebody proposed.
public struct VerdictProposal: Hashable, Sendable {
    /// What is proposed.
    public var verdict: Verdict
    /// Who proposed it.
    public var author: String
    /// When.
    public var time: Moment

    /// Makes a proposal.
    public init(verdict: Verdict, author: String, time: Moment) {
        self.verdict = verdict
        self.author = author
        self.time = time
    }
}

/// A signed verdict.
public struct SignOff: Hashable, Sendable {
    /// What was signed.
    public var verdict: Verdict
    /// Who signed it.
    public var author: String
    /// When.
    public var time: Moment
    /// Who proposed it.
    public var proposedBy: String
    /// The name of the policy in force.
    public var policy: String

    /// Makes a sign-off.
    public init(verdict: Verdict, author: String, time: Moment, proposedBy: String, policy: String) {
        self.verdict = verdict
        self.author = author
        self.time = time
        self.proposedBy = proposedBy
        self.policy = policy
    }
}

/// A decision with its reason: a waiver, a dismissal, a comment that sent a claim back.
public struct ReasonedDecision: Hashable, Sendable {
    /// Why.
    public var reason: String
    /// Who decided.
    public var author: String
    /// When.
    public var time: Moment

    /// Makes a decision.
    public init(reason: String, author: String, time: Moment) {
        self.reason = reason
        self.author = author
        self.time = time
    }
}
