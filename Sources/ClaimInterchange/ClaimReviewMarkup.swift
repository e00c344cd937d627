/// One piece of an HTML page, as far as structured data needs it.
enum MarkupToken {
    case start(name: String, attributes: [String: String], isSelfClosing: Bool)
    case end(name: String)
    case text(String)
    /// The content of a script, by byte range: it is not decoded.
    case script(type: String, content: Range<Int>)
}

/// Cuts an HTML page into tags and text, without building a tree.
///
/// It reads untrusted pages inside the main program, so it is plain Swift over bytes, steps forward only and never fails: what
/// it can't make sense of is text. Articles themselves are parsed by a real HTML parser in a process of its own.
struct MarkupScanner {
    private let bytes: [UInt8]
    private var position = 0
    private static let rawTextElements: Set<String> = [
        "script", "style", "textarea", "title", "noscript", "template", "iframe",
    ]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next piece; nil at the end.
    mutating func next() -> MarkupToken? {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return text() }
            if starts(with: "<!--") {
                position = index(after: "-->", from: position + 4) ?? bytes.count
            } else if position + 1 < bytes.count,
                bytes[position + 1] == UInt8(ascii: "!") || bytes[position + 1] == UInt8(ascii: "?")
            {
                position = index(after: ">", from: position) ?? bytes.count
            } else if position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "/"), bytes[position + 2].isLetter {
                return endTag()
            } else if position + 1 < bytes.count, bytes[position + 1].isLetter {
                return startTag()
            } else {
                return text()
            }
        }
        return nil
    }

    private mutating func text() -> MarkupToken {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return .text(CharacterReferences.decode(String(decoding: bytes[start..<position], as: UTF8.self)))
    }

    private mutating func endTag() -> MarkupToken {
        position += 2
        let name = tagName()
        position = index(after: ">", from: position) ?? bytes.count
        return .end(name: name)
    }

    private mutating func startTag() -> MarkupToken {
        position += 1
        let name = tagName()
        var attributes: [String: String] = [:]
        var isSelfClosing = false
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "/") {
                isSelfClosing = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">")
                position += 1
            } else if bytes[position].isBlank {
                position += 1
            } else {
                let (key, value) = attribute()
                if attributes[key] == nil { attributes[key] = value }
            }
        }
        position = min(position + 1, bytes.count)
        guard Self.rawTextElements.contains(name), !isSelfClosing else {
            return .start(name: name, attributes: attributes, isSelfClosing: isSelfClosing)
        }
        let content = position
        let stop = closingTag(of: name, from: position)
        position = index(after: ">", from: stop) ?? bytes.count
        return .script(type: name == "script" ? (attributes["type"] ?? "") : name, content: content..<stop)
    }

    private mutating func tagName() -> String {
        let start = position
        while position < bytes.count,
            bytes[position].isLetter || bytes[position].isDigit || bytes[position] == UInt8(ascii: "-")
        {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private mutating func attribute() -> (String, String) {
        let start = position
        while position < bytes.count, !bytes[position].endsAttributeName { position += 1 }
        // A byte that can't begin a name, such as a stray "=": step over it.
        if position == start { position += 1 }
        let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return (name, "") }
        position += 1
        skipBlanks()
        return (name, CharacterReferences.decode(attributeValue()))
    }

    private mutating func attributeValue() -> String {
        guard position < bytes.count else { return "" }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = position + 1
            position = start
            while position < bytes.count, bytes[position] != quote { position += 1 }
            let value = String(decoding: bytes[start..<position], as: UTF8.self)
            position = min(position + 1, bytes.count)
            return value
        }
        let start = position
        while position < bytes.count, !bytes[position].isBlank, bytes[position] != UInt8(ascii: ">") { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position].isBlank { position += 1 }
    }

    private func starts(with mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }

    private func index(after mark: String, from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
            index += 1
        }
        return nil
    }

    private func closingTag(of name: String, from start: Int) -> Int {
        let name = Array(name.utf8)
        var index = start
        while index + 2 + name.count <= bytes.count {
            if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"),
                zip(bytes[(index + 2)...], name).allSatisfy({ $0.0 | 0x20 == $0.1 })
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    fileprivate var endsAttributeName: Bool {
        isBlank || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
    }
}
