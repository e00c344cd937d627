import ClaimModel
import RevisionTracking
import Testing

/// One change to an article and what must become of the marked claims: fate and new words of each.
struct Trap: Sendable, CustomTestStringConvertible {
    var name: String
    var old: String
    var new: String
    var expected: [Outcome]

    struct Outcome: Sendable, Equatable {
        var fate: Fate
        var words: String?

        init(_ fate: Fate, _ words: String? = nil) {
            self.fate = fate
            self.words = words
        }
    }

    init(_ name: String, _ old: String, _ new: String, _ expected: Outcome...) {
        (self.name, self.old, self.new, self.expected) = (name, old, new, expected)
    }

    var testDescription: String { name }
}

/// Sentences around the one a trap is about, so that it has neighbours.
private let before = "The harbour of Vidsund froze over in January. Nobody in the town remembers a longer winter. "
private let after = " Two icebreakers worked day and night. The fishing fleet lay still until Easter."

@Suite struct `Traps` {
    static let words = [
        Trap(
            "a new number", before + "[[The ice was 40 centimetres thick.]]" + after,
            before + "The ice was 60 centimetres thick." + after,
            .init(.valueChanged, "The ice was 60 centimetres thick.")),
        Trap(
            "a new number in other words", before + "[[The ice was 40 centimetres thick, the pilot Dag Hult said.]]" + after,
            before + "Pilot Dag Hult said the ice had reached a thickness of 60 centimetres." + after,
            .init(.valueChanged, "Pilot Dag Hult said the ice had reached a thickness of 60 centimetres.")),
        Trap(
            "the same number in other words", before + "[[The ice was nine inches thick, the pilot Dag Hult said.]]" + after,
            before + "The pilot Dag Hult said the ice was 9 inches thick." + after,
            .init(.reworded, "The pilot Dag Hult said the ice was 9 inches thick.")),
        Trap(
            "another bound", "[[At least 12 boats sank]] in the bay, the coast guard in Mirelund said.",
            "More than 12 boats sank in the bay, the coast guard in Mirelund said.",
            .init(.valueChanged, "More than 12 boats sank")),
        Trap(
            "another unit", "The tower stands [[70 metres]] above the square.", "The tower stands 70 feet above the square.",
            .init(.valueChanged, "70 feet")),
        Trap(
            "another name", "[[The bridge at Kellmark carries two tramlines.]]",
            "The bridge at Hellmark carries two tramlines.",
            .init(.valueChanged, "The bridge at Hellmark carries two tramlines.")),
        Trap(
            "another day", "[[The vote on the tunnel was held on Friday.]]", "The vote on the tunnel was held on Monday.",
            .init(.valueChanged, "The vote on the tunnel was held on Monday.")),
        Trap(
            "the other direction", "[[Rents in Ostby rose sharply after the strike.]]",
            "Rents in Ostby fell sharply after the strike.",
            .init(.valueChanged, "Rents in Ostby fell sharply after the strike.")),
        Trap(
            "opposites that changed places", "[[In the north wages rose, in the south they fell.]]",
            "In the north wages fell, in the south they rose.",
            .init(.valueChanged, "In the north wages fell, in the south they rose.")),
        Trap(
            "a denial put in", "[[The mayor signed the treaty in the old mill.]]",
            "The mayor has not signed the treaty in the old mill.",
            .init(.valueChanged, "The mayor has not signed the treaty in the old mill.")),
        Trap(
            "a contracted denial", "[[The pumps were tested after the flood.]]", "The pumps weren’t tested after the flood.",
            .init(.valueChanged, "The pumps weren’t tested after the flood.")),
        Trap(
            "a minus sign", "[[At dawn the gauge showed 5 degrees.]]", "At dawn the gauge showed -5 degrees.",
            .init(.valueChanged, "At dawn the gauge showed -5 degrees.")),
        Trap(
            "a hedge put in", "[[The mayor signed the treaty in the old mill.]]",
            "The mayor reportedly signed the treaty in the old mill.",
            .init(.reworded, "The mayor reportedly signed the treaty in the old mill.")),
        Trap(
            "money abbreviated", "[[The dam cost €240 million to build.]]", "The dam cost €240m to build.",
            .init(.reworded, "The dam cost €240m to build.")),
        Trap(
            "percent as a sign", "[[Prices rose by 4 percent in Tarn Valley.]]", "Prices rose by 4% in Tarn Valley.",
            .init(.reworded, "Prices rose by 4% in Tarn Valley.")),
        Trap(
            "a capital that means something", "[[The parade in march drew 900 people.]]",
            "The parade in March drew 900 people.",
            .init(.reworded, "The parade in March drew 900 people.")),
    ]

