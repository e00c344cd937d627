public import ClaimModel

/// A JSON value as it stood in the document: members keep their order, numbers keep their digits.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number as written, checked against the grammar of RFC 8259.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
}

/// One member of a JSON object.
public struct JSONMember: Hashable, Sendable {
    /// The member's name.
    public var name: String
    /// The member's value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONValue {
    /// The value of the last member of that name; nil when there is none or this is no object.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text, when this is a string.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements, when this is an array.
    public var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members, when this is an object.
    public var members: [JSONMember]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    /// The truth value, when this is one.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The number, when this is a whole one that fits.
    public var int: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text) ?? exact?.wholeValue
    }

    /// The nearest double, when this is a number.
    public var double: Double? {
        guard case .number(let text) = self else { return nil }
        return Double(text)
    }

    /// The number with all its digits; nil when this is none or its exponent is beyond ±9,999.
    public var exact: ExactNumber? {
        guard case .number(let text) = self else { return nil }
        let parts = text.utf8.split(maxSplits: 1) { $0 == 0x65 || $0 == 0x45 }
        guard let first = parts.first, let mantissa = ExactNumber(decimal: first) else { return nil }
        guard parts.count == 2 else { return mantissa }
        guard let power = Int(String(Substring(parts[1]))), abs(power) <= 9_999 else { return nil }
        return mantissa.scaled(byPowerOfTen: power)
    }

    /// Whether this is null.
    public var isNull: Bool { self == .null }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object, members in the order written.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { JSONMember($0.0, $0.1) }) }
    /// A whole number.
    public init(_ value: Int) { self = .number(String(value)) }
    /// A string, or null.
    public init(_ value: String?) { self = value.map(JSONValue.string) ?? .null }
}
