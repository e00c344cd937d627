import ClaimInterchange
import ClaimModel
import Testing

/// A small article with a claim of each sort that exports care for.
enum ExportSample {
    static let text = ArticleText("The öre ferry carries 90 cars. It sails at noon.\nNobody pays.")

    static func claim(_ number: Int, _ words: String, _ standing: ClaimStanding, speaker: String? = nil, fate: Fate = .new)
        -> ClaimRecord
    {
        let wanted = Array(words.utf8)
        let start = text.bytes.indices.first { text.bytes[$0...].starts(with: wanted) } ?? 0
        let passage = Passage(start..<start + wanted.count, in: text, map: OffsetMap(text))
        let attributions = speaker.map { [ClaimAttribution(type: .indirect, speaker: $0, cue: "said")] } ?? []
        return ClaimRecord(
            id: .init(number), reading: ClaimReading(article: ArticleID("ferry"), kinds: .quantity, attributions: attributions),
            standing: standing, appearances: [Appearance(revision: 1, passages: [passage], fate: fate)])
    }

    static func signed(
        _ key: String, _ label: String, _ axis: TruthAxis?, flags: [VerdictFlag] = [], day: String = "2024-05-04"
    ) -> ClaimStanding {
        let moment = Moment(milliseconds: Int64(CalendarDay(day)?.ordinal ?? 0) * 86_400_000)
        let verdict = Verdict(key: key, label: label, axis: axis, flags: flags, conclusion: "The log says so.")
        return ClaimStanding(
            stage: .signedOff,
            signOff: SignOff(verdict: verdict, author: "Ada", time: moment, proposedBy: "Ben", policy: "solo"))
    }

    static let dossier = ArticleDossier(
        casebook: "Sea",
        article: ArticleRecord(
            id: ArticleID("ferry"), title: "Ferry", publisher: "Harbour Paper", author: "Mara Quill",
            url: "https://paper.example/ferry",
            published: CalendarDay("2024-05-02")),
        revisions: [
            RevisionText(
                record: RevisionRecord(
                    article: ArticleID("ferry"), number: 1, digest: String(repeating: "a", count: 64),
                    correction: CorrectionRecord(note: "The number was 80.")), text: text)
        ],
        claims: [
            claim(
                1, "The öre ferry carries 90 cars", signed("true", "True", .supported), speaker: "the line", fate: .valueChanged
            ),
            claim(
                2, "It sails at noon", signed("unproven", "Unproven", nil, flags: [.unproven, .outdated], day: "2024-05-01")),
            claim(3, "Nobody pays", ClaimStanding(stage: .proposed)),
        ],
        policy: Policy(name: "solo"),
        scale: Scale(
            name: "five", title: "Five",
            labels: [
                ScaleLabel(key: "true", label: "True", axis: .supported, rating: 5),
                ScaleLabel(key: "false", label: "False", axis: .refuted, rating: 1),
                ScaleLabel(key: "unproven", label: "Unproven", axis: nil),
            ]),
        head: JournalHead(count: 1, hash: ""), moment: Moment(milliseconds: 0))
}

struct AnnotationTests {
    @Test func `what is written reads back the same`() {
        let annotations = AnnotationWriter.annotations(of: ExportSample.dossier)
        #expect(annotations.map(\.exact) == ["The öre ferry carries 90 cars", "It sails at noon", "Nobody pays"])
        let read = AnnotationReader.read(AnnotationWriter.write(annotations))
        #expect(read.annotations == annotations)
        #expect(read.problems.isEmpty)
    }

    @Test func `positions count code points and the state names the text`() {
        let second = AnnotationWriter.annotations(of: ExportSample.dossier)[1]
        #expect(second.start == 31 && second.end == 47)
        #expect(second.textDigest == "sha256:" + String(repeating: "a", count: 64))
        #expect(second.bodies == ["c2: Unproven. The log says so."])
    }

    @Test func `shapes of other programs are taken over`() throws {
        let rows = """
            {"total": 1, "rows": [{"id": "k1", "user": "acct", "text": "Check this", "tags": ["numbers"], "created": "2024-05-03T10:00:00Z",
             "target": [{"source": "https://paper.example/ferry", "selector": [
               {"type": "RangeSelector"}, {"type": "TextPositionSelector", "start": 4, "end": 13},
               {"type": "TextQuoteSelector", "exact": "öre ferry", "prefix": "The ", "suffix": " carries"}]}]}]}
            """
        let read = AnnotationReader.read(Array(rows.utf8))
        let annotation = try #require(read.annotations.first)
        #expect(annotation.exact == "öre ferry" && annotation.start == 4 && annotation.bodies == ["Check this"])
        #expect(annotation.tags == ["numbers"] && annotation.created == "2024-05-03T10:00:00Z")
        let single = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "bodyValue": "Hm", "target": {"source": {"id": "urn:x"},
             "selector": {"type": "FragmentSelector", "value": "p1", "refinedBy": {"type": "TextQuoteSelector", "exact": "noon"}}}}
            """
        #expect(AnnotationReader.read(Array(single.utf8)).annotations.map(\.exact) == ["noon"])
    }

    @Test func `what names no words is told and left out`() {
        let text =
            "[{\"id\": \"a\", \"target\": \"https://x.example\"}, {\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"\"}}}]"
        let read = AnnotationReader.read(Array(text.utf8))
        #expect(read.annotations.isEmpty && read.problems.map(\.code) == ["no-quote", "no-quote"])
        #expect(AnnotationReader.read(Array("{".utf8)).problems.map(\.code) == ["unreadable-json"])
        #expect(AnnotationReader.read([]).problems.map(\.code) == ["empty"])
    }
}

struct ClaimReviewExportFromCasebookTests {
    private let reviews = ClaimReviewExport.reviews(of: ExportSample.dossier)

    @Test func `signed verdicts become reviews that nobody can complain about`() {
        #expect(reviews.map(\.claim) == [.init(1), .init(2)])
        for (_, review) in reviews {
            #expect(ClaimReviewLint.check(ClaimReviewWriter.document(review), host: "paper.example") == [])
            #expect(ClaimReviewWriter.missing(in: review) == [])
        }
    }

    @Test func `numbers come from the scale, and off-axis verdicts are words`() {
        #expect(reviews[0].review.score?.fraction == 1)
        #expect(reviews[0].review.rating == "True")
        #expect(reviews[1].review.score == nil)
        #expect(reviews[1].review.rating == "Unproven (outdated)")
    }

    @Test func `dates, places, claimant and correction are told`() {
        let first = reviews[0].review
        #expect(first.url == "https://paper.example/ferry#c1")
        #expect(first.published == "2024-05-04" && first.claimDate == "2024-05-02")
        #expect(first.claimant?.name == "the line" && first.correction == "The number was 80.")
        // Signed before the article was published: the check is no older than what it checks.
        #expect(reviews[1].review.published == "2024-05-02")
        #expect(reviews[1].review.claimant == ClaimReviewParty(name: "Mara Quill", isPerson: true))
    }
}
