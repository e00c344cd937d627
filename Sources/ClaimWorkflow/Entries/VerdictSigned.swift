import ClaimModel

/// Somebody signed a proposed verdict.
struct VerdictSigned: EntryContent {
    static let kind = "claim.signed"
    var claim: ClaimID
    var verdict: Verdict
    var proposedBy: String
    var policy: String

    static let blank = VerdictSigned(claim: ClaimID(0), verdict: .blank, proposedBy: "", policy: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("verdict", &verdict)
        try coder.field("proposed_by", &proposedBy)
        try coder.field("policy", &policy)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim): \(verdict.label) signed" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.stage = .signedOff
            standing.rechecks = []
            standing.proposals = []
            standing.signOff = SignOff(
                verdict: verdict, author: stamp.author, time: stamp.time, proposedBy: proposedBy, policy: policy)
        }
    }
}
