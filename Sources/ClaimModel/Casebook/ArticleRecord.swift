/// An article under check.
public struct ArticleRecord: Hashable, Sendable {
    /// Its name in the casebook.
    public var id: ArticleID
    /// Its headline.
    public var title: String
    /// Who publishes it: records of this publisher never support its claims.
    public var publisher: String?
    /// Who wrote it.
    public var author: String?
    /// Where it is or will be published.
    public var url: String?
    /// Its language as a BCP 47 tag.
    public var language: String?
    /// The day of publication.
    public var published: CalendarDay?
    /// When it was added.
    public var addedAt: Moment
    /// Who added it.
    public var addedBy: String

    /// Makes an article.
    public init(
        id: ArticleID, title: String, publisher: String? = nil, author: String? = nil, url: String? = nil,
        language: String? = nil, published: CalendarDay? = nil, addedAt: Moment = Moment(milliseconds: 0), addedBy: String = ""
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.author = author
        self.url = url
        self.language = language
        self.published = published
        self.addedAt = addedAt
        self.addedBy = addedBy
    }
}

/// A public note of what a revision corrected.
public struct CorrectionRecord: Hashable, Sendable {
    /// What was corrected and why, as readers are told.
    public var note: String
    /// The day of the correction.
    public var day: CalendarDay?

    /// Makes a correction.
    public init(note: String, day: CalendarDay? = nil) {
        self.note = note
        self.day = day
    }
}

/// A sentence of a revision, for coverage.
public struct SentenceRecord: Hashable, Sendable {
    /// UTF-8 bytes of the revision's text.
    public var range: ByteRange
    /// Whether the extractor saw a verifiable claim in it.
    public var isClaim: Bool

    /// Makes a sentence.
    public init(range: ByteRange, isClaim: Bool) {
        self.range = range
        self.isClaim = isClaim
    }
}

/// An immutable snapshot of an article's text.
public struct RevisionRecord: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// 1, 2, …: r1, r2, …
    public var number: Int
    /// SHA-256 of the normalised text, in hexadecimal; the text is kept under it.
    public var digest: String
    /// The file it came from.
    public var sourceName: String
    /// The format it was read from: `txt`, `markdown`, `html`, …
    public var sourceFormat: String
    /// SHA-256 of the file's bytes.
    public var sourceDigest: String
    /// SHA-256 of the map from the text to places in the file, which is kept under it; nil where text and file read alike.
    public var sourceMapDigest: String?
    /// SHA-256 over the rule packs that read it.
    public var packsDigest: String
    /// The sentences of the article proper.
    public var sentences: [SentenceRecord]
    /// What a reader is told about it.
    public var correction: CorrectionRecord?
    /// The earlier revision with the same text, when it is an older one again.
    public var sameAs: Int?
    /// When it was added.
    public var addedAt: Moment
    /// Who added it.
    public var addedBy: String

    /// Makes a revision.
    public init(
        article: ArticleID, number: Int, digest: String, sourceName: String = "", sourceFormat: String = "txt",
        sourceDigest: String = "", sourceMapDigest: String? = nil, packsDigest: String = "", sentences: [SentenceRecord] = [],
        correction: CorrectionRecord? = nil, sameAs: Int? = nil, addedAt: Moment = Moment(milliseconds: 0), addedBy: String = ""
    ) {
        self.article = article
        self.number = number
        self.digest = digest
        self.sourceName = sourceName
        self.sourceFormat = sourceFormat
        self.sourceDigest = sourceDigest
        self.sourceMapDigest = sourceMapDigest
        self.packsDigest = packsDigest
        self.sentences = sentences
        self.correction = correction
        self.sameAs = sameAs
        self.addedAt = addedAt
        self.addedBy = addedBy
    }

    /// `r2`.
    public var name: String { "r" + String(number) }
}

/// That a person looked at a sentence.
public struct SentenceSeen: Hashable, Sendable {
    /// The sentence's index in its revision.
    public var index: Int
    /// Whether it was said to hold nothing to check.
    public var hasNothingToCheck: Bool
    /// Who looked.
    public var author: String
    /// When.
    public var time: Moment

    /// Makes a record of having looked.
    public init(index: Int, hasNothingToCheck: Bool, author: String, time: Moment) {
        self.index = index
        self.hasNothingToCheck = hasNothingToCheck
        self.author = author
        self.time = time
    }
}
