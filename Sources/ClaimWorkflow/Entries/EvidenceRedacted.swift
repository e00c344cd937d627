import ClaimModel

/// The content of an evidence record was erased.
struct EvidenceRedacted: EntryContent {
    static let kind = "evidence.redacted"
    var evidence: EvidenceID
    var links: [LinkID]
    var reason: String

    static let blank = EvidenceRedacted(evidence: EvidenceID(0), links: [], reason: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("evidence", &evidence)
        try coder.field("links", &links)
        try coder.field("reason", &reason)
    }

    var subjects: [Subject] { [.evidence(evidence)] + links.map { .link($0) } }
    var summary: String { "\(evidence) redacted: \(reason)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let subject = Subject.evidence(evidence)
        try state.eraseHistory(of: FacetKey(subject, .evidence))
        try state.eraseHistory(of: FacetKey(subject, .evidenceState))
        for link in links { try state.eraseHistory(of: FacetKey(.link(link), .comparison)) }
        if let stub = try state.value(FacetKey(subject, .evidence)) {
            try state.set(subject, .evidence, to: stub, stamp)
        }
        let standing = EvidenceStanding(state: .redacted, reason: reason)
        try state.set(subject, .evidenceState, to: .evidenceState(standing), stamp)
    }
}
