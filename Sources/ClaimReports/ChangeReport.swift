public import ClaimModel

/// What became of every claim between two revisions.
public struct ChangeReport: Sendable {
    /// The version of the report's shape.
    public static let version = 1

    /// The article.
    public var article: ArticleRecord
    /// The earlier revision.
    public var from: RevisionRecord
    /// The later revision.
    public var to: RevisionRecord
    /// The moment the report speaks of.
    public var moment: Moment
    /// The claims, in the order of the later text, then the removed ones.
    public var changes: [Change]
    /// What changed in the words; nil when nobody compared them.
    public var comparison: TextComparison?
    /// How statuses moved; its sums are those of ``changes``.
    public var flow: StatusFlow

    /// What became of one claim.
    public struct Change: Hashable, Sendable {
        /// The claim.
        public var claim: ClaimID
        /// What became of it; the most serious fate on the way.
        public var fate: Fate
        /// Its words before; nil when it is new.
        public var before: String?
        /// Its words after; nil when they are gone.
        public var after: String?
        /// Why.
        public var why: String
        /// Words outside that alter the meaning.
        public var context: ContextChange?
        /// The status before; nil when it is new.
        public var statusBefore: ClaimStatus?
        /// The status after.
        public var statusAfter: ClaimStatus

        /// Whether its words and surroundings stayed the same.
        public var isQuiet: Bool { (fate == .unchanged || fate == .moved) && context == nil }
    }

    /// Makes the report of two revisions.
    ///
    /// - Returns: nil when the article has no such revisions or they come in the wrong order.
    public init?(_ dossier: ArticleDossier, from earlier: Int, to later: Int) {
        guard earlier < later, let from = dossier.revisions.first(where: { $0.record.number == earlier }),
            let to = dossier.revisions.first(where: { $0.record.number == later })
        else { return nil }
        let clock = RevisionClock(dossier)
        article = dossier.article
        self.from = from.record
        self.to = to.record
        moment = dossier.moment
        flow = clock.flow(from: earlier, to: later)
        let found = dossier.claims.compactMap { Self.change($0, clock, earlier, later) }
        changes = found.sorted { $0.place < $1.place }.map(\.change)
    }

    /// How many claims had each fate.
    public var counts: [(fate: Fate, count: Int)] { flow.byFate }

    /// The claims that need a look: everything but what stayed as it was in unaltered surroundings.
    public var altered: [Change] { changes.filter { !$0.isQuiet } }
    /// The claims whose words and surroundings stayed the same, moved or not.
    public var quiet: [Change] { changes.filter(\.isQuiet) }

    /// The two revisions as a table: the earlier status and the later one of each claim.
    public var table: RevisionTable {
        let rows = changes.enumerated().map { offset, change in
            let before = change.statusBefore.map { RevisionTable.Cell(fate: .unchanged, status: $0, contextChanged: false) }
            let after = RevisionTable.Cell(fate: change.fate, status: change.statusAfter, contextChanged: change.context != nil)
            return RevisionTable.Row(number: offset + 1, claim: change.claim, cells: [before, after])
        }
        return RevisionTable(revisions: [from.number, to.number], rows: rows)
    }

    private static func change(
        _ claim: ClaimRecord, _ clock: RevisionClock, _ earlier: Int, _ later: Int
    ) -> (change: Change, place: (Int, Int))? {
        guard let after = clock.status(of: claim, in: later) else { return nil }
        let before = clock.status(of: claim, in: earlier)
        if before == .gone, after == .gone { return nil }
        let steps = claim.appearances.filter { $0.revision > earlier && $0.revision <= later }
        let last = claim.appearance(in: later)
        let whys = steps.filter { !$0.why.isEmpty && ($0.fate != .unchanged || $0.context != nil) }.map(\.why)
        let change = Change(
            claim: claim.id, fate: clock.fate(of: claim, from: earlier, to: later),
            before: claim.appearance(in: earlier)?.wording,
            after: last?.wording, why: whys.joined(separator: "; "), context: steps.compactMap(\.context).last,
            statusBefore: before,
            statusAfter: after)
        return (change, (last?.passages.first?.range.lowerBound ?? Int.max, claim.id.number))
    }
}
