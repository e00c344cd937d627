import ClaimModel

/// A claim was found by the extractor or added by hand.
struct ClaimAdded: EntryContent {
    static let kind = "claim.added"
    var claim: ClaimID
    var reading: ClaimReading
    var appearance: Appearance

    static let blank = ClaimAdded(claim: ClaimID(0), reading: .blank, appearance: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("reading", &reading)
        try coder.field("appearance", &appearance)
    }

    var subjects: [Subject] { [.claim(claim), .article(reading.article)] + (reading.splitFrom.map { [.claim($0)] } ?? []) }
    var summary: String { "\(claim): \(appearance.wording ?? "")" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        try state.set(.claim(claim), .reading, to: .reading(reading), stamp)
        try state.set(.claim(claim), .appearance, part: appearance.revision, to: .appearance(appearance), stamp)
        let standing = ClaimStanding(movedBy: stamp.author, movedAt: stamp.time)
        try state.set(.claim(claim), .standing, to: .standing(standing), stamp)
    }
}
