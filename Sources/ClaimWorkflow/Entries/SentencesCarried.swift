import ClaimModel

/// Sentences that stand unchanged in a new revision stay seen.
struct SentencesCarried: EntryContent {
    static let kind = "article.sentences-carried"
    var article: ArticleID
    var revision: Int
    var sentences: [SentenceSeen]

    static let blank = SentencesCarried(article: ArticleID(""), revision: 0, sentences: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("article", &article)
        try coder.field("revision", &revision)
        try coder.field("sentences", &sentences)
    }

    var subjects: [Subject] { [.article(article)] }
    var summary: String { "\(article) r\(revision): \(sentences.count) still seen" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        for seen in sentences {
            let part = FacetKey.seenPart(revision: revision, sentence: seen.index)
            try state.set(.article(article), .seen, part: part, to: .seen(seen), stamp)
        }
    }
}
