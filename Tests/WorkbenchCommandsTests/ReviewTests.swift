import ClaimModel
import ReviewTerminal
import Testing

@testable import WorkbenchCommands

@Suite struct ReviewTests {
    private let desk = MemoryDesk()

    /// Types keys at a review and gives back the last screen.
    @discardableResult
    private func typing(_ keys: String, columns: Int = 80, rows: Int = 24, walking: Bool = false) throws -> [String] {
        let cards = try CardReview(desk: desk, order: .position, at: nil)
        let review =
            walking
            ? try CasebookReview(desk: desk, cards: cards, walking: MemoryDesk.article)
            : CasebookReview(desk: desk, cards: cards)
        let device = TypedKeys(keys, size: TerminalSize(columns: columns, rows: rows))
        _ = ReviewScreen(on: device, delegate: review).run()
        return device.lastScreen
    }

    @Test func `no key means two things`() {
        #expect(ReviewKeys.card.conflicts.isEmpty)
        #expect(ReviewKeys.walk.conflicts.isEmpty)
    }

    @Test func `every key of both modes leads to something the review knows`() {
        for binding in ReviewKeys.card.bindings + ReviewKeys.walk.bindings {
            switch binding.effect {
            case .perform(let name, _): #expect(ReviewKeyCommand(rawValue: name) != nil, "\(name)")
            case .ask(let form): #expect(ReviewKeyCommand(rawValue: form.action) != nil, "\(form.action)")
            default: continue
            }
        }
    }

    @Test(arguments: [
        ("s", [ReviewDecision.propose(ClaimID(1), label: "supported", conclusion: nil)]),
        (
            "sr",
            [
                .propose(ClaimID(1), label: "supported", conclusion: nil),
                .propose(ClaimID(2), label: "refuted", conclusion: nil),
            ]
        ),
        ("np", [.propose(ClaimID(2), label: "unproven", conclusion: nil)]),
        ("m", []),
        ("drefu\t\r", [.propose(ClaimID(1), label: "refuted", conclusion: nil)]),
        ("drefutde\r", []),
        ("a", [.stillStands(ClaimID(1))]), ("y", [.sign(ClaimID(1))]), ("f", [.fixMade(ClaimID(1))]),
        ("xan opinion\r", [.dismiss(ClaimID(1), reason: "an opinion")]), ("x\r", []), ("xan\u{1B}", []),
        ("tcall Ruta\r", [.note(ClaimID(1), "call Ruta")]), ("Qhow many?\r", [.ask(ClaimID(1), question: "how many?")]),
        ("g3\rs", [.propose(ClaimID(3), label: "supported", conclusion: nil)]),
        ("g c2\rs", [.propose(ClaimID(2), label: "supported", conclusion: nil)]),
        ("/sheds\rs", [.propose(ClaimID(2), label: "supported", conclusion: nil)]),
        ("us", [.propose(ClaimID(2), label: "supported", conclusion: nil)]),
        ("zs", [.propose(ClaimID(2), label: "supported", conclusion: nil)]),
        ("Oworth\rnns", [.propose(ClaimID(3), label: "supported", conclusion: nil)]),
        ("1", []), ("K9 \u{1B}[2~", []),
        ("Fburnt on Sunday\r\u{15}e4, e7\r\u{15}see log\r", []),
    ])
    func `a key decides on the claim on the screen`(keys: String, decisions: [ReviewDecision]) throws {
        try typing(keys.replacing("Fburnt", with: "F\u{15}burnt"))
        if keys.hasPrefix("F") {
            let fix = ReviewDecision.proposeFix(
                ClaimID(1), words: "burnt on Sunday", because: [EvidenceID(4), EvidenceID(7)], note: "see log")
            #expect(desk.decisions == [fix])
        } else {
            #expect(desk.decisions == decisions)
        }
    }

    @Test func `a suggestion is linked with the stance it speaks for`() throws {
        let evidence = EvidenceRecord(id: EvidenceID(7), title: "Port log")
        desk.suggestions = [CardSuggestion(evidence: evidence, stance: .refutes, why: "it burnt on Sunday")]
        let screen = try typing("1o")
        #expect(desk.decisions == [.link(ClaimID(1), EvidenceID(7), .refutes)])
        #expect(screen.contains { $0.contains("e7 Port log") })
    }

    @Test func `a suggestion that is not on the screen yet is not linked`() throws {
        desk.suggestions = [
            CardSuggestion(evidence: EvidenceRecord(id: EvidenceID(7), title: "Port log"), stance: .refutes, why: "")
        ]
        desk.isLooking = true
        #expect(try typing("1").contains { $0.hasPrefix("the suggestions are still being looked for; press 1") })
        #expect(desk.decisions.isEmpty)
    }

    @Test func `an empty search goes on with the words before`() throws {
        #expect(try typing("/n\r")[0].contains("2/3") == false)
        #expect(try typing("/t\r/\r")[0].contains("3/3"))
    }

    @Test func `punctuation alone becomes no claim`() throws {
        let screen = try typing("\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[Cc", walking: true)
        #expect(screen.contains("a claim needs words, not only punctuation"))
        #expect(desk.decisions.isEmpty)
    }

    @Test func `a message that is too long for its line is shown to its end`() throws {
        desk.refusal = "one more independent origin is needed, and it has to be a primary source that nobody has used before"
        let screen = try typing("s", columns: 40, rows: 15)
        #expect(screen.contains("one more independent origin is needed,"))
        #expect(screen.contains { $0.hasSuffix("nobody has used before") })
        #expect(screen.count == 15)
    }

