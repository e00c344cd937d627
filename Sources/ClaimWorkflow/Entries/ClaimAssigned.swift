import ClaimModel

/// Somebody is to check a claim, or nobody any more.
struct ClaimAssigned: EntryContent {
    static let kind = "claim.assigned"
    var claim: ClaimID
    var assignee: String?

    static let blank = ClaimAssigned(claim: ClaimID(0), assignee: nil)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("assignee", &assignee)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) assigned to \(assignee ?? "nobody")" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.claim(claim), .assignee, to: assignee.map { .text($0) }, stamp)
    }
}
