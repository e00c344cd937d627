/// Decodes a page or a feed: what the user named, the byte order mark, what the markup declares, UTF-8, windows-1252.
package struct MarkupDecoding {
    let input: String
    let encoding: String?

    package init(input: String, encoding: String?) {
        self.input = input
        self.encoding = encoding
    }

    /// The text as UTF-8, and what to tell when the encoding had to be guessed or bytes to be replaced.
    ///
    /// Unlike plain text, a page is never refused for a bad byte: browsers show it too.
    /// - Throws: ``IntakeError`` when the user named an encoding that is unknown or does not fit.
    package func decode(_ bytes: [UInt8]) throws(IntakeError) -> (text: [UInt8], finding: IntakeFinding?) {
        if encoding != nil || TextDecoding.encodingOfMark(bytes) != nil {
            return (try TextDecoding(input: input, encoding: encoding).decode(bytes), nil)
        }
        if String(validating: bytes, as: UTF8.self) != nil {
            return (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, nil)
        }
        if let declared = Self.declaredEncoding(bytes.prefix(4096)), !Self.isUTF8(declared) {
            let name = Self.browserName(declared)
            if let converter = NamedEncoding(name), let text = try? converter.utf8(from: bytes) { return (text, nil) }
        } else if Self.isMostlyUTF8(bytes) {
            let finding = IntakeFinding(.bytesReplaced, "Some bytes are not valid UTF-8 and were replaced by U+FFFD.")
            return (Array(String(decoding: bytes, as: UTF8.self).utf8), finding)
        }
        let finding = IntakeFinding(.encodingGuessed, "The encoding could not be told and was taken as windows-1252.")
        return (bytes.flatMap(Windows1252.utf8), finding)
    }

    /// The label after `charset=` or `encoding=` near the beginning.
    static func declaredEncoding(_ head: ArraySlice<UInt8>) -> String? {
        let lowered = head.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        for key in ["charset", "encoding"] {
            guard let found = lowered.firstRange(of: Array(key.utf8)) else { continue }
            let rest = lowered[found.upperBound...].drop { $0 == 0x20 || $0 == UInt8(ascii: "=") || $0 == 0x22 || $0 == 0x27 }
            let label = rest.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x2F }
            if !label.isEmpty && label.count < 40 { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }

    private static func isUTF8(_ label: String) -> Bool { label == "utf-8" || label == "utf8" }

    /// Labels that browsers read as another encoding than their name says (WHATWG Encoding Standard, section 4.2).
    private static func browserName(_ label: String) -> String {
        switch label {
        case "iso-8859-1", "latin1", "ascii", "us-ascii", "iso8859-1", "cp1252", "windows-1252", "x-cp1252": "windows-1252"
        case "iso-8859-9", "latin5": "windows-1254"
        case "gb2312", "gbk", "x-gbk": "gb18030"
        case "shift_jis", "shift-jis", "sjis", "x-sjis": "cp932"
        case "ks_c_5601-1987", "euc-kr", "ksc5601": "cp949"
        default: label
        }
    }

    /// Whether most of the bytes above ASCII form valid sequences: UTF-8 with some damage, not another encoding.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var good = 0
        var bad = 0
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): good += scalar.count > 1 ? 1 : 0
            case .error: bad += 1
            case .emptyInput: return good >= bad * 4
            }
        }
    }
}

/// The encoding that browsers take for a page that declares none.
package enum Windows1252 {
    /// One byte as UTF-8; the five bytes without a character become the control characters of Latin-1, as in browsers.
    package static func utf8(_ byte: UInt8) -> [UInt8] {
        if byte < 0x80 { return [byte] }
        let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
        guard let scalar = Unicode.Scalar(value) else { return [0x3F] }
        return Array(String(scalar).utf8)
    }

    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
        0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E,
        0x0178,
    ]
}
