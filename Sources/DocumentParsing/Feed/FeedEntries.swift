/// An entry of a feed as it stands there, markup and all.
struct FeedEntry {
    var title: [UInt8] = []
    var id: String?
    var link: String?
    var published: String?
    var updated: String?
    var authors: [String] = []
    /// The markup of the text, and how much it is worth: full content before a summary.
    var content: [UInt8] = []
    var contentRank = 0
    /// Whether the content is text rather than markup.
    var isPlain = false
    /// The line of the feed where the content begins.
    var line = 1
}

/// Collects the entries of an RSS or Atom feed.
final class FeedEntries: XMLHandler {
    private(set) var entries: [FeedEntry] = []
    private(set) var title: String?
    private(set) var language: String?
    private(set) var sawFeed = false

    /// Where the parser stands; set by the owner of the stream.
    var currentLine: () -> Int = { 1 }

    private var open: [String] = []
    private var bytes: [UInt8] = []
    private var startLine = 1
    private var inEntry = false
    private var markupDepth = 0
    private var type = ""

    func start(_ name: String, _ attributes: XMLAttributes) {
        if markupDepth > 0 {
            markupDepth += 1
            bytes.append(contentsOf: Array("<\(Self.bare(name))>".utf8))
            return
        }
        open.append(name)
        bytes = []
        startLine = currentLine()
        type = attributes["type"]?.lowercased() ?? ""
        switch name {
        case "rss", "rdf:RDF", "atom:feed":
            sawFeed = true
            language = attributes["xml:lang"]
        case "item", "atom:entry":
            inEntry = true
            entries.append(FeedEntry(id: attributes["rdf:about"]))
        case "atom:link":
            let relation = attributes["rel"] ?? "alternate"
            if inEntry, relation == "alternate", let last = entries.indices.last { entries[last].link = attributes["href"] }
        case "atom:content", "atom:title", "atom:summary": if type == "xhtml" { markupDepth = 1 }
        default: break
        }
    }

    func end(_ name: String) {
        if markupDepth > 1 {
            markupDepth -= 1
            bytes.append(contentsOf: Array("</\(Self.bare(name))>".utf8))
            return
        }
        markupDepth = 0
        if name == "item" || name == "atom:entry" { inEntry = false }
        if let last = entries.indices.last, inEntry { finish(name, in: &entries[last]) } else { finishFeed(name) }
        open.removeLast()
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard markupDepth > 0 else { return bytes.append(contentsOf: text) }
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: Array("&lt;".utf8))
            case UInt8(ascii: "&"): bytes.append(contentsOf: Array("&amp;".utf8))
            default: bytes.append(byte)
            }
        }
    }

    private func finish(_ name: String, in entry: inout FeedEntry) {
        let value = PageTree.collapsed(bytes)
        switch name {
        case "title", "atom:title": if entry.title.isEmpty { entry.title = bytes }
        case "link": if !value.isEmpty { entry.link = value }
        case "guid", "atom:id", "id": entry.id = value
        case "pubDate", "dc:date", "atom:published", "atom:issued": entry.published = value
        case "atom:updated", "dcterms:modified", "atom:modified": entry.updated = value
        case "author", "dc:creator", "atom:name": if !value.isEmpty { entry.authors.append(value) }
        case "content:encoded", "atom:content": setContent(in: &entry, rank: 3)
        case "description", "atom:summary": setContent(in: &entry, rank: 1)
        default: break
        }
        if name != "atom:author" { bytes = [] }
    }

    private func setContent(in entry: inout FeedEntry, rank: Int) {
        guard rank > entry.contentRank, !PageTree.collapsed(bytes).isEmpty else { return }
        entry.content = bytes
        entry.contentRank = rank
        entry.line = startLine
        entry.isPlain = open.last?.hasPrefix("atom:") == true && (type.isEmpty || type == "text" || type == "text/plain")
    }

    private func finishFeed(_ name: String) {
        let value = PageTree.collapsed(bytes)
        let isOfFeed = open.dropLast().last == "channel" || open.dropLast().last == "atom:feed"
        if isOfFeed, name == "title" || name == "atom:title", title == nil, !value.isEmpty { title = value }
        if isOfFeed, name == "language" || name == "dc:language", !value.isEmpty { language = value }
        bytes = []
    }

    private static func bare(_ name: String) -> Substring { name.hasPrefix("?:") ? name.dropFirst(2) : name[...] }
}
