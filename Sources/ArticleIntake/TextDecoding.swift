/// Turns the bytes of a text file into UTF-8, and says exactly where that fails.
package struct TextDecoding {
    /// The file as the user named it, for messages.
    let input: String
    /// The encoding the user named.
    let encoding: String?

    package init(input: String, encoding: String?) {
        self.input = input
        self.encoding = encoding
    }

    /// Decodes a text: the named encoding, else a byte order mark, else UTF-8 and nothing but UTF-8.
    ///
    /// The byte order mark is dropped; line ends stay as they are.
    /// - Throws: ``IntakeError`` with the byte, line and column of the first byte at fault.
    package func decode(_ bytes: [UInt8]) throws(IntakeError) -> [UInt8] {
        if let encoding { return Self.withoutMark(try decode(bytes, as: encoding)) }
        if let marked = Self.encodingOfMark(bytes) { return Self.withoutMark(try decode(bytes, as: marked)) }
        let text = Self.withoutMark(bytes)
        if String(validating: text, as: UTF8.self) == nil { throw invalidUTF8(in: bytes) }
        return text
    }

    /// The encoding that a byte order mark names, other than UTF-8's.
    package static func encodingOfMark(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return "UTF-32LE" }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return "UTF-32BE" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
        return nil
    }

    private func decode(_ bytes: [UInt8], as name: String) throws(IntakeError) -> [UInt8] {
        guard let converter = NamedEncoding(name) else { throw IntakeError(.unknownEncoding, input: input, subject: name) }
        do {
            return try converter.utf8(from: bytes)
        } catch {
            throw IntakeError(.invalidEncoding, input: input, subject: name, byteOffset: error.offset)
        }
    }

    private func invalidUTF8(in bytes: [UInt8]) -> IntakeError {
        let offset = Self.firstInvalidByte(bytes)
        var line = 1
        var lineStart = 0
        for index in 0..<offset where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        let column = 1 + bytes[lineStart..<offset].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        return IntakeError(
            .invalidUTF8, input: input, subject: "0x" + (byte.count == 1 ? "0" : "") + byte,
            place: SourcePlace(line: line, column: column), byteOffset: offset)
    }

    /// The offset of the first byte that does not begin or continue a well-formed sequence.
    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error, .emptyInput: return min(offset, max(0, bytes.count - 1))
            }
        }
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
