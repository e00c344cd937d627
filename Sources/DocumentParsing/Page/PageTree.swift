internal import CGumbo

/// A page as Swift values: elements and texts in one array, parents before children.
struct PageTree {
    /// An element or a text.
    struct Node {
        /// The element's name in lower case; empty for a text.
        var tag: String
        var parent: Int
        var children: [Int] = []
        var attributes: [String: String] = [:]
        /// A text's characters, entities decoded.
        var text: [UInt8] = []
        /// Where the element's start tag or the text stands in the source.
        var source: Range<Int>
    }

    private(set) var nodes: [Node] = []
    /// The source, to which offsets refer.
    let source: [UInt8]

    /// More nodes than any real page has.
    static let nodeLimit = 1_500_000

    /// Thrown when a page has more nodes than ``nodeLimit``.
    struct TooManyNodes: Error {}

    /// Parses a page the way browsers do.
    ///
    /// The parser's own tree is never freed: freeing it is recursive, and this process ends soon.
    init(parsing markup: [UInt8]) throws(TooManyNodes) {
        source = markup
        guard !markup.isEmpty else { return }
        var options = kGumboDefaultOptions
        options.max_errors = 0
        let copied: Bool = markup.withUnsafeBytes { raw in
            let start = raw.bindMemory(to: CChar.self).baseAddress
            guard let output = gumbo_parse_with_options(&options, start, raw.count), let root = output.pointee.root else {
                return true
            }
            return copy(root, base: UnsafeRawPointer(start))
        }
        if !copied { throw TooManyNodes() }
    }

    /// The first element with a name, in document order.
    func first(_ tag: String) -> Int? { nodes.firstIndex { $0.tag == tag } }

    /// Whether `node` is `ancestor` or lies inside it.
    func isInside(_ node: Int, _ ancestor: Int) -> Bool {
        var index = node
        while index >= ancestor {
            if index == ancestor { return true }
            index = nodes[index].parent
        }
        return false
    }

    /// All characters below a node, white space collapsed.
    func plainText(below root: Int) -> String {
        var words: [UInt8] = []
        var stack = [root]
        while let index = stack.popLast() {
            let node = nodes[index]
            if node.tag.isEmpty { words.append(contentsOf: node.text) } else { words.append(0x20) }
            if node.tag != "script" && node.tag != "style" { stack.append(contentsOf: node.children.reversed()) }
        }
        return Self.collapsed(words)
    }

    /// Runs of white space become one space, none at the edges.
    static func collapsed(_ bytes: [UInt8]) -> String {
        bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(decoding: $0, as: UTF8.self) }.joined(
            separator: " ")
    }

    // MARK: Copying

    private mutating func copy(_ root: UnsafePointer<GumboNode>, base: UnsafeRawPointer?) -> Bool {
        var stack: [(node: UnsafePointer<GumboNode>, parent: Int)] = [(root, -1)]
        while let (node, parent) = stack.popLast() {
            guard nodes.count < Self.nodeLimit else { return false }
            guard let copied = Self.node(from: node, parent: parent, base: base) else { continue }
            let index = nodes.count
            nodes.append(copied)
            if parent >= 0 { nodes[parent].children.append(index) }
            if copied.tag.isEmpty { continue }
            let children = gumbo_shim_element(node).pointee.children
            for position in (0..<Int(children.length)).reversed() {
                guard let child = children.data[position] else { continue }
                stack.append((UnsafePointer(child.assumingMemoryBound(to: GumboNode.self)), index))
            }
        }
        return true
    }

    private static func node(from node: UnsafePointer<GumboNode>, parent: Int, base: UnsafeRawPointer?) -> Node? {
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            guard let text = gumbo_shim_text(node), let start = text.pointee.text else { return nil }
            let bytes = Array(UnsafeRawBufferPointer(start: start, count: length(of: start)))
            return Node(tag: "", parent: parent, text: bytes, source: range(of: text.pointee.original_text, base: base))
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            guard let element = gumbo_shim_element(node) else { return nil }
            let source = range(of: element.pointee.original_tag, base: base)
            return Node(
                tag: name(of: element.pointee), parent: parent, attributes: attributes(of: element.pointee), source: source)
        default: return nil
        }
    }

    private static func name(of element: GumboElement) -> String {
        if element.tag != GUMBO_TAG_UNKNOWN { return String(cString: gumbo_normalized_tagname(element.tag)) }
        var piece = element.original_tag
        gumbo_tag_from_original_text(&piece)
        let bytes = UnsafeRawBufferPointer(start: piece.data, count: min(piece.length, 40))
        let name = String(decoding: bytes, as: UTF8.self).lowercased()
        return name.isEmpty ? "unknown" : name
    }

    private static func attributes(of element: GumboElement) -> [String: String] {
        var result: [String: String] = [:]
        for index in 0..<Int(element.attributes.length) {
            guard let raw = element.attributes.data[index] else { continue }
            let attribute = raw.assumingMemoryBound(to: GumboAttribute.self).pointee
            guard let name = attribute.name, let value = attribute.value else { continue }
            let key = String(cString: name).lowercased()
            if kept.contains(key) { result[key] = String(cString: value) }
        }
        return result
    }

    private static let kept: Set<String> = [
        "id", "class", "itemprop", "itemtype", "role", "href", "rel", "property", "name", "content", "datetime", "style",
        "hidden",
        "aria-hidden", "aria-label", "type", "lang", "pubdate", "data-testid", "data-component", "title",
    ]

    private static func range(of piece: GumboStringPiece, base: UnsafeRawPointer?) -> Range<Int> {
        guard let base, let data = piece.data else { return 0..<0 }
        let start = UnsafeRawPointer(data) - base
        return start >= 0 ? start..<(start + piece.length) : 0..<0
    }

    private static func length(of start: UnsafePointer<CChar>) -> Int {
        var length = 0
        while start[length] != 0 { length += 1 }
        return length
    }
}
