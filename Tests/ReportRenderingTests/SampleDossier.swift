import ClaimModel
import ClaimReports

/// An invented casebook: one article in three revisions, with a claim in every state a report knows.
enum Sample {
    static let revisions = [
        """
        The harbour bridge closes

        The bridge carries 41,000 cars a day, the port office said. At least 12 bolts failed in April. The mayor called it the oldest bridge on the coast.

        Repairs cost 3 million crowns and last until June. Nobody was hurt.
        """,
        """
        The harbour bridge closes

        The bridge carries 41,000 cars a day, the port office said. At least 21 bolts failed in April. The mayor called it the oldest bridge on the coast.

        Repairs cost 3 million crowns and last until June. Nobody was hurt.
        """,
        """
        The harbour bridge closes for good

        The bridge carried 38,500 cars a day, the port office said. At least 21 bolts failed in April. The mayor called it the second-oldest bridge on the coast.

        Repairs cost 3 million crowns. A ferry replaces it, and rides are free.
        """,
    ]

    /// Claims by the words they have in each revision; nil where they don't stand.
    static let wordings: [[String?]] = [
        [
            "The bridge carries 41,000 cars a day", "The bridge carries 41,000 cars a day",
            "The bridge carried 38,500 cars a day",
        ],
        ["At least 12 bolts failed in April", "At least 21 bolts failed in April", "At least 21 bolts failed in April"],
        ["the oldest bridge on the coast", "the oldest bridge on the coast", "the second-oldest bridge on the coast"],
        ["Repairs cost 3 million crowns", "Repairs cost 3 million crowns", "Repairs cost 3 million crowns"],
        ["last until June", "last until June", nil],
        ["Nobody was hurt", "Nobody was hurt", nil],
        [nil, nil, "A ferry replaces it"],
        [nil, nil, "rides are free"],
    ]

    static let fates: [[Fate?]] = [
        [.new, .unchanged, .valueChanged], [.new, .valueChanged, .unchanged], [.new, .unchanged, .reworded],
        [.new, .unchanged, .unchanged], [.new, .unchanged, .removed], [.new, .unchanged, .removed], [nil, nil, .new],
        [nil, nil, .new],
    ]

    static func verdict(_ key: String, _ label: String, _ axis: TruthAxis?, _ conclusion: String? = nil) -> Verdict {
        Verdict(key: key, label: label, axis: axis, conclusion: conclusion)
    }

    static let supported = verdict("true", "True", .supported, "The port office's count says the same.")
    static let refuted = verdict("false", "False", .refuted, "The bill says 5 million.")
    static let noon = Moment(milliseconds: 1_714_730_400_000)

    static func signed(_ verdict: Verdict, rechecks: [Recheck] = []) -> ClaimStanding {
        let sign = SignOff(verdict: verdict, author: "Ada", time: noon, proposedBy: "Ben", policy: "newsroom")
        let proposal = VerdictProposal(verdict: verdict, author: "Ben", time: noon)
        return ClaimStanding(
            stage: rechecks.isEmpty ? .signedOff : .inReview, proposals: [proposal], signOff: sign, rechecks: rechecks,
            movedBy: "Ada",
            movedAt: noon)
    }

    static func text(_ revision: Int) -> ArticleText { ArticleText(revisions[revision - 1]) }

    static func passage(_ words: String, in revision: Int) -> Passage? {
        let text = text(revision)
        let wanted = Array(words.utf8)
        guard let start = text.bytes.indices.first(where: { text.bytes[$0...].starts(with: wanted) }) else { return nil }
        return Passage(start..<start + wanted.count, in: text, map: OffsetMap(text))
    }

    static func appearances(_ index: Int) -> [Appearance] {
        (1...3).compactMap { revision in
            guard let fate = fates[index][revision - 1] else { return nil }
            let passages = wordings[index][revision - 1].flatMap { passage($0, in: revision) }.map { [$0] } ?? []
            let why = fate == .valueChanged ? (index == 1 ? "12 → 21 bolts" : "41,000 → 38,500 cars") : ""
            return Appearance(
                revision: revision, passages: passages, quantities: quantities(index, revision), fate: fate, why: why)
        }
    }

