/// Why a JSON document was refused, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// One sentence, without the place.
    public var message: String
    /// The byte at which reading stopped, from the start of the document.
    public var offset: Int
    /// The line, from 1.
    public var line: Int
    /// The column in code points, from 1.
    public var column: Int

    init(_ message: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.message = message
        self.offset = offset
        var line = 1
        var column = 1
        for byte in bytes[..<min(offset, bytes.count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.line = line
        self.column = column
    }
}

/// Reads JSON strictly after RFC 8259, with a limit on depth. Invalid UTF-8 and lone surrogates are refused.
///
/// Foundation's reader folds numbers into doubles and gives no line and column; this one keeps both.
public struct JSONReader {
    /// How deep arrays and objects may nest.
    public static let depthLimit = 512

    /// Reads one document.
    ///
    /// - Parameter document: UTF-8 bytes; white space around the value is allowed, a byte order mark is not.
    /// - Throws: ``JSONError`` with the place.
    public static func read(_ document: [UInt8]) throws(JSONError) -> JSONValue {
        try read(document[...])
    }

    /// Reads one document from a slice; offsets in errors count from the slice's start.
    public static func read(_ document: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
        let result: Result<JSONValue, JSONError> = document.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(bytes: buffer)
            do throws(JSONError) {
                return .success(try scanner.document())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

private struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    func failure(_ message: String) -> JSONError { JSONError(message, at: position, in: bytes) }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    mutating func document() throws(JSONError) -> JSONValue {
        let result = try value(depth: 0)
        skipSpace()
        if position < bytes.count { throw failure("something follows the value") }
        return result
    }

    mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipSpace()
        guard let byte = current else { throw failure("the value is missing") }
        if depth > JSONReader.depthLimit { throw failure("nested deeper than \(JSONReader.depthLimit) levels") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default: throw failure("a value can't start here")
        }
    }

    mutating func word(_ spelling: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let length = spelling.utf8CodeUnitCount
        guard position + length <= bytes.count else { throw failure("the document ends within a word") }
        for index in 0..<length where bytes[position + index] != spelling.utf8Start[index] {
            throw failure("a word other than true, false and null")
        }
        position += length
        return value
    }

    mutating func digits() throws(JSONError) {
        guard let first = current, (0x30...0x39).contains(first) else { throw failure("a digit is missing") }
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    }

    mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        if current == 0x30 {
            position += 1
            if let next = current, (0x30...0x39).contains(next) { throw failure("a number with a leading zero") }
        } else {
            try digits()
        }
        if current == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if current == UInt8(ascii: "]") {
            position += 1
            return .array(elements)
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            guard let byte = current else { throw failure("the array is not closed") }
            position += 1
            if byte == UInt8(ascii: "]") { return .array(elements) }
            if byte != UInt8(ascii: ",") {
                position -= 1
                throw failure("a comma or ] is missing")
            }
        }
    }

    mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONMember] = []
        skipSpace()
        if current == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw failure("a member's name in double quotes is missing") }
            let name = try string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw failure("a colon is missing") }
            position += 1
            members.append(JSONMember(name, try value(depth: depth + 1)))
            skipSpace()
            guard let byte = current else { throw failure("the object is not closed") }
            position += 1
            if byte == UInt8(ascii: "}") { return .object(members) }
            if byte != UInt8(ascii: ",") {
                position -= 1
                throw failure("a comma or } is missing")
            }
        }
    }

    mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        skipPlain()
        if position < bytes.count, bytes[position] == 0x22 {
            let text = try checked(bytes[start..<position], from: start)
            position += 1
            return text
        }
        var buffer = Array(bytes[start..<position])
        while true {
            guard let byte = current else { throw failure("the string is not closed") }
            switch byte {
            case 0x22:
                let text = try checked(buffer[...], from: start)
                position += 1
                return text
            case 0x5C: try escape(into: &buffer)
            case ..<0x20: throw failure("a control character stands in a string")
            default:
                let run = position
                skipPlain()
                buffer.append(contentsOf: bytes[run..<position])
            }
        }
    }

    /// Steps over what stands for itself in a string, eight bytes at a time.
    private mutating func skipPlain() {
        let raw = UnsafeRawBufferPointer(bytes)
        while position + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if JSONWriter.needsEscape(word) { break }
            position += 8
        }
        while position < raw.count, raw[position] != 0x22, raw[position] != 0x5C, raw[position] >= 0x20 { position += 1 }
    }

    func checked(_ text: some Collection<UInt8>, from start: Int) throws(JSONError) -> String {
        guard let string = String(validating: text, as: UTF8.self) else {
            throw JSONError("a string is not valid UTF-8", at: start, in: bytes)
        }
        return string
    }

    mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
        position += 1
        guard let byte = current else { throw failure("the string is not closed") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "u"): try unicodeEscape(into: &buffer)
        default:
            position -= 1
            throw failure("an unknown escape")
        }
    }

    mutating func unicodeEscape(into buffer: inout [UInt8]) throws(JSONError) {
        let first = try hexadecimal()
        var code = first
        if (0xD800...0xDBFF).contains(first) {
            guard position + 1 < bytes.count, bytes[position] == 0x5C, bytes[position + 1] == UInt8(ascii: "u") else {
                throw failure("a lone surrogate stands in a string")
            }
            position += 2
            let second = try hexadecimal()
            guard (0xDC00...0xDFFF).contains(second) else { throw failure("a lone surrogate stands in a string") }
            code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw failure("a lone surrogate stands in a string") }
        buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current else { throw failure("the string is not closed") }
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x41 + 10
            case 0x61...0x66: digit = byte - 0x61 + 10
            default: throw failure("four hexadecimal digits are missing")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
