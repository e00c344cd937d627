import ClaimModel

/// A claim became more or less urgent.
struct ClaimPrioritised: EntryContent {
    static let kind = "claim.prioritised"
    var claim: ClaimID
    var priority: Int

    static let blank = ClaimPrioritised(claim: ClaimID(0), priority: 0)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("priority", &priority)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) priority \(priority)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.claim(claim), .priority, to: priority == 0 ? nil : .number(priority), stamp)
    }
}
