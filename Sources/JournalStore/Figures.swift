public import ClaimModel
import ClaimWorkflow
import GRDB

/// Figures over all records, each by one question to the database.
extension StoreReader {
    /// How many evidence records are in force.
    public func evidenceInForceCount() throws -> Int {
        // A record without a state of its own is in force, and most have none.
        let rows = try Row.fetchCursor(
            state.db, sql: "SELECT facet, CASE facet WHEN ? THEN body END FROM facet WHERE kind = ? AND facet IN (?, ?)",
            arguments: [
                Facet.evidenceState.rawValue, SubjectKind.evidence.rawValue, Facet.evidence.rawValue,
                Facet.evidenceState.rawValue,
            ])
        var count = 0
        while let row = try rows.next() {
            guard try row.integer(0) == Facet.evidenceState.rawValue else {
                count += 1
                continue
            }
            let value = try FacetValue(stored: row.bytes(1), of: .evidenceState)
            if case .evidenceState(let standing) = value, standing.state != .inForce { count -= 1 }
        }
        return count
    }

    /// The open claim that was moved the longest ago, and when; nil when none is open.
    public func oldestOpen() throws -> (claim: ClaimID, since: Moment)? {
        let row = try Row.fetchOne(
            state.db,
            sql: "SELECT number, moved_at FROM claim WHERE is_open = 1 ORDER BY moved_at, article, place, number LIMIT 1")
        return try row.map { (ClaimID(try $0.integer(0)), Moment(milliseconds: Int64(try $0.integer(1)))) }
    }

    /// How long each signed claim took from first sight to where it now stands, in milliseconds; in no order.
    public func timesToVerdict() throws -> [Int64] {
        let rows = try Row.fetchCursor(
            state.db,
            sql: """
                SELECT (SELECT time FROM journal WHERE sequence = ended) - (SELECT time FROM journal WHERE sequence = begun) \
                FROM (SELECT min(c.sequence) AS begun, max(c.sequence) AS ended FROM claim k \
                CROSS JOIN about a ON a.subject = 'c' || k.number CROSS JOIN change c ON c.sequence = a.sequence \
                WHERE k.stage = ? AND c.kind = ? AND c.number = k.number AND c.facet = ? GROUP BY k.number)
                """,
            arguments: [Stage.signedOff.rawValue, SubjectKind.claim.rawValue, Facet.standing.rawValue])
        var out: [Int64] = []
        while let row = try rows.next() { out.append(Int64(try row.integer(0))) }
        return out
    }
}
