public import ClaimModel

/// What became of a claim that stands in several passages.
public struct ClaimOutcome: Hashable, Sendable {
    /// The most serious fate of its passages.
    public var fate: Fate
    /// The reason of the passage with that fate.
    public var why: String
    /// The first change of surroundings that alters the meaning.
    public var context: ContextChange?
    /// Where it stands now, in bytes of the new text, in order.
    public var ranges: [ByteRange]
    /// Whether the passages that are left still state the same values.
    public var passagesAgree: Bool
    /// Whether words inside quotation marks changed.
    public var isQuoteChanged: Bool
    /// Where lost passages might stand, best first.
    public var candidates: [ByteRange]

    /// Joins the outcomes of a claim's passages.
    ///
    /// A claim is removed only when all its passages are: one that still stands somewhere has the fate of what is left, and the
    /// reason says how many are gone.
    ///
    /// - Parameters:
    ///   - passages: the outcomes, at least one.
    ///   - new: the new text.
    public init(_ passages: [TrackedPassage], in new: ArticleText) {
        let standing = passages.filter { $0.fate != .removed }
        let gone = passages.count - standing.count
        let serious = (standing.isEmpty ? passages : standing).max { $0.fate.seriousness < $1.fate.seriousness }
        fate = serious?.fate ?? .removed
        why = serious?.why ?? "gone: it had no passage"
        if gone > 0, !standing.isEmpty { why += "; \(gone) of \(passages.count) passages gone" }
        context = standing.lazy.compactMap(\.context).first
        ranges = standing.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
        isQuoteChanged = standing.contains(where: \.isQuoteChanged)
        candidates = passages.flatMap(\.candidates)
        let wordings = ranges.map { Wording(new.string(in: $0)) }
        passagesAgree = gone == 0 && zip(wordings, wordings.dropFirst()).allSatisfy { $0.differences(to: $1).isEmpty }
    }
}
