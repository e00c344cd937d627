import ClaimExtraction
import ClaimModel
import Testing

@Suite struct ClaimBoundaryTests {
    @Test func `claims are the smallest clauses that can be true or false`() throws {
        let extractor = Extractor(try #require(Shipped.rules))
        for example in SentenceTable.boundaries {
            let found = extractor.read(ArticleText(example.text)).claims.map { ArticleText(example.text).string(in: $0.range) }
            let expected = example.spans.map { ArticleText(example.text).string(in: $0) }
            #expect(found == expected, "\(example.text)")
        }
        #expect(SentenceTable.boundaries.count >= 100)
    }

    @Test(arguments: [
        // Who somebody is, told behind the name: the name belongs to both claims.
        ("\"The dam held,\" said Ann Lee, mayor of Dunmore.", ["\"The dam held,\" said Ann Lee", "Ann Lee, mayor of Dunmore"]),
        (
            "Two tunnels were flooded, said Ida Moor, a spokeswoman for the fire service.",
            ["Two tunnels were flooded, said Ida Moor", "Ida Moor, a spokeswoman for the fire service"]
        ),
        (
            "\"Haddad, the owner of the mill, gave me the keys,\" the guard said.",
            ["\"Haddad, the owner of the mill, gave me the keys,\" the guard said", "Haddad, the owner of the mill"]
        ),
        (
            "The prize went to Ida Moor, a baker from Lund, on Friday.",
            ["The prize went to Ida Moor, a baker from Lund, on Friday", "Ida Moor, a baker from Lund"]
        ),
        ("The council invited Ann Lee, the mayor and the bishop.", ["The council invited Ann Lee, the mayor and the bishop"]),
        ("The mill burned down, said the mayor of Lund.", ["The mill burned down, said the mayor of Lund"]),
        ("He left Lund, after a row with the mayor.", ["He left Lund, after a row with the mayor"]),
        // What a figure is compared with.
        (
            "The fund spent 412 million marks, nearly twice as much as last year.",
            ["The fund spent 412 million marks", "nearly twice as much as last year"]
        ),
        ("The yard built 300 boats, up from 40 in 2011.", ["The yard built 300 boats", "up from 40 in 2011"]),
        ("Lund has nine mills, compared with six in Dunmore.", ["Lund has nine mills", "compared with six in Dunmore"]),
        ("The yard, up from the shore, closed in 2011.", ["The yard, up from the shore, closed in 2011"]),
        // The order to look at something asserts nothing.
        ("Take the case of Lund, where rents doubled in 2019.", ["the case of Lund, where rents doubled in 2019"]),
        ("Think of the 40 families who lost their homes in May.", ["the 40 families who lost their homes in May"]),
        ("Take Kaseno's new tram line.", []), ("Look at the bright side.", []),
        ("The ferries take the mail to Lund.", ["The ferries take the mail to Lund"]),
    ])
    func `what is told in passing is a claim of its own`(_ text: String, _ expected: [String]) throws {
        let article = ArticleText(text)
        let claims = Extractor(try #require(Shipped.rules)).read(article).claims
        #expect(claims.map { article.string(in: $0.range) } == expected)
    }
}
