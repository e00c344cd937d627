import ClaimExtraction
import ClaimModel
import Testing

@Suite struct NumbersTests {
    @Test(arguments: [
        ("The crews counted at least 29 wrecks.", "at least 29 | [29, ∞) | count | wrecks | count"),
        ("No fewer than 12 barns burned.", "No fewer than 12 | [12, ∞) | count | barns | count"),
        ("More than 100 sailors drowned.", "More than 100 | (100, ∞) | people | sailors | count"),
        ("It sold over 3,000 kites.", "over 3,000 | (3000, ∞) | count | kites | count"),
        ("Fewer than 40 lamps worked.", "Fewer than 40 | (−∞, 40) | count | lamps | count"),
        ("The ferry holds up to 250 passengers.", "up to 250 | (−∞, 250] | people | passengers | count"),
        ("Nearly 500 gardens were flooded.", "Nearly 500 | ≈ (−∞, 500) | count | gardens | count"),
        ("About 80 guests came.", "About 80 | ≈ 80 | people | guests | count"),
        ("An estimated 4,000 bats live there.", "An estimated 4,000 | ≈ 4000 | count | bats | count"),
        ("The vote needs 60 signatures or more.", "60 | [60, ∞) | count | signatures | count"),
        ("Crates of 15 or more are taxed.", "15 or more | [15, ∞) | count | crates | count"),
        ("The price rose by at least £7.", "at least £7 | [7, ∞) | GBP | price | money | up"),
        ("Complaints topped 1,000 in spring.", "1,000 | (1000, ∞) | count | complaints | count"),
        ("The number of cases has surpassed two thousand.", "two thousand | (2000, ∞) | count | cases | count"),
        ("The answer came within 48 hours.", "within 48 hours | (−∞, 48] | hours | - | duration"),
        ("Pay at least about 10 crowns.", "at least about 10 | ≈ [10, ∞) | count | crowns | count"),
        ("The fee must not exceed £500.", "£500 | (−∞, 500] | GBP | - | money"),
        ("Bookings never topped 400.", "400 | (−∞, 400] | count | bookings | count"),
        ("The crossing took less than an hour.", "less than an hour | (−∞, 1) | hours | - | duration"),
        ("The shaft is over a mile deep.", "over a mile | (1, ∞) | miles | - | measure"),
        ("They talked over a pint.", ""),
        ("She played 14 times over 30 matches.", "14 times | 14 | times | - | factor; 30 | 30 | count | matches | count"),
        ("Swimmers over 65 pay less.", "over 65 | (65, ∞) | years | - | age | no quantity"),
        ("Up to and including 30 days are paid.", "Up to and including 30 days | (−∞, 30] | days | - | duration"),
    ])
    func `bound words set the interval`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text).joined(separator: "; ") == expected)
    }

    @Test(arguments: [
        ("twenty-one", "21"), ("one hundred and sixteen", "116"), ("two hundred and two thousand", "202000"),
        ("three quintillion", "3000000000000000000"), ("half a million", "500000"), ("a dozen", "12"), ("two dozen", "24"),
        ("two-thirds", "0.666666666666666666"), ("three quarters", "0.75"), ("a fifth of it", "0.2"), ("one in four", "0.25"),
        ("9 out of 10", "0.9"), ("1,234,567", "1234567"), ("12,34,567.89", "1234567.89"), ("2.68 million", "2680000"),
        ("one and a half", "1.5"), ("one million and a half", "1500000"), ("two hundred point zero three", "200.03"),
        ("⅔", "0.666666666666666666"),
        ("2½", "2.5"), ("minus five point five", "-5.5"), ("4 thousand 3 hundred and 21", "4321"), ("35 lakh", "3500000"),
        ("3e5", "300000"),
        ("9007199254740993", "9007199254740993"),
    ])
    func `number words and numerals have exact values`(_ text: String, _ value: String) throws {
        let numbers = try Figures.read(text).numbers
        #expect(numbers.map { $0.expression.coreValue?.description } == [value])
    }

    @Test(arguments: [
        ("It cost $4bn.", "$4bn | 4000000000 | USD | - | money"),
        ("It cost US$ 2.5 million.", "US$ 2.5 million | 2500000 | USD | - | money"),
        ("It cost 12 euros.", "12 euros | 12 | EUR | - | money"),
        ("It cost NZ$30.", "NZ$30 | 30 | NZD | - | money"),
        ("It cost 500 USD.", "500 USD | 500 | USD | - | money"),
        ("A pay rise of 3.5% came.", "3.5% | 3.5 | % | rise | percentage"),
        ("Support fell by six percentage points.", "six percentage points | 6 | pp | support | percentage | down"),
        ("It lies 80 kilometres east.", "80 kilometres | 80 | km | - | measure"),
        ("A 36-hour curfew began.", "36-hour | 36 | hours | curfew | duration"),
        ("The wind reached 90 miles an hour.", "90 miles an hour | 90 | miles/hour | - | measure"),
        ("The plant makes 40 tonnes a day.", "40 tonnes | 40 | tonnes/day | - | measure"),
        ("It holds 40 GiB.", "40 GiB | 40 | gibibytes | - | measure"),
        ("It sends two kb.", "two kb | 2 | kilobits | - | measure"),
        ("It ran five km.", "five km | 5 | km | - | measure"),
        ("The tank holds 30 hl.", "30 hl | 30 | hectolitres | - | measure"),
        ("It weighs 2 hundredweight.", "2 hundredweight | 2 | hundredweights | - | measure"),
        ("It cost 900 Georgian lari.", "900 Georgian lari | 900 | GEL | - | money"),
        ("It cost 5,000 tenge.", "5,000 tenge | 5000 | KZT | - | money"),
        ("It cost ₵80.", "₵80 | 80 | GHS | - | money"),
        ("Well in excess of 300 boats left.", "Well in excess of 300 | (300, ∞) | count | boats | count"),
        ("Just shy of 300 boats left.", "Just shy of 300 | ≈ (−∞, 300) | count | boats | count"),
        ("It was 31 °C.", "31 °C | 31 | °C | - | temperature"),
        ("He is 5 ft 6 in.", "5 ft 6 in | 5.5 | ft | - | measure"),
        ("He is 5'6\" tall.", "5'6\" | 5.5 | ft | - | measure"),
        ("He is 5ft 6in tall.", "5ft 6in | 5.5 | ft | - | measure"),
        ("A flat of 600 sq. ft. was let.", "600 sq. ft | 600 | sq ft | flat | measure"),
        ("It cost 40 U.S. dollars.", "40 U.S. dollars | 40 | USD | - | money"),
        ("It cost $40 CAD.", "$40 CAD | 40 | CAD | - | money"),
        ("It cost 3m €.", "3m € | 3000000 | EUR | - | money"),
        ("It was 20 degrees below zero.", "20 degrees below zero | -20 | degrees | - | measure"),
        ("A month-old lamb won.", "A month-old | 1 | months | - | age | no quantity"),
        ("A nine-strong team.", "nine-strong | 9 | people | team | count"),
        ("Rents have doubled.", "doubled | 2 | factor | - | factor | up"),
        ("An 18-fold increase followed.", "18-fold | 18 | factor | - | factor"),
        ("A quake of magnitude 5.1 struck.", "5.1 | 5.1 | magnitude | magnitude | measure"),
        ("The well covers 2 km2.", "2 km2 | 2 | km2 | - | measure"),
    ])
    func `units are named and belong to the span`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        ("between 5 and 10 boats", "between 5 and 10 | [5, 10] | count | boats | count"),
        ("5-10 boats", "5-10 | [5, 10] | count | boats | count"),
        ("from 3 to 4 boats", "from 3 to 4 | [3, 4] | count | boats | count"),
        ("$3 billion to $5 billion", "$3 billion to $5 billion | [3000000000, 5000000000] | USD | - | money"),
        ("10 to 15 million voters", "10 to 15 million | [10000000, 15000000] | people | voters | count"),
        ("larger than 20 and smaller than 35", "larger than 20 and smaller than 35 | (20, 35) | count | - | plain"),
        ("dozens of rafts", "dozens | ≈ [24, ∞) | count | rafts | count"),
        ("tens of thousands of bees", "tens of thousands | ≈ [20000, ∞) | count | bees | count"),
        ("a few million seeds", "a few million | ≈ [2000000, ∞) | count | seeds | count"),
    ])
    func `ranges and loose numbers are one expression`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        "Flight 370 left at 11:40 p.m. for gate 12.", "Version 2.3.1 and page 14 of Bill 204.", "The COVID-19 wards in Room 7.",
        "The A320 and the iPhone 14 Pro.", "Call +1-222-555-0100.", "No one came, and this one stayed.", "See note [5].",
    ])
    func `names, times and addresses are no numbers`(_ text: String) throws {
        #expect(try Figures.numbers(text) == [])
    }

    @Test(arguments: [
        (
            "75 people were killed and nearly 500 wounded.",
            ["75 | 75 | people | people | count", "nearly 500 | ≈ (−∞, 500) | people | people | count"]
        ),
        ("The toll rose from 51 to 88.", ["51 | 51 | count | - | plain", "88 | 88 | count | - | plain"]),
        (
            "The two rivals met three years ago.",
            [
                "two | 2 | count | rivals | count | no quantity", "three years | 3 | years | - | duration | no quantity",
            ]
        ),
        (
            "Ann Reed, 42, came third.",
            ["42 | 42 | years | - | age | no quantity", "third | 3 | count | - | ordinal | no quantity"]
        ),
        ("They won 2-1.", ["2-1 | [2, 1] | count | - | score | no quantity"]),
    ])
    func `numbers take their meaning from their sentence`(_ text: String, _ expected: [String]) throws {
        #expect(try Figures.numbers(text) == expected)
    }

    @Test(arguments: [
        ("The firm made 13 million masks and sent 400,000 of them abroad.", ["masks", "masks"]),
        ("The number of cases of the fever has reached 90.", ["cases"]),
        ("There were 190 COVID-19 cases.", ["cases"]), ("It saw two or three goals.", ["goals", "goals"]),
        ("Five other people and eight more boats came.", ["people", "boats"]), ("A six-cylinder engine ran.", ["cylinder"]),
        ("A jury of nine met.", ["jury"]), ("The rate has reached 8%.", ["rate"]), ("A cap of $5 came.", ["cap"]),
        ("They gave $9m in rebates.", ["rebates"]), ("They spent $9m in the Northern Isles.", [nil]),
        ("It lies at a depth of 12 km.", ["depth"]), ("Crimes in the city fell by 14 percent.", ["crimes"]),
        ("One shell hit the roof.", ["shell"]), ("Four-, five- and six-seat cars sold.", ["seat", "seat", "seat"]),
        ("39 per cent of these are rated high.", [nil]), ("4 killed", [nil]),
    ])
    func `the counted noun is one word, also when it is left out`(_ text: String, _ nouns: [String?]) throws {
        #expect(try Figures.read(text).numbers.map(\.expression.quantity.noun) == nouns)
    }

    @Test(arguments: [
        ("Sales rose 6%.", "up"), ("Sales fell by nearly 6%.", "down"), ("The firm cut the price by £6.", "down"),
        ("Sales were 6%.", nil), ("Output doubled.", "up"), ("The toll is made up by 45 villages.", nil),
        ("The index gained 1%.", "up"),
    ])
    func `a verb of change gives the direction`(_ text: String, _ direction: String?) throws {
        #expect(try Figures.read(text).numbers.map(\.expression.quantity.change?.rawValue) == [direction])
    }

    @Test(arguments: [
        ("The mill used 5.4m litres.", "5400000"), ("a population of 2.68m", "2680000"), ("a height of 5.4m", "5.4"),
        ("a 100m sprint", "100"),
        ("$4.2b", "4200000000"), ("10k", "10000"), ("a couple of hundred people", "200"), ("100s of workers", "200"),
        ("seven and a half million", "7500000"), ("two-and-a-half years", "2.5"), ("half an hour", "0.5"),
        ("8x2^10 bits", "8192"),
    ])
    func `scale letters and halves are multiplied out`(_ text: String, _ value: String) throws {
        #expect(try Figures.read(text).numbers.map { $0.expression.coreValue?.description } == [value])
    }
}
