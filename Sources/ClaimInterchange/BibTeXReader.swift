/// One entry of a BibTeX file.
struct BibTeXEntry {
    /// `article`, `book`, … in lower case.
    var type: String
    /// The citation key.
    var key: String
    /// Field values with braces and LaTeX as written; names in lower case.
    var fields: [String: String] = [:]
    /// The line it begins on, from 1.
    var line: Int
}

/// Reads BibTeX and BibLaTeX files: entries, `@string` macros, `@comment`, `@preamble`.
///
/// What can't be read is skipped to the next entry and listed.
struct BibTeXReader {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var macros: [String: String] = [
        "jan": "1", "feb": "2", "mar": "3", "apr": "4", "may": "5", "jun": "6", "jul": "7", "aug": "8", "sep": "9", "oct": "10",
        "nov": "11", "dec": "12",
    ]
    private(set) var entries: [BibTeXEntry] = []
    private(set) var mistakes: [EvidenceFileMistake] = []

    /// Why reading an entry stopped.
    private struct Stop: Error {
        var message: String
    }

    init(_ bytes: [UInt8], file: String) {
        self.bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        self.file = file
    }

    mutating func read() {
        while let at = bytes[position...].firstIndex(of: UInt8(ascii: "@")) {
            position = at + 1
            do {
                try entry(from: at)
            } catch {
                let (line, column) = TextPlace.of(min(position, bytes.count), in: bytes)
                mistakes.append(
                    .init(
                        code: .syntax, file: file, line: line, column: column, message: error.message,
                        remedy: "The entry was left out; mend it and import again."))
                // Begin anew at the next line that starts an entry.
                while position < bytes.count, !isEntryStart(position) { position += 1 }
            }
        }
    }

    private func isEntryStart(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "@") && (index == 0 || bytes[index - 1] == 0x0A)
    }

    private mutating func entry(from start: Int) throws(Stop) {
        let type = name().lowercased()
        skipBlanks()
        guard let open = peek(), open == UInt8(ascii: "{") || open == UInt8(ascii: "(") else { return }
        let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
        if type == "comment" || type == "preamble" {
            _ = try braced()
            return
        }
        position += 1
        if type == "string" { return try macro(close) }
        skipBlanks()
        let key = self.key()
        var entry = BibTeXEntry(type: type, key: key, line: TextPlace.of(start, in: bytes).line)
        while true {
            skipBlanks()
            guard let byte = peek() else { throw Stop(message: "the entry \(key) does not end") }
            if byte == close {
                position += 1
                entries.append(entry)
                return
            }
            guard byte == UInt8(ascii: ",") else { throw Stop(message: "a comma is missing in the entry \(key)") }
            position += 1
            skipBlanks()
            if peek() == close { continue }
            let (field, value) = try field(of: key)
            if entry.fields[field] == nil { entry.fields[field] = value }
        }
    }

    private mutating func macro(_ close: UInt8) throws(Stop) {
        skipBlanks()
        let (name, value) = try field(of: "@string")
        macros[name] = value
        skipBlanks()
        guard peek() == close else { throw Stop(message: "the @string does not end") }
        position += 1
    }

    private mutating func field(of key: String) throws(Stop) -> (String, String) {
        let field = name().lowercased()
        skipBlanks()
        guard !field.isEmpty, peek() == UInt8(ascii: "=") else { throw Stop(message: "a field of the entry \(key) has no =") }
        position += 1
        var value = try part()
        skipBlanks()
        while peek() == UInt8(ascii: "#") {
            position += 1
            value += try part()
            skipBlanks()
        }
        return (field, value)
    }

    private mutating func part() throws(Stop) -> String {
        skipBlanks()
        switch peek() {
        case UInt8(ascii: "{"): return try braced()
        case UInt8(ascii: "\""): return try quoted()
        case nil: throw Stop(message: "the file ends inside an entry")
        default:
            let word = name()
            if word.isEmpty { throw Stop(message: "a value is missing") }
            return macros[word.lowercased()] ?? word
        }
    }

    /// The text between balanced braces or parentheses, without the outer pair.
    private mutating func braced() throws(Stop) -> String {
        let open = bytes[position]
        let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
        let start = position + 1
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\") {
                position += 2
                continue
            }
            if byte == open { depth += 1 }
            if byte == close { depth -= 1 }
            position += 1
            if depth == 0 { return String(decoding: bytes[start..<position - 1], as: UTF8.self) }
        }
        position = min(start, bytes.count)
        throw Stop(message: "a brace is not closed")
    }

    private mutating func quoted() throws(Stop) -> String {
        let start = position + 1
        var depth = 0
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "\"") where depth == 0:
                position += 1
                return String(decoding: bytes[start..<position - 1], as: UTF8.self)
            default: break
            }
            position += 1
        }
        position = min(start, bytes.count)
        throw Stop(message: "a quotation mark is not closed")
    }

    private mutating func name() -> String {
        let start = position
        while let byte = peek(), byte > 0x20, !"{}(),=#\"%".utf8.contains(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func key() -> String {
        let start = position
        while let byte = peek(), byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = peek(), byte <= 0x20 { position += 1 }
    }
}
