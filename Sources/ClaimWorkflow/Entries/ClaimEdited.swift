import ClaimModel

/// A claim's words or reading were corrected by hand.
struct ClaimEdited: EntryContent {
    static let kind = "claim.edited"
    var claim: ClaimID
    var reading: ClaimReading?
    var appearance: Appearance?

    static let blank = ClaimEdited(claim: ClaimID(0), reading: nil, appearance: nil)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("reading", &reading)
        try coder.field("appearance", &appearance)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim) edited" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        if let reading { try state.set(.claim(claim), .reading, to: .reading(reading), stamp) }
        if let appearance {
            try state.set(.claim(claim), .appearance, part: appearance.revision, to: .appearance(appearance), stamp)
        }
    }
}
