public import ClaimInterchange
import Foundation

/// Checks a JSON value against the part of JSON Schema that the shipped schemas use.
public struct SchemaCheck {
    private let root: JSONValue

    /// Reads one of the shipped schemas by the name of its file, without the ending.
    public init(shipped name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = folder.appending(path: "Documentation/schemas/\(name).schema.json")
        root = try JSONReader.read([UInt8](Data(contentsOf: file)))
    }

    /// The names of the parts that are described.
    public var parts: [String] { (root["$defs"]?.members ?? []).map(\.name) }

    /// What does not fit, with its path; empty when all does.
    ///
    /// - Parameter part: one of ``parts``, when the value is that part alone.
    public func problems(_ value: JSONValue, part: String? = nil) -> [String] {
        check(value, part.map { ["$ref": .string("#/$defs/\($0)")] } ?? root, at: "$")
    }

    private func check(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
        if let reference = schema["$ref"]?.string {
            guard let target = root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] else {
                return ["\(path): no \(reference)"]
            }
            return check(value, target, at: path)
        }
        if let options = schema["oneOf"]?.array {
            let fitting = options.count { check(value, $0, at: path).isEmpty }
            return fitting == 1 ? [] : ["\(path): fits \(fitting) of \(options.count) forms"]
        }
        if let constant = schema["const"], constant != value { return ["\(path): is not the constant"] }
        if let allowed = schema["enum"]?.array, !allowed.contains(value) { return ["\(path): is not allowed"] }
        let types = schema["type"].map { $0.array ?? [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { fits(value, $0.string ?? "") }) { return ["\(path): has the wrong type"] }
        var out: [String] = []
        if let minimum = schema["minimum"]?.double, let number = value.double, number < minimum {
            out.append("\(path): too small")
        }
        if let maximum = schema["maximum"]?.double, let number = value.double, number > maximum {
            out.append("\(path): too large")
        }
        if let pattern = schema["pattern"]?.string, let text = value.string, (try? Regex(pattern).firstMatch(in: text)) == nil {
            out.append("\(path): does not match")
        }
        for (index, element) in (value.array ?? []).enumerated() {
            if let items = schema["items"] { out += check(element, items, at: "\(path)[\(index)]") }
        }
        return out + members(value, schema, at: path)
    }

    private func members(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
        guard let members = value.members else { return [] }
        var out: [String] = []
        for name in (schema["required"]?.array ?? []).compactMap(\.string) where value[name] == nil {
            out.append("\(path).\(name): missing")
        }
        for member in members {
            if let known = schema["properties"]?[member.name] {
                out += check(member.value, known, at: "\(path).\(member.name)")
            } else if let other = schema["additionalProperties"], other != .bool(true) {
                out +=
                    other == .bool(false)
                    ? ["\(path).\(member.name): not in the schema"] : check(member.value, other, at: "\(path).\(member.name)")
            }
        }
        return out
    }

    private func fits(_ value: JSONValue, _ type: String) -> Bool {
        switch (type, value) {
        case ("string", .string), ("boolean", .bool), ("null", .null), ("array", .array), ("object", .object),
            ("number", .number):
            true
        case ("integer", .number): value.int != nil
        default: false
        }
    }
}
