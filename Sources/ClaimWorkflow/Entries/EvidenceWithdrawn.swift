import ClaimModel

/// An evidence record was taken back.
struct EvidenceWithdrawn: EntryContent {
    static let kind = "evidence.withdrawn"
    var evidence: EvidenceID
    var reason: String

    static let blank = EvidenceWithdrawn(evidence: EvidenceID(0), reason: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("evidence", &evidence)
        try coder.field("reason", &reason)
    }

    var subjects: [Subject] { [.evidence(evidence)] }
    var summary: String { "\(evidence) withdrawn" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let standing = EvidenceStanding(state: .withdrawn, reason: reason)
        try state.set(.evidence(evidence), .evidenceState, to: .evidenceState(standing), stamp)
    }

    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws {
        guard case .evidence(let id)? = subjects.first else { return }
        try state.set(.evidence(id), .evidenceState, to: .evidenceState(EvidenceStanding(state: .withdrawn)), stamp)
    }
}
