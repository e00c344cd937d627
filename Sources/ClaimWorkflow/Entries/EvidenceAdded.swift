import ClaimModel

/// An evidence record was added.
struct EvidenceAdded: EntryContent {
    static let kind = "evidence.added"
    var record: EvidenceRecord

    static let blank = EvidenceAdded(record: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("record", &record)
    }

    var subjects: [Subject] { [.evidence(record.id)] }
    var summary: String { "\(record.id) added" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        var added = record.withoutState
        added.addedAt = stamp.time
        added.addedBy = stamp.author
        try state.set(.evidence(record.id), .evidence, to: .evidence(added), stamp)
        try state.set(.evidence(record.id), .evidenceState, to: .evidenceState(EvidenceStanding(state: .inForce)), stamp)
    }

    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws {
        guard case .evidence(let id)? = subjects.first else { return }
        let stub = EvidenceRecord(id: id, title: "", addedAt: stamp.time, addedBy: stamp.author)
        try state.set(.evidence(id), .evidence, to: .evidence(stub), stamp)
        try state.set(.evidence(id), .evidenceState, to: .evidenceState(EvidenceStanding(state: .inForce)), stamp)
    }
}

extension EvidenceRecord {
    /// The record as it is kept: its state is a facet of its own.
    var withoutState: EvidenceRecord {
        var out = self
        out.state = .inForce
        out.stateReason = nil
        return out
    }
}
