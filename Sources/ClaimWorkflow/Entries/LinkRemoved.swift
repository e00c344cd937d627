import ClaimModel

/// A claim and evidence were parted.
struct LinkRemoved: EntryContent {
    static let kind = "link.removed"
    var link: LinkID
    var claim: ClaimID
    var evidence: EvidenceID

    static let blank = LinkRemoved(link: LinkID(0), claim: ClaimID(0), evidence: EvidenceID(0))
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("link", &link)
        try coder.field("claim", &claim)
        try coder.field("evidence", &evidence)
    }

    var subjects: [Subject] { [.link(link), .claim(claim), .evidence(evidence)] }
    var summary: String { "\(evidence) no longer tied to \(claim)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.link(link), .comparison, to: nil, stamp)
        try state.set(.link(link), .link, to: nil, stamp)
    }
}