    static func quantities(_ index: Int, _ revision: Int) -> [ClaimQuantity] {
        guard index == 1 else { return [] }
        let low = Bound(ExactNumber(revision == 1 ? 12 : 21))
        return [
            .init(
                text: "At least \(revision == 1 ? 12 : 21)",
                quantity: Quantity(range: 0..<11, low: low, high: nil, noun: "bolts"))
        ]
    }

    static let standings: [ClaimStanding] = [
        signed(
            supported,
            rechecks: [
                Recheck(
                    reason: .valueChanged, why: "41,000 → 38,500 cars", before: "The bridge carries 41,000 cars a day",
                    after: "The bridge carried 38,500 cars a day", revision: 3)
            ]),
        signed(supported),
        ClaimStanding(
            stage: .proposed,
            proposals: [VerdictProposal(verdict: verdict("half", "Half true", .mixed), author: "Ben", time: noon)]),
        signed(refuted),
        ClaimStanding(stage: .withdrawn),
        ClaimStanding(stage: .withdrawn),
        ClaimStanding(
            stage: .waived,
            decision: ReasonedDecision(reason: "Said by the line itself this morning.", author: "Ada", time: noon)),
        ClaimStanding(),
    ]

    static let evidence: [EvidenceRecord] = [
        EvidenceRecord(
            id: .init(1), title: "Traffic count 2024", publisher: "Port Office",
            locator: .init(web: .init(url: "https://port.example/count")),
            sourceKind: .primary, medium: .dataset, origin: "port office count",
            published: CalendarDay(year: 2024, month: 4, day: 30),
            excerpts: [Excerpt(text: "41,000 vehicles cross on an average day", place: "table 2", proof: .exact)],
            snapshot: Snapshot(digest: String(repeating: "ab", count: 32), name: "count.txt")),
        EvidenceRecord(
            id: .init(2), title: "Talk with the shift engineer", publisher: "Zed Quillfeather",
            locator: .init(
                contact: .init(who: "Zed Quillfeather", when: "2 May 2024", how: "phone", askedBy: "Ben", confirmed: "21 bolts")
            ),
            sourceKind: .primary, medium: .conversation, confidentiality: .confidential,
            excerpts: [Excerpt(text: "I counted twenty-one heads on the deck")], note: "Lives at Cooper Row"),
        EvidenceRecord(
            id: .init(3), title: "Repair bill", publisher: "City Works",
            locator: .init(document: .init(document: "Invoice 77", edition: nil, page: "4")), medium: .document,
            excerpts: [Excerpt(text: "Total: 5,000,000 crowns", proof: .normalised, normalisations: ["spaces"])]),
        EvidenceRecord(
            id: .init(4), title: "Background memo", locator: .init(document: .init(document: "Memo of the works board")),
            confidentiality: .notForPublication, excerpts: [Excerpt(text: "The memo's own words")]),
    ]

    static func comparison(_ result: ArithmeticResult, _ why: String) -> ComparisonRecord {
        ComparisonRecord(result: result, why: why)
    }

    static let links: [LinkRecord] = [
        LinkRecord(
            id: .init(1), claim: .init(1), evidence: .init(1), stance: .supports,
            comparison: comparison(.entails, "41,000 is 41,000")),
        LinkRecord(
            id: .init(2), claim: .init(2), evidence: .init(2), stance: .supports,
            comparison: comparison(.entails, "21 lies within [21, ∞)")),
        LinkRecord(
            id: .init(3), claim: .init(4), evidence: .init(3), stance: .refutes,
            comparison: comparison(.contradicts, "5 million is not 3 million")),
        LinkRecord(id: .init(4), claim: .init(4), evidence: .init(4), stance: .context),
    ]

    static func claim(_ index: Int) -> ClaimRecord {
        let attribution = ClaimAttribution(type: .indirect, speaker: "the port office", cue: "said")
        return ClaimRecord(
            id: .init(index + 1),
            reading: ClaimReading(
                article: ArticleID("bridge"), kinds: index == 2 ? .superlativeOrdinal : .quantity, worth: 0.7,
                attributions: index == 0 ? [attribution] : []),
            standing: standings[index], appearances: appearances(index))
    }

