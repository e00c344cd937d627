import ClaimModel

/// Arithmetic was done on a claim and its evidence; it quotes the evidence, so a redaction erases it.
struct LinkCompared: EntryContent {
    static let kind = "link.compared"
    var link: LinkID
    var evidence: EvidenceID
    var comparison: ComparisonRecord

    static let blank = LinkCompared(link: LinkID(0), evidence: EvidenceID(0), comparison: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("link", &link)
        try coder.field("evidence", &evidence)
        try coder.field("comparison", &comparison)
    }

    var subjects: [Subject] { [.link(link), .evidence(evidence)] }
    var summary: String { "\(link) compared" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.link(link), .comparison, to: .comparison(comparison), stamp)
    }

    static func applyErased(_ subjects: [Subject], _ stamp: EntryStamp, to state: inout some Projections) throws {
        guard case .link(let link)? = subjects.first else { return }
        try state.set(.link(link), .comparison, to: FacetValue.comparison(.blank).redacted, stamp)
    }
}
