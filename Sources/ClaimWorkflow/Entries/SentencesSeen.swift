import ClaimModel

/// A person looked at sentences.
struct SentencesSeen: EntryContent {
    static let kind = "article.sentences-seen"
    var article: ArticleID
    var revision: Int
    var sentences: [Int]
    var hasNothingToCheck: Bool

    static let blank = SentencesSeen(article: ArticleID(""), revision: 0, sentences: [], hasNothingToCheck: false)
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError) {
        try coder.field("article", &article)
        try coder.field("revision", &revision)
        try coder.field("sentences", &sentences)
        try coder.field("nothing_to_check", &hasNothingToCheck)
    }

    var subjects: [Subject] { [.article(article)] }
    var summary: String { "\(article) r\(revision): \(sentences.count) seen" }

    func apply(_ stamp: EntryStamp, to state: inout some Projections) throws {
        for index in sentences {
            let seen = SentenceSeen(index: index, hasNothingToCheck: hasNothingToCheck, author: stamp.author, time: stamp.time)
            let part = FacetKey.seenPart(revision: revision, sentence: index)
            try state.set(.article(article), .seen, part: part, to: .seen(seen), stamp)
        }
    }
}
