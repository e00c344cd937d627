import ClaimInterchange
import Testing

struct ClaimReviewImportTests {
    /// A fault, how to make it, and the repair that has to be listed.
    static let faults: [(fault: String, text: String, repair: String)] = [
        ("trailing comma", Fixture.clean("\"Mostly wrong\"}}", to: "\"Mostly wrong\"},}"), "trailing-comma"),
        ("missing comma", Fixture.clean("\"2024-05-03\",\n", to: "\"2024-05-03\"\n"), "missing-comma"),
        ("line break in a string", Fixture.clean("bridge carries", to: "bridge\ncarries"), "raw-control-character"),
        ("CDATA marks", "/* <![CDATA[ */\n" + Fixture.clean + "\n/* ]]> */", "comment"),
        ("byte order mark", "\u{FEFF}" + Fixture.clean, "byte-order-mark"),
        ("semicolon at the end", Fixture.page(Fixture.clean + ";"), "stray-semicolon"),
    ]

    @Test(arguments: faults) func `a broken block is repaired and says so`(fault: (String, text: String, repair: String)) {
        let document = Fixture.read(fault.text)
        #expect(document.reviews.first?.review.claim == "The harbour bridge carries 41,000 cars a day.")
        #expect(document.repairs.map(\.code).contains(fault.repair), "\(fault.0): \(document.repairs)")
        #expect(document.failures.isEmpty)
    }

    static let oddities: [(text: String, repair: String)] = [
        (Fixture.clean("\"reviewRating\": {", to: "\"reviewRating\": \"Mostly wrong\", \"x\": {"), "rating-is-text"),
        (Fixture.clean("\"Mostly wrong\"", to: "[\"Mostly wrong\"]"), "list"),
        (Fixture.clean("\"Mostly wrong\"", to: "{\"@value\": \"Mostly wrong\"}"), "object"),
        (Fixture.clean("alternateName", to: "name"), "rating-in-name"),
        (Fixture.clean("\"bestRating\": 5", to: "\"bestRating\": \"5\""), "number-as-text"),
        (Fixture.clean("41,000 cars", to: "41&#44;000 cars"), "character-references"),
        (Fixture.clean("a day.\"", to: "a day. \""), "blanks"),
        (Fixture.clean("\"2024-05-03\"", to: "\"2024-05-03 09:30\""), "date-rewritten"),
        (Fixture.clean("\"@type\": \"Claim\",", to: "\"@type\": \"CreativeWork\","), "old-item-type"),
    ]

    @Test(arguments: oddities) func `an odd shape reads the same and is listed`(odd: (text: String, repair: String)) throws {
        let imported = try #require(Fixture.read(odd.text).reviews.first)
        #expect(imported.review.claim == "The harbour bridge carries 41,000 cars a day.")
        #expect(imported.review.rating == "Mostly wrong")
        #expect(imported.review.published?.hasPrefix("2024-05-03") == true)
        #expect(imported.repairs.map(\.code).contains(odd.repair), "\(imported.repairs)")
    }

    @Test func `a clean review needs no repair`() throws {
        let document = Fixture.read(Fixture.clean)
        let imported = try #require(document.reviews.first)
        #expect(document.repairs.isEmpty && imported.repairs.isEmpty && imported.doubts.isEmpty)
        #expect(imported.review.reviewer?.name == "Harbour Desk")
        #expect(imported.review.claimant == ClaimReviewParty(name: "Mara Quill", isPerson: true))
        #expect(imported.review.allAppearances == ["https://paper.example/bridge"])
        #expect(imported.review.score?.fraction == 0.25)
    }

    @Test func `quotation marks that were not escaped stay in the words`() {
        let document = Fixture.read(Fixture.clean("41,000 cars", to: "\"41,000 cars\""))
        #expect(document.reviews.first?.review.claim == "The harbour bridge carries \"41,000 cars\" a day.")
        #expect(document.repairs.map(\.code) == ["raw-quotation-mark", "raw-quotation-mark"])
    }

    static let scores: [(rating: String, fraction: Double?)] = [
        ("\"ratingValue\": 5, \"bestRating\": 1, \"worstRating\": 5", 0),
        ("\"ratingValue\": \"3\", \"bestRating\": 5, \"worstRating\": 1", 0.5),
        ("\"ratingValue\": -1, \"bestRating\": -1, \"worstRating\": -1", nil),
        ("\"ratingValue\": 0, \"bestRating\": 10, \"worstRating\": 1", nil),
        ("\"ratingValue\": 1, \"bestRating\": 6, \"worstRating\": null", nil),
        ("\"ratingValue\": \"high\", \"bestRating\": 5, \"worstRating\": 1", nil),
    ]

