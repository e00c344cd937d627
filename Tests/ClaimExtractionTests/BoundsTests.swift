import ClaimExtraction
import ClaimModel
import Testing

@Suite struct BoundsTests {
    @Test(arguments: [
        ("At least another 300 boats came.", "At least another 300 | [300, ∞) | count | boats | count"),
        ("More than a further 20 barns burned.", "More than a further 20 | (20, ∞) | count | barns | count"),
        ("Another 300 boats came.", "300 | 300 | count | boats | count"),
        ("It holds c. 300 boats.", "c. 300 | ≈ 300 | count | boats | count"),
        ("It holds max. 300 boats.", "max. 300 | (−∞, 300] | count | boats | count"),
        ("The mast is as high as 30 metres.", "as high as 30 metres | (−∞, 30] | m | - | measure"),
        ("Prices fell as low as $3.", "as low as $3 | [3, ∞) | USD | prices | money | down"),
        ("It is as tall as 3 buses.", "3 | 3 | count | buses | count"),
        ("Not even 300 boats came.", "Not even 300 | (−∞, 300) | count | boats | count"),
        ("Over 300+ boats came.", "Over 300+ | (300, ∞) | count | boats | count"),
    ])
    func `words may stand between a bound and its number`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        ("He has 30 boats or more.", "30 | [30, ∞) | count | boats | count"),
        ("He has 30 boats at most.", "30 | (−∞, 30] | count | boats | count"),
        ("He has 30 boats or so.", "30 | ≈ 30 | count | boats | count"),
        ("It has 30 boats, give or take.", "30 | ≈ 30 | count | boats | count"),
        ("It counts 300 residents and counting.", "300 | [300, ∞) | people | residents | count"),
        ("He has 30 boats or more rafts.", "30 | 30 | count | boats | count"),
        ("He has 30 boats at least partly built.", "30 | 30 | count | boats | count"),
    ])
    func `a bound may stand behind the counted noun`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        ("Prices broke through the $40 barrier.", "$40 | (40, ∞) | USD | barrier | money"),
        ("The roll passed the 300 mark.", "300 | (300, ∞) | count | mark | count"),
        ("The council passed 300 bills.", "300 | 300 | count | bills | count"),
        ("The boys broke 3 windows.", "3 | 3 | count | windows | count"),
        ("Sales shot past $3 billion.", "$3 billion | (3000000000, ∞) | USD | - | money"),
        ("Sales neared $3 billion.", "$3 billion | ≈ (−∞, 3000000000) | USD | - | money"),
        ("The maid approached 30 firms.", "30 | 30 | count | firms | count"),
        ("A fee not to exceed $300 is due.", "$300 | (−∞, 300] | USD | - | money"),
    ])
    func `what is reached and passed sets a bound`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        ("A dispute over 12 jobs began.", "12 | 12 | count | jobs | count"),
        ("She presided over 30 hearings.", "30 | 30 | count | hearings | count"),
        ("She heard over 30 pleas.", "over 30 | (30, ∞) | count | pleas | count"),
        ("Fears over more than 30 jobs grew.", "more than 30 | (30, ∞) | count | jobs | count"),
    ])
    func `over is no bound where it says about what`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        ("Drivers over the age of 65 need a test.", "over the age of 65 | (65, ∞) | years | - | age | no quantity"),
        ("The over-65s pay less.", "over-65s | (65, ∞) | years | - | age | no quantity"),
        ("Adults 65 or older pay less.", "65 or older | [65, ∞) | years | - | age | no quantity"),
        ("Those younger than 30 pay more.", "younger than 30 | (−∞, 30) | years | - | age | no quantity"),
        ("Children 12 and under ride free.", "12 and under | (−∞, 12] | years | - | age | no quantity"),
        ("She is in her late 40s.", "40s | [40, 49] | years | - | age | no quantity"),
        ("A 30s film ran.", "30s | 30 | seconds | - | duration"),
    ])
    func `ages are told by their bounds and tens`(_ text: String, _ expected: String) throws {
        #expect(try Figures.numbers(text) == [expected])
    }

    @Test(arguments: [
        ("The price is nearly double.", "nearly double | ≈ (−∞, 2) | factor | - | factor"),
        ("It is more than triple last year's sum.", "more than triple | (3, ∞) | factor | - | factor"),
        ("They took a double room.", nil),
        ("It is 3 percent, plus or minus 2 points.", "3 percent | 3 | % | - | percentage; 2 points | 2 | points | - | count"),
    ])
    func `factors may end their phrase`(_ text: String, _ expected: String?) throws {
        #expect(try Figures.numbers(text).joined(separator: "; ") == expected ?? "")
    }

    @Test(arguments: [
        ("They live at 12 Quarry Road.", nil), ("She moved to 49 Old Mill Lane, Sorrel.", nil),
        ("He bought 12 High Street shops.", "12 | 12 | count | - | plain"),
        ("They reached the last 16.", "16 | 16 | count | - | rank | no quantity"),
        ("Half of the last 16 boats sank.", "Half | 0.5 | ratio | - | fraction; 16 | 16 | count | boats | count"),
        ("It is in the bottom three.", "three | 3 | count | - | rank | no quantity"),
        ("The top three firms pay.", "three | 3 | count | firms | count"),
    ])
    func `houses and stages of a cup are not counted`(_ text: String, _ expected: String?) throws {
        #expect(try Figures.numbers(text).joined(separator: "; ") == expected ?? "")
    }

    @Test(arguments: [
        ("Use climbed from 21 mpg to 23.", ["mpg", "mpg"]), ("The fee rose from $75 to 80.", ["USD", "USD"]),
        ("It rose 64 points to 4,577.", ["points", "points"]), ("The share rose from 5% to 7 boats.", ["%", "count"]),
        ("It cost R50 million.", ["ZAR"]), ("It cost N1,500.", ["NGN"]), ("It cost P19.99.", ["PHP"]),
        ("They wore N95 masks.", []),
        ("It cost 50 takas.", ["BDT"]), ("It cost 50 Nicaraguan córdobas.", ["NIO"]), ("It cost MAD 50.", ["MAD"]),
        ("It took 7 man-hours.", ["man hours"]), ("It holds 7 imperial gallons.", ["imperial gallons"]),
        ("It took 6 wks.", ["weeks"]),
    ])
    func `units are carried on and named in full`(_ text: String, _ units: [String]) throws {
        #expect(try Figures.read(text).numbers.map(\.expression.quantity.unit) == units)
    }

    @Test(arguments: [
        ("They had 30 burglaries, against an average of 20 per week.", ["burglaries", "burglaries"]),
        ("Half of the combined 40 boats sank.", ["boats", "boats"]), ("It pays more than the $30 offered.", [nil]),
        ("They hold a stake of $30.", ["stake"]),
    ])
    func `a figure as such is no counted noun`(_ text: String, _ nouns: [String?]) throws {
        #expect(try Figures.read(text).numbers.map(\.expression.quantity.noun) == nouns)
    }
}
