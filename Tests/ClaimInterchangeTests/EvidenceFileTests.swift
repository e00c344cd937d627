import ClaimInterchange
import ClaimModel
import Testing

struct EvidenceFileTests {
    private static func read(_ text: String) throws -> EvidenceFile { try EvidenceFile.read(Array(text.utf8), name: "e.md") }
    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    static let full = EvidenceRecord(
        id: .init(7), title: "Count: 41,000 cars # a day", publisher: "Port Office", author: "Mara Quill",
        locator: Locator(
            web: .init(url: "https://port.example/count?a=1#b", archivedURL: "https://archive.example/1"),
            document: .init(document: "Blue book", edition: "2nd", page: "14"),
            recording: .init(recording: "Tape 3", time: "00:12:30"),
            contact: .init(who: "Zed Quillfeather", when: "2 May", how: "phone", askedBy: "Ben", confirmed: "yes")),
        sourceKind: .primary, medium: .dataset, origin: "port count", originEvidence: .init(3), interest: "none",
        confidentiality: .notForPublication, published: CalendarDay("2024-04-30"), retrieved: CalendarDay("2024-05-02"),
        asOf: DayInterval(CalendarDay(ordinal: 19_800), CalendarDay(ordinal: 19_829)),
        excerpts: [
            Excerpt(text: "41,000 vehicles\ncross on a day", place: "table 2"),
            Excerpt(text: "  odd \t\"blanks\" \u{1}\u{2028}"),
            Excerpt(text: "- starts like a list: yes"), Excerpt(text: "null"), Excerpt(text: "#1"),
            Excerpt(text: "ends with a colon:"),
        ],
        snapshot: Snapshot(
            digest: String(repeating: "ab", count: 32), name: "snapshots/count.txt", mediaType: "text/plain", size: 12),
        note: "# A note\n\n---\n\nwith rules and an end\n", importedAs: "zotero:ABC", state: .withdrawn,
        stateReason: "Retracted.")

    static let notes: [String?] = [nil, "x", "\nx", "x\n\n", "---\nx\n---", "\u{FEFF}é 海"]

    @Test(arguments: notes) func `a written file reads and writes back byte by byte`(note: String?) throws {
        var record = Self.full
        record.note = note
        let written = EvidenceFile.write(record)
        let file = try EvidenceFile.read(written, name: "e.md")
        #expect(file.record == record)
        #expect(file.id == record.id)
        #expect(Self.text(EvidenceFile.write(file.record)) == Self.text(written))
    }

    @Test func `any words survive as any field`() throws {
        let words = [
            "yes", "~", "1", "1e3", "0x1F", "2024-01-01", "=1", "@x", "`x`", "%x", "a: b", "a #b", "'", "\"", "\\n", "{a}",
            "[a]", "*a", "&a",
            "!a", "|", ">", "?", "- a", "é", "𝄞 clef", "a\rb", "tab\tin", " lead", "trail ", "a\n\nb", "a\n b", "\u{85}",
            "\u{FFFE}", "Nan", ".inf", "on",
        ]
        for text in words {
            let record = EvidenceRecord(
                id: .init(1), title: text, locator: Locator(contact: .init(who: text)), medium: .conversation,
                excerpts: [Excerpt(text: text)])
            let written = EvidenceFile.write(record)
            #expect(try EvidenceFile.read(written, name: "e.md").record == record, "\(text.debugDescription)")
        }
    }

    @Test func `a short file by hand is enough`() throws {
        let file = try Self.read(
            "\u{FEFF}---\r\ntitle: Bill\r\nurl: https://works.example/bill\r\nexcerpts: [Total 5]\r\n---\r\n")
        #expect(file.id == nil)
        #expect(file.record.title == "Bill" && file.record.medium == .web && file.record.excerpts.map(\.text) == ["Total 5"])
    }

    static let mistakes: [(text: String, code: EvidenceFileMistake.Code, line: Int)] = [
        ("title: x", .noFrontMatter, 1), ("---\ntitle: x\n", .noFrontMatter, 1),
        ("---\ntitle: x\n\turl: y\n---\n", .tab, 3), ("---\ntitle: [x\n---\n", .syntax, 3),
        ("---\ntitle: x\ntitle: y\n---\n", .duplicateKey, 2),
        ("---\ntitle: x\nurl: https://a.example\ncolour: red\n---\n", .unknownKey, 4),
        ("---\ntitle: x\nurl: javascript:alert(1)\n---\n", .badAddress, 3),
        ("---\ntitle: x\n---\n", .noLocator, 1),
        ("---\ntitle: x\nurl: https://a.example\npublished: May\n---\n", .badValue, 4),
        ("---\ntitle: x\nurl: https://a.example\nmedium: stone\n---\n", .badValue, 4),
        ("---\ntitle: x\nurl: https://a.example\nas_of: 2024-02-01/2024-01-01\n---\n", .badValue, 4),
        ("---\ntitle: x\nsnapshot: {file: a.txt, sha256: zz}\n---\n", .badValue, 3),
        ("---\n- a\n---\n", .syntax, 2), ("---\n---\n", .syntax, 2),
    ]

    @Test(arguments: mistakes) func `a mistake has a name, a place and a remedy`(
        text: String, code: EvidenceFileMistake.Code, line: Int
    ) {
        do {
            _ = try EvidenceFile.read(Array(text.utf8), name: "e.md")
            Issue.record("no mistake found in \(text)")
        } catch {
            #expect(error.mistakes.map(\.code) == [code])
            #expect(error.mistakes.first?.line == line)
            #expect(error.mistakes.first?.remedy.isEmpty == false)
        }
    }

    @Test func `all mistakes are told at once`() {
        let text = "---\nid: c4\nurl: ftp://a.example\npublished: x\nweight: 3\n---\n"
        #expect(throws: EvidenceFileMistakes.self) { try Self.read(text) }
        do { _ = try Self.read(text) } catch { #expect((error as? EvidenceFileMistakes)?.mistakes.count == 4) }
        #expect(throws: EvidenceFileMistakes.self) { try EvidenceFile.read([0x2D, 0xFF], name: "e.md") }
    }
}
