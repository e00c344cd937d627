package import ArticleIntake

/// Parses the documents that arrive from strangers; runs inside the parsing program only.
package struct DocumentParser {
    package init() {}

    /// Answers one request of the main program.
    package func answer(_ request: ParserRequest) -> ParserAnswer {
        do {
            return .documents(try parse(request))
        } catch {
            return .failure(error)
        }
    }

    private func parse(_ request: ParserRequest) throws(IntakeError) -> [IntakeDocument] {
        let name = request.name
        let limits = request.options.limits
        switch request.format {
        case .plain, .pdf: throw IntakeError(.unsupported, input: name, subject: request.format.title)
        case .markdown: return [MarkdownReader().read(request.content)]
        case .html: return [try PageParser(name: name, limits: limits).read(request.content)]
        case .docx: return try WordParser(name: name, options: request.options).read(request.content)
        case .feed: return try FeedParser(name: name, limits: limits).read(request.content)
        case .email: return try MailParser(name: name, limits: limits).read(request.content)
        case .odt, .epub, .rtf: return [try ConvertedPage(name: name, limits: limits).read(request.content, as: request.format)]
        }
    }
}
