import ClaimModel

/// What a revision corrected was written down for readers.
struct CorrectionNoted: EntryContent {
    static let kind = "article.correction-noted"
    var article: ArticleID
    var revision: Int
    var correction: CorrectionRecord

    static let blank = CorrectionNoted(article: ArticleID(""), revision: 0, correction: .blank)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("article", &article)
        try coder.field("revision", &revision)
        try coder.field("correction", &correction)
    }

    var subjects: [Subject] { [.article(article)] }
    var summary: String { "\(article) r\(revision): correction noted" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        guard var record = try state.revision(revision, of: article) else { return }
        record.correction = correction
        try state.set(.article(article), .revision, part: revision, to: .revision(record), stamp)
    }
}
