import ClaimModel
import Testing

@testable import ClaimInterchange

struct ReviewedWordsTests {
    private static let cases: [(wording: String, speaker: String?, cue: String?, words: String)] = [
        ("At least 14 boats sank, the harbour office said", "the harbour office", "said", "At least 14 boats sank"),
        ("At least 14 boats sank, the harbour office said on Monday", "the harbour office", "said", "At least 14 boats sank"),
        ("14 boats sank, said Ines Varga, mayor of Carrow", "Ines Varga", "said", "14 boats sank"),
        (
            "14 boats sank, according to the harbour office, which keeps the list", "the harbour office", "according to",
            "14 boats sank"
        ),
        ("“We lost 14 boats,” she said", "Ines Varga", "said", "“We lost 14 boats”"),
        ("The harbour office said in a note that 14 boats sank", "The harbour office", "said", "14 boats sank"),
        ("The harbour office said most of the boats sank", "The harbour office", "said", "Most of the boats sank"),
        ("According to the harbour office, three boats sank", "the harbour office", "According to", "Three boats sank"),
        // What would not stand alone, or would say something else, stays as it is.
        ("The yard said it had lost 14 boats", "The yard", "said", "The yard said it had lost 14 boats"),
        ("The yard denied that 14 boats sank", "The yard", "denied", "The yard denied that 14 boats sank"),
        ("The yard has not said that 14 boats sank", "The yard", "said", "The yard has not said that 14 boats sank"),
        ("The yard announced 14 new boats", "The yard", "announced", "The yard announced 14 new boats"),
        (
            "Boats sank, one of the 14 skippers said", "one of the 14 skippers", "said",
            "Boats sank, one of the 14 skippers said"
        ),
        (
            "Most boats sank, the yard said, and the rest burned", "the yard", "said",
            "Most boats sank, the yard said, and the rest burned"
        ),
        (
            "“Most boats sank,” she said, “the rest burned”", "Ines Varga", "said",
            "“Most boats sank,” she said, “the rest burned”"
        ),
        ("The minister said nothing", "The minister", "said", "The minister said nothing"),
        ("14 boats\n  sank", nil, nil, "14 boats sank"),
    ]

    @Test(arguments: cases)
    func `what is reviewed is the statement, its speaker stands beside it`(
        wording: String, speaker: String?, cue: String?, words: String
    ) {
        let attribution = ClaimAttribution(type: .indirect, speaker: speaker, cue: cue)
        #expect(ReviewedWords.of(wording, attributions: [attribution]) == words)
    }
}
