/// Where a piece of text stands in the file it came from.
///
/// Which parts are set depends on the format: line and column for text files, Markdown, e-mails and pages; the element
/// path too for pages; the paragraph for Word files, with `column` counting inside it; the page for PDF files. All numbers
/// start at 1; columns count code points.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
    /// The part of a container: `word/footnotes.xml`, `entry 3`, `part 2`; nil for the main text.
    public var part: String?
    /// The page of a paged document.
    public var page: Int?
    /// The paragraph of a word processor's document, tables and lists counted as they come.
    public var paragraph: Int?
    /// The element of a web page, as an XPath.
    public var element: String?
    /// The line of the file.
    public var line: Int?
    /// The column of the line, or of the paragraph when there is no line.
    public var column: Int?

    /// Makes a place from the parts that are known.
    public init(
        part: String? = nil, page: Int? = nil, paragraph: Int? = nil, element: String? = nil, line: Int? = nil,
        column: Int? = nil
    ) {
        self.part = part
        self.page = page
        self.paragraph = paragraph
        self.element = element
        self.line = line
        self.column = column
    }

    /// The place in words: `paragraph 12, character 40`, `line 4, column 7`, `//*[@id="story"]/p[3] (line 40, column 5)`.
    public var description: String {
        var words: [String] = []
        if let part { words.append(part) }
        if let page { words.append("page \(page)") }
        if let paragraph { words.append("paragraph \(paragraph)") }
        if let line {
            words.append("line \(line)")
            if let column { words.append("column \(column)") }
        } else if let column {
            words.append("character \(column)")
        }
        let position = words.joined(separator: ", ")
        guard let element else { return position }
        return position.isEmpty ? element : "\(element) (\(position))"
    }
}
