public import ClaimModel

/// Every claim through all revisions.
public struct RevisionTable: Hashable, Sendable {
    /// The revisions' numbers, oldest first.
    public var revisions: [Int]
    /// One row per claim, in the order of the report.
    public var rows: [Row]

    /// A claim through all revisions.
    public struct Row: Hashable, Sendable {
        /// The claim's number in the report.
        public var number: Int
        /// The claim.
        public var claim: ClaimID
        /// One cell per revision; nil before the claim was first seen.
        public var cells: [Cell?]
    }

    /// A claim in one revision.
    public struct Cell: Hashable, Sendable {
        /// What became of it since the revision before.
        public var fate: Fate
        /// Its status at the end of the revision's time.
        public var status: ClaimStatus
        /// Whether its surroundings changed in a way that alters the meaning.
        public var contextChanged: Bool
    }
}

/// How statuses moved from one revision to the next. Claims that were gone already are not counted.
public struct StatusFlow: Hashable, Sendable {
    /// The earlier revision.
    public var from: Int
    /// The later revision.
    public var to: Int
    /// How many claims took each way, in the order of the statuses and fates.
    public var ways: [Way]

    /// Claims that took the same way.
    public struct Way: Hashable, Sendable {
        /// The status at the end of the earlier revision's time; nil for claims first seen in the later one.
        public var from: ClaimStatus?
        /// What became of the words.
        public var fate: Fate
        /// The status at the end of the later revision's time.
        public var to: ClaimStatus
        /// How many claims.
        public var count: Int
    }

    /// How many claims had each fate, in the order of ``Fate/allCases``; none is nought.
    public var byFate: [(fate: Fate, count: Int)] {
        Fate.allCases.compactMap { fate in
            let count = ways.filter { $0.fate == fate }.reduce(0) { $0 + $1.count }
            return count > 0 ? (fate, count) : nil
        }
    }
}

/// Works out where claims stood when.
struct RevisionClock {
    let dossier: ArticleDossier
    private let numbers: [Int]

    init(_ dossier: ArticleDossier) {
        self.dossier = dossier
        numbers = dossier.revisions.map(\.record.number)
    }

    /// The standing of a claim just before the revision after the given one arrived; today's for the newest.
    func standing(of claim: ClaimRecord, atEndOf revision: Int) -> ClaimStanding {
        guard let index = numbers.firstIndex(of: revision), index + 1 < numbers.count,
            let next = dossier.revisionEntries[numbers[index + 1]], let versions = dossier.history[claim.id]
        else { return claim.standing }
        return versions.last { $0.sequence < next }?.standing ?? ClaimStanding()
    }

    /// The status of a claim in a revision; nil before it was first seen.
    func status(of claim: ClaimRecord, in revision: Int) -> ClaimStatus? {
        guard let appearance = claim.appearance(in: revision) else {
            // Once gone, a claim may have no appearance in later revisions.
            guard let first = claim.appearances.first?.revision, first < revision else { return nil }
            return .gone
        }
        let status = ClaimStatus(standing(of: claim, atEndOf: revision))
        return appearance.fate == .removed && appearance.passages.isEmpty ? .gone : status
    }

    /// The table of all claims, numbered as in the report.
    func table(_ claims: [(number: Int, claim: ClaimRecord)]) -> RevisionTable {
        let rows = claims.map { entry in
            RevisionTable.Row(number: entry.number, claim: entry.claim.id, cells: numbers.map { cell(entry.claim, $0) })
        }
        return RevisionTable(revisions: numbers, rows: rows)
    }

    private func cell(_ claim: ClaimRecord, _ revision: Int) -> RevisionTable.Cell? {
        guard let status = status(of: claim, in: revision) else { return nil }
        let appearance = claim.appearance(in: revision)
        return .init(fate: appearance?.fate ?? .removed, status: status, contextChanged: appearance?.context != nil)
    }

    /// The flow between each revision and the next.
    func flows() -> [StatusFlow] {
        zip(numbers, numbers.dropFirst()).map { flow(from: $0, to: $1) }
    }

    func flow(from earlier: Int, to later: Int) -> StatusFlow {
        var counts: [StatusFlow.Way: Int] = [:]
        for claim in dossier.claims {
            guard let after = status(of: claim, in: later) else { continue }
            let before = status(of: claim, in: earlier)
            if before == .gone, after == .gone { continue }
            let fate = fate(of: claim, from: earlier, to: later)
            counts[.init(from: before, fate: fate, to: after, count: 0), default: 0] += 1
        }
        let ways = counts.map { way, count in StatusFlow.Way(from: way.from, fate: way.fate, to: way.to, count: count) }
        return StatusFlow(from: earlier, to: later, ways: ways.sorted { $0.order.lexicographicallyPrecedes($1.order) })
    }

    /// The most serious fate on the way from one revision to another one; new when it was not there at first.
    func fate(of claim: ClaimRecord, from earlier: Int, to later: Int) -> Fate {
        guard let first = claim.appearances.first, first.revision <= earlier else { return .new }
        let steps = claim.appearances.filter { $0.revision > earlier && $0.revision <= later }
        guard let last = steps.last else { return .removed }
        if last.fate == .removed { return .removed }
        return steps.map(\.fate).filter { $0 != .removed && $0 != .new }.max { $0.seriousness < $1.seriousness } ?? .new
    }
}

extension StatusFlow.Way {
    fileprivate var order: [Int] {
        [
            from.flatMap { ClaimStatus.allCases.firstIndex(of: $0) } ?? ClaimStatus.allCases.count,
            Fate.allCases.firstIndex(of: fate) ?? 0,
            ClaimStatus.allCases.firstIndex(of: to) ?? 0,
        ]
    }
}
