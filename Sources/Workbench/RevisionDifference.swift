public import ClaimModel
public import ClaimReports
import RevisionTracking

extension Workbench {
    /// What changed between two revisions of an article, word by word, moves as moves, with the claims beside.
    public func difference(
        of article: ArticleID, from earlier: Int, to later: Int
    ) throws(WorkbenchProblem) -> TextComparison {
        let (old, new) = (try text(of: article, revision: earlier), try text(of: article, revision: later))
        let placed: [(claim: ClaimRecord, range: ByteRange)] = try claims(ClaimFilter(parsing: ["article:\(article)"]))
            .compactMap {
                claim in
                guard let passage = claim.appearance(in: earlier)?.passages.first else { return nil }
                return (claim, passage.range)
            }
        let view = DiffView(old: old.text, new: new.text, claims: placed.map(\.range))
        let parts = view.difference.segments.map { segment in
            RevisionPart(
                kind: kind(of: segment), words: view.words(of: segment), move: segment.move,
                claims: view.claims(in: segment).map { .init(claim: placed[$0.index].claim.id, fate: $0.outcome.fate) })
        }
        return TextComparison(from: earlier, to: later, parts: parts)
    }

    private func kind(of segment: DiffSegment) -> RevisionPart.Kind {
        switch segment.kind {
        case .same: segment.move == nil ? .same : .movedHere
        case .inserted: .inserted
        case .deleted: .deleted
        case .movedAway: .movedAway
        }
    }
}
