internal import ArticleIntake

/// Undoes what was done to a text for its way through the mail.
enum TransferDecoding {
    /// A decoded body and, for each of its lines, the line of the encoded body it comes from, from 0; no lines for base64.
    ///
    /// Zero bytes of the mail are left out. Those that are there stand where quoted-printable broke a line that goes on, so
    /// that its second half is found on the next one.
    struct Body {
        var bytes: [UInt8]
        var lines: [Int]
        /// Whether a line's characters are those of the encoded line, so that columns can be counted.
        var hasColumns = false
    }

    /// Decodes a body by the name of its encoding; an unknown one is taken as it stands.
    static func decode(_ body: ArraySlice<UInt8>, encoding: String) -> Body {
        switch encoding.lowercased() {
        case "base64": Body(bytes: base64(body).filter { $0 != 0 }, lines: [])
        case "quoted-printable": quotedPrintable(body)
        default: Body(bytes: body.filter { $0 != 0 }, lines: Array(0...body.count { $0 == 0x0A }), hasColumns: true)
        }
    }

    /// Decodes base64, passing over everything that is none.
    static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            guard let value = sextet(byte) else {
                if byte == UInt8(ascii: "=") { break }
                continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> Body {
        var result = Body(bytes: [], lines: [0])
        var index = body.startIndex
        var line = 0
        var broken = 0
        func append(_ byte: UInt8) {
            // A break may lie inside a character of several bytes; it is noted before the next plain one.
            if byte < 0x80, broken > 0 {
                if byte != 0x0A { result.bytes.append(contentsOf: repeatElement(0, count: broken)) }
                broken = 0
            }
            if byte != 0 { result.bytes.append(byte) }
        }
        while index < body.endIndex {
            let byte = body[index]
            if byte == UInt8(ascii: "="), let length = softBreak(body, at: index) {
                line += 1
                broken += 1
                index += length
            } else if byte == UInt8(ascii: "="), index + 2 < body.endIndex, let high = hex(body[index + 1]),
                let low = hex(body[index + 2])
            {
                append(high << 4 | low)
                if high << 4 | low == 0x0A { result.lines.append(line) }
                index += 3
            } else {
                append(byte)
                if byte == 0x0A {
                    line += 1
                    result.lines.append(line)
                }
                index += 1
            }
        }
        return result
    }

    /// The Q encoding of header fields: like quoted-printable, with `_` for a space.
    static func headerQ(_ text: some Sequence<UInt8>) -> [UInt8] {
        let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        return quotedPrintable(spaced[...]).bytes.filter { $0 != 0 }
    }

    /// The length of `=` with the line end it hides, or nil.
    private static func softBreak(_ body: ArraySlice<UInt8>, at index: Int) -> Int? {
        var end = index + 1
        while end < body.endIndex, body[end] == 0x20 || body[end] == 0x09 || body[end] == 0x0D { end += 1 }
        return end < body.endIndex && body[end] == 0x0A ? end + 1 - index : nil
    }

    private static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

/// Character sets of the mail.
enum MailCharset {
    /// Bytes of a named character set as UTF-8; what does not fit becomes U+FFFD, an unknown name is taken as windows-1252.
    static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        let name = (charset ?? "utf-8").lowercased()
        if ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) {
            if String(validating: bytes, as: UTF8.self) != nil { return bytes }
            return name.hasPrefix("utf") ? Array(String(decoding: bytes, as: UTF8.self).utf8) : bytes.flatMap(Windows1252.utf8)
        }
        if ["windows-1252", "iso-8859-1", "latin1"].contains(name) { return bytes.flatMap(Windows1252.utf8) }
        if let converter = NamedEncoding(name), let text = try? converter.utf8(from: bytes) { return text }
        return bytes.flatMap(Windows1252.utf8)
    }
}

/// Words of a header field that are not ASCII (RFC 2047).
enum EncodedWords {
    static func decoded(_ value: String) -> String {
        var result = ""
        var rest = value[...]
        var afterWord = false
        while let start = rest.firstRange(of: "=?") {
            let between = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts[0], parts[1], parts[2]) else {
                result += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                afterWord = false
                continue
            }
            // White space between two encoded words is no part of the text.
            if !(afterWord && between.allSatisfy(\.isWhitespace)) { result += between }
            result += word
            rest = parts[3].dropFirst()
            afterWord = true
        }
        return result + rest
    }

    private static func word(_ charset: Substring, _ encoding: Substring, _ text: Substring) -> String? {
        let bytes: [UInt8]
        switch encoding.lowercased() {
        case "b": bytes = TransferDecoding.base64(text.utf8)
        case "q": bytes = TransferDecoding.headerQ(text.utf8)
        default: return nil
        }
        let name = charset.split(separator: "*").first.map(String.init)
        return String(decoding: MailCharset.utf8(bytes, charset: name), as: UTF8.self)
    }
}
