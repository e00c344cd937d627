/// Reads an article from bytes in whatever form people have it.
///
/// ```swift
/// let documents = try ArticleReader().read(bytes, name: "draft.docx")
/// print(documents[0].text.string)
/// ```
///
/// Plain text and Markdown of usual size are read in this process; everything else by `assay-intake`, a process of its own with
/// limits on memory and time, and PDF, odt, epub and rtf by programs of their own.
public struct ArticleReader: Sendable {
    /// How files are read.
    public var options: IntakeOptions

    /// Makes a reader.
    public init(options: IntakeOptions = IntakeOptions()) {
        self.options = options
    }

    /// Reads the documents that a file's bytes hold: several for a feed, two for tracked changes asked for as both.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - name: the file's name for messages; its ending only tells plain text from Markdown.
    /// - Throws: ``IntakeError`` when there is no text to be had.
    public func read(_ bytes: [UInt8], name: String) throws(IntakeError) -> [IntakeDocument] {
        guard bytes.count <= options.limits.bytes else {
            throw IntakeError(.tooLarge, input: name, subject: Self.megabytes(options.limits.bytes))
        }
        if let format = options.format { return try read(bytes, name: name, as: format) }
        switch FormatSniffing.sniff(bytes) {
        case .format(let format): return try read(bytes, name: name, as: format)
        case .archive: return try ParserProcess(name: name, options: options).parse(bytes, as: .docx)
        case .refused(let kind, let subject):
            // A named encoding says that these are characters after all.
            if kind == .unmarkedUTF16, options.encoding != nil { return try readText(bytes, name: name) }
            throw IntakeError(kind, input: name, subject: subject)
        case .text: return try readText(bytes, name: name)
        }
    }

    private func read(_ bytes: [UInt8], name: String, as format: IntakeFormat) throws(IntakeError) -> [IntakeDocument] {
        switch format {
        case .plain, .markdown, .html, .feed: return try readText(bytes, name: name)
        case .docx, .email: return try ParserProcess(name: name, options: options).parse(bytes, as: format)
        case .pdf: return try PDFConversion(name: name, options: options).read(bytes)
        case .odt, .epub, .rtf: return try PandocConversion(name: name, options: options).read(bytes, as: format)
        }
    }

    /// Larger Markdown goes to the parsing program: the library's time grows with the square of some hostile inputs
    /// (600 kB of `![[]()` took more than 20 s), and there the time is limited.
    private static let largestMarkdownHere = 64 << 10

    /// Reads a file made of characters.
    private func readText(_ bytes: [UInt8], name: String) throws(IntakeError) -> [IntakeDocument] {
        if let format = formatBeforeDecoding(bytes, name: name) {
            return try readMarkup(bytes, name: name, as: format)
        }
        let decoded = try TextDecoding(input: name, encoding: options.encoding).decode(bytes)
        if let zero = decoded.firstIndex(of: 0) {
            throw IntakeError(.notText, input: name, subject: "binary data (byte \(zero) is zero)")
        }
        let isMarkdown = (options.format ?? FormatSniffing.textFormat(of: decoded, name: name)) == .markdown
        guard isMarkdown else { return [PlainTextReader().read(decoded)] }
        guard decoded.count > Self.largestMarkdownHere else { return [MarkdownReader().read(decoded)] }
        return try ParserProcess(name: name, options: options).parse(decoded, as: .markdown)
    }

    /// Pages, feeds and messages name their own encoding, so they are known before they are decoded.
    private func formatBeforeDecoding(_ bytes: [UInt8], name: String) -> IntakeFormat? {
        if let format = options.format { return format == .plain || format == .markdown ? nil : format }
        let head: [UInt8]
        if let marked = TextDecoding.encodingOfMark(bytes) ?? options.encoding {
            // The head may end inside a character, which is no reason to fail here.
            guard let converter = NamedEncoding(marked) else { return nil }
            let even = Array(bytes.prefix(1 << 16))
            head = (try? converter.utf8(from: even)) ?? []
        } else {
            head = Array(bytes.prefix(1 << 16))
        }
        let withoutMark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
        let format = FormatSniffing.textFormat(of: withoutMark, name: name)
        return format == .plain || format == .markdown ? nil : format
    }

    private func readMarkup(_ bytes: [UInt8], name: String, as format: IntakeFormat) throws(IntakeError) -> [IntakeDocument] {
        let process = ParserProcess(name: name, options: options)
        if format == .email { return try process.parse(bytes, as: .email) }
        let (decoded, finding) = try MarkupDecoding(input: name, encoding: options.encoding).decode(bytes)
        var documents = try process.parse(decoded, as: format)
        if let finding {
            for index in documents.indices { documents[index].findings.append(finding) }
        }
        return documents
    }

    static func megabytes(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
    }
}
