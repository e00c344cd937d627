internal import CIconv
internal import Glibc

/// Converts bytes of a named encoding to UTF-8 with the C library's `iconv`.
package struct NamedEncoding {
    /// Where a conversion stopped.
    package struct Failure: Error {
        package let offset: Int
    }

    private let name: String

    /// Takes a name as `iconv --list` shows it, or nil when there is no such encoding.
    ///
    /// Names with a slash are refused, since they would ask `iconv` to drop or replace what it can't convert.
    package init?(_ name: String) {
        guard !name.isEmpty, name.utf8.count <= 40, name.utf8.allSatisfy(Self.isNameByte) else { return nil }
        guard let converter = Self.open(name) else { return nil }
        iconv_close(converter)
        self.name = name
    }

    /// Converts bytes, or throws the offset of the first that is not valid.
    package func utf8(from bytes: [UInt8]) throws(Failure) -> [UInt8] {
        guard let converter = Self.open(name) else { throw Failure(offset: 0) }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 4)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let failedAt: Int? = bytes.withUnsafeBytes { source -> Int? in
            // iconv never writes to its input, though C says it may.
            var input = UnsafeMutablePointer(mutating: source.bindMemory(to: CChar.self).baseAddress)
            var left = source.count
            while left > 0 {
                let (result, code, written) = Self.step(converter, &input, &left, into: &chunk)
                output.append(contentsOf: chunk[..<written])
                if result == Int.max && code != E2BIG { return source.count - left }
            }
            return nil
        }
        if let failedAt { throw Failure(offset: failedAt) }
        return output
    }

    private static func step(
        _ converter: iconv_t, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into chunk: inout [UInt8]
    ) -> (result: Int, code: CInt, written: Int) {
        chunk.withUnsafeMutableBytes { buffer in
            var output = buffer.bindMemory(to: CChar.self).baseAddress
            var room = buffer.count
            let result = iconv(converter, &input, &left, &output, &room)
            return (result == -1 as Int || result == Int(bitPattern: UInt.max) ? Int.max : 0, errno, buffer.count - room)
        }
    }

    private static func open(_ name: String) -> iconv_t? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        return converter
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
