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
        switch request.format {
        case .markdown: return [MarkdownReader().read(request.content)]
        case .html: return [try PageParser(name: request.name, limits: request.options.limits).read(request.content)]
        default: throw IntakeError(.unsupported, input: request.name, subject: request.format.title)
        }
    }
}
