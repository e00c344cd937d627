public import ClaimModel

/// Who checked a claim, or who made it.
public struct ClaimReviewParty: Hashable, Sendable {
    /// The name.
    public var name: String
    /// Whether it is a person; an organisation otherwise.
    public var isPerson: Bool
    /// The party's own address.
    public var url: String?
    /// Addresses that say who it is: an encyclopedia entry, an account.
    public var sameAs: [String]

    /// Makes a party.
    public init(name: String, isPerson: Bool = false, url: String? = nil, sameAs: [String] = []) {
        self.name = name
        self.isPerson = isPerson
        self.url = url
        self.sameAs = sameAs
    }
}

/// A rating's number on its own scale.
public struct ClaimReviewScore: Hashable, Sendable {
    /// The value.
    public var value: ExactNumber
    /// The value of a claim that is wholly wrong.
    public var worst: ExactNumber
    /// The value of a claim that is wholly right.
    public var best: ExactNumber

    /// Makes a score, or nil when the three numbers say nothing: ends alike, or the value outside of them.
    public init?(value: ExactNumber, worst: ExactNumber, best: ExactNumber) {
        let ends = (worst.approximation, best.approximation)
        guard ends.0 != ends.1, (min(ends.0, ends.1)...max(ends.0, ends.1)).contains(value.approximation) else { return nil }
        self.value = value
        self.worst = worst
        self.best = best
    }

    /// The place between worst (0) and best (1).
    public var fraction: Double {
        (value.approximation - worst.approximation) / (best.approximation - worst.approximation)
    }

    /// Whether best is the larger number, as it has to be in a document of one's own.
    public var isUpright: Bool { best.approximation > worst.approximation && worst.approximation >= 1 }
}

/// A fact check in the terms of schema.org's ClaimReview.
public struct ClaimReview: Hashable, Sendable {
    /// The claim that was checked; empty when the document does not say.
    public var claim: String
    /// Where the review stands; an absolute address.
    public var url: String?
    /// The review's headline.
    public var title: String?
    /// Who checked.
    public var reviewer: ClaimReviewParty?
    /// When the review was published: `YYYY-MM-DD`, or date and time after ISO 8601.
    public var published: String?
    /// When it was last changed.
    public var modified: String?
    /// The verdict in words.
    public var rating: String?
    /// The verdict as a number.
    public var score: ClaimReviewScore?
    /// Why.
    public var explanation: String?
    /// What was corrected in the review later.
    public var correction: String?
    /// Who made the claim.
    public var claimant: ClaimReviewParty?
    /// When the claim was made.
    public var claimDate: String?
    /// Where the claim stands.
    public var appearances: [String] = []
    /// Where it stood first.
    public var firstAppearance: String?
    /// The language of the review, a BCP 47 tag.
    public var language: String?
    /// The licence of the structured data.
    public var licence: String?

    /// Makes a review of a claim.
    public init(claim: String) {
        self.claim = claim
    }

    /// All addresses where the claim is said to stand, the first one last.
    public var allAppearances: [String] { appearances + (firstAppearance.map { [$0] } ?? []) }
}

/// A review out of somebody else's document, as an earlier check.
public struct ImportedClaimReview: Hashable, Sendable {
    /// The review after repairs.
    public var review: ClaimReview
    /// Where in the document it was found.
    public var origin: ClaimReviewOrigin
    /// What was put right or left out.
    public var repairs: [ClaimReviewRepair] = []
    /// Why the review should not be trusted as it is; empty when nothing speaks against it.
    public var doubts: [String] = []
    /// The index, from 0, of an earlier review of the same document that this one repeats.
    public var repeats: Int?

    /// Whether something speaks against trusting it.
    public var isSuspicious: Bool { !doubts.isEmpty }
}
