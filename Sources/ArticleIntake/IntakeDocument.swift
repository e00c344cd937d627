public import ClaimModel

/// An article as it was read: its text, what the source says about it, and the way back to the source.
public struct IntakeDocument: Hashable, Sendable {
    /// The normalised text: UTF-8, LF line ends, no byte order mark.
    public var text: ArticleText
    /// What the file turned out to be.
    public var format: IntakeFormat
    /// What this document is to its file.
    public var role: Role
    /// The headline.
    public var title: String?
    /// Who wrote it, in the order named.
    public var authors: [String]
    /// Who published it.
    public var publisher: String?
    /// When it was published, as an ISO 8601 date or date and time.
    public var published: String?
    /// When it was last changed, as an ISO 8601 date or date and time.
    public var modified: String?
    /// The address that stands for the article.
    public var canonicalURL: String?
    /// The language as the source names it: `en`, `pt-BR`.
    public var language: String?
    /// From byte ranges of the text to places in the source.
    public var sourceMap: SourceMap
    /// Comments and footnotes, which often name the evidence.
    public var notes: [IntakeNote]
    /// What a reader should know about how the text was taken: data, not failures.
    public var findings: [IntakeFinding]

    /// What a document is to the file it came from.
    public enum Role: Hashable, Sendable {
        /// The whole file.
        case whole
        /// One entry of a feed, with the feed's own name for it.
        case entry(id: String)
        /// The text before tracked changes: the older revision of two.
        case beforeChanges
        /// The text after tracked changes: the newer revision of two.
        case afterChanges
    }

    /// Makes a document from its text and map; the rest is filled in as it is found.
    public init(text: ArticleText, format: IntakeFormat, sourceMap: SourceMap = SourceMap()) {
        self.text = text
        self.format = format
        self.sourceMap = sourceMap
        role = .whole
        authors = []
        notes = []
        findings = []
    }

    /// The day of publication, when ``published`` starts with one.
    public var publishedDay: CalendarDay? { published.flatMap { CalendarDay($0) } }

    /// Where a range of the text begins in the source.
    public func place(of range: ByteRange) -> SourcePlace? { sourceMap.place(at: range.lowerBound, in: text) }
}

/// A remark that came with an article: a comment of an editor, a footnote.
public struct IntakeNote: Hashable, Sendable {
    /// What sort of remark.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A comment in the margin.
        case comment
        /// A note at the foot of a page.
        case footnote
        /// A note at the end of the text.
        case endnote
        /// A line above the text of a page.
        case header
        /// A line below the text of a page.
        case footer
        /// What a picture shows, for those who can't see it.
        case altText = "alt text"
    }

    /// What sort of remark.
    public var kind: Kind
    /// Who wrote it.
    public var author: String?
    /// When, as the source says.
    public var date: String?
    /// The remark.
    public var text: String
    /// The words it is attached to, as UTF-8 bytes of the article's text; empty for a mark between words.
    public var anchor: ByteRange?

    /// Makes a remark.
    public init(kind: Kind, author: String? = nil, date: String? = nil, text: String, anchor: ByteRange? = nil) {
        self.kind = kind
        self.author = author
        self.date = date
        self.text = text
        self.anchor = anchor
    }
}

/// Something worth knowing about how a text was taken from its source.
public struct IntakeFinding: Hashable, Sendable {
    /// What was found.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The file has no text at all.
        case empty
        /// Little text was found: the page may be a list, a video, or made by scripts.
        case littleText
        /// The encoding was not declared and was taken as windows-1252, as browsers do.
        case encodingGuessed
        /// Bytes that are not valid in the declared encoding were replaced by U+FFFD.
        case bytesReplaced
        /// The text comes from the page's JSON-LD, since its markup does not show it.
        case textFromMetadata
        /// The page's own `articleBody` and the text taken differ much.
        case bodyDiffers
        /// Tracked changes were accepted or rejected.
        case trackedChanges
        /// Hidden text was left out.
        case hiddenText
        /// A code block was left out.
        case codeLeftOut
        /// An attachment was not read.
        case attachment
        /// Tags nested beyond the limit, or attributes beyond it, were ignored.
        case markupIgnored
        /// An entry of a feed has no text.
        case entryWithoutText
        /// Text was read by another program, whose line breaks are its own.
        case converted
    }

    /// What was found.
    public var code: Code
    /// One sentence for a reader.
    public var message: String

    /// Makes a finding.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
