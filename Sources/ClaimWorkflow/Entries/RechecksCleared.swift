import ClaimModel

/// A person looked again: what was said of a claim still stands.
struct RechecksCleared: EntryContent {
    static let kind = "claim.still-stands"
    var claim: ClaimID

    static let blank = RechecksCleared(claim: ClaimID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) still stands" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.rechecks = []
        }
    }
}
