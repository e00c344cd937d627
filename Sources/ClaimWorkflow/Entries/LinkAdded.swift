import ClaimModel

/// Evidence was tied to a claim.
struct LinkAdded: EntryContent {
    static let kind = "link.added"
    var link: LinkID
    var claim: ClaimID
    var evidence: EvidenceID
    var stance: Stance

    static let blank = LinkAdded(link: LinkID(0), claim: ClaimID(0), evidence: EvidenceID(0), stance: .context)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("link", &link)
        try coder.field("claim", &claim)
        try coder.field("evidence", &evidence)
        try coder.field("stance", &stance)
    }

    var subjects: [Subject] { [.link(link), .claim(claim), .evidence(evidence)] }
    var summary: String { "\(evidence) \(stance.rawValue) \(claim)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let record = LinkRecord(
            id: link, claim: claim, evidence: evidence, stance: stance, author: stamp.author, time: stamp.time)
        try state.set(.link(link), .link, to: .link(record), stamp)
    }
}
