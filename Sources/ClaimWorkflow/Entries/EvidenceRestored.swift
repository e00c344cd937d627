import ClaimModel

/// An evidence record that was taken back is in force again.
struct EvidenceRestored: EntryContent {
    static let kind = "evidence.restored"
    var evidence: EvidenceID

    static let blank = EvidenceRestored(evidence: EvidenceID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("evidence", &evidence)
    }

    var subjects: [Subject] { [.evidence(evidence)] }
    var summary: String { "\(evidence) in force again" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let standing = EvidenceStanding(state: .inForce)
        try state.set(.evidence(evidence), .evidenceState, to: .evidenceState(standing), stamp)
    }
}
