public import ClaimModel

/// What a reader wants to know of a claim at a glance: stage, verdict and recheck in one word.
///
/// The order is that of attention: when two claims share words, the one that comes first here marks them.
public enum ClaimStatus: String, Hashable, Sendable, CaseIterable {
    /// A signed verdict that no longer stands, or may not.
    case recheck
    /// Signed off as refuted, wholly or mostly.
    case refuted
    /// Signed off as mixed.
    case mixed
    /// Signed off with a label off the truth axis: unproven, missing context.
    case other
    /// A verdict is proposed and not signed.
    case proposed
    /// Nobody has proposed a verdict.
    case open
    /// Let through unchecked, with a reason.
    case waived
    /// Signed off as supported, wholly or mostly.
    case supported
    /// Dismissed, or the same as another claim.
    case setAside = "set-aside"
    /// Its words are gone from the article.
    case gone

    /// The status of a standing.
    public init(_ standing: ClaimStanding) {
        switch standing.stage {
        case .dismissed, .duplicate: self = .setAside
        case .withdrawn: self = .gone
        case .waived: self = .waived
        case _ where !standing.rechecks.isEmpty && standing.signOff != nil: self = .recheck
        case .proposed: self = .proposed
        case .new, .triaged, .inReview, .needsChanges: self = .open
        case .signedOff:
            switch standing.signOff?.verdict.axis {
            case .supported, .mostlySupported: self = .supported
            case .mixed: self = .mixed
            case .refuted, .mostlyRefuted: self = .refuted
            case nil: self = standing.signOff == nil ? .open : .other
            }
        }
    }

    /// Whether the claim counts as one of the article's claims that need a verdict.
    public var isCounted: Bool { self != .setAside && self != .gone }

    /// Whether nobody has finished checking it.
    public var isUnchecked: Bool { self == .recheck || self == .proposed || self == .open || self == .waived }

    /// The status in words: "supported", "to be rechecked".
    public var words: String {
        switch self {
        case .recheck: "to be rechecked"
        case .refuted: "refuted"
        case .mixed: "mixed"
        case .other: "rated otherwise"
        case .proposed: "verdict proposed"
        case .open: "unchecked"
        case .waived: "waived"
        case .supported: "supported"
        case .setAside: "set aside"
        case .gone: "no longer in the text"
        }
    }

    /// One character that tells the status without colour.
    public var sign: String {
        switch self {
        case .recheck: "↻"
        case .refuted: "✗"
        case .mixed: "±"
        case .other: "?"
        case .proposed: "◐"
        case .open: "○"
        case .waived: "⊘"
        case .supported: "✓"
        case .setAside: "–"
        case .gone: "∅"
        }
    }
}
