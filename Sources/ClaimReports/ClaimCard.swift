public import ClaimModel

/// Everything a report says about one claim.
public struct ClaimCard: Hashable, Sendable {
    /// Its number in the report, from 1, in the order of the text.
    public var number: Int
    /// Its id in the casebook.
    public var id: ClaimID
    /// Its words in the revision, or the last ones known.
    public var wording: String
    /// Where it stands in the revision.
    public var passages: [Passage]
    /// The line of the revision's text on which it begins, from 1; nil when it does not stand there.
    public var line: Int?
    /// Where it begins in the file the text came from: paragraph, page, element; nil where text and file read alike.
    public var sourcePlace: String?
    /// Its status at a glance.
    public var status: ClaimStatus
    /// How far it has come: stage, proposals, signature, rechecks, decision.
    public var standing: ClaimStanding
    /// Its kinds.
    public var kinds: [String]
    /// Check-worthiness, 0…1.
    public var worth: Double
    /// Who says it.
    public var attributions: [ClaimAttribution]
    /// What the numbers in it mean to a machine.
    public var quantities: [QuantityLine]
    /// Its words through all revisions, oldest first.
    public var wordings: [WordingLine]
    /// The evidence tied to it.
    public var evidence: [EvidenceLine]
    /// The evidence by origin: lines of one group count once.
    public var origins: [OriginGroup]
    /// Notes on it; empty for the public.
    public var notes: [NoteRecord]
    /// Queries about it; empty for the public.
    public var queries: [QueryRecord]
    /// Recorded searches for the other side; empty for the public.
    public var searches: [ReasonedDecision]
    /// Changes proposed for its words.
    public var fixes: [FixLine]
    /// What it still lacks by policy; empty for the public.
    public var lacking: [PolicyBreach]

    /// The verdict signed last, standing or not.
    public var verdict: Verdict? { standing.signOff?.verdict }
    /// Whether that verdict stands.
    public var verdictStands: Bool { standing.verdictInForce != nil }
}

/// A quantity and how it was read.
public struct QuantityLine: Hashable, Sendable {
    /// The words.
    public var text: String
    /// The interval in mathematical notation: `[29, ∞)`.
    public var interval: String
    /// The unit.
    public var unit: String
    /// What is counted.
    public var noun: String?
    /// The days for which it is said to hold.
    public var asOf: DayInterval?
    /// The lower end, exact.
    public var low: Bound?
    /// The upper end, exact.
    public var high: Bound?
    /// Whether the text hedges the number.
    public var isApproximate: Bool

    /// The reading in words: `[29, ∞) strikes`.
    public var reading: String {
        var parts = [interval]
        if unit != "count" { parts.append(unit) }
        if let noun, noun != unit { parts.append(noun) }
        if let asOf { parts.append(asOf.from == asOf.to ? "as of \(asOf.from)" : "from \(asOf.from) to \(asOf.to)") }
        return parts.joined(separator: " ")
    }
}

/// A claim's words in one revision.
public struct WordingLine: Hashable, Sendable {
    /// The revision's number.
    public var revision: Int
    /// The words; nil when it does not stand there.
    public var words: String?
    /// What became of it since the revision before.
    public var fate: Fate
    /// Why.
    public var why: String
    /// Words outside that alter the meaning.
    public var context: ContextChange?
}

extension WordingLine {
    /// The lines with runs of one wording drawn together: each run's first line, and the last revision it holds for.
    ///
    /// A line whose context changed stands for itself.
    public static func runs(_ lines: [WordingLine]) -> [(line: WordingLine, last: Int)] {
        var out: [(line: WordingLine, last: Int)] = []
        for line in lines {
            let isQuiet = (line.fate == .unchanged || line.fate == .moved) && line.context == nil
            if isQuiet, let run = out.last, run.line.words == line.words, run.line.context == nil {
                out[out.count - 1].last = line.revision
            } else {
                out.append((line, line.revision))
            }
        }
        return out
    }
}

/// Evidence tied to a claim.
public struct EvidenceLine: Hashable, Sendable {
    /// The link.
    public var link: LinkID
    /// The evidence.
    public var evidence: EvidenceID
    /// Its title as the audience may see it.
    public var title: String
    /// What it says about the claim.
    public var stance: Stance
    /// The arithmetic; without its reason when the evidence is withheld.
    public var comparison: ComparisonRecord?
    /// Whether the arithmetic was done with a value that the claim has no longer.
    public var isComparisonOutdated: Bool
    /// Whether it is in force.
    public var isInForce: Bool
    /// Who linked it.
    public var author: String
}

/// Evidence of one origin.
public struct OriginGroup: Hashable, Sendable {
    /// The origin in words.
    public var name: String
    /// The records that go back to it.
    public var evidence: [EvidenceID]
}

/// A fix with the evidence an audience may know of.
public struct FixLine: Hashable, Sendable {
    /// The fix; its reasons are free of what is withheld.
    public var record: FixRecord
    /// The passage it concerns in the revision, when the words stand there.
    public var range: ByteRange?
}

extension Fate {
    /// The fate in words: "value changed".
    public var words: String {
        switch self {
        case .unchanged: "unchanged"
        case .moved: "moved"
        case .reworded: "reworded"
        case .valueChanged: "value changed"
        case .removed: "removed"
        case .new: "new"
        case .placeLost: "place lost"
        }
    }
}

extension RecheckReason {
    /// The reason in words: "context changed".
    public var words: String { rawValue.replacing("-", with: " ") }
}

extension Stage {
    /// The stage in words: "signed off".
    public var words: String { rawValue.replacing("-", with: " ") }
}

extension VerdictFlag {
    /// The flag in words: "missing context".
    public var words: String { rawValue.replacing("-", with: " ") }
}

extension ArithmeticResult {
    /// The result as it is shown: "supports", "doesn't settle".
    public var words: String {
        switch self {
        case .entails: "supports"
        case .contradicts: "contradicts"
        case .neutral: "doesn't settle"
        case .abstain: "can't compare"
        }
    }
}

extension QuoteProof {
    /// The proof in words: "proven word for word".
    public var words: String {
        switch self {
        case .exact: "proven word for word"
        case .normalised: "proven, typography aside"
        case .elided: "proven, with words left out"
        case .missing: "not found in the snapshot"
        case .noSnapshot: "no text snapshot to prove it in"
        }
    }

    /// Whether the words were found in the source.
    public var isProven: Bool { self == .exact || self == .normalised || self == .elided }
}
