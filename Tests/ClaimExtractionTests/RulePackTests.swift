import ClaimExtraction
import ClaimInterchange
import ClaimModel
import ShippedRules
import Testing

/// The shipped rules, compiled once for all tests.
enum Shipped {
    static let rules: CompiledRules? = try? RulePackReader.compile(shipped: ShippedFiles.all)
}

@Suite struct RulePackTests {
    @Test func `the shipped rules hold on their own examples and stay within the limits`() throws {
        let rules = try #require(Shipped.rules)
        let checks = RuleChecks()
        for rule in rules.rules {
            #expect(checks.lint(rule).filter(\.isError).map(\.message) == [], "\(rule.rule.id)")
        }
        #expect(rules.rules.count > 30)
    }

    @Test func `the shipped readings of bounds, loose numbers and ranges hold on their own examples`() throws {
        let rules = try #require(Shipped.rules)
        let checks = ReadingRuleChecks(rules)
        for rule in rules.readings { #expect(checks.lint(rule).map(\.message) == [], "\(rule.id)") }
        #expect(rules.readings.count >= 9)
    }

    @Test func `a reading that does not hold is told with its example`() throws {
        let pack = try RulePackReader.read(Self.readings, file: "mine.yaml")
        let rules = try CompiledRules(shipped: #require(PackedRulePacks.read(ShippedFiles.packs)), own: [pack])
        let rule = try #require(rules.reading("herrings"))
        #expect(
            ReadingRuleChecks(rules).test(rule).map(\.message) == [
                "there is no table named fish",
                "the example “They took 12 herrings.” should be read at “12” and is not read at all",
                "the counterexample “They took over 12.” is read at “over 12”",
            ])
    }

    @Test(arguments: [
        ("(a+)+$", "[[aaa]]"), ("^(?:\\w+\\s?)*$", "[[fine words]]"), ("^(?:a|aa)+$", "[[aaa]]"),
    ])
    func `a pattern that blows up on its own examples, stretched, is refused`(_ pattern: String, _ example: String) throws {
        let place = PackPlace(file: "mine.yaml", line: 1, column: 1)
        let rule = Rule(
            id: "mine", kind: .worth, summary: "Mine.", rationale: "Mine.", pattern: PatternSource(text: pattern, place: place),
            examples: [example], counterexamples: ["None."], place: place)
        let compiled = try #require(
            try CompiledRules(shipped: [], own: [RulePack(id: "mine", file: "mine.yaml", rules: [rule])]).rules.first)
        #expect(RuleChecks().lint(compiled).contains { $0.isError && $0.message.contains("repeated 1000 times") })
    }

    static let readings = """
        pack: mine
        readings:
          - id: herrings
            table: fish
            summary: Herrings.
            rationale: They are counted.
            examples: ['They took [[12]] herrings.', 'They took [[at least 12]] herrings.']
            counterexamples: [They took over 12.]
        """

    @Test func `a good pack is read with places`() throws {
        let pack = try RulePackReader.read(Self.good, file: "mine.yaml")
        #expect(pack.id == "mine")
        #expect(pack.rules.first?.place == PackPlace(file: "mine.yaml", line: 4, column: 5))
        #expect(pack.rules.first?.pattern.place == PackPlace(file: "mine.yaml", line: 9, column: 7))
        let rules = try CompiledRules(shipped: [], own: [pack])
        #expect(RuleChecks().test(rules.rules[0]) == [])
    }

    static let good = """
        pack: mine
        parts: {count: '[0-9]+'}
        rules:
          - id: herrings
            kind: quantity
            summary: Herrings.
            rationale: They are counted.
            pattern: |-
              (?<number>{{count}})
              \\s herrings
            examples: ['Then [[12 herrings]] came.']
            counterexamples: [Twelve cod came.]
        """

    static let bad: [(String, String, String, RulePackError.Kind, Int)] = [
        ("no YAML", "pack: mine", "pack: [mine", .syntax, 2),
        ("an unknown key", "summary: Herrings.", "sumary: Herrings.", .unknownKey, 6),
        ("a missing key", "    rationale: They are counted.\n", "", .missingKey, 4),
        ("no examples", "    examples: ['Then [[12 herrings]] came.']\n", "", .example, 4),
        ("an example without marks", "[[12 herrings]]", "12 herrings", .example, 11),
        ("an unknown kind", "kind: quantity", "kind: fish", .unknownName, 5),
        ("a broken pattern", "\\s herrings", "(herrings", .pattern, 10),
        ("an unknown group", "?<number>", "?<fish>", .unknownName, 9),
        ("an unknown part", "{{count}}", "{{counts}}", .unknownName, 9),
        ("a forbidden verb", "(?<number>", "(*UTF)(?<number>", .pattern, 9),
        ("a list where text belongs", "pack: mine", "pack: [mine]", .shape, 1),
        ("a part that uses itself", "'[0-9]+'", "'[0-9]+{{count}}'", .pattern, 2),
    ]

