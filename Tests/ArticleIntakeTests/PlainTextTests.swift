import ArticleIntake
import ClaimModel
import Testing

private func read(_ bytes: [UInt8], name: String = "draft.txt", encoding: String? = nil) throws -> IntakeDocument {
    try #require(try ArticleReader(options: IntakeOptions(encoding: encoding)).read(bytes, name: name).first)
}

private func failure(_ bytes: [UInt8], name: String = "draft.txt", encoding: String? = nil) -> IntakeError? {
    do {
        _ = try ArticleReader(options: IntakeOptions(encoding: encoding)).read(bytes, name: name)
        return nil
    } catch {
        return error
    }
}

@Suite struct `Plain text` {
    @Test(arguments: [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("\u{FEFF}marked", "marked"),
        ("  kept   as it is\t \n\n\n", "  kept   as it is\t \n\n\n"),
        ("caf\u{E9} \u{2019}", "caf\u{E9} \u{2019}"),
    ])
    func `only line ends and the byte order mark are normalised`(given: String, text: String) throws {
        #expect(try read(Array(given.utf8)).text.string == text)
    }

    @Test func `UTF-16 is read by its byte order mark`() throws {
        let little: [UInt8] = [0xFF, 0xFE] + "Ten \u{20AC}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + "Ten \u{20AC}".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try read(little).text.string == "Ten \u{20AC}")
        #expect(try read(big).text.string == "Ten \u{20AC}")
    }

    @Test func `a named encoding is converted`() throws {
        #expect(try read([0x93, 0x39, 0x80, 0x94], encoding: "windows-1252").text.string == "\u{201C}9\u{20AC}\u{201D}")
        #expect(try read([0xCD, 0xC5, 0xD4], encoding: "koi8-r").text.string == "мет")
    }

    @Test func `an empty file is an empty text with a finding`() throws {
        let document = try read([])
        #expect(document.text.count == 0)
        #expect(document.findings.map(\.code) == [.empty])
    }

    @Test func `a byte that is not UTF-8 is named with its line and column`() throws {
        let error = try #require(failure(Array("first\nthe caf\u{E9} \n".utf8) + [0x93, 0x20], name: "notes.txt"))
        #expect(error.kind == .invalidUTF8)
        #expect(error.byteOffset == 17)
        #expect(error.line.hasPrefix("notes.txt:3:1: byte 17 (0x93) is not valid UTF-8; name the encoding"))
    }

    @Test(arguments: [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], IntakeError.Kind.notText),
        ([0xFF, 0xD8, 0xFF, 0xE0, 0x00], .notText),
        ([0x41, 0x00, 0x42, 0x43, 0x44], .notText),
        ([0x41, 0x00, 0x42, 0x00, 0x43, 0x00], .unmarkedUTF16),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .unsupported),
        ([0xC0, 0xAF], .invalidUTF8),
        ([0xED, 0xA0, 0x80], .invalidUTF8),
    ])
    func `what is no text is refused in one line`(bytes: [UInt8], kind: IntakeError.Kind) throws {
        let error = try #require(failure(bytes))
        #expect(error.kind == kind)
        #expect(!error.line.contains("\n"))
    }

    @Test(arguments: ["no-such-code", "utf-8//IGNORE", ""])
    func `an unknown encoding is refused by name`(name: String) {
        #expect(failure([0x41], encoding: name)?.kind == .unknownEncoding)
    }

    @Test func `bytes outside the named encoding are refused with their offset`() {
        let error = failure([0x41, 0x81], encoding: "windows-1252")
        #expect(error?.kind == .invalidEncoding)
        #expect(error?.byteOffset == 1)
    }

    @Test func `every byte leads back to its line and column`() throws {
        let document = try read(Array("Zürich\r\nfünf Züge\r\n".utf8))
        let word = try #require(document.text.bytes.firstRange(of: Array("Züge".utf8)))
        let place = try #require(document.place(of: word))
        #expect(place.line == 2)
        #expect(place.column == 6)
        #expect(place.description == "line 2, column 6")
    }

    @Test func `a file above the limit is refused before it is looked at`() {
        let reader = ArticleReader(options: IntakeOptions(limits: IntakeLimits(bytes: 4)))
        #expect(throws: IntakeError(.tooLarge, input: "a", subject: "4 bytes")) {
            try reader.read(Array("12345".utf8), name: "a")
        }
    }
}
