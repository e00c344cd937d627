import ClaimModel

/// A claim repeats another one, which carries the verdict.
struct ClaimDuplicated: EntryContent {
    static let kind = "claim.duplicated"
    var claim: ClaimID
    var original: ClaimID

    static let blank = ClaimDuplicated(claim: ClaimID(0), original: ClaimID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("of", &original)
    }

    var subjects: [Subject] { [.claim(claim), .claim(original)] }
    var summary: String { "\(claim) is a duplicate of \(original)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.earlier = standing.stage
            standing.stage = .duplicate
            standing.duplicateOf = original
        }
    }
}