    @Test(arguments: scores) func `a number counts only where its scale makes sense`(rating: String, fraction: Double?) {
        let text = Fixture.clean("\"ratingValue\": 2, \"bestRating\": 5, \"worstRating\": 1", to: rating)
        let imported = Fixture.read(text).reviews.first
        #expect(imported?.review.score?.fraction == fraction)
        if fraction != 0.5 { #expect(imported?.repairs.isEmpty == false) }
    }

    @Test func `references, lists, feeds and wrappers lead to the reviews`() {
        let graph = """
            {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "@id": "#o", "name": "Desk of Oar"},
            \(Fixture.clean("{\"@type\": \"Organization\", \"name\": \"Harbour Desk\", \"url\": \"https://desk.example/\"}", to: "{\"@id\": \"#o\"}"))]}
            """
        #expect(Fixture.read(graph).reviews.first?.review.reviewer?.name == "Desk of Oar")
        let feed =
            "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"item\": [\(Fixture.clean)]}, {\"item\": [\(Fixture.clean)]}]}"
        #expect(Fixture.read(feed).reviews.map(\.repeats) == [nil, 0])
        #expect(Fixture.read("[\(Fixture.clean), null, 7]").reviews.count == 1)
        let lines = Fixture.clean.replacing("\n", with: " ")
        #expect(Fixture.read(lines + "\n" + lines).reviews.count == 2)
        let wrapped = "{\"type\": \"http://schema.org/ClaimReview\", \"properties\": \(Fixture.clean)}"
        #expect(Fixture.read(wrapped).reviews.contains { $0.review.claim.hasPrefix("The harbour") })
    }

    @Test func `a relative address is completed from the page's base`() {
        let text = Fixture.clean("https://desk.example/bridges/", to: "/bridges/")
        #expect(Fixture.read(text).reviews.first?.review.url == nil)
        let page = Fixture.page(text, head: "<base href=https://desk.example/start>")
        #expect(Fixture.read(page).reviews.first?.review.url == "https://desk.example/bridges/")
    }

    @Test func `microdata reads like JSON-LD`() throws {
        let page = """
            <p><div itemscope itemtype="http://schema.org/ClaimReview"><meta itemProp="url" content="https://desk.example/ferry">
            <blockquote itemprop=claimReviewed>
              The ferry&#039;s hull is of oak.
            </blockquote><ul><li itemprop="author" itemscope itemtype="https://schema.org/Organization">
            <span itemprop="name"><a itemprop="url" href="https://desk.example/">Harbour Desk</a></span><li>other</ul>
            <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><b itemprop="alternateName">Wrong</b></span>
            <time itemprop=datePublished datetime="2024-06-01">June</time></div>
            """
        let imported = try #require(Fixture.read(page).reviews.first)
        #expect(imported.origin == .microdata)
        #expect(imported.review.claim == "The ferry's hull is of oak.")
        #expect(imported.review.reviewer?.name == "Harbour Desk")
        #expect(imported.review.reviewer?.url == "https://desk.example/")
        #expect(imported.review.rating == "Wrong")
        #expect(imported.review.published == "2024-06-01")
    }

    static let doubtful = ["", "Claim reviewed", "{{claim_text}}", "Your claim goes here and here"]

    @Test(arguments: doubtful) func `a review nobody filled in is kept and doubted`(claim: String) {
        let text = Fixture.clean("The harbour bridge carries 41,000 cars a day.", to: claim)
        #expect(Fixture.read(text).reviews.map(\.isSuspicious) == [true])
    }

    static let hopeless = ["", "{", "[1, 2", "{\"a\": }", "{\"a\" 1}", "nulL", String(repeating: "[", count: 5000), "\u{0}"]

    @Test(arguments: hopeless) func `what can't be read is a failure with its place`(text: String) {
        let document = Fixture.read(text)
        #expect(document.reviews.isEmpty)
        #expect(document.failures.count == 1 && document.failures[0].line >= 1)
    }

    @Test func `hostile pages end without a review and without a trap`() {
        for page in [
            "<", "<a", "<a b='", "<script type=application/ld+json>", "<!--", "</", "<a/=/=>", "<div itemscope itemprop=x>",
        ] {
            #expect(Fixture.read(page).reviews.isEmpty)
        }
        let nested = String(repeating: "<div itemscope itemprop=a itemtype=ClaimReview>", count: 3000)
        #expect(Fixture.read(nested).reviews.count >= 1)
    }

    @Test func `an answer of the tools service is told apart from markup`() {
        let answer = """
            {"claims": [{"text": "The tower leans.", "claimant": "Mara Quill", "claimDate": "2024-01-02T00:00:00Z",
              "claimReview": [{"publisher": {"name": "Desk", "site": "desk.example"}, "url": "https://desk.example/t",
              "reviewDate": "2024-01-03T00:00:00Z", "textualRating": "Wrong", "languageCode": "en"}]}]}
            """
        let document = Fixture.read(answer)
        #expect(document.reviews.isEmpty)
        #expect(document.toolReviews.map(\.review.rating) == ["Wrong"])
    }
}
