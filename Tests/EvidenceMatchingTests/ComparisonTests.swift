import ClaimModel
import EvidenceMatching
import Testing

struct ComparisonCase: Sendable, CustomTestStringConvertible {
    var claim: String
    var evidence: String
    var label: ComparisonLabel
    var framing: ComparisonFraming?
    var claimDay: String?
    var evidenceDay: String?

    init(
        _ claim: String, _ evidence: String, _ label: ComparisonLabel, _ framing: ComparisonFraming? = nil,
        on claimDay: String? = nil,
        evidenceOn evidenceDay: String? = nil
    ) {
        self.claim = claim
        self.evidence = evidence
        self.label = label
        self.framing = framing
        self.claimDay = claimDay
        self.evidenceDay = evidenceDay
    }

    var testDescription: String { claim + " | " + evidence }

    func result() throws -> QuantityComparison {
        func days(_ day: String?) -> DayInterval? { day.flatMap { CalendarDay($0) }.map { DayInterval($0, $0) } }
        return ClaimComparison(
            claim: try Reading.of(claim), evidence: try Reading.of(evidence), claimDays: days(claimDay),
            evidenceDays: days(evidenceDay)
        ).result()
    }
}

@Test(arguments: [
    ComparisonCase(
        "More than 100 people were killed in Orla.", "At least 105 people were killed in Orla.", .entails, .narrowed),
    ComparisonCase("More than 100 people were killed in Orla.", "In Orla 100 people were killed.", .contradicts, .strengthened),
    ComparisonCase("At least 100 people were killed in Orla.", "In Orla 100 people were killed.", .entails, .narrowed),
    ComparisonCase("The harbour handled 40 ships in Brenn.", "The harbour handled 40 ships in Brenn.", .entails, .exact),
    ComparisonCase("The harbour of Brenn handled 40 ships.", "The harbour of Brenn handled 48 ships.", .contradicts, .shifted),
    ComparisonCase(
        "The harbour of Brenn handled fewer than 40 ships.", "The harbour of Brenn handled more than 30 ships.", .neutral,
        .strengthened),
])
func `intervals decide, and the framing tells how the claim puts the value`(_ test: ComparisonCase) throws {
    let result = try test.result()
    #expect(result.label == test.label, "\(result.why)")
    #expect(result.framing == test.framing, "\(result.why)")
}

@Test(arguments: [
    ComparisonCase("The tunnel is 10 km long.", "The tunnel is 6.2 miles long.", .entails),
    ComparisonCase("In the poll 53 % of voters chose Ilva.", "In the poll 53 out of 100 voters chose Ilva.", .entails),
    ComparisonCase("About 500 pupils were at the school.", "There were 489 pupils at the school.", .entails),
    ComparisonCase("The valley lost 1,200 trees.", "The valley lost 1,213 trees.", .entails),
    ComparisonCase("The critics of Orla gave the play 8.4/10.", "The critics of Orla gave the play 7/10.", .contradicts),
])
func `units, shares, hedges and rounding are seen through`(_ test: ComparisonCase) throws {
    let result = try test.result()
    #expect(result.label == test.label, "\(result.why)")
}

@Test(arguments: [
    ComparisonCase("The storm in Orla left 105 people dead.", "The storm in Orla left 98 people injured.", .abstain),
    ComparisonCase("Exports of tin were worth 40 million euros.", "Imports of tin were worth 50 million euros.", .abstain),
    ComparisonCase("The port of Brenn has 40 cranes.", "The port of Brenn has 40 tugs.", .abstain),
    ComparisonCase("At least 29 raids hit boats off Orla.", "Raids on boats off Orla kill at least 105.", .abstain),
    ComparisonCase(
        "The navy of Orla sank 29 boats, the ministry said on 7 May 2031.", "The navy of Orla sank 29 boats by 4 May 2031.",
        .entails),
    ComparisonCase("The port of Brenn has 40 cranes.", "The port of Brenn has 30 tugs.", .abstain),
    ComparisonCase("The harbour of Brenn handled 40 ships.", "It rained a great deal in Brenn.", .abstain),
    ComparisonCase("The sea is blue.", "The harbour of Brenn handled 40 ships.", .abstain),
])
func `different things are never compared`(_ test: ComparisonCase) throws {
    let result = try test.result()
    #expect(result.label == test.label, "\(result.why)")
    #expect(!result.why.isEmpty)
}

@Test(arguments: [
    ComparisonCase(
        "More than 100 people were killed in Orla.", "In Orla 95 people were killed.", .abstain, on: "2026-03-05",
        evidenceOn: "2026-03-02"),
    ComparisonCase(
        "More than 100 people were killed in Orla.", "In Orla 95 people were killed.", .contradicts, on: "2026-03-05",
        evidenceOn: "2026-03-05"),
    ComparisonCase(
        "More than 100 people were killed in Orla.", "In Orla 105 people were killed.", .entails, on: "2026-03-05",
        evidenceOn: "2026-03-02"),
    ComparisonCase(
        "More than 100 people were killed in Orla.", "In Orla 95 people were killed.", .contradicts, on: "2026-03-05",
        evidenceOn: "2026-03-09"),
    ComparisonCase("The council had 24 members in 2024.", "The council had 25 members in 2025.", .abstain),
])
func `a running total that was lower earlier is no contradiction`(_ test: ComparisonCase) throws {
    let result = try test.result()
    #expect(result.label == test.label, "\(result.why)")
}

@Test func `the words on screen are plain`() {
    #expect(ComparisonLabel.allCases.map(\.onScreen) == ["supports", "contradicts", "doesn't settle", "can't compare"])
}

@Test func `the places that decided are given`() throws {
    let test = ComparisonCase("The harbour of Brenn handled 40 ships.", "The harbour of Brenn handled 48 ships.", .contradicts)
    let result = try test.result()
    #expect(result.claimPlace.map { ArticleText(test.claim).string(in: $0) } == "40")
    #expect(result.evidencePlace.map { ArticleText(test.evidence).string(in: $0) } == "48")
}
