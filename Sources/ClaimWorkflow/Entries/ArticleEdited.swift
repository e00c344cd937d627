import ClaimModel

/// What is known about an article was corrected.
struct ArticleEdited: EntryContent {
    static let kind = "article.edited"
    var record: ArticleRecord

    static let blank = ArticleEdited(record: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("record", &record)
    }

    var subjects: [Subject] { [.article(record.id)] }
    var summary: String { "article \(record.id) edited" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        guard let old = try state.article(record.id) else { return }
        var edited = record
        edited.addedAt = old.addedAt
        edited.addedBy = old.addedBy
        try state.set(.article(record.id), .article, to: .article(edited), stamp)
    }
}
