/// Something that was put right, or is wrong, in somebody else's document.
public struct ClaimReviewRepair: Hashable, Sendable {
    /// What was repaired, a stable word for machines: `trailing-comma`, `relative-address`, …
    public var code: String
    /// Where: a path such as `reviewRating.alternateName`; empty for the document itself.
    public var path: String
    /// One sentence.
    public var message: String
    /// The line, from 1, when known.
    public var line: Int?
    /// The column in code points, from 1, when known.
    public var column: Int?

    /// Makes a repair.
    public init(_ code: String, path: String = "", _ message: String, line: Int? = nil, column: Int? = nil) {
        self.code = code
        self.path = path
        self.message = message
        self.line = line
        self.column = column
    }
}

/// Why a JSON block can't be read even leniently.
public struct LenientJSONError: Error, Hashable, Sendable {
    /// One sentence.
    public var message: String
    /// The line, from 1.
    public var line: Int
    /// The column in code points, from 1.
    public var column: Int
}

/// Reads JSON as it is met in web pages, and lists what it had to put right.
///
/// Valid JSON gives the same value as a strict reader. Beyond it: byte order mark, comments and CDATA marks around values, raw
/// control characters and unescaped quotation marks in strings, unknown escapes, lone surrogates, trailing and missing commas.
struct LenientJSON {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private(set) var repairs: [ClaimReviewRepair] = []
    private static let maximumDepth = 128

    /// Reads one value from a range of bytes.
    ///
    /// - Throws: ``LenientJSONError`` with the place in `bytes`.
    static func read(
        _ bytes: [UInt8], in range: Range<Int>
    ) throws(LenientJSONError) -> (value: JSONValue, repairs: [ClaimReviewRepair]) {
        var reader = LenientJSON(bytes: bytes, range: range)
        let value = try reader.document()
        return (value, reader.repairs)
    }

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Whether only white space and comments are left.
    var isAtEnd: Bool { position >= end }

