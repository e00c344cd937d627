import ClaimModel

/// A claim is let through unchecked.
struct ClaimWaived: EntryContent {
    static let kind = "claim.waived"
    var claim: ClaimID
    var reason: String

    static let blank = ClaimWaived(claim: ClaimID(0), reason: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("reason", &reason)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) waived: \(reason)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.earlier = standing.stage
            standing.stage = .waived
            standing.decision = ReasonedDecision(reason: reason, author: stamp.author, time: stamp.time)
        }
    }
}
