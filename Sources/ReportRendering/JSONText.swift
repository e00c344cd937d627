/// A JSON value under construction, members in the order given.
indirect enum JSONNode {
    case null
    case bool(Bool)
    case int(Int)
    /// A number that is already written as JSON.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(String, JSONNode)])

    /// A string, or null.
    init(_ text: String?) { self = text.map(JSONNode.string) ?? .null }
    /// A number, or null.
    init(_ value: Int?) { self = value.map(JSONNode.int) ?? .null }

    /// The value as indented JSON with a line end.
    var document: [UInt8] {
        var out: [UInt8] = []
        write(to: &out, depth: 0)
        out.append(0x0A)
        return out
    }

    private func write(to out: inout [UInt8], depth: Int) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let truth): out += (truth ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .number(let text): out += text.utf8
        case .string(let text): JSONEscape.write(text, to: &out)
        case .array(let values):
            guard !values.isEmpty else { return out += "[]".utf8 }
            out.append(UInt8(ascii: "["))
            for (offset, value) in values.enumerated() {
                Self.newLine(&out, isFirst: offset == 0, depth + 1)
                value.write(to: &out, depth: depth + 1)
            }
            Self.newLine(&out, isFirst: true, depth)
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            guard !members.isEmpty else { return out += "{}".utf8 }
            out.append(UInt8(ascii: "{"))
            for (offset, member) in members.enumerated() {
                Self.newLine(&out, isFirst: offset == 0, depth + 1)
                JSONEscape.write(member.0, to: &out)
                out += ": ".utf8
                member.1.write(to: &out, depth: depth + 1)
            }
            Self.newLine(&out, isFirst: true, depth)
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func newLine(_ out: inout [UInt8], isFirst: Bool, _ depth: Int) {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
}

/// The one place where text becomes a JSON string.
enum JSONEscape {
    static func write(_ text: String, to out: inout [UInt8]) {
        out.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: out += [0x5C, byte]
            case 0x0A: out += "\\n".utf8
            case 0x0D: out += "\\r".utf8
            case 0x09: out += "\\t".utf8
            // "<" is escaped so that a report can stand inside a script element of somebody's page.
            case 0..<0x20, 0x3C, 0x7F: out += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
            default: out.append(byte)
            }
        }
        out.append(0x22)
    }
}
