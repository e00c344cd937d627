import ClaimModel

/// Sentences are to be looked at again.
struct SentencesUnseen: EntryContent {
    static let kind = "article.sentences-unseen"
    var article: ArticleID
    var revision: Int
    var sentences: [Int]

    static let blank = SentencesUnseen(article: ArticleID(""), revision: 0, sentences: [])
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("article", &article)
        try coder.field("revision", &revision)
        try coder.field("sentences", &sentences)
    }

    var subjects: [Subject] { [.article(article)] }
    var summary: String { "\(article) r\(revision): \(sentences.count) unseen again" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        for index in sentences {
            let part = FacetKey.seenPart(revision: revision, sentence: index)
            try state.set(.article(article), .seen, part: part, to: nil, stamp)
        }
    }
}
