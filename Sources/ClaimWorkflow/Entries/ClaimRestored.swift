import ClaimModel

/// A claim that was set aside is taken up again.
struct ClaimRestored: EntryContent {
    static let kind = "claim.restored"
    var claim: ClaimID

    static let blank = ClaimRestored(claim: ClaimID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) restored" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            let before = standing.earlier ?? .new
            // A signature is never brought back by itself.
            standing.stage = before == .signedOff ? .inReview : before
            standing.earlier = nil
            standing.decision = nil
            standing.duplicateOf = nil
        }
    }
}