    static func history(_ index: Int) -> [StandingVersion] {
        var out = [
            StandingVersion(sequence: 3, time: noon, author: "Ben", command: "triage", standing: ClaimStanding(stage: .triaged))
        ]
        if index == 0 {
            out.append(.init(sequence: 5, time: noon, author: "Ada", command: "sign", standing: signed(supported)))
        }
        if index == 1 || index == 3 {
            out.append(.init(sequence: 25, time: noon, author: "Ada", command: "sign", standing: standings[index]))
        }
        return out
    }

    static var dossier: ArticleDossier {
        let claims = wordings.indices.map(claim)
        let records = (1...3).map { number in
            RevisionText(
                record: RevisionRecord(
                    article: ArticleID("bridge"), number: number, digest: String(repeating: "\(number)", count: 64),
                    sourceName: "bridge.md",
                    sentences: [SentenceRecord(range: 0..<25, isClaim: false), SentenceRecord(range: 27..<86, isClaim: true)],
                    correction: number == 3 ? CorrectionRecord(note: "An earlier version gave an older count.") : nil),
                text: text(number))
        }
        return ArticleDossier(
            casebook: "Harbour",
            article: ArticleRecord(
                id: ArticleID("bridge"), title: "The harbour bridge closes for good", publisher: "Harbour Paper",
                author: "Mara Quill",
                url: "https://paper.example/bridge", language: "en", published: CalendarDay(year: 2024, month: 5, day: 2)),
            revisions: records, claims: claims, links: links,
            evidence: Dictionary(uniqueKeysWithValues: evidence.map { ($0.id, $0) }),
            notes: [
                NoteRecord(
                    id: .init(1), claim: .init(2), text: "Zed Quillfeather confirmed it, see e2.", author: "Ben", time: noon)
            ],
            fixes: [
                FixRecord(
                    id: .init(1), claim: .init(4), revision: 3, oldWords: "3 million", newWords: "5 million",
                    because: [.init(3), .init(2)],
                    author: "Ben", time: noon),
                FixRecord(
                    id: .init(2), claim: .init(3), revision: 3, oldWords: "second-oldest", newWords: "oldest", state: .stet,
                    reason: "The mayor's own words.", author: "Ben", time: noon),
            ],
            queries: [QueryRecord(id: .init(1), claim: .init(8), question: "Free for whom?", author: "Ada", time: noon)],
            coverage: (1...3).map { Coverage(revision: $0, total: 2, seen: [0], unseen: [1]) },
            history: Dictionary(uniqueKeysWithValues: claims.indices.map { (claims[$0].id, history($0)) }),
            revisionEntries: [1: 1, 2: 10, 3: 20],
            policy: Policy(name: "newsroom", summary: "For desks of two and more.", independentOrigins: 2, fourEyes: true),
            scale: Scale(
                name: "plain", title: "Plain words",
                labels: [
                    ScaleLabel(key: "true", label: "True", axis: .supported, rating: 5, meaning: "All of it holds."),
                    ScaleLabel(key: "half", label: "Half true", axis: .mixed, rating: 3),
                    ScaleLabel(key: "false", label: "False", axis: .refuted, rating: 1, meaning: "None of it holds."),
                    ScaleLabel(key: "unproven", label: "Unproven", axis: nil),
                ]),
            files: [AdoptedFile(role: .policy, name: "newsroom", digest: String(repeating: "0f", count: 32))],
            findings: [
                GateFinding(
                    breach: PolicyBreach(
                        rule: .recheck, missing: "c1 needs a recheck: value changed.", remedy: "assay still c1", claim: .init(1)
                    ),
                    revision: 3, passage: passage("The bridge carried 38,500 cars a day", in: 3)),
                GateFinding(
                    breach: PolicyBreach(
                        rule: .everySentence, missing: "1 sentence has not been seen.", remedy: "assay review bridge"),
                    revision: 3),
            ],
            lacking: [
                .init(8): [
                    PolicyBreach(
                        rule: .mustCheck, missing: "c8 has no verdict; e2 could help.", remedy: "assay review c8",
                        claim: .init(8))
                ]
            ],
            head: JournalHead(count: 31, hash: String(repeating: "c0", count: 32)), moment: noon)
    }

    static var glance: ArticleGlance {
        ArticleGlance(
            article: dossier.article, revisions: dossier.revisions.count, claims: dossier.claims,
            coverage: dossier.coverage.last, findings: dossier.findings.count)
    }

