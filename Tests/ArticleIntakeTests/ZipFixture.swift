/// Writes small archives, sound and unsound, byte by byte: nothing is packed, so that every field can be wrong on purpose.
struct ZipFixture {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive with these parts, in this order.
    static func archive(_ parts: [(name: String, content: String)], flags: UInt16 = 0) -> [UInt8] {
        var fixture = ZipFixture()
        for part in parts { fixture.add(part.name, Array(part.content.utf8), flags: flags) }
        return fixture.finished()
    }

    private mutating func add(_ name: String, _ content: [UInt8], flags: UInt16) {
        let offset = bytes.count
        let length = UInt64(content.count)
        let fields = Self.little(
            (20, 2), (UInt64(flags), 2), (0, 2), (0, 2), (0x21, 2), (UInt64(Self.checksum(content)), 4), (length, 4),
            (length, 4),
            (UInt64(name.utf8.count), 2), (0, 2))
        bytes += Array("PK\u{3}\u{4}".utf8) + fields + Array(name.utf8) + content
        directory += Array("PK\u{1}\u{2}".utf8) + Self.little((20, 2)) + fields
        directory += Self.little((0, 2), (0, 2), (0, 2), (0, 4), (UInt64(offset), 4)) + Array(name.utf8)
        count += 1
    }

    private func finished() -> [UInt8] {
        let number = UInt64(count)
        let end = Self.little(
            (0, 4), (number, 2), (number, 2), (UInt64(directory.count), 4), (UInt64(bytes.count), 4), (0, 2))
        return bytes + directory + Array("PK\u{5}\u{6}".utf8) + end
    }

    /// Whole numbers of the given sizes in bytes, lowest byte first.
    private static func little(_ fields: (value: UInt64, size: Int)...) -> [UInt8] {
        fields.flatMap { field in (0..<field.size).map { UInt8(truncatingIfNeeded: field.value >> UInt64(8 * $0)) } }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value = ~UInt32(0)
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = value & 1 == 1
                value >>= 1
                if isOdd { value ^= 0xEDB8_8320 }
            }
        }
        return ~value
    }
}
