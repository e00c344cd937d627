public import ClaimModel

/// Writes JSON as bytes, compactly, members in the order they are given.
///
/// Bulk output goes through here because JSONEncoder writes only 5 to 9 MB a second. Commas are placed by the writer. It keeps
/// its bytes in memory of its own and is never copied: with an array's checks on every append it took three times as long.
public struct JSONWriter: ~Copyable {
    private var room: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var needsComma = false
    private var sink: ((UnsafeRawBufferPointer) -> Void)?
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

    /// Hands over what was written so far without copying it: bulk output spent a tenth of its time on the copy and its pages.
    public borrowing func withBytes<Outcome, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Outcome
    ) throws(Failure) -> Outcome {
        // Valid for the length of the call: the writer owns the memory and is borrowed until then.
        try body(UnsafeRawBufferPointer(start: room, count: count))
    }

    /// Takes back everything, and gives back memory beyond a number of bytes.
    public mutating func reset(keeping most: Int = 1 << 23) {
        if capacity > most {
            let sink = sink
            self = JSONWriter(capacity: most)
            self.sink = sink
        }
        truncate(to: 0)
    }

    /// Sets where ``passOn()`` hands bytes over to, in order; nil keeps them all here.
    public mutating func setSink(_ sink: ((UnsafeRawBufferPointer) -> Void)?) {
        self.sink = sink
    }

    /// Hands over what was written when much has gathered, and forgets it, so that an answer of many megabytes is never held
    /// whole.
    @inline(__always)
    public mutating func passOn() {
        if count >= 1 << 20 { handOver() }
    }

    @inline(never)
    private mutating func handOver() {
        guard let sink else { return }
        withBytes { sink($0) }
        count = 0
    }

    /// Makes room for a number of bytes that are expected.
    public mutating func expect(_ more: Int) {
        reserve(more)
    }

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

    /// Writes a member's name that is given with its quotes and colon, in one piece.
    ///
    /// Put in place where it is called, so that the length is known and a few moves do what a call for any length took 50
    /// instructions for; there is one for every byte of dense text.
    @inline(__always)
    public mutating func member(_ quoted: StaticString) {
        reserve(quoted.utf8CodeUnitCount + 1)
        separateInRoom()
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
        if text.utf8.withContiguousStorageIfAvailable({ quoted($0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { quoted($0) }
        }
    }

    /// Writes a string that needs no escaping.
    @inline(__always)
    public mutating func string(plain text: StaticString) {
        reserve(text.utf8CodeUnitCount + 3)
        separateInRoom()
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
        reserve(25)
        separateInRoom()
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
        reserve(25)
        separateInRoom()
        let clamped = value.isFinite ? max(-1_000_000, min(1_000_000, value)) : 0
        let scaled = Self.rounded(clamped * 10_000)
        if scaled < 0 { put(UInt8(ascii: "-")) }
        putDigits(of: scaled.magnitude / 10_000)
        var rest = scaled.magnitude % 10_000
        if rest > 0 {
            put(UInt8(ascii: "."))
            Self.putPair(rest / 100, room + count)
            count += 2
            rest %= 100
            if rest > 0 {
                Self.putPair(rest, room + count)
                count += 2
            }
            if room[count - 1] == 0x30 { count -= 1 }
        }
        needsComma = true
    }

    /// The nearest whole number, halves away from zero, as `rounded()` has it, which is a call into the mathematics library.
    private static func rounded(_ value: Double) -> Int {
        let whole = Int(value)
        let rest = value - Double(whole)
        return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    }

    /// Writes a truth value.
    public mutating func bool(_ value: Bool) {
        if value { word("true") } else { word("false") }
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

    /// Writes digits in room that was reserved. The pointer is taken once: a byte may alias the writer's own fields, which
    /// would be read again for each digit.
    private mutating func putDigits(of value: UInt) {
        let out = room + count
        if value < 10 {
            out[0] = Self.digit(value)
            count &+= 1
        } else if value < 100 {
            Self.putPair(value, out)
            count &+= 2
        } else if value < 1_000 {
            out[0] = Self.digit(value / 100)
            Self.putPair(value % 100, out + 1)
            count &+= 3
        } else if value < 10_000 {
            Self.putPair(value / 100, out)
            Self.putPair(value % 100, out + 2)
            count &+= 4
        } else {
            putDigits(of: value / 10_000)
            let rest = value % 10_000
            Self.putPair(rest / 100, room + count)
            Self.putPair(rest % 100, room + count + 2)
            count &+= 4
        }
    }

    @inline(__always)
    private static func digit(_ value: UInt) -> UInt8 { 0x30 | UInt8(truncatingIfNeeded: value) }

    /// Writes a number below 100 with two digits.
    @inline(__always)
    private static func putPair(_ value: UInt, _ out: UnsafeMutablePointer<UInt8>) {
        let tens = (value &* 103) &>> 10
        out[0] = digit(tens)
        out[1] = digit(value &- tens &* 10)
    }

    @inline(__always)
    private mutating func separate() {
        guard needsComma else { return }
        reserve(1)
        put(UInt8(ascii: ","))
        needsComma = false
    }

    /// Writes the comma that is due, in room that was reserved.
    @inline(__always)
    private mutating func separateInRoom() {
        guard needsComma else { return }
        put(UInt8(ascii: ","))
        needsComma = false
    }

    @inline(__always)
    private mutating func open(_ bracket: UInt8) {
        reserve(2)
        separateInRoom()
        put(bracket)
    }

    @inline(__always)
    private mutating func close(_ bracket: UInt8) {
        reserve(1)
        put(bracket)
        needsComma = true
    }

    @inline(__always)
    private mutating func word(_ word: StaticString) {
        reserve(word.utf8CodeUnitCount + 1)
        separateInRoom()
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
        // A byte becomes at most six; eight more, since whole words are stored.
        reserve(text.count * 6 + 11)
        separateInRoom()
        put(0x22)
        if let start = text.baseAddress, !Self.copyPlain(start, text.count, to: room + count) {
            for byte in text {
                if byte >= 0x20, byte != 0x22, byte != 0x5C { put(byte) } else { putEscape(byte) }
            }
        } else {
            count += text.count
        }
        put(0x22)
        needsComma = true
    }

    /// Copies bytes eight at a time; false when one of them needs an escape. May write up to seven bytes more.
    @inline(__always)
    private static func copyPlain(_ text: UnsafePointer<UInt8>, _ length: Int, to out: UnsafeMutablePointer<UInt8>) -> Bool {
        // All loads lie inside the text: the last word is read again from its end.
        let (from, to) = (UnsafeRawPointer(text), UnsafeMutableRawPointer(out))
        guard length >= 8 else {
            var word: UInt64 = 0x2020_2020_2020_2020 << UInt64(length * 8)
            if length >= 4 {
                word |= UInt64(from.loadUnaligned(as: UInt32.self).littleEndian)
                word |=
                    UInt64(from.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self).littleEndian)
                    << UInt64(length * 8 - 32)
            } else {
                for index in 0..<length { word |= UInt64(text[index]) << UInt64(index * 8) }
            }
            to.storeBytes(of: word.littleEndian, as: UInt64.self)
            return !needsEscape(word)
        }
        var index = 0
        while index < length {
            let place = min(index, length - 8)
            let word = from.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            guard !needsEscape(word) else { return false }
            to.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
            index += 8
        }
        return true
    }

    /// Whether any byte of eight is a control character, a quotation mark or a backslash: zero bytes of the differences are
    /// found by borrowing, which may give false alarms but never misses one.
    @inline(__always)
    static func needsEscape(_ word: UInt64) -> Bool {
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