    static var overview: CasebookOverview {
        let figures = CasebookStatistics(
            articles: 1, byStage: [.signedOff: 2, .new: 1], byVerdict: ["true": 1, "false": 1], byRecheck: [.valueChanged: 1],
            evidence: 4,
            openFixes: ["Ben": 1], openQueries: ["author": 1], medianTimeToVerdict: 96_000_000)
        return CasebookOverview(
            casebook: "Harbour", statistics: figures, scale: dossier.scale, articles: [glance], head: dossier.head, moment: noon
        )
    }

    /// The sample with other words for everything an outsider can write.
    static func hostile(_ words: String) -> ArticleDossier {
        var dossier = Self.dossier
        let text = ArticleText(words + " " + revisions[2])
        dossier.article.title = words
        dossier.article.url = words
        dossier.article.author = words
        dossier.article.language = words
        dossier.revisions = [RevisionText(record: dossier.revisions[2].record, text: text)]
        dossier.revisions[0].record.number = 1
        dossier.revisions[0].record.sourceName = words
        let passage = Passage(0..<words.utf8.count, in: text, map: OffsetMap(text))
        dossier.claims = [dossier.claims[0]]
        dossier.claims[0].appearances = [Appearance(revision: 1, passages: words.isEmpty ? [] : [passage], why: words)]
        dossier.claims[0].reading.attributions = [ClaimAttribution(type: .direct, speaker: words, cue: words)]
        var record = evidence[0]
        record.title = words
        record.publisher = words
        record.author = words
        record.origin = words
        record.locator = Locator(web: .init(url: words, archivedURL: words), contact: .init(who: words))
        record.excerpts = [Excerpt(text: words, place: words)]
        dossier.evidence = [record.id: record]
        dossier.notes[0].text = words
        dossier.notes[0].claim = .init(1)
        dossier.fixes = [
            FixRecord(id: .init(1), claim: .init(1), revision: 1, oldWords: words, newWords: words + "x", note: words)
        ]
        dossier.queries = [QueryRecord(id: .init(1), claim: .init(1), question: words, addressee: words)]
        dossier.revisionEntries = [1: 1]
        return dossier
    }

    /// An article with many claims in two revisions.
    static func large(_ count: Int) -> ArticleDossier {
        var dossier = Self.dossier
        var texts = ["", ""]
        var claims: [ClaimRecord] = []
        var links: [LinkRecord] = []
        var places: [[ByteRange]] = [[], []]
        for index in 0..<count {
            for revision in 0..<2 {
                let words = "Depot \(index) stores \(index * 7 + (index % 9 == 0 ? revision : 0)) crates of salt"
                let start = texts[revision].utf8.count
                texts[revision] += words + (index % 6 == 5 ? ".\n\n" : ". ")
                places[revision].append(start..<start + words.utf8.count)
            }
        }
        let written = texts.map { ArticleText($0) }
        let maps = written.map { OffsetMap($0) }
        for index in 0..<count {
            let isChanged = index % 9 == 0
            let appearances = (0..<2).map { revision in
                Appearance(
                    revision: revision + 1,
                    passages: [Passage(places[revision][index], in: written[revision], map: maps[revision])],
                    fate: revision == 0 ? .new : isChanged ? .valueChanged : .unchanged)
            }
            let recheck = Recheck(reason: .valueChanged, why: "one more crate", revision: 2)
            let standing =
                isChanged
                ? signed(supported, rechecks: [recheck])
                : index % 5 == 0 ? ClaimStanding() : signed(index % 4 == 0 ? refuted : supported)
            claims.append(
                ClaimRecord(
                    id: .init(index + 1), reading: ClaimReading(article: dossier.article.id, kinds: .quantity, worth: 0.5),
                    standing: standing,
                    appearances: appearances))
            links.append(
                LinkRecord(id: .init(index + 1), claim: .init(index + 1), evidence: .init(index % 2 * 2 + 1), stance: .supports)
            )
        }
        dossier.revisions = (0..<2).map { index in
            var record = dossier.revisions[index].record
            record.sentences = []
            return RevisionText(record: record, text: written[index])
        }
        dossier.claims = claims
        dossier.links = links
        dossier.notes = []
        dossier.fixes = []
        dossier.queries = []
        dossier.history = [:]
        dossier.lacking = [:]
        return dossier
    }
}
