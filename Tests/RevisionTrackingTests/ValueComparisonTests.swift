import ClaimModel
import RevisionTracking
import Testing

@Suite struct `Values of two wordings` {
    @Test(arguments: [
        ("nine ferries", "9 ferries"), ("twenty-one barns", "21 barns"), ("two hundred and five lifts", "205 lifts"),
        ("1.5 million crowns", "1,500,000 crowns"),
        ("three thousand gulls", "3000 gulls"), ("$4bn", "$4 billion"), ("4 percent", "4 %"),
        ("about 40 gulls", "roughly 40 gulls"),
        ("more than 40 gulls", "over 40 gulls"), ("at least 40 gulls", "no fewer than 40 gulls"),
        ("Lena Harro’s boat", "the boat of Lena Harro"),
        ("a 12-metre mast", "a mast of 12 metres"), ("one of the gulls", "a gull"),
        ("The gulls did not leave.", "The gulls didn’t leave."), ("over two years", "in two years"),
    ]) func `are the same in other words`(one: String, other: String) {
        #expect(Wording(one).differences(to: Wording(other)) == [])
        #expect(Wording(other).differences(to: Wording(one)) == [])
    }

    @Test(arguments: [
        ("nine ferries", "8 ferries", "nine → 8 ferries"),
        ("1.5 million crowns", "1.6 million crowns", "1.5 million → 1.6 million crowns"),
        ("4 percent", "4 percentage points", "‘percent’ → ‘percentage points’"),
        ("about 40 gulls", "nearly 40 gulls", "‘about’ → ‘nearly’"),
        ("40 gulls", "at least 40 gulls", "‘at least’ put in"), ("at most 40 gulls", "40 gulls", "‘at most’ dropped"),
        ("the second dam", "the third dam", "second → third dam"), ("40 metres", "40 feet", "‘metres’ → ‘feet’"),
        ("closed in May 1994", "closed in June 1994", "‘May’ → ‘June’"),
        ("the mayor of Ostby", "the mayor of Easting", "‘Ostby’ → ‘Easting’"),
        ("prices rose", "prices fell", "‘rose’ → ‘fell’"), ("the ferry sank", "the ferry never sank", "‘never’ put in"),
        ("it was 5 degrees", "it was -5 degrees", "5 → -5 degrees"),
        ("6.0 litres in 1999", "6.0 litres in 1998", "1999 → 1998"),
        ("twenty gulls", "twenty-two gulls", "twenty → twenty-two gulls"),
    ]) func `differ, and it is said how`(one: String, other: String, difference: String) {
        #expect(Wording(one).differences(to: Wording(other)) == [difference])
    }

    @Test(arguments: ["9007199254740992 gulls", "0.1 gulls", "12,345,678,901,234,567,890 gulls"]) func `never lose a digit`(
        words: String
    ) {
        let last = words.lastIndex(where: \.isNumber).map { words[$0] } ?? "0"
        let changed = words.replacing("\(last) gulls", with: last == "3" ? "4 gulls" : "3 gulls")
        #expect(Wording(words).differences(to: Wording(changed)).count == 1)
    }

    @Test func `a new note that repeats a claim changes its context`() {
        let note =
            "\n\nCorrection: An earlier version of this article misstated the owner of the hall that seats 1,200 people in Vidsund."
        let old = "Rain fell in May. [[The hall in Vidsund seats 1,200 people.]] [[Nobody sang in the old hall.]]"
        let passages = track(
            old, "Rain fell in May. The hall in Vidsund seats 1,200 people. Nobody sang in the old hall." + note
        ).map(\.passage)
        #expect(passages.map(\.fate) == [.unchanged, .unchanged])
        #expect(passages.map { $0.context?.after.hasPrefix("Correction") ?? false } == [true, false])
    }
}
