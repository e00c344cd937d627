/// What is asserted and how a machine or a person reads it; the same in all revisions until edited.
public struct ClaimReading: Hashable, Sendable {
    /// The article it stands in.
    public var article: ArticleID
    /// Its kinds.
    public var kinds: ClaimKinds
    /// Check-worthiness, 0…1.
    public var worth: Double
    /// The parts that made the worth.
    public var why: [WorthPart]
    /// Who says it.
    public var attributions: [ClaimAttribution]
    /// The ids of the rules that found it; empty for a claim added by hand.
    public var rules: [String]
    /// Whether a person added it, or corrected its words or reading: later extraction then leaves it as it is.
    public var isByHand: Bool
    /// The claim it was split from.
    public var splitFrom: ClaimID?
    /// The claim in another article that a person says is the same.
    public var sameAs: ClaimID?

    /// Makes a reading.
    public init(
        article: ArticleID, kinds: ClaimKinds = [], worth: Double = 0, why: [WorthPart] = [],
        attributions: [ClaimAttribution] = [], rules: [String] = [], isByHand: Bool = false, splitFrom: ClaimID? = nil,
        sameAs: ClaimID? = nil
    ) {
        self.article = article
        self.kinds = kinds
        self.worth = worth
        self.why = why
        self.attributions = attributions
        self.rules = rules
        self.isByHand = isByHand
        self.splitFrom = splitFrom
        self.sameAs = sameAs
    }
}

/// How far a claim has come: stage, verdict, and why the verdict may no longer stand.
public struct ClaimStanding: Hashable, Sendable {
    /// The stage.
    public var stage: Stage
    /// Verdicts proposed since the last time it was opened, oldest first.
    public var proposals: [VerdictProposal]
    /// The last signed verdict, kept while a recheck is due.
    public var signOff: SignOff?
    /// Why the verdict no longer stands; empty when it does.
    public var rechecks: [Recheck]
    /// The reason of the stage: of a dismissal, waiver or request for changes.
    public var decision: ReasonedDecision?
    /// The claim that this one repeats.
    public var duplicateOf: ClaimID?
    /// The stage to go back to on `restore`, and when the words return after they had gone.
    public var earlier: Stage?
    /// Who last moved it.
    public var movedBy: String
    /// When it was last moved.
    public var movedAt: Moment

    /// Makes a standing.
    public init(
        stage: Stage = .new, proposals: [VerdictProposal] = [], signOff: SignOff? = nil, rechecks: [Recheck] = [],
        decision: ReasonedDecision? = nil, duplicateOf: ClaimID? = nil, earlier: Stage? = nil, movedBy: String = "",
        movedAt: Moment = Moment(milliseconds: 0)
    ) {
        self.stage = stage
        self.proposals = proposals
        self.signOff = signOff
        self.rechecks = rechecks
        self.decision = decision
        self.duplicateOf = duplicateOf
        self.earlier = earlier
        self.movedBy = movedBy
        self.movedAt = movedAt
    }

    /// The signed verdict, while it stands.
    public var verdictInForce: SignOff? { stage == .signedOff && rechecks.isEmpty ? signOff : nil }

    /// Whether a person has decided anything.
    public var isTouched: Bool { stage != .new || earlier != nil || !proposals.isEmpty || signOff != nil }
}

/// A claim with all that is known about it.
public struct ClaimRecord: Hashable, Sendable, NumberedRecord {
    /// `c`.
    public static let idPrefix = "c"

    /// The id.
    public var id: ClaimID
    /// What is asserted.
    public var reading: ClaimReading
    /// How far it has come.
    public var standing: ClaimStanding
    /// Where it stands, one per revision since it was first seen, oldest first.
    public var appearances: [Appearance]
    /// Who is to check it.
    public var assignee: String?
    /// Higher is more urgent; 0 by default.
    public var priority: Int
    /// Tags in alphabetical order.
    public var tags: [String]
    /// Recorded searches for the other side: where and what was looked for.
    public var searches: [ReasonedDecision]

    /// Makes a claim.
    public init(
        id: ClaimID, reading: ClaimReading, standing: ClaimStanding = ClaimStanding(), appearances: [Appearance] = [],
        assignee: String? = nil, priority: Int = 0, tags: [String] = [], searches: [ReasonedDecision] = []
    ) {
        self.id = id
        self.reading = reading
        self.standing = standing
        self.appearances = appearances
        self.assignee = assignee
        self.priority = priority
        self.tags = tags
        self.searches = searches
    }

    /// The article.
    public var article: ArticleID { reading.article }
    /// The stage.
    public var stage: Stage { standing.stage }
    /// The newest appearance.
    public var newest: Appearance? { appearances.last }
    /// The newest wording; the last one known when the words are gone.
    public var wording: String { appearances.last { $0.wording != nil }?.wording ?? "" }
    /// The quantities of the newest appearance that stands in the text.
    public var quantities: [ClaimQuantity] { appearances.last { $0.wording != nil }?.quantities ?? [] }
    /// The appearance in a revision; nil when the claim was not known then.
    public func appearance(in revision: Int) -> Appearance? { appearances.first { $0.revision == revision } }
    /// The first speaker named.
    public var speaker: String? { reading.attributions.lazy.compactMap(\.speaker).first }
}

extension ClaimRecord {
    /// Whether one of some revisions that arrived after a moment brought the claim another value: what was worked out before then was
    /// worked out with the earlier value.
    public func valueChanged(since moment: Moment, in revisions: some Sequence<RevisionRecord>) -> Bool {
        let changed = appearances.filter { $0.fate == .valueChanged }.map(\.revision)
        return revisions.contains { $0.addedAt > moment && changed.contains($0.number) }
    }
}
