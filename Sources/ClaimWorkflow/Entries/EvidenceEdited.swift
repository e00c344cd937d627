import ClaimModel

/// An evidence record was corrected.
struct EvidenceEdited: EntryContent {
    static let kind = "evidence.edited"
    var record: EvidenceRecord

    static let blank = EvidenceEdited(record: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("record", &record)
    }

    var subjects: [Subject] { [.evidence(record.id)] }
    var summary: String { "\(record.id) edited" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        guard let old = try state.evidence(record.id) else { return }
        var edited = record.withoutState
        edited.addedAt = old.addedAt
        edited.addedBy = old.addedBy
        try state.set(.evidence(record.id), .evidence, to: .evidence(edited), stamp)
    }

    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws {
        guard case .evidence(let id)? = subjects.first, let value = try state.value(FacetKey(.evidence(id), .evidence))
        else { return }
        try state.set(.evidence(id), .evidence, to: value.redacted, stamp)
    }
}
