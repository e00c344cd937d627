import ClaimModel

/// Somebody proposed a verdict.
struct VerdictProposed: EntryContent {
    static let kind = "claim.proposed"
    var claim: ClaimID
    var verdict: Verdict

    static let blank = VerdictProposed(claim: ClaimID(0), verdict: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("verdict", &verdict)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim): \(verdict.label) proposed" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.move(claim, stamp) { standing in
            standing.stage = .proposed
            standing.rechecks = []
            standing.decision = nil
            let proposal = VerdictProposal(verdict: verdict, author: stamp.author, time: stamp.time)
            standing.proposals.removeAll { $0.author == stamp.author }
            standing.proposals.append(proposal)
        }
    }
}