    /// Reads the next of several values that follow one another, as in JSON Lines; nil at the end.
    mutating func next() throws(LenientJSONError) -> JSONValue? {
        if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            position = 3
            note("byte-order-mark", "A byte order mark was dropped.", at: 0)
        }
        skipBlanks()
        guard position < end else { return nil }
        let value = try value(depth: 0)
        skipBlanks()
        return value
    }

    private mutating func document() throws(LenientJSONError) -> JSONValue {
        guard let value = try next() else { throw failure("There is no JSON here.") }
        if peek() == UInt8(ascii: ";") {
            note("stray-semicolon", "A semicolon after the value was dropped.", at: position)
            position += 1
            skipBlanks()
        }
        guard position >= end else { throw failure("Something follows after the end of the value.") }
        return value
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(LenientJSONError) -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("Values are nested more than \(Self.maximumDepth) deep.") }
        skipBlanks()
        switch peek() {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string(closing: .value))
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte.isPartOfNumber: return number()
        case nil: throw failure("The document ends inside a value.")
        default: throw failure("A value was expected.")
        }
    }

    private mutating func object(depth: Int) throws(LenientJSONError) -> JSONValue {
        position += 1
        var members: [JSONMember] = []
        while true {
            skipBlanks()
            if try closes(with: UInt8(ascii: "}"), isFirst: members.isEmpty) { return .object(members) }
            skipBlanks()
            guard peek() == UInt8(ascii: "\"") else { throw failure("A name in quotation marks was expected.") }
            let start = position
            let name = try string(closing: .name)
            skipBlanks()
            guard peek() == UInt8(ascii: ":") else { throw failure("A colon was expected after the name \"\(name)\".") }
            position += 1
            let value = try value(depth: depth + 1)
            if members.contains(where: { $0.name == name }) {
                note("duplicate-name", "The name \"\(name)\" occurs twice; the last one counts.", at: start)
                members.removeAll { $0.name == name }
            }
            members.append(JSONMember(name, value))
        }
    }

    private mutating func array(depth: Int) throws(LenientJSONError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        while true {
            skipBlanks()
            if try closes(with: UInt8(ascii: "]"), isFirst: values.isEmpty) { return .array(values) }
            values.append(try value(depth: depth + 1))
        }
    }

    /// Steps over the comma before the next member, or over the closing bracket; true when it was the bracket.
    private mutating func closes(with bracket: UInt8, isFirst: Bool) throws(LenientJSONError) -> Bool {
        if peek() == bracket {
            position += 1
            return true
        }
        guard position < end else { throw failure("The document ends before a closing bracket.") }
        if peek() == UInt8(ascii: ",") {
            let comma = position
            position += 1
            skipBlanks()
            if peek() == bracket {
                note("trailing-comma", "A comma before a closing bracket was dropped.", at: comma)
                position += 1
                return true
            }
            if isFirst { note("leading-comma", "A comma without a value before it was dropped.", at: comma) }
            return false
        }
        if !isFirst { note("missing-comma", "A comma was put in between two values.", at: position) }
        return false
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(LenientJSONError) -> JSONValue {
        guard bytes[position..<end].starts(with: word.utf8) else { throw failure("A value was expected.") }
        position += word.utf8.count
        return value
    }

    private mutating func number() -> JSONValue {
        let start = position
        while let byte = peek(), byte.isPartOfNumber { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let value = try? JSONReader.read(bytes[start..<position]) { return value }
        note("malformed-number", "\"\(text)\" is no JSON number and was read as a string.", at: start)
        return .string(text)
    }

    // MARK: Strings

    /// What follows a string decides which quotation mark closes it.
    private enum Closing { case name, value }

    private mutating func string(closing: Closing) throws(LenientJSONError) -> String {
        let start = position
        position += 1
        var out: [UInt8] = []
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                if isClosing(at: position, closing) {
                    position += 1
                    return String(decoding: out, as: UTF8.self)
                }
                note("raw-quotation-mark", "A quotation mark inside a string was not escaped.", at: position)
                out.append(byte)
                position += 1
            case UInt8(ascii: "\\"):
                try escape(into: &out)
            case 0..<0x20:
                note("raw-control-character", "A line break or control character stands raw in a string.", at: position)
                out.append(byte)
                position += 1
            default:
                out.append(byte)
                position += 1
            }
        }
        position = start
        throw failure("A string is not closed.")
    }

    private func isClosing(at quote: Int, _ closing: Closing) -> Bool {
        let next = afterWhiteSpace(quote + 1)
        guard next < end else { return true }
        switch bytes[next] {
        case UInt8(ascii: ":"): return closing == .name
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return closing == .value
        case UInt8(ascii: ","): return closing == .value && isStartOfMember(afterWhiteSpace(next + 1))
        // A missing comma: the next name or value starts on a line of its own.
        case UInt8(ascii: "\""): return closing == .value && bytes[quote..<next].contains(0x0A) && isName(next)
        default: return false
        }
    }

    private func isStartOfMember(_ index: Int) -> Bool {
        guard index < end else { return true }
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "-"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        default:
            return ["true", "false", "null"].contains { bytes[index..<end].starts(with: $0.utf8) }
        }
    }

    private func isName(_ quote: Int) -> Bool {
        var index = quote + 1
        while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A { index += 1 }
        guard index < end, bytes[index] == UInt8(ascii: "\"") else { return false }
        let next = afterWhiteSpace(index + 1)
        return next < end && bytes[next] == UInt8(ascii: ":")
    }

    private mutating func escape(into out: inout [UInt8]) throws(LenientJSONError) {
        let start = position
        position += 1
        guard let byte = peek() else { throw failure("The document ends inside an escape.") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"): out.append(contentsOf: String(unicodeEscape(from: start)).utf8)
        default:
            note("unknown-escape", "An unknown escape was read as the character itself.", at: start)
            out.append(byte)
        }
    }

    /// The scalar of `\uXXXX`, or of a pair of them; the position is after `\u`.
    private mutating func unicodeEscape(from start: Int) -> Unicode.Scalar {
        guard let first = hexadecimal(at: position) else {
            note("unknown-escape", "\\u is not followed by four hexadecimal digits.", at: start)
            return "\u{FFFD}"
        }
        position += 4
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, position + 1 < end, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u"),
            let second = hexadecimal(at: position + 2), (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        {
            position += 6
            return scalar
        }
        note("lone-surrogate", "Half of a surrogate pair was replaced.", at: start)
        return "\u{FFFD}"
    }

    private func hexadecimal(at index: Int) -> UInt32? {
        guard index + 4 <= end else { return nil }
        let text = String(decoding: bytes[index..<index + 4], as: UTF8.self)
        guard text.utf8.allSatisfy(\.isHexadecimalDigit) else { return nil }
        return UInt32(text, radix: 16)
    }

    // MARK: Blanks and places

    private func peek() -> UInt8? { position < end ? bytes[position] : nil }

    private func afterWhiteSpace(_ index: Int) -> Int {
        var index = index
        while index < end, bytes[index].isJSONBlank { index += 1 }
        return index
    }

    private mutating func skipBlanks() {
        while true {
            position = afterWhiteSpace(position)
            let start = position
            guard let stop = endOfComment() else { return }
            position = stop
            note("comment", "A comment in or around the JSON was dropped.", at: start)
        }
    }

    private static let commentMarks = ["<![CDATA[", "]]>", "<!--", "-->"].map { Array($0.utf8) }

    private func endOfComment() -> Int? {
        let rest = bytes[position..<end]
        if rest.starts(with: "/*".utf8) {
            var index = position + 2
            while index + 1 < end, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/")) { index += 1 }
            return min(index + 2, end)
        }
        if rest.starts(with: "//".utf8) { return rest.firstIndex(of: 0x0A) ?? end }
        for mark in Self.commentMarks where rest.starts(with: mark) { return position + mark.count }
        return nil
    }

    private mutating func note(_ code: String, _ message: String, at index: Int) {
        guard repairs.count < 100 else { return }
        let (line, column) = TextPlace.of(index, in: bytes)
        repairs.append(.init(code, message, line: line, column: column))
    }

    private func failure(_ message: String) -> LenientJSONError {
        let (line, column) = TextPlace.of(position, in: bytes)
        return LenientJSONError(message: message, line: line, column: column)
    }
}

/// Line and column of a byte, for messages.
enum TextPlace {
    /// The line from 1 and the column in code points from 1 of a byte offset.
    static func of(_ index: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in bytes[..<min(index, bytes.count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}

extension UInt8 {
    fileprivate var isPartOfNumber: Bool {
        (0x30...0x39).contains(self) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(self)
    }

    fileprivate var isJSONBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

    fileprivate var isHexadecimalDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}
