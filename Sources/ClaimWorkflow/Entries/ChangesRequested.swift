import ClaimModel

/// A claim was sent back with a comment.
struct ChangesRequested: EntryContent {
    static let kind = "claim.changes-requested"
    var claim: ClaimID
    var comment: String

    static let blank = ChangesRequested(claim: ClaimID(0), comment: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("comment", &comment)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) sent back: \(comment)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.stage = .needsChanges
            standing.proposals = []
            standing.decision = ReasonedDecision(reason: comment, author: stamp.author, time: stamp.time)
        }
    }
}
