import ClaimModel
import RevisionTracking
import Testing

@Suite struct `Claims compared by their words` {
    @Test(arguments: [
        ("It carried 412 passengers.", "It carried 412 passengers", true),
        ("at least 412 passengers", "It carried at least 412 passengers.", true),
        ("It carried “412” passengers", "It carried \"412\" passengers.", true),
        ("It carried 412 passengers.", "It carried 421 passengers.", false),
        ("12 passengers", "It carried 412 passengers.", false),
        ("it carried 412 Passengers", "It carried 412 passengers.", false),
    ]) func `show whether a fix was made`(proposal: String, now: String, isMade: Bool) {
        #expect(FixCheck.isMade(proposal, now: now) == isMade)
    }

    @Test(
        arguments: [
            (["14 dead", "at least 17 dead", "17 dead in Ostby", "21 dead"], "14 → 17 → 21 dead"),
            (["In May 9 boats sank", "In May 11 boats sank"], "9 → 11 boats"), (["9 boats", "9 boats"], nil),
            (["9 boats", "9 of 12 boats"], nil), ([], nil),
        ] as [([String], String?)]) func `give a series of values`(wordings: [String], series: String?)
    {
        #expect(ValueSeries.series(wordings) == series)
    }

    @Test func `are offered as the same claim with what differs`() {
        let others = [
            "Rain fell.", "At least 29 lorries crossed the pass near Ostby.", "Some 80 lorries crossed a pass.",
            "At least 30 lorries crossed the pass near Ostby",
        ]
        let found = LikeClaim.find("At least 30 lorries crossed the pass near Ostby on Monday.", among: others)
        #expect(found.map(\.index) == [3, 1])
        #expect(found.map(\.differences.count) == [0, 1])
        #expect(found[1].differences == ["29 → 30 lorries"])
    }

    @Test func `in several passages take the most serious fate and say whether they agree`() {
        let old = MarkedText(
            "[[The audit found 31 unsafe lifts.]] Nobody sang. Gulls left. [[The audit found 31 unsafe lifts.]]")
        func outcome(_ new: String) -> ClaimOutcome {
            ClaimOutcome(Tracker.track(old: old.text, new: ArticleText(new), spans: old.spans).passages, in: ArticleText(new))
        }
        let one = outcome("The audit found 31 unsafe lifts. Nobody sang. Gulls left. The audit found 37 unsafe lifts.")
        #expect(one.fate == .valueChanged && !one.passagesAgree && one.ranges.count == 2)
        let both = outcome("The audit found 37 unsafe lifts. Nobody sang. Gulls left. The audit found 37 unsafe lifts.")
        #expect(both.fate == .valueChanged && both.passagesAgree)
        let half = outcome("The audit found 31 unsafe lifts. Nobody sang. Gulls left.")
        #expect(half.fate == .unchanged && half.why == "same words; 1 of 2 passages gone" && half.ranges.count == 1)
        #expect(outcome("Nobody sang. Gulls left.").fate == .removed)
    }
}
