public import ClaimModel

/// Writes JSON as bytes, compactly, members in the order they are given.
///
/// Bulk output goes through here because JSONEncoder writes only 5 to 9 MB a second. Commas are placed by the writer.
public struct JSONWriter: Sendable {
    /// What was written so far, UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Makes a writer with room for a number of bytes.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Forgets what was written and keeps the room.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Takes back everything after a number of bytes, at a place where no comma is due.
    public mutating func truncate(to count: Int) {
        bytes.removeSubrange(min(count, bytes.count)...)
        needsComma = false
    }

    /// Opens an object.
    public mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Closes an object.
    public mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Opens an array.
    public mutating func beginArray() {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Closes an array.
    public mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a member's name that needs no escaping; its value comes next.
    public mutating func name(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(0x22)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a member's name that is given with its quotes and colon, in one piece: half the time of ``name(_:)``.
    public mutating func member(_ quoted: StaticString) {
        separate()
        bytes.append(contentsOf: UnsafeBufferPointer(start: quoted.utf8Start, count: quoted.utf8CodeUnitCount))
    }

    /// Writes a member's name, escaped; its value comes next.
    public mutating func name(escaping name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { quoted($0) }
    }

    /// Writes a string from bytes that are valid UTF-8.
    public mutating func string(utf8 text: some Collection<UInt8>) {
        if text.withContiguousStorageIfAvailable({ quoted($0) }) == nil {
            Array(text).withUnsafeBufferPointer { quoted($0) }
        }
    }

    /// Writes a string, or null.
    public mutating func string(orNull text: String?) {
        if let text { string(text) } else { null() }
    }

    /// Writes a whole number.
    public mutating func int(_ value: Int) {
        separate()
        if value >= 0, value < 10 {
            bytes.append(0x30 + UInt8(value))
        } else {
            digits(of: value)
        }
        needsComma = true
    }

    /// Writes a whole number, or null.
    public mutating func int(orNull value: Int?) {
        if let value { int(value) } else { null() }
    }

    /// Writes an exact number with all its digits, or null.
    public mutating func number(_ value: ExactNumber?) {
        guard let value else { return null() }
        if let whole = value.wholeValue { return int(whole) }
        separate()
        bytes.append(contentsOf: value.description.utf8)
        needsComma = true
    }

    /// Writes a number between -1,000,000 and 1,000,000 rounded to four decimal places.
    public mutating func decimal(_ value: Double) {
        separate()
        let clamped = value.isFinite ? max(-1_000_000, min(1_000_000, value)) : 0
        let scaled = Int((clamped * 10_000).rounded())
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(of: abs(scaled) / 10_000)
        var rest = abs(scaled) % 10_000
        if rest > 0 {
            bytes.append(UInt8(ascii: "."))
            var place = 1_000
            while rest > 0 {
                bytes.append(0x30 + UInt8(rest / place))
                rest %= place
                place /= 10
            }
        }
        needsComma = true
    }

    /// Writes a truth value.
    public mutating func bool(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    /// Writes null.
    public mutating func null() {
        raw("null")
    }

    /// Writes a value that is already JSON.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let truth): bool(truth)
        case .number(let text):
            separate()
            bytes.append(contentsOf: text.utf8)
            needsComma = true
        case .string(let text): string(text)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                name(escaping: member.name)
                self.value(member.value)
            }
            endObject()
        }
    }

    /// Ends a line of JSON Lines.
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    private mutating func raw(_ word: StaticString) {
        separate()
        bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func digits(of value: Int) {
        var rest = value.magnitude
        var buffer: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &buffer) { room in
            var position = room.count
            repeat {
                position -= 1
                room[position] = 0x30 + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            if value < 0 {
                position -= 1
                room[position] = UInt8(ascii: "-")
            }
            bytes.append(contentsOf: room[position...])
        }
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(0x22)
        var runStart = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x20, byte != 0x22, byte != 0x5C { continue }
            bytes.append(contentsOf: text[runStart..<index])
            escape(byte)
            runStart = index + 1
        }
        bytes.append(contentsOf: text[runStart...])
        bytes.append(0x22)
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append(contentsOf: [UInt8(ascii: "u"), 0x30, 0x30])
            for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10) }
        }
    }
}

extension JSONValue {
    /// The value as compact JSON, UTF-8.
    public var compact: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}
