/// The kinds of document an article may arrive as.
public enum IntakeFormat: String, Hashable, Sendable, CaseIterable {
    /// Plain text.
    case plain
    /// CommonMark with tables, footnotes and front matter.
    case markdown
    /// A web page.
    case html
    /// Word's Office Open XML.
    case docx
    /// An Internet message (RFC 5322 and MIME).
    case email
    /// RSS or Atom.
    case feed
    /// A PDF file, read by `pdftotext`.
    case pdf
    /// An OpenDocument text, read by `pandoc`.
    case odt
    /// An e-book, read by `pandoc`.
    case epub
    /// Rich text, read by `pandoc`.
    case rtf

    /// The name a reader would use.
    public var title: String {
        switch self {
        case .plain: "plain text"
        case .markdown: "Markdown"
        case .html: "HTML"
        case .docx: "Word (docx)"
        case .email: "e-mail"
        case .feed: "feed"
        case .pdf: "PDF"
        case .odt: "OpenDocument text"
        case .epub: "EPUB"
        case .rtf: "rich text"
        }
    }
}
