import ClaimModel

/// Somebody looked for what speaks against a claim.
struct OtherSideSought: EntryContent {
    static let kind = "claim.other-side-sought"
    var claim: ClaimID
    var search: String

    static let blank = OtherSideSought(claim: ClaimID(0), search: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("claim", &claim)
        try coder.field("search", &search)
    }

    var subjects: [Subject] { [.claim(claim)] }
    var summary: String { "\(claim): other side looked for" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        var searches: [ReasonedDecision] = []
        if case .decisions(let old)? = try state.value(FacetKey(.claim(claim), .searches)) { searches = old }
        searches.append(ReasonedDecision(reason: search, author: stamp.author, time: stamp.time))
        try state.set(.claim(claim), .searches, to: .decisions(searches), stamp)
    }
}
