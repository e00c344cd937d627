import ClaimModel
import ReviewTerminal

@testable import WorkbenchCommands

/// A casebook in memory, as far as a review looks at it: an invented article of three sentences with three claims.
final class MemoryDesk: ReviewDesk {
    static let article = ArticleID("quay-fire")
    static let text = ArticleText(
        "The quay at Velda burnt on Monday.\nAt least 29 sheds were lost, Ruta Ambel said.\n\nNobody slept that night. 港口 was closed."
    )

    var scale = Scale(
        name: "plain", title: "Plain",
        labels: [
            ScaleLabel(key: "supported", label: "Supported", axis: .supported),
            ScaleLabel(key: "refuted", label: "Refuted", axis: .refuted),
            ScaleLabel(key: "unproven", label: "Unproven", axis: nil, flags: [.unproven]),
        ])
    var decisions: [ReviewDecision] = []
    var remembered: ClaimID?
    var refusal: String?
    var dropped: Set<ClaimID> = []
    var breaches: [PolicyBreach] = []
    var seen: Set<Int> = []
    var suggestions: [CardSuggestion] = []
    var isLooking = false
    var links: [(link: LinkRecord, evidence: EvidenceRecord, isOutdated: Bool)] = []

    static let wordings = ["burnt on Monday", "At least 29 sheds were lost", "Nobody slept that night"]

    static func range(_ words: String) -> ByteRange {
        let string = text.string
        guard let found = string.firstRange(of: words) else { return 0..<0 }
        let start = string.utf8.distance(from: string.startIndex, to: found.lowerBound)
        return start..<(start + words.utf8.count)
    }

    static var sentences: [SentenceRecord] {
        [
            "The quay at Velda burnt on Monday.", "At least 29 sheds were lost, Ruta Ambel said.", "Nobody slept that night.",
            "港口 was closed.",
        ]
        .map { SentenceRecord(range: range($0), isClaim: true) }
    }

    func claim(_ number: Int) -> ClaimRecord {
        let map = OffsetMap(Self.text)
        let passage = Passage(Self.range(Self.wordings[number - 1]), in: Self.text, map: map)
        var claim = ClaimRecord(
            id: ClaimID(number), reading: ClaimReading(article: Self.article, kinds: .event, worth: 0.8),
            appearances: [Appearance(revision: 2, passages: [passage])])
        if dropped.contains(claim.id) { claim.standing.stage = .dismissed }
        return claim
    }

    func claims(_ order: ReviewQueue.Order, filter: String) throws(UserError) -> [ClaimID] {
        if filter == "bad" { throw UserError("test/bad", message: "“bad” is no filter") }
        return order == .signing
            ? [] : order == .worth ? [ClaimID(2), ClaimID(1), ClaimID(3)] : [ClaimID(1), ClaimID(2), ClaimID(3)]
    }

    func material(of id: ClaimID) throws(UserError) -> CardMaterial {
        guard (1...3).contains(id.number) else { throw UserError("test/no-claim", message: "there is no claim \(id)") }
        var material = CardMaterial(claim: claim(id.number), text: Self.text, revision: 2, sentences: Self.sentences)
        material.links = links
        return material
    }

    func lacking(_ claim: ClaimID, for label: ScaleLabel) throws(UserError) -> [PolicyBreach] {
        label.axis == nil ? [] : breaches
    }

    func suggestions(for claim: ClaimID) -> [CardSuggestion]? { isLooking ? nil : suggestions }
    func forgetSuggestions() {}

    func finder(of words: String) throws(UserError) -> (ClaimID) -> Bool {
        { Self.wordings[$0.number - 1].contains(words) }
    }

    func walk(through article: ArticleID) throws(UserError) -> WalkMaterial {
        WalkMaterial(
            article: article, revision: 2, text: Self.text, sentences: Self.sentences, seen: seen, claims: (1...3).map(claim))
    }

    func snapshotText(of evidence: EvidenceID) throws(UserError) -> String? {
        "It was a dry week. 31 sheds are gone, wrote the warden."
    }

    func decide(_ decision: ReviewDecision) throws(UserError) -> String {
        if let refusal { throw UserError("test/refused", message: refusal) }
        decisions.append(decision)
        switch decision {
        case .dismiss(let claim, _): dropped.insert(claim)
        case .markSeen(_, _, let sentence, _): seen.insert(sentence)
        default: break
        }
        return "decided"
    }

    func undo() throws(UserError) -> (done: String, claim: ClaimID?) { ("undone", ClaimID(2)) }
    func redo() throws(UserError) -> (done: String, claim: ClaimID?) { ("redone", nil) }
    func addEvidenceInEditor(for claim: ClaimID) throws(UserError) -> String? { nil }
    func remember(_ claim: ClaimID) { remembered = claim }
}