    static let edges = [
        Trap(
            "a bound put in before a phrase", "Fire crews saved [[14 barns]] in Easting.",
            "Fire crews saved nearly 14 barns in Easting.",
            .init(.valueChanged, "nearly 14 barns")),
        Trap(
            "a longer bound before a phrase", "The quake damaged more than [[300 houses]] in Easting.",
            "The quake damaged no more than 300 houses in Easting.", .init(.valueChanged, "no more than 300 houses")),
        Trap(
            "the same bound before a phrase", "The quake damaged more than [[300 houses]] in Easting.",
            "The quake damaged more than 300 houses in Easting on Sunday.", .init(.unchanged, "300 houses")),
        Trap(
            "a denial before a phrase", "Lena Harro did [[sign the charter]] of 1912.",
            "Lena Harro did not sign the charter of 1912.",
            .init(.valueChanged, "not sign the charter")),
        Trap(
            "points after percent", "Turnout fell by [[7 percent]] in Brantholm.",
            "Turnout fell by 7 percentage points in Brantholm.",
            .init(.valueChanged, "7 percentage points")),
        Trap(
            "a phrase taken out of its sentence", "The ferry Sanna, [[built in 1961]], still sails to Mirelund every day.",
            "The ferry Sanna still sails to Mirelund every day.", .init(.removed)),
        Trap(
            "the other phrase of the sentence", "The storm [[killed two cows]] and [[tore off 31 roofs]] in Sant Aurel.",
            "The storm killed two cows and tore off 13 roofs in Sant Aurel.", .init(.unchanged, "killed two cows"),
            .init(.valueChanged, "tore off 13 roofs")),
        Trap(
            "a phrase in a rewritten sentence",
            "The council [[cut the theatre budget by 3.4 million crowns]] and froze its fees on Tuesday.",
            "On Tuesday the council froze its fees, while the theatre budget was cut by 3.4 million crowns.",
            .init(.reworded, "the theatre budget was cut by 3.4 million crowns")),
    ]

    static let places = [
        Trap(
            "near twins, one deleted",
            before + "[[In Ostby, 17 families were housed in a gym.]] [[In Easting, 26 families were housed in a gym.]]"
                + after,
            before + "In Ostby, 17 families were housed in a gym." + after,
            .init(.unchanged, "In Ostby, 17 families were housed in a gym."), .init(.removed)),
        Trap(
            "near twins, one takes the other's number",
            before + "[[In Ostby, 17 families were housed in a gym.]] [[In Easting, 26 families were housed in a gym.]]"
                + after,
            before + "In Ostby, 26 families were housed in a gym. In Easting, 26 families were housed in a gym." + after,
            .init(.valueChanged, "In Ostby, 26 families were housed in a gym."),
            .init(.unchanged, "In Easting, 26 families were housed in a gym.")),
        Trap(
            "a summary updated, the body not",
            "• [[The audit found 31 unsafe lifts.]]\n• The report took two years.\n\n" + before
                + "[[The audit found 31 unsafe lifts.]]" + after,
            "• The audit found 37 unsafe lifts.\n• The report took two years.\n\n" + before + "The audit found 31 unsafe lifts."
                + after,
            .init(.valueChanged, "The audit found 37 unsafe lifts."), .init(.unchanged, "The audit found 31 unsafe lifts.")),
        Trap(
            "the body updated, the summary not",
            "• [[The audit found 31 unsafe lifts.]]\n• The report took two years.\n\n" + before
                + "[[The audit found 31 unsafe lifts.]]" + after,
            "• The audit found 31 unsafe lifts.\n• The report took two years.\n\n" + before + "The audit found 37 unsafe lifts."
                + after,
            .init(.unchanged, "The audit found 31 unsafe lifts."), .init(.valueChanged, "The audit found 37 unsafe lifts.")),
        Trap(
            "a correction that quotes the old sentence", before + "[[The hall seats 1,200 people.]]" + after,
            before + "The hall seats 2,100 people." + after
                + "\n\nCorrection: An earlier version of this article stated: “The hall seats 1,200 people.” That was wrong.",
            .init(.valueChanged, "The hall seats 2,100 people.")),
        Trap(
            "a deleted sentence quoted in a note", before + "[[The hall seats 1,200 people.]]" + after,
            before.dropLast() + after + "\n\nEditor’s note: The sentence “The hall seats 1,200 people” has been removed.",
            .init(.removed)),
        Trap(
            "words echoed elsewhere while the claim goes", before + "The dyke [[held for 30 hours]] before it broke." + after,
            before.dropLast() + after + " At a fair in Kellmark the minister repeated “held for 30 hours” twice.",
            .init(.removed)),
        Trap(
            "the like told of another place", before + "[[The thaw drove 300 people from their homes.]]" + after,
            before + "In the neighbouring town of Port Harrow, the thaw drove 800 people from their homes." + after,
            .init(.removed)),
        Trap(
            "two sentences merged", before + "[[The pier was closed.]] [[Its crane had lost 12 bolts.]]" + after,
            before + "The pier was closed; its crane had lost 12 bolts." + after, .init(.reworded, "The pier was closed"),
            .init(.reworded, "its crane had lost 12 bolts.")),
        Trap(
            "a sentence split", before + "[[The pier was closed after its crane had lost 12 bolts in a storm.]]" + after,
            before + "The pier was closed. Its crane had lost 12 bolts in a storm." + after,
            .init(.reworded, "The pier was closed. Its crane had lost 12 bolts in a storm.")),
        Trap(
            "a sentence with a condition added", "[[The pier will be closed in May.]]",
            "The pier will be closed in May unless the crane is repaired.",
            .init(.reworded, "The pier will be closed in May unless the crane is repaired.")),
        Trap(
            "a sentence moved",
            "[[Alder smoke kept the gulls away.]]\n\n" + before + after + "\n\nA third paragraph closes the text.",
            before + after + "\n\nA third paragraph closes the text. Alder smoke kept the gulls away.",
            .init(.moved, "Alder smoke kept the gulls away.")),
        Trap(
            "twins that cannot be told apart", "[[The old tramline number 7 ran to the quarry.]]",
            "The old tramline number 8 ran to the quarry. The old tramline number 9 ran to the quarry.", .init(.placeLost)),
    ]

