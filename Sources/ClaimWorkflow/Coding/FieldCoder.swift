/// A value that can be stored as JSON and read again.
protocol Coded {
    func write(to out: inout JSONWriter)
    static func read(_ value: JSONText) throws(PayloadError) -> Self
}

/// A record that names its fields once, for writing and for reading.
protocol Fielded: Coded {
    /// A value to read into; fields that may be left out keep what it holds.
    static var blank: Self { get }
    /// Names each field, always in the same order.
    mutating func fields(_ coder: inout some FieldCoder) throws(PayloadError)
}

/// Writes or reads fields one after the other.
protocol FieldCoder {
    mutating func field<Value: Coded>(_ name: String, _ value: inout Value) throws(PayloadError)
    /// Left out when nil.
    mutating func field<Value: Coded>(_ name: String, _ value: inout Value?) throws(PayloadError)
    /// Left out when empty.
    mutating func field<Value: Coded>(_ name: String, _ value: inout [Value]) throws(PayloadError)
}

extension Fielded {
    func write(to out: inout JSONWriter) {
        var copy = self
        var coder = FieldWriter()
        // The bytes move in and out again, so that they are never copied.
        swap(&coder.out, &out)
        coder.begin()
        // Writing never throws: only reading does.
        try? copy.fields(&coder)
        coder.end()
        swap(&coder.out, &out)
    }

    static func read(_ value: JSONText) throws(PayloadError) -> Self {
        guard case .object(let members) = value else { throw .field(String(describing: Self.self)) }
        var coder = FieldReader(members)
        var out = blank
        try out.fields(&coder)
        return out
    }
}

/// Appends JSON to bytes.
struct JSONWriter {
    var bytes: [UInt8] = []

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { buffer in
            if !buffer.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
                return bytes.append(contentsOf: buffer)
            }
            for byte in buffer {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                    bytes.append(UInt8(ascii: "\\"))
                    bytes.append(byte)
                case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
                case 0x00..<0x20:
                    bytes.append(contentsOf: "\\u00".utf8)
                    let digits = Array("0123456789abcdef".utf8)
                    bytes.append(digits[Int(byte >> 4)])
                    bytes.append(digits[Int(byte & 15)])
                default: bytes.append(byte)
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func literal(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func integer(_ value: Int) {
        if (0..<10).contains(value) {
            bytes.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    mutating func array<Value: Coded>(_ values: [Value]) {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            value.write(to: &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}

struct FieldWriter: FieldCoder {
    fileprivate var out = JSONWriter()
    private var isFirst = true

    fileprivate mutating func begin() {
        out.bytes.append(UInt8(ascii: "{"))
    }

    fileprivate mutating func end() {
        out.bytes.append(UInt8(ascii: "}"))
    }

    private mutating func name(_ name: String) {
        if !isFirst { out.bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        out.bytes.append(UInt8(ascii: "\""))
        out.bytes.append(contentsOf: name.utf8)
        out.bytes.append(UInt8(ascii: "\""))
        out.bytes.append(UInt8(ascii: ":"))
    }

    mutating func field<Value: Coded>(_ name: String, _ value: inout Value) throws(PayloadError) {
        self.name(name)
        value.write(to: &out)
    }

    mutating func field<Value: Coded>(_ name: String, _ value: inout Value?) throws(PayloadError) {
        guard let value else { return }
        self.name(name)
        value.write(to: &out)
    }

    mutating func field<Value: Coded>(_ name: String, _ value: inout [Value]) throws(PayloadError) {
        guard !value.isEmpty else { return }
        self.name(name)
        out.array(value)
    }
}

struct FieldReader: FieldCoder {
    private let members: [JSONMember]
    private var next = 0

    init(_ members: [JSONMember]) {
        self.members = members
    }

    /// Fields come in the order they were written, so the next one is nearly always the one asked for.
    private mutating func member(_ name: String) -> JSONText? {
        if next < members.count, members[next].key == name {
            next += 1
            return members[next - 1].value
        }
        guard let index = members.firstIndex(where: { $0.key == name }) else { return nil }
        next = index + 1
        return members[index].value
    }

    mutating func field<Value: Coded>(_ name: String, _ value: inout Value) throws(PayloadError) {
        guard let member = member(name) else { throw .field(name) }
        value = try Value.read(member)
    }

    mutating func field<Value: Coded>(_ name: String, _ value: inout Value?) throws(PayloadError) {
        value = try member(name).map { (member) throws(PayloadError) in try Value.read(member) }
    }

    mutating func field<Value: Coded>(_ name: String, _ value: inout [Value]) throws(PayloadError) {
        guard let member = member(name) else {
            value = []
            return
        }
        guard case .array(let items) = member else { throw .field(name) }
        var out: [Value] = []
        out.reserveCapacity(items.count)
        for item in items { out.append(try Value.read(item)) }
        value = out
    }
}

extension JSONText {
    /// A text as a JSON string with its quotation marks.
    public static func quoted(_ text: String) -> [UInt8] {
        var out = JSONWriter()
        out.string(text)
        return out.bytes
    }
}
