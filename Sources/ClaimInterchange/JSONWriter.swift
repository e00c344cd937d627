public import ClaimModel

/// Writes JSON as bytes, compactly, members in the order they are given.
///
/// Bulk output goes through here because JSONEncoder writes only 5 to 9 MB a second. Commas are placed by the writer. It keeps
/// its bytes in memory of its own and is never copied: with an array's checks on every append it took three times as long.
public struct JSONWriter: ~Copyable {
    private var room: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var needsComma = false
    /// How many bytes were written so far.
    public private(set) var count = 0

    /// Makes a writer with room for a number of bytes.
    public init(capacity: Int = 256) {
        self.capacity = max(64, capacity)
        room = .allocate(capacity: self.capacity)
    }

    deinit {
        room.deallocate()
    }

    /// What was written so far, UTF-8.
    public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: room, count: count)) }

    /// Takes back everything after a number of bytes, at a place where no comma is due.
    public mutating func truncate(to count: Int) {
        self.count = max(0, min(count, self.count))
        needsComma = false
    }

    /// Opens an object.
    public mutating func beginObject() {
        open(UInt8(ascii: "{"))
    }

    /// Closes an object.
    public mutating func endObject() {
        close(UInt8(ascii: "}"))
    }

    /// Opens an array.
    public mutating func beginArray() {
        open(UInt8(ascii: "["))
    }

    /// Closes an array.
    public mutating func endArray() {
        close(UInt8(ascii: "]"))
    }

    /// Writes a member's name that needs no escaping; its value comes next.
    public mutating func name(_ name: StaticString) {
        separate()
        reserve(name.utf8CodeUnitCount + 3)
        put(0x22)
        put(name)
        put(0x22)
        put(UInt8(ascii: ":"))
    }

    /// Writes a member's name that is given with its quotes and colon, in one piece: half the time of ``name(_:)``.
    public mutating func member(_ quoted: StaticString) {
        separate()
        reserve(quoted.utf8CodeUnitCount)
        put(quoted)
    }

    /// Writes a member's name, escaped; its value comes next.
    public mutating func name(escaping name: String) {
        string(name)
        reserve(1)
        put(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { quoted($0) }
    }

    /// Writes a string that needs no escaping.
    public mutating func string(plain text: StaticString) {
        separate()
        reserve(text.utf8CodeUnitCount + 2)
        put(0x22)
        put(text)
        put(0x22)
        needsComma = true
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
        reserve(24)
        if value < 0 { put(UInt8(ascii: "-")) }
        putDigits(of: value.magnitude)
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
        raw(value.description)
    }

    /// Writes a number between -1,000,000 and 1,000,000 rounded to four decimal places.
    public mutating func decimal(_ value: Double) {
        separate()
        reserve(24)
        let clamped = value.isFinite ? max(-1_000_000, min(1_000_000, value)) : 0
        let scaled = Int((clamped * 10_000).rounded())
        if scaled < 0 { put(UInt8(ascii: "-")) }
        putDigits(of: scaled.magnitude / 10_000)
        var rest = scaled.magnitude % 10_000
        if rest > 0 {
            put(UInt8(ascii: "."))
            var place: UInt = 1_000
            while rest > 0 {
                put(0x30 + UInt8(rest / place))
                rest %= place
                place /= 10
            }
        }
        needsComma = true
    }

    /// Writes a truth value.
    public mutating func bool(_ value: Bool) {
        word(value ? "true" : "false")
    }

    /// Writes null.
    public mutating func null() {
        word("null")
    }

    /// Writes a value that is already JSON.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let truth): bool(truth)
        case .number(let text): raw(text)
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
        reserve(1)
        put(0x0A)
        needsComma = false
    }

    // MARK: Bytes

    /// Makes room for a number of bytes; what is put next must not be more.
    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: room, count: count)
        room.deallocate()
        room = larger
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        room[count] = byte
        count += 1
    }

    @inline(__always)
    private mutating func put(_ text: StaticString) {
        (room + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    private mutating func putDigits(of value: UInt) {
        var length = 1
        var limit: UInt = 10
        while value >= limit {
            length += 1
            let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
            if overflow { break }
            limit = next
        }
        var rest = value
        var position = count + length
        repeat {
            position -= 1
            room[position] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        count += length
    }

    @inline(__always)
    private mutating func separate() {
        guard needsComma else { return }
        reserve(1)
        put(UInt8(ascii: ","))
        needsComma = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        reserve(1)
        put(bracket)
    }

    private mutating func close(_ bracket: UInt8) {
        reserve(1)
        put(bracket)
        needsComma = true
    }

    private mutating func word(_ word: StaticString) {
        separate()
        reserve(word.utf8CodeUnitCount)
        put(word)
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        reserve(text.utf8.count)
        for byte in text.utf8 { put(byte) }
        needsComma = true
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        reserve(text.count * 6 + 2)
        put(0x22)
        let bytes = UnsafeRawBufferPointer(text)
        var index = 0
        while index < bytes.count {
            // Eight bytes at a time, as long as none of them needs an escape.
            while index + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                guard !Self.needsEscape(word) else { break }
                UnsafeMutableRawPointer(room + count).storeBytes(of: word, as: UInt64.self)
                count += 8
                index += 8
            }
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte >= 0x20, byte != 0x22, byte != 0x5C { put(byte) } else { putEscape(byte) }
            index += 1
        }
        put(0x22)
        needsComma = true
    }

    /// Whether any byte of eight is a control character, a quotation mark or a backslash: zero bytes of the differences are
    /// found by borrowing, which may give false alarms but never misses one.
    @inline(__always)
    private static func needsEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let control = word &- (ones &* 0x20)
        let mark = (word ^ (ones &* 0x22)) &- ones
        let slash = (word ^ (ones &* 0x5C)) &- ones
        return (control | mark | slash) & ~word & (ones &* 0x80) != 0
    }

    private mutating func putEscape(_ byte: UInt8) {
        put(0x5C)
        switch byte {
        case 0x22, 0x5C: put(byte)
        case 0x0A: put(UInt8(ascii: "n"))
        case 0x0D: put(UInt8(ascii: "r"))
        case 0x09: put(UInt8(ascii: "t"))
        default:
            put("u00")
            for digit in [byte >> 4, byte & 15] { put(digit < 10 ? 0x30 + digit : 0x61 + digit - 10) }
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
