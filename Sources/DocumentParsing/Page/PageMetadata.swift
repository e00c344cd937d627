/// What a page says about its article, in JSON-LD, OpenGraph, `meta`, `time` and `link`.
struct PageMetadata {
    private(set) var title: String?
    private(set) var authors: [String] = []
    private(set) var publisher: String?
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var canonicalURL: String?
    private(set) var language: String?
    /// The article's text as JSON-LD has it.
    private(set) var articleBody: String?

    init(_ tree: PageTree) {
        let data = LinkedData(tree)
        let values = Self.metaValues(tree)
        func meta(_ names: String...) -> String? { names.lazy.compactMap { values[$0]?.first { !$0.isEmpty } }.first }
        publisher =
            meta("og:site_name", "application-name", "dc.publisher", "citation_publisher") ?? data.names("publisher").first
        title =
            Self.cleaned(data.text("headline")) ?? Self.withoutSite(meta("og:title", "twitter:title", "dc.title"), publisher)
        title =
            title ?? Self.onlyHeadline(tree)
            ?? Self.withoutSite(tree.first("title").map { tree.plainText(below: $0) }, publisher)
        authors = Self.authors(tree, data, values)
        published =
            Self.moment(data.text("datePublished", "dateCreated", "uploadDate"))
            ?? Self.moment(
                meta(
                    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
                    "dcterms.created",
                    "pubdate", "publishdate", "publish_date", "parsely-pub-date", "sailthru.date", "citation_publication_date",
                    "article.published", "cxenseparse:recs:publishtime", "publication_date", "dcterms.date"))
            ?? Self.moment(Self.itemProperty("datepublished", tree)) ?? Self.timeElement(tree) ?? Self.dateline(tree)
        modified =
            Self.moment(data.text("dateModified"))
            ?? Self.moment(
                meta("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"))
            ?? Self.moment(Self.itemProperty("datemodified", tree))
        canonicalURL = Self.link("canonical", tree) ?? meta("og:url") ?? data.address("mainEntityOfPage") ?? data.text("url")
        if canonicalURL?.hasPrefix("http") != true {
            canonicalURL = [meta("og:url"), data.text("url")].compactMap { $0 }.first { $0.hasPrefix("http") } ?? canonicalURL
        }
        language = tree.first("html").flatMap { tree.nodes[$0].attributes["lang"] } ?? meta("og:locale")
        articleBody = data.text("articleBody", "text").map(Self.withoutTags)
        if let body = articleBody, body.utf8.count < 200 { articleBody = nil }
    }

    // MARK: Sources

