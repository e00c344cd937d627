import ClaimModel

@testable import ClaimWorkflow

/// An invented casebook in memory for the tests.
enum Sample {
    static let scale = Scale(
        name: "test", title: "Test",
        labels: [
            ScaleLabel(key: "supported", label: "Supported", axis: .supported),
            ScaleLabel(key: "mixed", label: "Mixed", axis: .mixed),
            ScaleLabel(key: "refuted", label: "Refuted", axis: .refuted),
            ScaleLabel(key: "unproven", label: "Unproven", axis: nil, flags: [.unproven]),
        ])
    static let harbour = ArticleID("harbour")

    static func context(_ author: String = "ada", policy: Policy = Policy(name: "solo"), time: Int64 = 1_000) -> DecisionContext
    {
        DecisionContext(author: author, time: Moment(milliseconds: time), policy: policy, scale: scale)
    }

    static func passage(_ start: Int, _ text: String) -> Passage {
        let range = start..<(start + text.utf8.count)
        return Passage(range: range, exact: text, prefix: "", suffix: "", start: start, end: range.upperBound)
    }

    static func appearance(_ start: Int, _ text: String, revision: Int = 1, fate: Fate = .new) -> Appearance {
        Appearance(revision: revision, passages: [passage(start, text)], fate: fate)
    }

    static func evidence(_ title: String, origin: String? = nil, publisher: String? = nil) -> EvidenceRecord {
        EvidenceRecord(
            id: EvidenceID(0), title: title, publisher: publisher,
            locator: Locator(web: WebLocator(url: "https://example.org/\(title)")),
            origin: origin)
    }

    /// An article with two claims and two evidence records of different origin.
    static func ledger(policy: Policy = Policy(name: "solo")) throws -> InMemoryLedger {
        var ledger = InMemoryLedger(context: context(policy: policy))
        try ledger.decide { try $0.createCasebook(name: "test", identifier: "t") }
        try ledger.decide { ledger in
            try ledger.addArticle(ArticleRecord(id: harbour, title: "Harbour", publisher: "The Quay"))
            let sentences = [SentenceRecord(range: 0..<20, isClaim: true), SentenceRecord(range: 20..<60, isClaim: true)]
            _ = try ledger.addRevision(RevisionRecord(article: harbour, number: 0, digest: "d1", sentences: sentences))
            _ = try ledger.addClaim(
                ClaimReading(article: harbour, kinds: .quantity, worth: 0.8), at: appearance(0, "29 ships came"))
            _ = try ledger.addClaim(
                ClaimReading(article: harbour, kinds: .event, worth: 0.3), at: appearance(20, "The pier burned"))
        }
        try ledger.decide { _ = try $0.addEvidence(evidence("log", origin: "harbour master")) }
        try ledger.decide { _ = try $0.addEvidence(evidence("paper", publisher: "Daily Net")) }
        return ledger
    }

    /// Brings the first claim to `stage` by the shortest way.
    static func bring(_ ledger: inout InMemoryLedger, _ id: ClaimID, to stage: Stage) throws {
        func linked(_ ledger: inout InMemoryLedger) throws {
            _ = try ledger.link(id, EvidenceID(1), .supports, comparison: nil)
        }
        try ledger.decide { ledger in
            switch stage {
            case .new: break
            case .triaged: try ledger.triage(id)
            case .inReview: try ledger.take(id)
            case .proposed: try ledger.propose(id, try ledger.verdict("supported"))
            case .signedOff:
                try linked(&ledger)
                try ledger.propose(id, try ledger.verdict("supported"))
                try ledger.sign(id)
            case .needsChanges:
                try ledger.propose(id, try ledger.verdict("supported"))
                try ledger.requestChanges(id, comment: "too weak")
            case .dismissed: try ledger.dismiss(id, reason: "an opinion")
            case .duplicate: try ledger.merge(id, into: ClaimID(2))
            case .waived: try ledger.waive(id, reason: "no time")
            case .withdrawn:
                _ = try ledger.track(
                    TrackedClaim(claim: id, appearance: Appearance(revision: 2, passages: [], fate: .removed, why: "gone")))
            }
        }
    }
}

/// A small deterministic generator (SplitMix64), so that a failing sequence can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
