import ClaimModel

/// A claim is none, or is not to be checked.
struct ClaimDismissed: EntryContent {
    static let kind = "claim.dismissed"
    var claim: ClaimID
    var reason: String

    static let blank = ClaimDismissed(claim: ClaimID(0), reason: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("reason", &reason)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) dismissed: \(reason)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.earlier = standing.stage
            standing.stage = .dismissed
            standing.decision = ReasonedDecision(reason: reason, author: stamp.author, time: stamp.time)
        }
    }
}
