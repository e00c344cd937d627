public import ClaimModel
import RevisionTracking

/// A stretch of two revisions, as a reader of the change sees it.
public struct RevisionPart: Hashable, Sendable {
    /// What became of the words.
    public enum Kind: String, Hashable, Sendable {
        case same, inserted, deleted
        /// Taken away here, put in elsewhere.
        case movedAway = "moved-away"
        /// Put in here, taken away elsewhere.
        case movedHere = "moved-here"
    }

    /// What became of them.
    public var kind: Kind
    /// The words.
    public var words: String
    /// The claims in them, with what became of each.
    public var claims: [(claim: ClaimID, fate: Fate)]

    /// Compares kind, words and claims.
    public static func == (left: RevisionPart, right: RevisionPart) -> Bool {
        left.kind == right.kind && left.words == right.words && left.claims.map(\.claim) == right.claims.map(\.claim)
    }

    /// Hashes kind and words.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(words)
    }
}

extension Workbench {
    /// What changed between two revisions of an article, word by word, moves as moves, with the claims beside.
    public func difference(
        of article: ArticleID, from earlier: Int, to later: Int
    ) throws(WorkbenchProblem) -> [RevisionPart] {
        let (old, new) = (try text(of: article, revision: earlier), try text(of: article, revision: later))
        let placed: [(claim: ClaimRecord, range: ByteRange)] = try claims(ClaimFilter(parsing: ["article:\(article)"]))
            .compactMap {
                claim in
                guard let passage = claim.appearance(in: earlier)?.passages.first else { return nil }
                return (claim, passage.range)
            }
        let view = DiffView(old: old.text, new: new.text, claims: placed.map(\.range))
        return view.difference.segments.map { segment in
            RevisionPart(
                kind: kind(of: segment), words: view.words(of: segment),
                claims: view.claims(in: segment).map { (placed[$0.index].claim.id, $0.outcome.fate) })
        }
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
