import ClaimModel
import GRDB

/// A claim's row in the index that filters and queues read.
struct ClaimIndexRow: Equatable {
    var values: [DatabaseValue]

    /// The place of claims that do not stand in the newest text: after all others.
    static let noPlace = Int(Int32.max)

    init(_ claim: ClaimRecord) {
        func words(_ list: [String]) -> String { list.isEmpty ? "" : " " + list.joined(separator: " ") + " " }
        let standing = claim.standing
        let verdict = standing.stage == .signedOff ? standing.signOff?.verdict : standing.proposals.first?.verdict
        let all: [any DatabaseValueConvertible] = [
            claim.id.number, claim.article.slug, claim.stage.rawValue, claim.reading.worth, claim.priority,
            Int(claim.reading.kinds.rawValue), claim.assignee ?? "", claim.speaker ?? "",
            words(standing.rechecks.map(\.reason.rawValue)), words(claim.tags), verdict?.key ?? "",
            claim.newest?.fate.rawValue ?? "", claim.newest?.passages.first?.range.lowerBound ?? Self.noPlace,
            claim.reading.isByHand ? 1 : 0, Int(standing.movedAt.milliseconds),
            Int(standing.stage == .signedOff ? standing.signOff?.time.milliseconds ?? 0 : 0), claim.wording,
        ]
        values = all.map(\.databaseValue)
    }

    init(row: Row) {
        values = Array(row.databaseValues)
    }

    func insert(into db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .execute(arguments: StatementArguments(values))
    }
}
