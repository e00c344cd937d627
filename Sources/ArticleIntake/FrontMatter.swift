/// What the head of a Markdown file says about the article: `key: value` lines between `---`, or `key = value` between `+++`.
///
/// Only plain scalars and lists of them are read; a file whose head holds more keeps the rest unread.
struct FrontMatter {
    /// Each key in lower case with its values.
    private(set) var values: [String: [String]] = [:]
    /// The bytes of the file that the head takes, marks included.
    private(set) var length = 0
    /// The lines that the head takes.
    private(set) var lines = 0

    /// Reads the head of a decoded file; a file without one gives no values and no length.
    init(_ bytes: [UInt8]) {
        let marks: [(String, UInt8)] = [("---", UInt8(ascii: ":")), ("+++", UInt8(ascii: "="))]
        for (mark, separator) in marks where Self.line(bytes, at: 0).text == mark {
            var offset = Self.line(bytes, at: 0).next
            var count = 1
            var body: [String] = []
            while offset < bytes.count, count < 400 {
                let line = Self.line(bytes, at: offset)
                count += 1
                offset = line.next
                if line.text == mark || (mark == "---" && line.text == "...") {
                    read(body, separator: Character(Unicode.Scalar(separator)))
                    length = offset
                    lines = count
                    return
                }
                body.append(line.text)
            }
        }
    }

    /// The first value of the first of these keys that has one.
    func first(_ keys: String...) -> String? {
        for key in keys { if let value = values[key]?.first, !value.isEmpty { return value } }
        return nil
    }

    /// All values of the first of these keys that has any.
    func all(_ keys: String...) -> [String] {
        for key in keys { if let list = values[key], !list.isEmpty { return list } }
        return []
    }

    private mutating func read(_ body: [String], separator: Character) {
        var key: String?
        for line in body {
            let words = Self.trimmed(line[...])
            if words.isEmpty || words.hasPrefix("#") { continue }
            if words.hasPrefix("- "), let key {
                values[key, default: []].append(Self.unquoted(Self.trimmed(words.dropFirst(2))))
            } else if line.first == " " || line.first == "\t" {
                continue
            } else if let split = words.firstIndex(of: separator) {
                let name = Self.trimmed(words[..<split]).lowercased()
                values[name] = Self.list(Self.trimmed(words[words.index(after: split)...]))
                key = name
            }
        }
    }

    /// `[one, two]` gives two values, anything else one; nothing gives none.
    private static func list(_ value: String) -> [String] {
        if value.isEmpty || value == "|" || value == ">" { return [] }
        guard value.hasPrefix("["), value.hasSuffix("]") else { return [unquoted(value)] }
        return value.dropFirst().dropLast().split(separator: ",").map { unquoted(trimmed($0)) }
    }

    private static func unquoted(_ value: String) -> String {
        for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
            return String(value.dropFirst().dropLast())
        }
        return value
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        while let last = rest.last, last == " " || last == "\t" || last == "\r" { rest.removeLast() }
        return String(rest)
    }

    private static func line(_ bytes: [UInt8], at offset: Int) -> (text: String, next: Int) {
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        let text = trimmedEnd(bytes[offset..<end])
        return (String(decoding: text, as: UTF8.self), min(bytes.count, end + 1))
    }

    private static func trimmedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest
    }
}