    @Test(arguments: words + edges + places) func `catch nobody`(trap: Trap) {
        let found = track(trap.old, trap.new).map { Trap.Outcome($0.fate, $0.words) }
        #expect(found == trap.expected)
    }

    @Test func `lost places come with their candidates`() {
        let trap = Self.places[Self.places.count - 1]
        let passage = track(trap.old, trap.new)[0].passage
        #expect(passage.range == nil)
        #expect(passage.candidates.map { ArticleText(trap.new).string(in: $0) }.joined(separator: " ") == trap.new)
    }

    @Test(arguments: [
        ("The storm [[tore off 31 roofs]] in Sant Aurel.", "The storm tore off 59 roofs in Sant Aurel.", "31 → 59 roofs"),
        ("[[At least 9 boats]] sank.", "More than 9 boats sank.", "‘At least’ → ‘More than’"),
        ("[[The mayor signed the treaty.]]", "The mayor reportedly signed the treaty.", "‘reportedly’ put in"),
        ("[[The mayor promptly signed the treaty.]]", "The mayor signed the treaty.", "‘promptly’ dropped"),
        ("[[The bridge at Kellmark is shut.]]", "The bridge at Hellmark is shut.", "‘Kellmark’ → ‘Hellmark’"),
        (
            "[[Gulls left.]]\n\nThe fair opened early.\n\nMusic played all night.",
            "The fair opened early.\n\nMusic played all night.\n\nGulls left.",
            "moved from paragraph 1 to 3"
        ),
        ("[[Nobody saw the comet over Tarn Valley.]]", "Bread is cheap.", "gone: sentence deleted"),
    ]) func `say why`(old: String, new: String, why: String) {
        #expect(track(old, new)[0].passage.why == why)
    }

    @Test(arguments: [
        (
            "The estimate of the damage is [[40 million crowns]].",
            "The estimate of the damage is 40 million crowns, not counting roads.", true
        ),
        ("A van was [[found burnt out]] in Easting.", "A van was reportedly found burnt out in Easting.", true),
        ("The audit said [[12 lifts]] were unsafe.", "The owner claimed 12 lifts were unsafe.", true),
        (
            "The storm [[killed two cows]] and tore off 31 roofs in Sant Aurel.",
            "The storm killed two cows and tore off 13 roofs in Sant Aurel.", false
        ),
        ("The audit found [[12 unsafe lifts]] in the spring.", "The audit found 12 unsafe lifts in the spring.", false),
    ]) func `see what alters the meaning from outside`(old: String, new: String, isChanged: Bool) {
        let passage = track(old, new)[0].passage
        #expect(passage.fate == .unchanged)
        #expect((passage.context != nil) == isChanged)
        if let context = passage.context { #expect(context.after == new) }
    }

    @Test func `know words inside quotation marks`() {
        let old = "[[“We lost 40 sheep,” the farmer said.]] [[The barn stood empty.]]"
        let passages = track(old, "“We lost 60 sheep,” the farmer said. The barn stood nearly empty.").map(\.passage)
        #expect(passages.map(\.isQuoteChanged) == [true, false])
    }

    @Test func `keep a claim of two sentences together or say that it is not`() {
        let old = "A ferry left. [[The mast broke. Nobody was hurt.]] It came home."
        #expect(track(old, "A ferry left at noon. The mast broke. Nobody was hurt. It came home.")[0].fate == .unchanged)
        let apart = track(
            old, "The mast broke. A ferry left. It came home. The crew sang old songs until dawn. Nobody was hurt.")[0]
        #expect(apart.fate == .reworded)
        #expect(track(old, "A ferry left. Nobody was hurt. It came home.")[0].fate == .reworded)
        #expect(track(old, "A ferry left. The mast broke. And nobody was hurt. It came home.")[0].fate == .reworded)
    }
}
