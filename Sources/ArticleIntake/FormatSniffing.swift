/// Knows a format by its content; the name of a file only breaks ties between plain text and Markdown.
package struct FormatSniffing {
    /// What the bytes are.
    package enum Result: Equatable {
        /// A format that is read.
        case format(IntakeFormat)
        /// An archive; only a look inside tells whether it is a Word file.
        case archive
        /// Characters, in some encoding; ``textFormat(of:name:)`` tells more once they are decoded.
        case text
        /// Something else.
        case refused(IntakeError.Kind, subject: String)
    }

    /// Looks at the first bytes.
    package static func sniff(_ bytes: [UInt8]) -> Result {
        if let result = knownMagic(bytes) { return result }
        if TextDecoding.encodingOfMark(bytes) != nil { return .text }
        let head = bytes.prefix(4096)
        if let zero = head.firstIndex(of: 0) {
            if let encoding = unmarkedUTF16(head) { return .refused(.unmarkedUTF16, subject: encoding) }
            return .refused(.notText, subject: "binary data (byte \(zero) is zero)")
        }
        return .text
    }

    private static func knownMagic(_ bytes: [UInt8]) -> Result? {
        if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return archive(bytes) }
        if bytes.starts(with: Array("PK\u{5}\u{6}".utf8)) { return .archive }
        if find("%PDF-", in: bytes.prefix(1024)) { return .format(.pdf) }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .format(.rtf) }
        for (magic, title) in documents where bytes.starts(with: magic) { return .refused(.unsupported, subject: title) }
        for (magic, title) in others where bytes.starts(with: magic) { return .refused(.notText, subject: title) }
        if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
            return .refused(.notText, subject: "a video or picture")
        }
        return nil
    }

    /// An EPUB and an OpenDocument file begin with an unpacked entry `mimetype`, by their own standards.
    private static func archive(_ bytes: [UInt8]) -> Result {
        let nameStart = 30
        let name = Array("mimetype".utf8)
        guard bytes.count > nameStart + 60, bytes[nameStart..<(nameStart + 8)].elementsEqual(name) else { return .archive }
        let head = bytes[nameStart..<min(bytes.count, nameStart + 120)]
        if find("application/epub+zip", in: head) { return .format(.epub) }
        if find("application/vnd.oasis.opendocument.text", in: head) { return .format(.odt) }
        if find("application/vnd.oasis.opendocument", in: head) {
            return .refused(.unsupported, subject: "an OpenDocument file without running text")
        }
        return .archive
    }

    private static func find(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.firstRange(of: Array(word.utf8)) != nil
    }

    private static func unmarkedUTF16(_ head: ArraySlice<UInt8>) -> String? {
        var zeros = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let half = max(1, head.count / 2)
        if zeros[1] * 10 > half * 7 && zeros[0] * 10 < half { return "utf-16le" }
        if zeros[0] * 10 > half * 7 && zeros[1] * 10 < half { return "utf-16be" }
        return nil
    }

    private static let documents: [([UInt8], String)] = [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document (.doc), or a Word file with a password")
    ]

    private static let others: [([UInt8], String)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        (Array("RIFF".utf8), "a picture or sound (RIFF)"),
        (Array("II*\0".utf8), "a TIFF picture"),
        (Array("MM\0*".utf8), "a TIFF picture"),
        ([0x00, 0x00, 0x01, 0x00], "an icon"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
        (Array("MZ".utf8) + [0x90], "a program"),
        ([0x1F, 0x8B], "a gzip archive"),
        (Array("BZh".utf8), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        (Array("Rar!".utf8), "a RAR archive"),
        (Array("ID3".utf8), "an MP3 sound"),
        (Array("OggS".utf8), "an Ogg sound or video"),
        (Array("fLaC".utf8), "a FLAC sound"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ]
}
