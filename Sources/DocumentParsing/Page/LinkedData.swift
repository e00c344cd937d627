internal import FoundationEssentials

/// The JSON-LD blocks of a page, as far as they describe an article.
struct LinkedData {
    /// The objects that are articles, best known type first.
    private(set) var articles: [[String: JSONValue]] = []
    private var byID: [String: [String: JSONValue]] = [:]

    /// More is not read from one page.
    private static let blockLimit = 4 << 20

    init(_ tree: PageTree) {
        var objects: [[String: JSONValue]] = []
        for (index, node) in tree.nodes.enumerated() where node.tag == "script" {
            guard let type = node.attributes["type"]?.lowercased(), type.hasPrefix("application/ld+json") else { continue }
            let text = tree.nodes[index].children.flatMap { tree.nodes[$0].text }
            if text.count < Self.blockLimit, let value = Self.parse(text) { Self.collect(value, into: &objects, depth: 0) }
        }
        for object in objects where object["name"] != nil {
            if let id = object["@id"]?.string { byID[id] = byID[id] ?? object }
        }
        articles = objects.filter { Self.rank($0) != nil }.enumerated()
            .sorted { (Self.rank($0.element) ?? 9, $0.offset) < (Self.rank($1.element) ?? 9, $1.offset) }.map(\.element)
    }

    /// The first text that any of these keys has in an article.
    func text(_ keys: String...) -> String? {
        for article in articles {
            for key in keys { if let text = article[key]?.string, !text.isEmpty { return text } }
        }
        return nil
    }

    /// The names that a key leads to: texts, objects with a name, or references to such objects.
    func names(_ key: String) -> [String] {
        for article in articles {
            let names = article[key].map { self.names(in: $0) } ?? []
            if !names.isEmpty { return names }
        }
        return []
    }

    /// The address that a key leads to: a text, or an object's `@id` or `url`.
    func address(_ key: String) -> String? {
        for article in articles {
            switch article[key] {
            case .string(let text): return text
            case .object(let object): if let id = object["@id"]?.string ?? object["url"]?.string { return id }
            default: break
            }
        }
        return nil
    }

    private func names(in value: JSONValue) -> [String] {
        switch value {
        case .string(let text): return text.isEmpty ? [] : [text]
        case .array(let list): return list.flatMap { names(in: $0) }
        case .object(let object):
            if let name = object["name"] { return names(in: name) }
            if let id = object["@id"]?.string, let known = byID[id], let name = known["name"]?.string { return [name] }
            return []
        default: return []
        }
    }

    private static func rank(_ object: [String: JSONValue]) -> Int? {
        let types = object["@type"].map { $0.strings } ?? []
        if types.contains(where: { $0.hasSuffix("NewsArticle") || $0 == "ReportageNewsArticle" || $0 == "LiveBlogPosting" }) {
            return 0
        }
        if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" }) { return 1 }
        if types.contains(where: { $0.hasSuffix("Posting") || $0 == "CreativeWork" || $0 == "ClaimReview" }) { return 2 }
        return types.contains("WebPage") ? 3 : nil
    }

    private static func collect(_ value: JSONValue, into objects: inout [[String: JSONValue]], depth: Int) {
        guard depth < 12 else { return }
        switch value {
        case .array(let list): for item in list { collect(item, into: &objects, depth: depth + 1) }
        case .object(let object):
            objects.append(object)
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "hasPart"] {
                if let inner = object[key] { collect(inner, into: &objects, depth: depth + 1) }
            }
        default: break
        }
    }

    /// Pages write JSON with raw line breaks, comments, wrappers and commas too many; all that is forgiven.
    private static func parse(_ text: [UInt8]) -> JSONValue? {
        var cleaned = text.map { $0 < 0x20 ? 0x20 : $0 }[...]
        for wrapper in ["<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["] {
            cleaned = cleaned.drop { $0 == 0x20 }
            if cleaned.starts(with: Array(wrapper.utf8)) { cleaned = cleaned.dropFirst(wrapper.utf8.count) }
        }
        guard let start = cleaned.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let end = cleaned.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
        else { return nil }
        let decoder = JSONDecoder()
        if let value = try? decoder.decode(JSONValue.self, from: Data(cleaned[start...end])) { return value }
        decoder.allowsJSON5 = true
        return try? decoder.decode(JSONValue.self, from: Data(cleaned[start...end]))
    }
}

/// Any JSON value.
enum JSONValue: Decodable, Sendable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .array(list)
        } else if let object = try? container.decode([String: JSONValue].self) {
            self = .object(object)
        } else {
            self = .other
        }
    }

    /// The text, if it is one, or the first text of a list.
    var string: String? {
        switch self {
        case .string(let text): text
        case .array(let list): list.first?.string
        default: nil
        }
    }

    /// The texts of a text or of a list.
    var strings: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let list): list.flatMap(\.strings)
        default: []
        }
    }
}
