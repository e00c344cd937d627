internal import ArticleIntake

/// The header fields of a message or of one of its parts.
struct MailHeaders {
    private var fields: [String: String] = [:]
    /// Where the body begins.
    private(set) var bodyStart: Int

    /// More of one field is not kept, in bytes.
    private static let fieldLimit = 8192

    /// Reads the fields at the beginning of a stretch of a message; the first of each name counts.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        var index = range.lowerBound
        var name: String?
        var value: [UInt8] = []
        bodyStart = range.upperBound
        while index < range.upperBound {
            let end = bytes[index..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            var line = bytes[index..<end]
            if line.last == 0x0D { line.removeLast() }
            index = min(end + 1, range.upperBound)
            if line.isEmpty {
                bodyStart = index
                break
            }
            if line.first == 0x20 || line.first == 0x09 {
                value.append(contentsOf: line.prefix(max(0, Self.fieldLimit - value.count)))
            } else {
                store(name, value)
                name = nil
                if let colon = line.prefix(100).firstIndex(of: UInt8(ascii: ":")) {
                    name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                    value = Array(line[(colon + 1)...].prefix(Self.fieldLimit))
                }
            }
        }
        store(name, value)
    }

    /// A field's value as it stands, white space trimmed.
    subscript(_ name: String) -> String? { fields[name] }

    /// A field's value with encoded words decoded (RFC 2047) and control characters gone.
    func text(_ name: String) -> String? {
        guard let raw = fields[name] else { return nil }
        let decoded = EncodedWords.decoded(raw)
        let plain = String(
            String.UnicodeScalarView(decoded.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        let line = PageTree.collapsed(Array(plain.utf8))
        return line.isEmpty ? nil : line
    }

    /// The media type in lower case, without parameters.
    var mediaType: String {
        let type = (fields["content-type"] ?? "text/plain").split(separator: ";").first ?? "text/plain"
        return String(type).lowercased().filter { $0 != " " && $0 != "\t" }
    }

    /// A parameter of a field: the boundary, the character set, the file name.
    func parameter(_ name: String, of field: String = "content-type") -> String? {
        guard let value = fields[field] else { return nil }
        for part in value.split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let key = part[..<equals].filter { $0 != " " && $0 != "\t" }.lowercased()
            guard key == name || key == name + "*" else { continue }
            let word = part[part.index(after: equals)...].drop { $0 == " " }
            if word.hasPrefix("\"") { return String(word.dropFirst().prefix { $0 != "\"" }) }
            return String(word.prefix { $0 != " " && $0 != "\t" })
        }
        return nil
    }

    private mutating func store(_ name: String?, _ value: [UInt8]) {
        guard let name, fields[name] == nil else { return }
        fields[name] = PageTree.collapsed(value)
    }
}
