internal import ArticleIntake
internal import ClaimModel

/// Reads what `pandoc` makes of a document: a page whose head block holds the metadata and whose last section the notes.
struct ConvertedPage {
    let name: String
    let limits: IntakeLimits

    /// Reads the page; all but the head block, the marks of notes and the notes is the text.
    func read(_ markup: [UInt8], as format: IntakeFormat) throws(IntakeError) -> IntakeDocument {
        let tree = try PageParser(name: name, limits: limits).tree(of: MarkupTrimming(markup, depthLimit: limits.depth).bytes)
        var document = IntakeDocument(text: ArticleText(""), format: format)
        if let body = tree.first("body") {
            let splitting = BlockSplitting(tree, from: body) { Self.isLeftOut(tree.nodes[$0]) }
            var writer = PageText(tree, fragment: PageFragment(countsParagraphs: true))
            for block in splitting.blocks { writer.write(block) }
            document = IntakeDocument(text: writer.text.text, format: format, sourceMap: writer.text.map)
        }
        document.title = Self.texts(tree, "title").first
        document.authors = Self.texts(tree, "author")
        document.published = Self.texts(tree, "date").first.flatMap { SourceDate($0).iso }
        document.notes = Self.notes(tree)
        if document.text.count == 0 { document.findings.append(IntakeFinding(.empty, "The document has no text.")) }
        return document
    }

    private static func isLeftOut(_ node: PageTree.Node) -> Bool {
        if PageElements.neverText.contains(node.tag) || node.attributes["id"] == "title-block-header" { return true }
        let words = PageElements.words(of: node)
        return words.contains("footnotes") || words.contains("footnote") && node.tag == "a"
    }

    /// The texts of the head block's paragraphs of a class.
    private static func texts(_ tree: PageTree, _ name: String) -> [String] {
        tree.nodes.indices.filter { index in
            let node = tree.nodes[index]
            guard node.attributes["class"] == name, node.parent >= 0 else { return false }
            return tree.nodes[node.parent].attributes["id"] == "title-block-header"
        }.map { tree.plainText(below: $0) }.filter { !$0.isEmpty && $0 != "-" }
    }

    private static func notes(_ tree: PageTree) -> [IntakeNote] {
        guard let section = tree.nodes.firstIndex(where: { PageElements.words(of: $0).contains("footnotes") }) else {
            return []
        }
        return tree.nodes.indices.filter { tree.nodes[$0].tag == "li" && tree.isInside($0, section) }.compactMap { item in
            // The arrow back to the text is no part of the note.
            let scalars = tree.plainText(below: item).unicodeScalars.filter { $0 != "\u{21A9}" && $0 != "\u{FE0E}" }
            let words = PageTree.collapsed(Array(String(String.UnicodeScalarView(scalars)).utf8))
            return words.isEmpty ? nil : IntakeNote(kind: .footnote, text: words)
        }
    }
}
