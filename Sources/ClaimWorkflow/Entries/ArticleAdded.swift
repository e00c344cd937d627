import ClaimModel

/// An article came under check.
struct ArticleAdded: EntryContent {
    static let kind = "article.added"
    var record: ArticleRecord

    static let blank = ArticleAdded(record: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("record", &record)
    }

    var subjects: [Subject] { [.article(record.id)] }
    var summary: String { "article \(record.id): \(record.title)" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        var added = record
        added.addedAt = stamp.time
        added.addedBy = stamp.author
        try state.set(.article(record.id), .article, to: .article(added), stamp)
    }
}
