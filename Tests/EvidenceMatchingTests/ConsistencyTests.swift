import ClaimModel
import EvidenceMatching
import Testing

@Test(arguments: [
    (
        "Storm kills 29 people in Brenn\n\nThe storm killed 30 people in Brenn on Sunday.",
        "headline: the headline has 29 people, the body 30 people"
    ),
    (
        "Quarry blast in Orla hurts 12\n\nThe blast in the Orla quarry hurt 14 people.",
        "headline: the headline has 12, the body 14 people"
    ),
    (
        "Quarry blast in Orla: 12 hurt\n\nThe blast in the quarry left 14 hurt, Orla's mayor said.",
        "headline: the headline has 12, the body 14"
    ),
    ("30 boats sank, of which 12 were trawlers and 20 were ferries.", "sum: 12 + 20 = 32, not 30"),
    ("The yard employs 400 people, 250 in Orla and 170 in Brenn.", "sum: 250 + 170 = 420, not 400"),
    ("There were 12 boats from Orla, 9 boats from Brenn, 22 boats in total.", "sum: 12 + 9 = 21, not 22"),
    ("Engineers closed 53 of the 120 wells (54 %).", "percentage: 53 of 120 is 44.2 %, not 54 %"),
    ("Of 120 wells, 54 ran dry, or 30 percent.", "percentage: 54 of 120 is 45 %, not 30 %"),
    ("In Orla, 54 of the 120 wells ran dry, 30 percent of the total.", "percentage: 54 of 120 is 45 %, not 30 %"),
    ("The price went from 40 euros to 50 euros, a rise of 20 percent.", "percentage: from 40 to 50 is 25 %, not 20 %"),
    ("The ferry ran from 9 May 2021 to 3 May 2021.", "dates: 3 May 2021 is before 9 May 2021"),
    ("The trial opened on 12 June 2030 and ended on 3 June 2030.", "dates: 3 June 2030 is before 12 June 2030"),
    ("The fire began on 5 May 2021 and was out on 3 May 2021.", "dates: 3 May 2021 is before 5 May 2021"),
    ("The bridge fell on Tuesday, 3 May 2021.", "weekday: 2021-05-03 was a Monday, not a Tuesday"),
])
func `figures that can't all hold are found with their arithmetic`(_ text: String, _ finding: String) throws {
    let findings = Consistency.findings(in: try Reading.of(text))
    #expect(findings.map { "\($0.kind.rawValue): \($0.why)" } == [finding])
}

@Test(arguments: [
    "Storm kills 30 people in Brenn\n\nThe storm killed 30 people in Brenn on Sunday.",
    "Storm kills 30 people in Brenn\n\nThe storm killed 29 people in Brenn at first. By Monday it had killed 30 people.",
    "Quarry blast in Orla hurts 12\n\nThe blast in the Orla quarry hurt 12 people and destroyed 14 sheds.",
    "Quarry blast in Orla kills 12\n\nThe blast in the Orla quarry killed 12 people and hurt 14.",
    "30 boats sank, of which 12 were trawlers and 8 were ferries.",
    "The yard employs 400 people, 250 in Orla and 120 in Brenn.",
    "The yard sold 400 boats, 250 more than in May and 300 more than in April.",
    "Of 120 wells, 54 ran dry, or 45 percent.",
    "In Orla, 54 of the 120 wells ran dry, 30 percent of them for good.",
    "The trial opened on 3 June 2030 and ended on 12 June 2030.",
    "The fire began on 5 May 2021; the one before was out on 3 May 2021.",
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
