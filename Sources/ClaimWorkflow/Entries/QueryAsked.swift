import ClaimModel

/// A question went to the author or a source.
struct QueryAsked: EntryContent {
    static let kind = "query.asked"
    var query: QueryID
    var claim: ClaimID
    var question: String
    var addressee: String

    static let blank = QueryAsked(query: QueryID(0), claim: ClaimID(0), question: "", addressee: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("query", &query)
        try coder.field("claim", &claim)
        try coder.field("question", &question)
        try coder.field("addressee", &addressee)
    }

    var subjects: [Subject] { [.query(query), .claim(claim)] }
    var summary: String { "\(query) to \(addressee) about \(claim)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        let record = QueryRecord(
            id: query, claim: claim, question: question, addressee: addressee, author: stamp.author, time: stamp.time)
        try state.set(.query(query), .query, to: .query(record), stamp)
    }
}
