/// Collects the microdata items of a page while its tags go by.
struct MicrodataCollector {
    private var items: [Item] = []
    private var open: [Element] = []

    private struct Item {
        var type: String
        var isTopLevel: Bool
        var properties: [(name: String, value: Value)] = []
    }

    private enum Value {
        case text(String)
        case item(Int)
    }

    private struct Element {
        var name: String
        /// The item that starts here.
        var item: Int?
        /// The property whose value is this element's text, and the item it belongs to.
        var textOf: (item: Int, names: [String])?
        var text = ""
    }

    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let addressAttributes: [String: String] = [
        "a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "video": "src", "iframe": "src",
        "embed": "src", "source": "src", "object": "data", "data": "value", "meter": "value", "time": "datetime",
    ]
    /// Elements that end when one of the same group starts.
    private static let impliedEnds: [String: Set<String>] = [
        "li": ["li"], "p": ["p"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "tr": ["tr"], "td": ["td", "th"], "th": ["td", "th"],
        "option": ["option"],
    ]

    /// Takes the next piece of the page.
    mutating func take(_ token: MarkupToken) {
        switch token {
        case .start(let name, let attributes, let isSelfClosing): start(name, attributes, isSelfClosing)
        case .end(let name): close(name)
        case .text(let text): for index in open.indices where open[index].textOf != nil { open[index].text += text }
        case .script: break
        }
    }

    /// The items that belong to no other item, as linked data, in page order.
    mutating func finish() -> [JSONValue] {
        while let last = open.last { close(last.name) }
        return items.indices.filter { items[$0].isTopLevel }.map { value(of: $0, depth: 0) }
    }

    private mutating func start(_ name: String, _ attributes: [String: String], _ isSelfClosing: Bool) {
        if let last = open.last, Self.impliedEnds[name]?.contains(last.name) == true { close(last.name) }
        let owner = open.last { $0.item != nil }?.item
        var element = Element(name: name)
        let names = attributes["itemprop"]?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        if attributes["itemscope"] != nil {
            items.append(Item(type: attributes["itemtype"] ?? "", isTopLevel: names.isEmpty || owner == nil))
            let item = items.count - 1
            element.item = item
            if let owner { for property in names { items[owner].properties.append((property, .item(item))) } }
        } else if let owner, !names.isEmpty {
            if let value = attributes["content"] ?? Self.addressAttributes[name].flatMap({ attributes[$0] }) {
                for property in names { items[owner].properties.append((property, .text(value))) }
            } else if !Self.voidElements.contains(name) {
                element.textOf = (owner, names)
            }
        }
        // HTML knows no self-closing tags, but pages written as XML mean them; only for elements of no content.
        if Self.voidElements.contains(name) || (isSelfClosing && element.item == nil) { return }
        if open.count < 512 { open.append(element) }
    }

    private mutating func close(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        for element in open[index...].reversed() {
            guard let (item, names) = element.textOf else { continue }
            for property in names { items[item].properties.append((property, .text(element.text))) }
        }
        open.removeSubrange(index...)
    }

    private func value(of index: Int, depth: Int) -> JSONValue {
        guard depth < 32 else { return .null }
        let item = items[index]
        var members: [JSONMember] = [JSONMember("@type", .string(item.type))]
        for (name, value) in item.properties {
            let value: JSONValue =
                switch value {
                case .text(let text): .string(text)
                case .item(let other): self.value(of: other, depth: depth + 1)
                }
            if let earlier = members.firstIndex(where: { $0.name == name }) {
                members[earlier].value = .array(members[earlier].value.elements + [value])
            } else {
                members.append(JSONMember(name, value))
            }
        }
        return .object(members)
    }
}
