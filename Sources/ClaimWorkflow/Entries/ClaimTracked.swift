import ClaimModel

/// What following a claim into a new revision does to its stage.
enum TrackingEffect: String, TextCoded {
    /// Stage and verdict stay.
    case kept
    /// Back to in-review, with reasons for a recheck.
    case reopened
    /// Its words are gone.
    case withdrawn
    /// Its words, or its earlier value, are back; the earlier verdict stands as a proposal.
    case returned
}

/// A claim was followed into a new revision.
struct ClaimTracked: EntryContent {
    static let kind = "claim.tracked"
    var claim: ClaimID
    var appearance: Appearance
    var effect: TrackingEffect
    var rechecks: [Recheck]

    static let blank = ClaimTracked(claim: ClaimID(0), appearance: .blank, effect: .kept, rechecks: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("appearance", &appearance)
        try coder.field("effect", &effect)
        try coder.field("rechecks", &rechecks)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String {
        let detail = appearance.why.isEmpty ? "" : ": " + appearance.why
        return "\(claim) \(appearance.fate.rawValue)\(detail)"
    }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.claim(claim), .appearance, part: appearance.revision, to: .appearance(appearance), stamp)
        guard effect != .kept else { return }
        try state.move(claim, stamp) { standing in
            switch effect {
            case .kept: break
            case .reopened:
                standing.stage = .inReview
                standing.rechecks = standing.rechecks.adding(rechecks)
                standing.proposals = []
            case .withdrawn:
                standing.earlier = standing.stage
                standing.stage = .withdrawn
            case .returned:
                if standing.stage != .withdrawn { standing.rechecks = [] }
                standing.reopenAsProposal()
                standing.rechecks = standing.rechecks.adding(rechecks)
            }
        }
    }
}

extension ClaimStanding {
    /// Takes the claim up again where its words had gone: a signed verdict comes back as a proposal only.
    fileprivate mutating func reopenAsProposal() {
        let before = stage == .withdrawn ? earlier ?? .new : .signedOff
        earlier = nil
        switch before {
        case .signedOff, .proposed:
            stage = .proposed
            if proposals.isEmpty, let signOff {
                proposals = [VerdictProposal(verdict: signOff.verdict, author: signOff.proposedBy, time: signOff.time)]
            }
        default: stage = before
        }
    }
}

extension [Recheck] {
    /// The reasons with newer ones, which take the place of older ones of their kind.
    func adding(_ newer: [Recheck]) -> [Recheck] {
        filter { old in !newer.contains { $0.reason == old.reason } } + newer
    }
}
