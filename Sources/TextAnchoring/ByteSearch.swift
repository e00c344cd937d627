/// Finds a string of bytes in another in linear time, after Knuth, Morris and Pratt.
struct ByteSearch {
    private let needle: [UInt8]
    private let fallback: [Int]

    init(_ needle: [UInt8]) {
        self.needle = needle
        var table = Array(repeating: 0, count: needle.count)
        var length = 0
        for index in needle.indices.dropFirst() {
            while length > 0, needle[index] != needle[length] { length = table[length - 1] }
            if needle[index] == needle[length] { length += 1 }
            table[index] = length
        }
        fallback = table
    }

    /// All places, overlapping ones too, in order.
    func places(in bytes: [UInt8]) -> [Range<Int>] {
        guard !needle.isEmpty else { return [] }
        var places: [Range<Int>] = []
        var length = 0
        for (index, byte) in bytes.enumerated() {
            while length > 0, byte != needle[length] { length = fallback[length - 1] }
            if byte == needle[length] { length += 1 }
            if length == needle.count {
                places.append(index + 1 - length..<index + 1)
                length = fallback[length - 1]
            }
        }
        return places
    }
}

/// Where words and numbers begin and end.
enum WordEdges {
    /// Whether no word or number runs across a position.
    static func isEdge(_ bytes: [UInt8], at position: Int) -> Bool {
        guard position > 0, position < bytes.count else { return true }
        let (before, after) = (bytes[position - 1], bytes[position])
        if endsWord(bytes, at: position), beginsWord(bytes, at: position) { return false }
        // A minus sign belongs to its number.
        if isDigit(after), before == 0x2D, position == 1 || bytes[position - 2] <= 0x20 { return false }
        // The point or comma inside a number.
        if isDigit(after), before == 0x2E || before == 0x2C, position > 1, isDigit(bytes[position - 2]) { return false }
        if isDigit(before), after == 0x2E || after == 0x2C, position + 1 < bytes.count, isDigit(bytes[position + 1]) {
            return false
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func beginsWord(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes.withUnsafeBufferPointer { isWord(decodeScalar($0, at: position).value) }
    }

    private static func endsWord(_ bytes: [UInt8], at position: Int) -> Bool {
        var start = position - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return beginsWord(bytes, at: start)
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: Typography.classify(scalar) == .combining || Typography.isWordPart(scalar) && !Typography.isIdeographic(scalar)
        }
    }
}
