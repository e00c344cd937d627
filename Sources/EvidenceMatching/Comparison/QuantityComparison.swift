public import ClaimModel

/// What evidence says of a claim, as far as arithmetic can tell.
public enum ComparisonLabel: String, Hashable, Sendable, CaseIterable {
    /// Every value of the claim follows from the evidence.
    case entails
    /// A value of the claim can't be true if the evidence is.
    case contradicts
    /// The same things are compared, and the evidence leaves the claim open.
    case neutral
    /// The two can't be compared.
    case abstain

    /// The words on screen.
    public var onScreen: String {
        switch self {
        case .entails: "supports"
        case .contradicts: "contradicts"
        case .neutral: "doesn't settle"
        case .abstain: "can't compare"
        }
    }
}

/// How the claim's value is put, seen from the evidence.
public enum ComparisonFraming: String, Hashable, Sendable, CaseIterable {
    /// The same values.
    case exact
    /// The claim says more than the evidence: "more than 100" where the source has "100".
    case strengthened
    /// The claim's interval is wider than the evidence's, and true: "more than 100" where the source has 105.
    case narrowed
    /// Another value.
    case shifted
}

/// The result of comparing a claim with a piece of evidence.
public struct QuantityComparison: Hashable, Sendable {
    /// What the evidence says of the claim.
    public var label: ComparisonLabel
    /// How sure the comparison is that it compared the same things, 0…1.
    public var score: Double
    /// How the claim puts the value; nil when nothing was compared.
    public var framing: ComparisonFraming?
    /// One sentence of reason.
    public var why: String
    /// The place in the claim's text that decided; bytes.
    public var claimPlace: ByteRange?
    /// The place in the evidence's text that decided; bytes.
    public var evidencePlace: ByteRange?

    /// Makes a result.
    public init(
        label: ComparisonLabel, score: Double, framing: ComparisonFraming? = nil, why: String, claimPlace: ByteRange? = nil,
        evidencePlace: ByteRange? = nil
    ) {
        self.label = label
        self.score = score
        self.framing = framing
        self.why = why
        self.claimPlace = claimPlace
        self.evidencePlace = evidencePlace
    }
}
