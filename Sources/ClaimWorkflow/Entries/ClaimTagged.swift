import ClaimModel

/// A claim's tags were set.
struct ClaimTagged: EntryContent {
    static let kind = "claim.tagged"
    var claim: ClaimID
    var tags: [String]

    static let blank = ClaimTagged(claim: ClaimID(0), tags: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("tags", &tags)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) tagged \(tags.joined(separator: ", "))" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.claim(claim), .tags, to: tags.isEmpty ? nil : .texts(tags), stamp)
    }
}
