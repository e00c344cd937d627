import ClaimExtraction
import ClaimModel
import Testing

@Suite struct SentenceEndTests {
    /// Invented texts, with a bar where a sentence ends and another begins.
    private static let texts = [
        "The firm was run by Ann Lee Jr. of Sorrel.|It failed.",
        "It opened at 5 p.m. Mr. Lee came.",
        "It opened at 5 p.m.|The mayor came.",
        "They lent it to the U.S. Navy.|It sank.",
        "See p. 33 of No. 4 for more.",
        "The pier was leased to Yum! Brands in May.",
        "Is the weir open?!|Yes!",
        "\"Is the weir open?\" the ferryman asked.",
        "Ann Lee wrote \"It is open.\"|Then the bells rang.",
        "Ann waved to Lund, \"The tide is in.\" she called.",
        "The boats sank (the sea was high).|The crews swam.",
        "The boats sank.|(The sea was high.)|The crews swam.",
        "1. Mend the weir.|2. Paint the boats.",
        "1) Mend the weir|2) Paint the boats",
        "1.) Mend the weir.|2.) Paint the boats.",
        "• 9. Mend the weir|• 10. Paint the boats",
        "a. Mend the weir|b. Paint the boats|c. Ring the bell",
        "Wait . . . what?",
        "It rained ... then, by dusk, it froze.",
        "The second mill [...] stood by the weir.",
        "He met J. R. Hale and E. B. Lund in Washington D.C. on 3 May.",
        "The ferry to Hale left\nlate because of fog.",
        "It ran from Jan. 3 to Feb. 4.|It ended.",
        "Dr. Lee, Ph.D., spoke to Prof. Lund.|He left.",
        "Hale et al. found it in Fig. 3.|It was odd.",
        "Items e.g. boats, i.e. small ones, etc. were sold.",
        "Items, boats, etc.|The rest burned.",
        "\"Go!\" she cried.|\"Now!\"",
        "He paid 5 kr. per boat.",
        "Lund vs. Hale was heard.|It ended.",
        "It was made by Lund Bros. & Co. in Hale.",
        "It was made by Lund Ltd. in 1990.",
        "The Lt. Gov. of Hale met Sen. Ann Lee.",
        "It is approx. 5 km from St. Ann's.",
        "She lives on Quarry St. near Hill Ave. now.",
        "She said: \"It was cold.|It was dark.\"|He left.",
        "It was cold.He left.",
        "Is it 3.5 or 4.|It is 4.",
        "The No. 1 boat won.|No.|It lost.",
        "Snow fell on Mt. Hale.|It was cold.",
        "The toll is $4.50.|It is due at noon.",
        "The temperature was -4.|It snowed.",
        "The U.K. and the E.U. met.",
        "He is a Sr. partner.|She is a junior.",
        "It broke v. 2.0.1 of it.|It failed.",
        "\"She came.\"|He left.",
        "They had hoped....|The mill burned.",
        "It was made by Lund Inc.|The firm failed.",
        "No.|It lost.",
        "See www.hill.example.|It lists the boats.",
    ]

    @Test(arguments: texts)
    func `a sentence ends where a reader would end it`(_ marked: String) throws {
        let extractor = Extractor(try #require(Shipped.rules))
        let article = ArticleText(marked.replacing("|", with: " "))
        let found = extractor.read(article).sentences.map { article.string(in: $0.range) }
        #expect(found == marked.split(separator: "|").map { String($0) })
    }
}
