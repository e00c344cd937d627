internal import CMarkdown
internal import ClaimModel

/// Reads CommonMark with tables and footnotes as the text a reader sees, with the way back to the marked-up source.
package struct MarkdownReader {
    package init() {}

    /// Makes the document of decoded bytes.
    package func read(_ decoded: [UInt8]) -> IntakeDocument {
        let source = OffsetMap.normalising(decoded).text.bytes
        let head = FrontMatter(source)
        var walk = MarkdownWalk(source: source, bodyStart: head.length, linesBefore: head.lines)
        Self.withTree(of: Array(source[head.length...])) { walk.visit($0) }
        var document = IntakeDocument(text: walk.text.text, format: .markdown, sourceMap: walk.text.map)
        document.title = head.first("title", "headline") ?? walk.firstHeading
        document.authors = head.all("authors", "author", "by")
        document.published = head.first("date", "published", "publishdate", "pubdate")
        document.modified = head.first("updated", "modified", "lastmod")
        document.canonicalURL = head.first("url", "canonical", "canonical_url", "canonicalurl", "source", "link")
        document.publisher = head.first("publisher", "publication", "site")
        document.language = head.first("lang", "language")
        document.notes = walk.notes
        document.findings = walk.findings
        if document.text.count == 0 { document.findings.append(IntakeFinding(.empty, "The file has no text.")) }
        return document
    }

    private static func withTree(of body: [UInt8], _ use: (OpaquePointer) -> Void) {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CInt(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES)) else { return }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough"] {
            if let syntax = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, syntax) }
        }
        body.withUnsafeBytes { cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
        guard let tree = cmark_parser_finish(parser) else { return }
        defer { cmark_node_free(tree) }
        use(tree)
    }
}
