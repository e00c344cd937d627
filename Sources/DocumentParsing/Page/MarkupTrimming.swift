/// Keeps hostile markup from costing the parser more than it is worth.
///
/// Looking up an attribute or an open element is linear in the HTML parser, so that a hundred thousand of either cost
/// minutes. Start tags nested beyond the limit and attributes beyond the limit are overwritten with spaces: all text and every
/// offset stay as they were.
struct MarkupTrimming {
    /// More attributes than any real element has.
    private static let attributeLimit = 200

    /// The markup, with the same length as before.
    private(set) var bytes: [UInt8]
    /// Whether anything was overwritten.
    private(set) var didTrim = false

    private var open: [String] = []
    private let depthLimit: Int

    init(_ bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        scan()
    }

    private mutating func scan() {
        var index = 0
        while let start = next(UInt8(ascii: "<"), from: index) {
            index = start + 1
            guard index < bytes.count else { break }
            switch bytes[index] {
            case UInt8(ascii: "!"):
                index = matches("!--", at: index) ? end(of: "-->", from: index + 1) : afterBracket(from: index)
            case UInt8(ascii: "?"): index = afterBracket(from: index)
            case UInt8(ascii: "/"):
                close(name(at: index + 1))
                index = afterBracket(from: index)
            case let byte where Self.isLetter(byte): index = startTag(at: start)
            default: break
            }
        }
    }

    /// Reads one start tag and returns where to go on.
    private mutating func startTag(at start: Int) -> Int {
        let name = name(at: start + 1)
        var index = start + 1 + name.utf8.count
        var attributes = 0
        var excess: Int?
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if Self.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            attributes += 1
            if attributes > Self.attributeLimit && excess == nil { excess = index }
            index = afterAttribute(at: index)
        }
        let end = min(index + 1, bytes.count)
        let selfClosed = index > start && index < bytes.count && bytes[index - 1] == UInt8(ascii: "/")
        if let excess { blank(excess..<index) }
        enter(name, selfClosed: selfClosed, tag: start..<end)
        return Self.rawText.contains(name) ? endOfRawText(name, from: end) : end
    }

    private func afterAttribute(at start: Int) -> Int {
        var index = start
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "=")
        {
            index += 1
        }
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return max(index, start + 1) }
        index += 1
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count else { return index }
        if bytes[index] == 0x22 || bytes[index] == 0x27 {
            return (next(bytes[index], from: index + 1) ?? bytes.count - 1) + 1
        }
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
        return index
    }

    private mutating func enter(_ name: String, selfClosed: Bool, tag: Range<Int>) {
        if Self.void.contains(name) || (selfClosed && !Self.containers.contains(name)) { return }
        if Self.closesItself.contains(name), open.last == name { return }
        if open.count >= depthLimit {
            blank(tag)
        } else {
            open.append(name)
        }
    }

    private mutating func close(_ name: String) {
        // What is closed lies near the top in any sound page; a look at the whole stack would be quadratic.
        guard let found = open.suffix(64).lastIndex(of: name) else { return }
        open.removeSubrange(found...)
    }

    private mutating func blank(_ range: Range<Int>) {
        didTrim = true
        for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 }
    }

    private func name(at start: Int) -> String {
        var end = start
        while end < bytes.count, end < start + 24, !Self.isBlank(bytes[end]), bytes[end] != UInt8(ascii: ">"),
            bytes[end] != UInt8(ascii: "/")
        {
            end += 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    }

    private func endOfRawText(_ name: String, from start: Int) -> Int {
        var index = start
        while let found = next(UInt8(ascii: "<"), from: index) {
            if found + 1 < bytes.count, bytes[found + 1] == UInt8(ascii: "/"), self.name(at: found + 2) == name { return found }
            index = found + 1
        }
        return bytes.count
    }

    private func next(_ byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return bytes[start...].firstIndex(of: byte)
    }

    private func afterBracket(from start: Int) -> Int { (next(UInt8(ascii: ">"), from: start) ?? bytes.count - 1) + 1 }

    private func end(of mark: String, from start: Int) -> Int {
        var index = start
        while let found = next(UInt8(ascii: ">"), from: index) {
            if found >= start + 2, bytes[found - 1] == UInt8(ascii: "-"), bytes[found - 2] == UInt8(ascii: "-") {
                return found + 1
            }
            index = found + 1
        }
        return bytes.count
    }

    private func matches(_ word: String, at index: Int) -> Bool { bytes[index...].starts(with: word.utf8) }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    private static let closesItself: Set<String> = ["p", "li", "td", "th", "tr", "dd", "dt", "option", "optgroup"]
    private static let rawText: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ]
    private static let containers: Set<String> = [
        "a", "abbr", "article", "aside", "b", "big", "blockquote", "body", "center", "code", "div", "dl", "em", "figure",
        "font",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "html", "i", "li", "main", "nav", "ol", "p", "pre", "s",
        "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "th", "tr", "tt", "u", "ul",
    ]
}
