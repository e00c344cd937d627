import ClaimModel
import Testing

@testable import ClaimWorkflow

@Suite struct EntryRoundTripTests {
    private static let nasty = "\"quote\\ \u{0}\u{1F}\u{202E} 😀 e\u{301} \n\t"
    private static let verdict = Verdict(
        key: "k", label: nasty, axis: .mostlyRefuted, flags: [.outdated, .satire], conclusion: "so")
    private static let quantity = Quantity(
        range: 0..<11, low: Bound(ExactNumber(29)),
        high: Bound(ExactNumber(isNegative: false, significand: 7, exponent: 60), inclusive: false),
        isApproximate: true, unit: "USD/day", noun: "ships", change: .up,
        asOf: CalendarDay("2026-01-02").map { DayInterval($0, $0) })
    private static let reading = ClaimReading(
        article: Sample.harbour, kinds: [.quantity, .negation], worth: 0.123456789,
        why: [WorthPart(part: "kind", weight: -1e-7)],
        attributions: [ClaimAttribution(type: .mixed, speaker: nasty, cue: "said", quotes: ["a", ""])], rules: ["r"],
        isByHand: true,
        splitFrom: ClaimID(3), sameAs: ClaimID(4))
    private static let appearance = Appearance(
        revision: 2, passages: [Sample.passage(3, nasty)], quantities: [ClaimQuantity(text: "29", quantity: quantity)],
        fate: .valueChanged, why: "29 → 59", context: ContextChange(before: "a", after: "b"), passagesAgree: false,
        candidates: [Sample.passage(9, "x")])
    private static let recheck = Recheck(reason: .quoteChanged, why: "w", before: "b", after: nil, revision: 2)
    private static let record = EvidenceRecord(
        id: EvidenceID(1), title: nasty, publisher: "p", author: "a",
        locator: Locator(
            web: WebLocator(url: "https://example.org", archivedURL: "https://example.net"),
            document: DocumentLocator(document: "d", edition: "2", page: "3"),
            recording: RecordingLocator(recording: "tape", time: "00:01"),
            contact: ContactLocator(who: "w", when: "then", how: "phone", askedBy: "ada", confirmed: "yes")),
        sourceKind: .primary, medium: .book, origin: "o", originEvidence: EvidenceID(2), interest: "i",
        confidentiality: .confidential,
        published: CalendarDay("2026-01-02"), retrieved: CalendarDay("2026-01-03"),
        asOf: CalendarDay("2026-01-01").map { DayInterval($0, $0.adding(days: 3)) },
        excerpts: [Excerpt(text: "t", place: "p", proof: .normalised, normalisations: ["quotes"])],
        snapshot: Snapshot(digest: "d", name: "n", size: 7), note: "n", importedAs: "f")