    @Test(arguments: bad)
    func `a bad pack is refused with its place`(what: String, old: String, new: String, kind: RulePackError.Kind, line: Int) {
        let text = Self.good.replacingFirst(old, with: new)
        let error = #expect(throws: RulePackErrors.self, "\(what)") {
            _ = try CompiledRules(shipped: [], own: [RulePackReader.read(text, file: "mine.yaml")])
        }
        let first = error?.errors.first { $0.kind == kind }
        #expect(first?.place.line == line, "\(what): \(error?.errors.map(\.description) ?? [])")
        #expect(first?.remedy.isEmpty == false)
    }

    @Test func `an id that is used twice is refused, a shipped one is replaced`() throws {
        let pack = try RulePackReader.read(Self.good, file: "mine.yaml")
        var other = pack
        other.rules[0].summary = "Others."
        #expect(throws: RulePackErrors.self) { try CompiledRules(shipped: [], own: [pack, pack]) }
        let rules = try CompiledRules(shipped: [pack], own: [other])
        #expect(rules.rules.map(\.rule.summary) == ["Others."])
    }

    static let triggers: [(String, Set<String>, Set<String>, Set<UInt8>)] = [
        (#"\b (?: died | killed ) \b"#, ["died", "killed"], [], []),
        (#"\b strik(?:e|es|ing) \b"#, ["strike", "strikes", "striking"], [], []),
        (#"\b infect\w* \s cases? \b"#, ["case", "cases", "infect"], [], []),
        (#"\b vaccinat\w+"#, [], ["vaccinat"], []),
        (#"[0-9]+ \s* %"#, [], [], [0x25]),
        (#"\w+ly \b"#, [], [], []),
        (#"^ \W* by \s+ [\w.'-]+"#, ["by"], [], []),
        (#"(?: more | less ) \s+ than \s+ (?: half | [0-9]+ )"#, ["than"], ["half"], []),
    ]

    @Test(arguments: triggers)
    func `a trigger is derived from the pattern`(pattern: String, words: Set<String>, prefixes: Set<String>, bytes: Set<UInt8>)
        throws
    {
        let source = PatternSource(text: pattern, place: PackPlace(file: "t.yaml", line: 1, column: 1))
        let rule = Rule(
            id: "t", kind: .worth, summary: "", rationale: "", pattern: source, examples: [], counterexamples: [],
            place: source.place)
        let compiled = try CompiledRules(shipped: [RulePack(id: "t", file: "t.yaml", rules: [rule])])
        #expect(compiled.rules[0].trigger.words == words)
        #expect(compiled.rules[0].trigger.prefixes == prefixes)
        #expect(compiled.rules[0].trigger.bytes == bytes)
    }

    @Test func `triggers lose no match`() throws {
        let rules = try #require(Shipped.rules)
        let text = SentenceTable.boundaries.map { $0.text }.joined(separator: " ")
        let reading = Extractor(rules).read(.init(text))
        let trial = RuleTrial(rules)
        let all = trial.matches(in: reading).map(\.rule)
        let woken = trial.costs(in: reading, clock: { 0 })
        for cost in woken { #expect(cost.matches == all.count { $0 == cost.rule }, "\(rules.rules[cost.rule].rule.id)") }
    }
}

extension RulePackTests {
    private static let first = "abcdefghijklmnopqrst".map { "ka\($0)" }.joined(separator: "|")
    private static let second = "abcdefghijklmnopqrstuvwxy".map { "lo\($0)" }.joined(separator: "|")

    static let led: [(String, [String])] = [
        (
            #"\b (?: led \s to \b | died \s of )"#,
            ["It led to ruin.", "It led\nto ruin.", "He died of thirst.", "He died offshore."]
        ),
        (#"\b of \W course"#, ["Of course it sank.", "It was an of-course matter.", "A man of the course."]),
        (#"\b in \s (?:19|20)[0-9]{2}"#, ["It sank in 1987.", "It sank in port.", "He stepped in."]),
        (#"\b the \s onl(?:y|iest)"#, ["The only boat sank.", "The onliest boat sank.", "The “only” boat sank."]),
        (
            #"\b (?: (?: \#(first) ) \s+ (?: \#(second) ) | in \s my \s view )"#,
            ["A kac lod sank.", "In my view it sank.", "In my mind."]
        ),
    ]

    @Test(arguments: led)
    func `a rule that is tried where its first words stand finds what a search finds`(pattern: String, texts: [String]) throws {
        let source = PatternSource(text: pattern, place: PackPlace(file: "t.yaml", line: 1, column: 1))
        let rule = Rule(
            id: "t", kind: .worth, summary: "", rationale: "", pattern: source, examples: [], counterexamples: [],
            place: source.place)
        let shipped = try #require(Shipped.rules)
        let rules = try CompiledRules(shipped: shipped.packs, own: [RulePack(id: "t", file: "t.yaml", rules: [rule])])
        for text in texts {
            var fires = false
            let reading = Extractor(rules).read(.init(text), date: nil) { fires = fires || $0.parts.contains("rule:t") }
            let isFound = RuleTrial(rules).matches(in: reading).contains { rules.rules[$0.rule].rule.id == "t" }
            #expect(fires == isFound, "\(pattern) in \(text)")
        }
    }
}

extension String {
    /// The string with the first occurrence of another replaced.
    func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
