/// Writes the small binary form in which the parsing program answers: whole numbers and length-prefixed strings.
package struct WireWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Writes a whole number, seven bits a byte, the sign in the lowest bit.
    package mutating func write(_ number: Int) {
        var value = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    package mutating func write(_ block: [UInt8]) {
        write(block.count)
        bytes.append(contentsOf: block)
    }

    package mutating func write(_ string: String) { write(Array(string.utf8)) }

    package mutating func write(_ string: String?) {
        write(string == nil ? 0 : 1)
        if let string { write(string) }
    }

    package mutating func write<Element>(_ list: [Element], _ each: (inout WireWriter, Element) -> Void) {
        write(list.count)
        for element in list { each(&self, element) }
    }
}

/// Reads what ``WireWriter`` wrote; the other side may have been taken over by a hostile document, so nothing is trusted.
package struct WireReader {
    /// The bytes do not follow the form.
    package struct Malformed: Error {}

    private let bytes: [UInt8]
    private var index = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package var isAtEnd: Bool { index == bytes.count }

    package mutating func int() throws(Malformed) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1)))) }
            shift += 7
        }
        throw Malformed()
    }

    package mutating func count() throws(Malformed) -> Int {
        let number = try int()
        // No element is smaller than a byte, so a count can't exceed what is left.
        guard number >= 0, number <= bytes.count - index else { throw Malformed() }
        return number
    }

    package mutating func block() throws(Malformed) -> [UInt8] {
        let length = try count()
        defer { index += length }
        return Array(bytes[index..<(index + length)])
    }

    package mutating func string() throws(Malformed) -> String {
        guard let string = String(validating: try block(), as: UTF8.self) else { throw Malformed() }
        return string
    }

    package mutating func optionalString() throws(Malformed) -> String? {
        switch try int() {
        case 0: nil
        case 1: try string()
        default: throw Malformed()
        }
    }

    package mutating func list<Element>(
        _ each: (inout WireReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let length = try count()
        var result: [Element] = []
        result.reserveCapacity(length)
        for _ in 0..<length { result.append(try each(&self)) }
        return result
    }
}
