import ClaimExtraction
import ClaimModel
import Testing

@Suite struct HostileTextTests {
    /// Texts that break readers; each must be read to the end, with every range inside the text and between code points.
    static let texts: [(String, [UInt8])] = [
        ("nothing", []),
        ("white space", Array(" \n\n\t ".utf8)),
        ("zero bytes", [0x41, 0, 0x42, 0, 0, 0x2E]),
        ("invalid UTF-8", [0x41, 0xFF, 0xC3, 0x28, 0xE2, 0x80, 0x20, 0x62]),
        ("half a character at the end", Array("Ten boats sank ".utf8) + [0xE2, 0x80]),
        ("one long line", Array(String(repeating: "ten boats sank near Lund and ", count: 2_000).utf8)),
        ("one long word", Array(String(repeating: "x", count: 60_000).utf8)),
        ("a number of many digits", Array(String(repeating: "7", count: 20_000).utf8)),
        ("open quotes", Array(String(repeating: "“Yes. ", count: 2_000).utf8)),
        ("open apostrophes", Array(String(repeating: "'tis ", count: 2_000).utf8)),
        ("commas", Array(String(repeating: "a, ", count: 5_000).utf8)),
        ("points", Array(String(repeating: ". ", count: 5_000).utf8)),
        ("right to left", Array("قال Ann Lee إن 29 قارباً غرقت. \"שלום\" she said.".utf8)),
        ("combining marks", Array(("e" + String(repeating: "\u{301}", count: 3_000) + " sank.").utf8)),
        ("emoji", Array("👩‍👩‍👧 said 🚢🚢 sank — “🤷” in 2019!".utf8)),
        ("said and nothing else", Array(String(repeating: "said ", count: 3_000).utf8)),
    ]

    @Test(arguments: texts)
    func `any text is read to its end`(what: String, bytes: [UInt8]) throws {
        let extractor = Extractor(try #require(Shipped.rules))
        let text = ArticleText(utf8: bytes)
        let reading = extractor.read(text)
        let ranges =
            reading.sentences.map(\.range) + reading.claims.map(\.range) + reading.numbers.map(\.range)
            + reading.dates.map(\.range)
            + reading.degrees.map(\.range) + reading.names + reading.negations + reading.paragraphs.map(\.range)
            + reading.attributions.flatMap { $0.content + $0.quotes + [$0.speaker, $0.cue].compactMap { $0 } }
        for range in ranges {
            let isInside = range.lowerBound >= 0 && range.upperBound <= text.count
            #expect(isInside, "\(what)")
            guard isInside else { continue }
            for edge in [range.lowerBound, range.upperBound] where edge < text.count {
                #expect(text.bytes[edge] & 0xC0 != 0x80, "\(what): a range cuts a character")
            }
        }
        let starts = reading.sentences.map(\.range.lowerBound)
        #expect(starts == starts.sorted(), "\(what)")
    }

    @Test func `a sentence above four kilobytes is cut, and the cut is a finding`() throws {
        let extractor = Extractor(try #require(Shipped.rules))
        let reading = extractor.read(ArticleText(String(repeating: "boats and ships and ", count: 1_000)))
        #expect(reading.sentences.count > 4)
        #expect(reading.sentences.allSatisfy { $0.range.count <= 4_200 })
        #expect(reading.findings.isEmpty == false)
    }

    @Test(arguments: [(100, 100, false), (101, 100, true), (455, 100, true)])
    func `of a sentence with more than a hundred numbers the first hundred are read, and that is a finding`(
        count: Int, read: Int, isTold: Bool
    ) throws {
        let extractor = Extractor(try #require(Shipped.rules))
        let text = ArticleText(String(repeating: "share 5% ", count: count) + "\n\nTwo boats sank.")
        let reading = extractor.read(text)
        #expect(reading.numbers.count == read + 1)
        #expect(reading.claims.first?.quantities.count == read)
        #expect(reading.findings.map(\.range) == (isTold ? [reading.sentences[0].range] : []))
        #expect(reading.findings.allSatisfy { $0.message.contains("more than 100 numbers") })
    }

    @Test func `a rule that blows up is stopped and reported once`() throws {
        let source = PatternSource(text: #"(?:[a-z]+\s?)+ z{9}"#, place: PackPlace(file: "t.yaml", line: 1, column: 1))
        let rule = Rule(
            id: "slow", kind: .worth, summary: "", rationale: "", pattern: source, examples: [], counterexamples: [],
            place: source.place)
        let rules = try CompiledRules(shipped: [RulePack(id: "t", file: "t.yaml", rules: [rule])])
        let text = String(repeating: "boats sank in the harbour of lund zzzz. ", count: 20)
        let findings = Extractor(rules).read(ArticleText(text)).findings
        #expect(findings.compactMap(\.rule) == ["slow"])
    }

    @Test func `the same text gives the same reading`() throws {
        let extractor = Extractor(try #require(Shipped.rules))
        let text = ArticleText(SentenceTable.boundaries.map(\.text).joined(separator: " "))
        let (one, other) = (extractor.read(text), extractor.read(text))
        #expect(one.claims == other.claims && one.sentences == other.sentences && one.attributions == other.attributions)
    }
}
