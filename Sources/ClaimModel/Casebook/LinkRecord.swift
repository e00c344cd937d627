/// What evidence says about a claim, as a person judges it.
public enum Stance: String, Hashable, Sendable, CaseIterable {
    case supports, refutes, mixed, context
}

/// What arithmetic says about a claim and evidence.
public enum ArithmeticResult: String, Hashable, Sendable, CaseIterable {
    case entails, contradicts, neutral, abstain
}

/// How a claim's bound relates to the evidence's value.
public enum Framing: String, Hashable, Sendable, CaseIterable {
    case exact, strengthened, narrowed, shifted
}

/// The arithmetic of a claim and evidence, with its reason.
public struct ComparisonRecord: Hashable, Sendable {
    /// The result.
    public var result: ArithmeticResult
    /// The framing, where there is one.
    public var framing: Framing?
    /// How sure, 0…1.
    public var score: Double
    /// One sentence: "30 lies within [29, ∞)".
    public var why: String

    /// Makes a comparison.
    public init(result: ArithmeticResult, framing: Framing? = nil, score: Double = 0, why: String) {
        self.result = result
        self.framing = framing
        self.score = score
        self.why = why
    }
}

/// Evidence tied to a claim.
public struct LinkRecord: Hashable, Sendable, NumberedRecord {
    /// `l`.
    public static let idPrefix = "l"

    /// The id.
    public var id: LinkID
    /// The claim.
    public var claim: ClaimID
    /// The evidence.
    public var evidence: EvidenceID
    /// What a person says that the evidence says.
    public var stance: Stance
    /// What arithmetic says; nil when there was nothing to compare, or the evidence was redacted.
    public var comparison: ComparisonRecord?
    /// Who linked them.
    public var author: String
    /// When.
    public var time: Moment

    /// Makes a link.
    public init(
        id: LinkID, claim: ClaimID, evidence: EvidenceID, stance: Stance, comparison: ComparisonRecord? = nil,
        author: String = "", time: Moment = Moment(milliseconds: 0)
    ) {
        self.id = id
        self.claim = claim
        self.evidence = evidence
        self.stance = stance
        self.comparison = comparison
        self.author = author
        self.time = time
    }
}