    @Test func `the short form makes evidence`() throws {
        try typing("ehttps://port.example/log\rPort of Velda\rLog\r\u{15}primary\r31 sheds\r\u{15}refutes\r")
        let evidence = NewEvidence(
            locator: "https://port.example/log", publisher: "Port of Velda", title: "Log", kind: .primary, excerpt: "31 sheds",
            stance: .refutes)
        #expect(desk.decisions == [.addEvidence(ClaimID(1), evidence)])
    }

    @Test func `what is refused is said in one line, and the claim stays`() throws {
        desk.refusal = "one more independent origin is needed"
        let screen = try typing("s")
        #expect(screen.contains("one more independent origin is needed"))
        #expect(screen[0].contains("c1"))
        #expect(desk.decisions.isEmpty)
    }

    @Test func `a verdict key is refused while the policy lacks evidence, and says what`() throws {
        desk.breaches = [
            PolicyBreach(rule: .independentOrigins, missing: "no evidence is linked", remedy: "link c1 EVIDENCE supports")
        ]
        let screen = try typing("s")
        #expect(desk.decisions.isEmpty)
        #expect(
            screen.contains { $0.hasPrefix("“Supported” lacks something: no evidence is linked; link c1 EVIDENCE supports") })
        try typing("p")
        #expect(desk.decisions == [.propose(ClaimID(1), label: "unproven", conclusion: nil)])
    }

    @Test func `the next review begins where this one was`() throws {
        try typing("nn")
        #expect(desk.remembered == ClaimID(3))
        let cards = try CardReview(desk: desk, order: .position, at: ClaimID(3))
        #expect(cards.current == ClaimID(3))
    }

    @Test func `a claim of the small screen shows its words and their sentence`() throws {
        let screen = try typing("g2\r", columns: 40, rows: 15)
        #expect(screen[0] == " quay-fire r2 · c2 · 2/3            new")
        #expect(screen.contains { $0.contains("⟦At") })
    }

    @Test(arguments: [true, false]) func `arithmetic with a value that the claim no longer has says so`(isOutdated: Bool) throws
    {
        let link = LinkRecord(
            id: LinkID(1), claim: ClaimID(2), evidence: EvidenceID(7), stance: .supports,
            comparison: ComparisonRecord(result: .entails, why: "29 lies within “at least 29”"))
        desk.links = [(link, EvidenceRecord(id: EvidenceID(7), title: "Port log"), isOutdated)]
        let screen = try typing("").joined(separator: "\n")
        #expect(screen.contains("29 lies within “at least 29”"))
        #expect(screen.contains("with the earlier value: 29 lies within") == isOutdated)
    }

    @Test func `sources are shown with the place in their copy`() throws {
        desk.suggestions = [
            CardSuggestion(
                evidence: EvidenceRecord(
                    id: EvidenceID(7), title: "Port log", locator: Locator(web: WebLocator(url: "https://port.example/log")),
                    excerpts: [Excerpt(text: "31 sheds are gone", proof: .exact)]), stance: .supports, why: "31 ≥ 29")
        ]
        let screen = try typing("o")
        #expect(screen.contains("  web: https://port.example/log"))
        #expect(screen.contains("  │ It was a dry week. ⟦31 sheds are gone⟧, wrote the warden."))
    }

    // MARK: Walking

    @Test func `a walk goes sentence by sentence and ends when all were seen`() throws {
        let screen = try typing("nn0n", walking: true)
        let marks = desk.decisions.map { decision in
            if case .markSeen(_, _, let sentence, let nothing) = decision { "\(sentence)\(nothing ? "-" : "+")" } else { "?" }
        }
        // The third sentence holds a claim, so that there is something to check.
        #expect(marks == ["0+", "1+", "2+"])
        #expect(screen[0].contains("sentence 4/4 · seen 3 of 4"))
        let last = try typing("0", walking: true)
        #expect(last.contains { $0.contains("Every sentence was seen: 4 of 4.") })
    }

    @Test func `words become a claim, a claim is corrected, a claim is dropped`() throws {
        try typing("\u{1B}[C\u{1B}[1;2Cc", walking: true)
        #expect(desk.decisions == [.addClaim(MemoryDesk.article, MemoryDesk.range("quay at"))])
        desk.decisions = []
        try typing("\t\u{1B}[1;2Ce", walking: true)
        #expect(desk.decisions == [.moveWords(ClaimID(1), MemoryDesk.range("burnt on Monday."))])
        desk.decisions = []
        try typing("\tx\r", walking: true)
        #expect(desk.decisions == [.dismiss(ClaimID(1), reason: "not a claim")])
    }

    @Test func `what is a claim already is not made one again`() throws {
        let screen = try typing("\tc", walking: true)
        #expect(desk.decisions.isEmpty)
        #expect(screen.contains("these words are c1 already"))
    }

    @Test func `one key leads from cards to the walk and back`() throws {
        #expect(try typing("W")[0].contains("sentence 1/4"))
        #expect(try typing("WnC")[0].contains("c2"))
    }
}

/// A screen whose keys were written down beforehand.
private final class TypedKeys: ScreenDevice {
    let size: TerminalSize
    let hasWaitingInput = false
    private var inputs: [ScreenInput]
    private var last = ScreenFrame()

    init(_ keys: String, size: TerminalSize) {
        self.size = size
        var decoder = KeyDecoder()
        inputs = decoder.decode(keys.utf8) + decoder.flush()
    }

    /// The lines without the blanks at their ends.
    var lastScreen: [String] {
        last.lines.map { String($0.text.reversed().drop { $0 == " " }.reversed()) }
    }

    func display(_ frame: ScreenFrame) { last = frame }
    func next(within milliseconds: Int?) -> ScreenInput { inputs.isEmpty ? .end : inputs.removeFirst() }
    func lend(_ body: () -> ReviewResponse) -> ReviewResponse { body() }
    func suspend() {}
}
