/// A pattern with its `{{names}}` filled in, and the way back from its bytes to the pack's file.
struct ExpandedPattern {
    private struct Segment {
        var start: Int
        var source: PatternSource
        var sourceOffset: Int
        var isVerbatim: Bool
    }

    private(set) var text = ""
    private var segments: [Segment] = []

    /// The place in the pack of a byte of ``text``.
    func place(atByte offset: Int) -> PackPlace? {
        guard let segment = segments.last(where: { $0.start <= offset }) ?? segments.first else { return nil }
        return segment.source.place(atByte: segment.sourceOffset + (segment.isVerbatim ? offset - segment.start : 0))
    }

    fileprivate mutating func append(_ piece: some StringProtocol, from source: PatternSource, at offset: Int, isVerbatim: Bool)
    {
        segments.append(Segment(start: text.utf8.count, source: source, sourceOffset: offset, isVerbatim: isVerbatim))
        text += piece
    }
}

/// Fills in the `{{names}}` of patterns from the parts and tables of packs.
struct PatternExpander {
    private let parts: [String: PatternSource]
    private let tables: [String: Table]

    init(parts: [String: PatternSource], tables: [String: Table]) {
        self.parts = parts
        self.tables = tables
    }

    /// The pattern with every name filled in, each in a group of its own.
    func expand(_ source: PatternSource) throws(RulePackError) -> ExpandedPattern {
        var expanded = ExpandedPattern()
        try expand(source, into: &expanded, within: [])
        return expanded
    }

    private func expand(_ source: PatternSource, into out: inout ExpandedPattern, within names: [String]) throws(RulePackError)
    {
        var rest = source.text[...]
        var offset = 0
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let before = rest[..<open.lowerBound]
            out.append(before, from: source, at: offset, isVerbatim: true)
            offset += before.utf8.count
            let name = String(rest[open.upperBound..<close.lowerBound])
            let place = source.place(atByte: offset)
            if names.contains(name) {
                throw RulePackError(
                    .pattern, at: place, "the part \(name) uses itself", remedy: "Write out the part without {{\(name)}}.")
            }
            if let part = parts[name] {
                out.append("(?:", from: source, at: offset, isVerbatim: false)
                try expand(part, into: &out, within: names + [name])
                out.append(")", from: source, at: offset, isVerbatim: false)
            } else if let table = tables[name] {
                out.append(WordTrie.pattern(of: table.entries.map(\.key)), from: source, at: offset, isVerbatim: false)
            } else {
                throw RulePackError(
                    .unknownName, at: place, "there is no part or table named \(name)",
                    remedy: "Define it under parts: or tables:, or correct the name.")
            }
            offset += rest[open.lowerBound..<close.upperBound].utf8.count
            rest = rest[close.upperBound...]
        }
        out.append(rest, from: source, at: offset, isVerbatim: true)
    }
}

/// Writes a list of words as a pattern in which common beginnings are shared: the engine tries alternatives one by one.
enum WordTrie {
    private final class Node {
        var next: [Character: Node] = [:]
        var isEnd = false
    }

    /// A pattern that matches any of the phrases, the longest first; a space stands for any white space.
    static func pattern(of phrases: [String]) -> String {
        let root = Node()
        for phrase in phrases {
            var node = root
            for character in phrase {
                let following = node.next[character] ?? Node()
                node.next[character] = following
                node = following
            }
            node.isEnd = true
        }
        return root.next.isEmpty ? "(?!)" : "(?:" + alternatives(root) + ")"
    }

    private static func alternatives(_ node: Node) -> String {
        node.next.sorted { $0.key < $1.key }.map { key, next in escaped(key) + rest(next) }.joined(separator: "|")
    }

    private static func rest(_ node: Node) -> String {
        if node.next.isEmpty { return "" }
        let inner = alternatives(node)
        if node.isEnd { return "(?:" + inner + ")?" }
        return node.next.count == 1 ? inner : "(?:" + inner + ")"
    }

    private static func escaped(_ character: Character) -> String {
        switch character {
        case " ": #"\s+"#
        case "'": "['’]"
        case _ where character.isLetter || character.isNumber: String(character)
        default: character.isASCII ? "\\" + String(character) : String(character)
        }
    }
}
