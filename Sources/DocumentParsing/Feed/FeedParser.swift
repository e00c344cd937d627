internal import ArticleIntake
internal import ClaimModel

/// Reads the entries of an RSS or Atom feed, each as an article.
struct FeedParser {
    let name: String
    let limits: IntakeLimits

    /// More entries than any feed carries.
    private static let entryLimit = 5000

    /// Reads a feed that is decoded to UTF-8.
    func read(_ bytes: [UInt8]) throws(IntakeError) -> [IntakeDocument] {
        let feed = try entries(of: bytes, mayRepair: true)
        guard feed.sawFeed else { throw IntakeError(.damaged, input: name, subject: "it is neither RSS nor Atom") }
        guard !feed.entries.isEmpty else { throw IntakeError(.damaged, input: name, subject: "the feed has no entries") }
        guard feed.entries.count <= Self.entryLimit else {
            throw IntakeError(.limitReached, input: name, subject: "the feed has \(feed.entries.count) entries")
        }
        var documents: [IntakeDocument] = []
        for (index, entry) in feed.entries.enumerated() {
            documents.append(try document(of: entry, number: index + 1, feed: feed))
        }
        return documents
    }

    /// Feeds use HTML's entities although XML does not know them; those are written out and the feed is read again.
    private func entries(of bytes: [UInt8], mayRepair: Bool) throws(IntakeError) -> FeedEntries {
        let handler = FeedEntries()
        guard
            let stream = XMLStream(
                handler, input: name, part: nil, depthLimit: limits.depth, isDecoded: true, allowsDoctype: true)
        else { throw IntakeError(.limitReached, input: name, subject: "there is no memory for a parser") }
        handler.currentLine = { [unowned stream] in stream.position.line }
        let result: Result<Void, IntakeError> = bytes.withUnsafeBytes { buffer in
            do throws(IntakeError) {
                return .success(try stream.feed(buffer, isLast: true))
            } catch {
                return .failure(error)
            }
        }
        if case .failure = result, mayRepair, stream.stoppedAtUnknownEntity {
            return try entries(of: EntityExpansion.writtenOut(bytes), mayRepair: false)
        }
        try result.get()
        return handler
    }

    private func document(of entry: FeedEntry, number: Int, feed: FeedEntries) throws(IntakeError) -> IntakeDocument {
        let title = PageMetadata.withoutTags(PageTree.collapsed(entry.title))
        let fragment = PageFragment(part: "entry \(number)", firstLine: entry.line)
        let markup = entry.isPlain ? Self.escaped(entry.content) : entry.content
        var document = try PageParser(name: name, limits: limits).readWhole(markup, fragment: fragment)
        document.format = .feed
        if document.text.count == 0 {
            document.findings = [
                IntakeFinding(.entryWithoutText, "The entry has a headline at most; its text is not in the feed.")
            ]
        }
        Self.putFirst(title, in: &document, place: SourcePlace(part: fragment.part, line: entry.line))
        document.role = .entry(id: entry.id ?? entry.link ?? title)
        document.title = title.isEmpty ? nil : title
        document.authors = entry.authors.map(Self.personName)
        document.publisher = feed.title
        document.published = entry.published.flatMap { SourceDate($0).iso }
        document.modified = entry.updated.flatMap { SourceDate($0).iso }
        document.published = document.published ?? document.modified
        document.canonicalURL = entry.link ?? entry.id.flatMap { $0.hasPrefix("http") ? $0 : nil }
        document.language = feed.language
        return document
    }

    /// The headline makes claims too, so it is the first paragraph, unless the text begins with it.
    private static func putFirst(_ title: String, in document: inout IntakeDocument, place: SourcePlace) {
        let words = Array(title.utf8)
        guard !words.isEmpty, !document.text.bytes.starts(with: words) else { return }
        let headline = words + (document.text.count > 0 ? [0x0A, 0x0A] : [])
        let body = document.text
        var map = SourceMap()
        map.add(start: 0, place: place)
        map.append(document.sourceMap, shiftedBy: headline.count)
        document.text = ArticleText(uncheckedUTF8: headline + body.bytes)
        document.sourceMap = map
    }

    /// RSS writes `address (Name)`.
    private static func personName(_ author: String) -> String {
        guard let open = author.firstIndex(of: "("), author.hasSuffix(")"), author.contains("@") else { return author }
        return String(author[author.index(after: open)...].dropLast())
    }

    private static func escaped(_ text: [UInt8]) -> [UInt8] {
        text.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            default: [byte]
            }
        }
    }
}