    private static func metaValues(_ tree: PageTree) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for node in tree.nodes where node.tag == "meta" {
            guard let content = node.attributes["content"] else { continue }
            for key in ["name", "property", "itemprop"] {
                if let name = node.attributes[key]?.lowercased() {
                    values[name, default: []].append(PageTree.collapsed(Array(content.utf8)))
                }
            }
        }
        return values
    }

    private static func link(_ relation: String, _ tree: PageTree) -> String? {
        tree.nodes.first { $0.tag == "link" && $0.attributes["rel"]?.lowercased() == relation && $0.attributes["href"] != nil }?
            .attributes["href"]
    }

    private static func itemProperty(_ name: String, _ tree: PageTree) -> String? {
        for (index, node) in tree.nodes.enumerated() where node.attributes["itemprop"]?.lowercased() == name {
            return node.attributes["datetime"] ?? node.attributes["content"] ?? tree.plainText(below: index)
        }
        return nil
    }

    /// The first `time` that says it is the publication, else the first with a day.
    private static func timeElement(_ tree: PageTree) -> String? {
        let times = tree.nodes.filter { $0.tag == "time" && $0.attributes["datetime"] != nil }
        let marked = times.first {
            $0.attributes["pubdate"] != nil || $0.attributes["class"]?.lowercased().contains("publish") == true
        }
        for time in [marked].compactMap({ $0 }) + times { if let day = moment(time.attributes["datetime"]) { return day } }
        return nil
    }

    /// A short text whose class says that it is a date.
    private static func dateline(_ tree: PageTree) -> String? {
        let names: Set<String> = [
            "date", "dateline", "timestamp", "published", "pubdate", "posted", "time", "submitted", "datetime",
        ]
        for (index, node) in tree.nodes.enumerated() where node.attributes["class"] != nil && node.tag != "body" {
            guard PageElements.words(of: node).contains(where: names.contains) else { continue }
            let text = tree.plainText(below: index)
            if text.utf8.count < 90, let day = moment(text) { return day }
        }
        return nil
    }

    /// The page's only first-level heading.
    private static func onlyHeadline(_ tree: PageTree) -> String? {
        let headings = tree.nodes.indices.filter { tree.nodes[$0].tag == "h1" }
        guard headings.count == 1, let only = headings.first else { return nil }
        return cleaned(tree.plainText(below: only))
    }

    private static func authors(_ tree: PageTree, _ data: LinkedData, _ meta: [String: [String]]) -> [String] {
        let candidates: [[String]] = [
            data.names("author"), data.names("creator"),
            ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "citation_author"].lazy
                .compactMap { meta[$0] }.first { $0.contains { isName($0) } } ?? [],
            marked(tree) { $0.attributes["rel"]?.lowercased().split(separator: " ").contains("author") == true },
            marked(tree) { $0.attributes["itemprop"]?.lowercased() == "author" },
            marked(tree) { PageElements.words(of: $0).contains { $0 == "byline" || $0 == "author" } },
        ]
        for names in candidates {
            let cleaned = names.flatMap { Self.names(in: withPlainSpaces($0)) }.filter(isName)
            if !cleaned.isEmpty { return cleaned.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
        }
        return []
    }

    private static func marked(_ tree: PageTree, _ matches: (PageTree.Node) -> Bool) -> [String] {
        for (index, node) in tree.nodes.enumerated() where !node.tag.isEmpty && node.tag != "body" && matches(node) {
            let text = tree.plainText(below: index)
            if text.utf8.count < 120 && !text.isEmpty { return [text] }
        }
        return []
    }

    // MARK: Tidying

    /// "By Ann Lee and Bo Ray" names two people.
    private static func names(in line: String) -> [String] {
        var rest = line[...]
        for opening in ["By ", "by ", "BY ", "Written by ", "Reporting by "] where rest.hasPrefix(opening) {
            rest = rest.dropFirst(opening.count)
        }
        return rest.split(separator: ";").flatMap { $0.split(separator: ",") }.flatMap { part in
            String(part).split(separator: " ").split(separator: "and").map { $0.joined(separator: " ") }
        }.filter { !$0.isEmpty }
    }

    private static func isName(_ text: String) -> Bool {
        let length = text.count
        return length >= 2 && length < 70 && !text.contains("://") && !text.contains("@") && text.contains(where: \.isLetter)
            && text.split(separator: " ").count <= 6
    }

    /// The title without the site's name at its end or beginning.
    private static func withoutSite(_ title: String?, _ site: String?) -> String? {
        guard let title = cleaned(title) else { return nil }
        for mark in [" | ", " - ", " \u{2013} ", " \u{2014} ", " :: ", " \u{00B7} "] {
            let parts = title.components(separatedBy: mark)
            guard parts.count > 1, let last = parts.last else { continue }
            // Without the site's name to compare with, a few words behind the last mark are taken for it.
            if last.lowercased() == site?.lowercased() || last.split(separator: " ").count <= 4 {
                return parts.dropLast().joined(separator: mark)
            }
        }
        return title
    }

    private static func cleaned(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = PageTree.collapsed(Array(withPlainSpaces(withoutTags(text)).utf8))
        return line.isEmpty ? nil : line
    }

    /// A title or name is compared and listed, not set: its no-break spaces are only spaces.
    private static func withPlainSpaces(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" || $0 == "\u{3000}" ? " " : $0 }))
    }

    /// Metadata may hold markup and entities of its own.
    static func withoutTags(_ text: String) -> String {
        guard text.contains("<") || text.contains("&"), let tree = try? PageTree(parsing: Array(text.utf8)),
            let body = tree.first("body")
        else { return text }
        return tree.plainText(below: body)
    }

    /// A moment in ISO 8601 as it stands, or a date written in one of the usual other ways as `YYYY-MM-DD`.
    static func moment(_ text: String?) -> String? {
        text.flatMap { SourceDate($0).iso }
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: mark) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