    private static let samples: [any EntryContent] = [
        CasebookCreated(name: nasty, identifier: "i"), FileAdopted(file: AdoptedFile(role: .pack, name: "n", digest: "d")),
        ArticleAdded(
            record: ArticleRecord(id: Sample.harbour, title: nasty, publisher: "p", author: "a", url: "u", language: "en")),
        ArticleEdited(record: ArticleRecord(id: Sample.harbour, title: "t", published: CalendarDay("2026-01-02"))),
        RevisionAdded(
            record: RevisionRecord(
                article: Sample.harbour, number: 2, digest: "d", sentences: [SentenceRecord(range: 1..<4, isClaim: true)],
                correction: CorrectionRecord(note: "n", day: CalendarDay("2026-01-02")), sameAs: 1)),
        CorrectionNoted(article: Sample.harbour, revision: 2, correction: CorrectionRecord(note: nasty)),
        SentencesSeen(article: Sample.harbour, revision: 1, sentences: [0, 4], hasNothingToCheck: true),
        SentencesUnseen(article: Sample.harbour, revision: 1, sentences: [4]),
        SentencesCarried(
            article: Sample.harbour, revision: 2,
            sentences: [SentenceSeen(index: 1, hasNothingToCheck: true, author: "b", time: Moment(milliseconds: 5))]),
        ClaimAdded(claim: ClaimID(1), reading: reading, appearance: appearance),
        ClaimEdited(claim: ClaimID(1), reading: nil, appearance: appearance),
        ClaimTracked(claim: ClaimID(1), appearance: appearance, effect: .returned, rechecks: [recheck]),
        ClaimTriaged(claim: ClaimID(1)), ClaimTaken(claim: ClaimID(1)), ClaimDismissed(claim: ClaimID(1), reason: nasty),
        ClaimDuplicated(claim: ClaimID(1), original: ClaimID(2)), ClaimRestored(claim: ClaimID(1)),
        ClaimWaived(claim: ClaimID(1), reason: "r"), VerdictProposed(claim: ClaimID(1), verdict: verdict),
        VerdictSigned(claim: ClaimID(1), verdict: verdict, proposedBy: "p", policy: "solo"),
        ChangesRequested(claim: ClaimID(1), comment: "c"), ClaimReopened(claim: ClaimID(1), rechecks: [recheck]),
        RechecksCleared(claim: ClaimID(1)), ClaimAssigned(claim: ClaimID(1), assignee: nil),
        ClaimPrioritised(claim: ClaimID(1), priority: -3), ClaimTagged(claim: ClaimID(1), tags: ["a", nasty]),
        OtherSideSought(claim: ClaimID(1), search: nasty), NoteAdded(note: NoteID(1), claim: ClaimID(1), text: nasty),
        EvidenceAdded(record: record), EvidenceEdited(record: record), EvidenceWithdrawn(evidence: EvidenceID(1), reason: "r"),
        EvidenceRestored(evidence: EvidenceID(1)),
        EvidenceRedacted(evidence: EvidenceID(1), links: [LinkID(1)], reason: "r"), NoteRedacted(note: NoteID(1), reason: "r"),
        LinkAdded(link: LinkID(1), claim: ClaimID(1), evidence: EvidenceID(1), stance: .refutes),
        LinkCompared(
            link: LinkID(1), evidence: EvidenceID(1),
            comparison: ComparisonRecord(result: .contradicts, framing: .shifted, score: 0.25, why: nasty)),
        LinkRemoved(link: LinkID(1), claim: ClaimID(1), evidence: EvidenceID(1)),
        FixProposed(
            record: FixRecord(
                id: FixID(1), claim: ClaimID(1), revision: 1, oldWords: "o", newWords: nasty, because: [EvidenceID(1)],
                note: "n")),
        FixDecided(fix: FixID(1), state: .stet, reason: "r", revision: nil), FixSeen(fix: FixID(1), revision: 2),
        QueryAsked(query: QueryID(1), claim: ClaimID(1), question: nasty, addressee: "author"),
        QueryAnswered(query: QueryID(1), answer: nasty), DecisionUndone(group: 4, about: ["c1", "harbour"]),
    ]

    @Test(arguments: samples.map { Entry($0) })
    func `an entry reads back as it was written`(_ entry: Entry) throws {
        let again = try Entry(kind: entry.kind, version: Entry.version, payload: entry.payload)
        #expect(AnyHashable(again.content) == AnyHashable(entry.content))
        #expect(again.payload == entry.payload)
    }

    @Test func `every kind of entry has a sample`() {
        #expect(Set(Self.samples.map { type(of: $0).kind }) == Set(Entry.kinds))
    }

    @Test(arguments: [
        "", "{", "[1", "{\"a\":}", "\"\u{1}\"", "{\"a\":1} x", "nul", "01x", "\"\\ud800\"", String(repeating: "[", count: 99),
    ])
    func `what is no JSON is refused with its place`(_ text: String) {
        #expect(throws: PayloadError.self) { try JSONText.parse(Array(text.utf8)) }
    }

    @Test func `an unknown kind and a newer version are named`() {
        #expect(throws: PayloadError.unknownKind("claim.sung")) { try Entry(kind: "claim.sung", version: 1, payload: []) }
        #expect(throws: PayloadError.newerVersion(9)) { try Entry(kind: "claim.signed", version: 9, payload: []) }
    }
}
