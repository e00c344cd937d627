@testable import PatternMatching
import Testing

@Suite struct PatternMatchingTests {
    @Test func `named groups give byte ranges`() throws {
        let pattern = try Pattern(
            "(?<bound>at least) (?<number>[0-9]+)|(?<number>dozen)", options: .rule.subtracting(.extended))
        let match = try #require(try pattern.firstMatch(in: "é at least 29 strikes"))
        #expect(match.range == 3..<14)
        #expect(match.range(named: "number", of: pattern) == 12..<14)
        let other = try #require(try pattern.firstMatch(in: "a Dozen"))
        #expect(other.range(named: "number", of: pattern) == 2..<7)
        #expect(other.range(named: "bound", of: pattern) == nil)
        #expect(other.range(ofGroup: 99) == nil)
        #expect(pattern.groupNumbers["number"] == [2, 3])
    }

    @Test func `all matches come from left to right, empty ones included`() throws {
        let cases: [(String, String, [Range<Int>])] = [
            ("[0-9]+", "1 22 333", [0..<1, 2..<4, 5..<8]),
            ("x*", "axé", [0..<0, 1..<2, 2..<2, 4..<4]),
            ("$", "ab", [2..<2]),
            ("", "", [0..<0]),
            ("q", "", []),
        ]
        for (source, text, expected) in cases {
            let found = try Matcher().matches(of: Pattern(source), in: Array(text.utf8)).map(\.range)
            #expect(found == expected, "\(source) in \(text)")
        }
    }

    @Test func `a part is matched as a text of its own`() throws {
        let pattern = try Pattern(#"^\w+\b(?<!x)"#)
        let bytes = Array("one two".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            #expect((try? Matcher().firstMatch(of: pattern, inValidUTF8: buffer, range: 5..<7))?.range == 5..<7)
            #expect(throws: PatternError.self) { try Matcher().firstMatch(of: pattern, inValidUTF8: buffer, range: 5..<9) }
        }
    }

    @Test(arguments: [
        ("a(b", PatternError.Kind.syntax, 3), ("a[z-a]", .syntax, 4), ("(?<n>", .syntax, 5), (#"a\Cb"#, .refused, 3),
        ("(*NO_JIT)a", .refused, 0), ("(*UTF)a", .refused, 0), ("(*LIMIT_MATCH=9)a", .refused, 0),
    ])
    func `a bad pattern is refused with its place`(source: String, kind: PatternError.Kind, offset: Int) {
        let error = #expect(throws: PatternError.self) { try Pattern(source) }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
        #expect(error?.pattern == source)
        #expect(error?.message.isEmpty == false)
    }

    @Test func `lower-case assertions at the start are no verbs`() throws {
        #expect(try Pattern("(*pla:a)a").firstMatch(in: "ba")?.range == 1..<2)
    }

    @Test func `a pattern that blows up is stopped with a typed error`() throws {
        let subject = String(repeating: "a", count: 40) + "!"
        for source in ["(a+)+$", "^(a|aa)+$", "(?:a*)*b", "([a-z]+)*1"] {
            do {
                let match = try Pattern(source).firstMatch(in: subject)
                #expect(match == nil)
            } catch {
                #expect(error.kind == .stepLimit)
                #expect(error.pattern == source)
            }
        }
        let error = #expect(throws: PatternError.self) { try Pattern("(a+)+$").firstMatch(in: subject) }
        #expect(error?.kind == .stepLimit)
    }

    @Test func `memory is limited as well as steps`() throws {
        let matcher = Matcher(limits: MatchLimits(stepBytes: .max))
        let error = #expect(throws: PatternError.self) {
            try matcher.matches(of: Pattern("a(?R)|b"), in: Array(repeating: UInt8(ascii: "a"), count: 99_999))
        }
        #expect(error?.kind == .memoryLimit)
    }

    @Test(arguments: [(0, 100_000), (200, 100_000), (400, 50_000), (4_096, 4_882), (20_000, 1_000), (1_000_000, 1_000)])
    func `the longer a subject, the fewer steps from each of its places`(bytes: Int, steps: Int) {
        #expect(MatchLimits.standard.steps(forBytes: bytes) == steps)
    }

    @Test func `a pattern that is cheap in a sentence is stopped in a long one, and cheap again afterwards`() throws {
        let (matcher, pattern) = (Matcher(), try Pattern("(?:a|a){12}c"))
        func found(_ count: Int) throws -> [Match] {
            try matcher.matches(of: pattern, in: Array(String(repeating: "a", count: count).utf8) + [0x63])
        }
        #expect(try found(40).count == 1)
        #expect(throws: PatternError.self) { try found(4_000) }
        #expect(try found(40).count == 1)
    }

    @Test func `invalid UTF-8 is refused, and matched as bytes when asked for`() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62]
        #expect(throws: PatternError.self) { try Pattern("b").firstMatch(in: bytes) }
        #expect(try Pattern("a.b", options: []).firstMatch(in: bytes)?.range == 0..<3)
    }

    @Test func `a pattern with more groups than usual is matched in full`() throws {
        let source = String(repeating: "(a)", count: 70)
        let match = try #require(try Pattern(source).firstMatch(in: String(repeating: "a", count: 70)))
        #expect(match.groupCount == 70)
        #expect(match.range(ofGroup: 70) == 69..<70)
    }

    @Test func `one pattern serves many threads`() async throws {
        let pattern = try Pattern("[0-9]+(?= strikes)", options: .rule.subtracting(.extended))
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try Matcher().matches(of: pattern, in: Array("29 strikes, 30 strikes, 4 boats".utf8)).count }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 2, count: 8))
    }
}
