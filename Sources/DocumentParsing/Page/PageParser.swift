internal import ArticleIntake
internal import ClaimModel

/// Reads a web page as an article.
struct PageParser {
    let name: String
    let limits: IntakeLimits

    /// A page with less text than this is worth a remark.
    private static let littleText = 200
    /// Less than this share of the page's own `articleBody` in the text taken is worth a remark.
    private static let sharedEnough = 0.6

    /// Reads a whole page, leaving out everything that is not the article.
    func read(_ markup: [UInt8]) throws(IntakeError) -> IntakeDocument {
        let trimmed = MarkupTrimming(markup, depthLimit: limits.depth)
        let tree = try tree(of: trimmed.bytes)
        let metadata = PageMetadata(tree)
        guard let body = tree.first("body") ?? tree.first("html") else { return empty() }
        let main = MainText(tree, body: body, title: metadata.title, articleBody: metadata.articleBody)
        var writer = PageText(tree)
        for block in main.blocks { writer.write(block) }
        var document = IntakeDocument(text: writer.text.text, format: .html, sourceMap: writer.text.map)
        compare(&document, with: metadata, share: main.shareOfKnownBody)
        document.title = metadata.title
        document.authors = metadata.authors
        document.publisher = metadata.publisher
        document.published = metadata.published
        document.modified = metadata.modified
        document.canonicalURL = metadata.canonicalURL
        document.language = metadata.language
        if trimmed.didTrim {
            document.findings.append(
                IntakeFinding(.markupIgnored, "Tags nested too deeply, or attributes too many, were ignored."))
        }
        if document.text.count < Self.littleText {
            document.findings.append(
                IntakeFinding(.littleText, "Little text was found; the page may be a list, a video, or made by scripts."))
        }
        return document
    }

    /// Reads markup all of which is the article, such as a feed's entry or another program's output.
    ///
    /// - Parameter fragment: where the markup stands in its file.
    func readWhole(_ markup: [UInt8], fragment: PageFragment) throws(IntakeError) -> IntakeDocument {
        let tree = try tree(of: MarkupTrimming(markup, depthLimit: limits.depth).bytes)
        guard let body = tree.first("body") else { return empty() }
        let splitting = BlockSplitting(tree, from: body) { PageElements.neverText.contains(tree.nodes[$0].tag) }
        var writer = PageText(tree, fragment: fragment)
        for block in splitting.blocks { writer.write(block) }
        return IntakeDocument(text: writer.text.text, format: .html, sourceMap: writer.text.map)
    }

    func tree(of markup: [UInt8]) throws(IntakeError) -> PageTree {
        do {
            return try PageTree(parsing: markup)
        } catch {
            throw IntakeError(.limitReached, input: name, subject: "the page has more than \(PageTree.nodeLimit) elements")
        }
    }

    /// Weighs the text taken against the page's own `articleBody`; where the markup hardly shows it, that is the text.
    private func compare(_ document: inout IntakeDocument, with metadata: PageMetadata, share: Double?) {
        guard let known = metadata.articleBody, let share, share < Self.sharedEnough else { return }
        if known.utf8.count > document.text.count + document.text.count / 3, share < 0.5 {
            document.text = ArticleText(known)
            document.sourceMap = SourceMap()
            document.sourceMap.add(start: 0, place: SourcePlace(element: "//script[@type=\"application/ld+json\"]"))
            document.findings.append(
                IntakeFinding(.textFromMetadata, "The text comes from the page's JSON-LD, since its markup does not show it."))
        } else {
            let percent = Int((share * 100).rounded())
            document.findings.append(
                IntakeFinding(.bodyDiffers, "Only \(percent) % of the page's own articleBody stands in the text; compare them.")
            )
        }
    }

    private func empty() -> IntakeDocument {
        var document = IntakeDocument(text: ArticleText(""), format: .html)
        document.findings.append(IntakeFinding(.empty, "The page has no text."))
        return document
    }
}
