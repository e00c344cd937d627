import ClaimModel

/// Checking of a claim began.
struct ClaimTaken: EntryContent {
    static let kind = "claim.taken"
    var claim: ClaimID

    static let blank = ClaimTaken(claim: ClaimID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) in review" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.stage = .inReview
        }
    }
}
