/// What JSON-LD adds to JSON.
extension JSONValue {
    /// The value as a list: an array's elements, nothing for null, else the value alone.
    var elements: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// The types of an object, without the vocabulary's address: `ClaimReview` for `http://schema.org/ClaimReview`.
    var types: [String] {
        guard members != nil else { return [] }
        return (self["@type"] ?? self["type"])?.elements.compactMap(\.string).map(Self.localName) ?? []
    }

    /// Whether an object has a type; case is not regarded, for `rating` is met as often as `Rating`.
    func isA(_ type: String) -> Bool {
        types.contains { $0.lowercased() == type.lowercased() }
    }

    private static func localName(_ type: String) -> String {
        for prefix in [
            "http://schema.org/", "https://schema.org/", "http://www.schema.org/", "https://www.schema.org/", "schema:",
        ]
        where type.hasPrefix(prefix) {
            return String(type.dropFirst(prefix.count))
        }
        return type
    }

    /// The value as JSON for people: two spaces a level, a line break at the end.
    public var indented: [UInt8] {
        var out: [UInt8] = []
        indent(into: &out, depth: 0)
        out.append(0x0A)
        return out
    }

    private func indent(into out: inout [UInt8], depth: Int) {
        switch self {
        case .array(let values) where !values.isEmpty:
            out.append(UInt8(ascii: "["))
            for (offset, value) in values.enumerated() {
                Self.breakLine(&out, offset, depth + 1)
                value.indent(into: &out, depth: depth + 1)
            }
            Self.breakLine(&out, 0, depth)
            out.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            out.append(UInt8(ascii: "{"))
            for (offset, member) in members.enumerated() {
                Self.breakLine(&out, offset, depth + 1)
                out += JSONValue.string(member.name).compact + Array(": ".utf8)
                member.value.indent(into: &out, depth: depth + 1)
            }
            Self.breakLine(&out, 0, depth)
            out.append(UInt8(ascii: "}"))
        default: out += compact
        }
    }

    private static func breakLine(_ out: inout [UInt8], _ offset: Int, _ depth: Int) {
        if offset > 0 { out.append(UInt8(ascii: ",")) }
        out.append(0x0A)
        out += [UInt8](repeating: 0x20, count: depth * 2)
    }
}
