/// A parsed JSON value; objects keep the order of their members.
public enum JSONText: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONText])
    case object([JSONMember])

    /// Parses one JSON text.
    ///
    /// - Throws: ``PayloadError/notJSON(offset:)`` with the UTF-8 byte offset of what is wrong.
    public static func parse(_ bytes: [UInt8]) throws(PayloadError) -> JSONText {
        var parser = JSONParser(bytes)
        return try parser.wholeText()
    }

    /// The byte ranges of the values of a JSON object's own members, without parsing what is in them.
    ///
    /// - Throws: ``PayloadError/notJSON(offset:)`` with the UTF-8 byte offset of what is wrong.
    public static func memberRanges(_ bytes: [UInt8]) throws(PayloadError) -> [(key: String, value: Range<Int>)] {
        var parser = JSONParser(bytes)
        return try parser.memberRanges()
    }
}

/// A member of a JSON object.
public struct JSONMember: Hashable, Sendable {
    /// The name.
    public var key: String
    /// The value.
    public var value: JSONText
}

/// What can be wrong with stored bytes.
public enum PayloadError: Error, Hashable, Sendable {
    /// Not a JSON text; the UTF-8 byte offset of the first byte that is wrong.
    case notJSON(offset: Int)
    /// A field is missing or has another type.
    case field(String)
    /// A kind of entry this program does not know.
    case unknownKind(String)
    /// An entry written by a newer program.
    case newerVersion(Int)
}

/// A strict JSON parser (RFC 8259) over UTF-8 bytes, at most 64 levels deep.
struct JSONParser {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func wholeText() throws(PayloadError) -> JSONText {
        let value = try value()
        skipSpace()
        guard at == bytes.count else { throw wrong }
        return value
    }

    mutating func memberRanges() throws(PayloadError) -> [(key: String, value: Range<Int>)] {
        var out: [(key: String, value: Range<Int>)] = []
        skipSpace()
        try expect(UInt8(ascii: "{"))
        skipSpace()
        if take(UInt8(ascii: "}")) { return out }
        repeat {
            skipSpace()
            let key = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            skipSpace()
            let start = at
            _ = try value()
            out.append((key, start..<at))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        skipSpace()
        guard at == bytes.count else { throw wrong }
        return out
    }

    private var wrong: PayloadError { .notJSON(offset: at) }

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(PayloadError) {
        guard take(byte) else { throw wrong }
    }

    private mutating func value() throws(PayloadError) -> JSONText {
        skipSpace()
        guard at < bytes.count else { throw wrong }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONText) throws(PayloadError) -> JSONText {
        let length = text.utf8CodeUnitCount
        guard at + length <= bytes.count else { throw wrong }
        for index in 0..<length where bytes[at + index] != text.utf8Start[index] { throw wrong }
        at += length
        return value
    }

    private mutating func enter() throws(PayloadError) {
        depth += 1
        guard depth <= 64 else { throw wrong }
    }

    private mutating func object() throws(PayloadError) -> JSONText {
        try enter()
        at += 1
        var members: [JSONMember] = []
        skipSpace()
        if !take(UInt8(ascii: "}")) {
            repeat {
                skipSpace()
                let key = try string()
                skipSpace()
                try expect(UInt8(ascii: ":"))
                members.append(JSONMember(key: key, value: try value()))
                skipSpace()
            } while take(UInt8(ascii: ","))
            try expect(UInt8(ascii: "}"))
        }
        depth -= 1
        return .object(members)
    }

    private mutating func array() throws(PayloadError) -> JSONText {
        try enter()
        at += 1
        var items: [JSONText] = []
        skipSpace()
        if !take(UInt8(ascii: "]")) {
            repeat {
                items.append(try value())
                skipSpace()
            } while take(UInt8(ascii: ","))
            try expect(UInt8(ascii: "]"))
        }
        depth -= 1
        return .array(items)
    }

    private mutating func number() throws(PayloadError) -> JSONText {
        let start = at
        var isWhole = true
        while at < bytes.count {
            switch bytes[at] {
            case 0x30...0x39, UInt8(ascii: "-"): break
            case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): isWhole = false
            default:
                return try number(start..<at, isWhole: isWhole)
            }
            at += 1
        }
        return try number(start..<at, isWhole: isWhole)
    }

    private func number(_ range: Range<Int>, isWhole: Bool) throws(PayloadError) -> JSONText {
        if isWhole, let value = smallNumber(range) { return .integer(value) }
        let text = String(decoding: bytes[range], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard !range.isEmpty, let value = Double(text), value.isFinite else {
            throw PayloadError.notJSON(offset: range.lowerBound)
        }
        return .number(value)
    }

    /// A whole number of up to 18 digits without a sign, which can't be too large.
    private func smallNumber(_ range: Range<Int>) -> Int? {
        guard (1...18).contains(range.count) else { return nil }
        var out = 0
        for byte in bytes[range] {
            guard byte != UInt8(ascii: "-") else { return nil }
            out = out * 10 + Int(byte - 0x30)
        }
        return out
    }

    private mutating func string() throws(PayloadError) -> String {
        try expect(UInt8(ascii: "\""))
        let start = at
        var all: UInt8 = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                // ASCII needs no second look, and most strings are.
                if all < 0x80 {
                    at += 1
                    return String(decoding: bytes[start..<at - 1], as: UTF8.self)
                }
                guard let text = String(validating: bytes[start..<at], as: UTF8.self) else { throw wrong }
                at += 1
                return text
            }
            if byte == UInt8(ascii: "\\") { return try stringWithEscapes(from: start) }
            guard byte >= 0x20 else { throw wrong }
            all |= byte
            at += 1
        }
        throw wrong
    }

    private mutating func stringWithEscapes(from start: Int) throws(PayloadError) -> String {
        var out = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") {
                guard let text = String(validating: out, as: UTF8.self) else { throw wrong }
                return text
            }
            if byte == UInt8(ascii: "\\") {
                try escape(into: &out)
            } else {
                guard byte >= 0x20 else { throw wrong }
                out.append(byte)
            }
        }
        throw wrong
    }

    private mutating func escape(into out: inout [UInt8]) throws(PayloadError) {
        guard at < bytes.count else { throw wrong }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code) {
                guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw wrong }
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw wrong }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw wrong }
            out.append(contentsOf: String(Character(scalar)).utf8)
        default: throw wrong
        }
    }

    private mutating func hexadecimal() throws(PayloadError) -> UInt32 {
        guard at + 4 <= bytes.count else { throw wrong }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else { throw wrong }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
