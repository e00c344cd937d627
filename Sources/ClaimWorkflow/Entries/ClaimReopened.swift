import ClaimModel

/// A claim's verdict may no longer stand.
struct ClaimReopened: EntryContent {
    static let kind = "claim.reopened"
    var claim: ClaimID
    var rechecks: [Recheck]

    static let blank = ClaimReopened(claim: ClaimID(0), rechecks: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("rechecks", &rechecks)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) reopened: \(rechecks.map(\.reason.rawValue).joined(separator: ", "))" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.stage = .inReview
            standing.proposals = []
            standing.rechecks = standing.rechecks.adding(rechecks)
        }
    }
}
