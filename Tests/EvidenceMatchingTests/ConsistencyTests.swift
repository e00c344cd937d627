import ClaimModel
import EvidenceMatching
import Testing

@Test(arguments: [
    (
        "Storm kills 29 people in Brenn\n\nThe storm killed 30 people in Brenn on Sunday.",
        "headline: the headline has 29 people, the body 30 people"
    ),
    ("30 boats sank, of which 12 were trawlers and 20 were ferries.", "sum: 12 + 20 = 32, not 30"),
    ("There were 12 boats from Orla, 9 boats from Brenn, 22 boats in total.", "sum: 12 + 9 = 21, not 22"),
    ("Engineers closed 53 of the 120 wells (54 %).", "percentage: 53 of 120 is 44.2 %, not 54 %"),
    ("The price went from 40 euros to 50 euros, a rise of 20 percent.", "percentage: from 40 to 50 is 25 %, not 20 %"),
    ("The ferry ran from 9 May 2021 to 3 May 2021.", "dates: 3 May 2021 is before 9 May 2021"),
    ("The bridge fell on Tuesday, 3 May 2021.", "weekday: 2021-05-03 was a Monday, not a Tuesday"),
])
func `figures that can't all hold are found with their arithmetic`(_ text: String, _ finding: String) throws {
    let findings = Consistency.findings(in: try Reading.of(text))
    #expect(findings.map { "\($0.kind.rawValue): \($0.why)" } == [finding])
}

@Test(arguments: [
    "Storm kills 30 people in Brenn\n\nThe storm killed 30 people in Brenn on Sunday.",
    "Storm kills 30 people in Brenn\n\nThe storm killed 29 people in Brenn at first. By Monday it had killed 30 people.",
    "30 boats sank, of which 12 were trawlers and 8 were ferries.",
    "Engineers closed 53 of the 120 wells (44 %).",
    "The price went from 40 euros to 50 euros, a rise of 25 percent.",
    "The ferry ran from 3 May 2021 to 9 May 2021.",
    "Ferries run between October and April.",
    "The bridge fell on Monday, 3 May 2021.",
    "In 2021, after 40 years, 12 boats left Orla and 9 boats left Brenn.",
])
func `figures that can hold together are left alone`(_ text: String) throws {
    #expect(Consistency.findings(in: try Reading.of(text)).isEmpty)
}
