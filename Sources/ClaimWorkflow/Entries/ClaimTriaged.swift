import ClaimModel

/// A person said that a claim is to be checked.
struct ClaimTriaged: EntryContent {
    static let kind = "claim.triaged"
    var claim: ClaimID

    static let blank = ClaimTriaged(claim: ClaimID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) triaged" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.stage = .triaged
        }
    }
}
