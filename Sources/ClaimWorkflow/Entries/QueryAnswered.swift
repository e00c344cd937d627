import ClaimModel

/// A question was answered.
struct QueryAnswered: EntryContent {
    static let kind = "query.answered"
    var query: QueryID
    var answer: String

    static let blank = QueryAnswered(query: QueryID(0), answer: "")
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("query", &query)
        try coder.field("answer", &answer)
    }

    var subjects: [Subject] { [.query(query)] }
    var summary: String { "\(query) answered" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        guard var record = try state.query(query) else { return }
        record.answer = answer
        record.answeredBy = stamp.author
        record.answeredAt = stamp.time
        try state.set(.query(query), .query, to: .query(record), stamp)
    }
}
