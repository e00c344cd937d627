import ClaimModel
import GRDB

/// A claim's row in the index that filters and queues read.
struct ClaimIndexRow: Equatable {
    var values: [DatabaseValue]

    /// The place of claims that do not stand in the newest text: after all others.
    static let noPlace = Int(Int32.max)

    /// The columns in their order; the first is the claim's number.
    private static let columns = [
        "number", "article", "stage", "worth", "priority", "kinds", "assignee", "speaker", "rechecks", "tags", "verdict",
        "fate",
        "place", "by_hand", "moved_at", "signed_at", "wording", "is_open", "is_touched", "revision", "places", "words",
    ]
    private static let marks = columns.map { _ in "?" }.joined(separator: ", ")

    init(_ claim: ClaimRecord) {
        func words(_ list: [String]) -> String { list.isEmpty ? "" : " " + list.joined(separator: " ") + " " }
        let standing = claim.standing
        let verdict = standing.stage == .signedOff ? standing.signOff?.verdict : standing.proposals.first?.verdict
        let all: [any DatabaseValueConvertible] = [
            claim.id.number, claim.article.slug, claim.stage.rawValue, claim.reading.worth, claim.priority,
            Int(claim.reading.kinds.rawValue), claim.assignee ?? "", claim.speaker ?? "",
            words(standing.rechecks.map(\.reason.rawValue)), TagList.text(claim.tags), verdict?.key ?? "",
            claim.newest?.fate.rawValue ?? "", claim.newest?.passages.first?.range.lowerBound ?? Self.noPlace,
            claim.reading.isByHand ? 1 : 0, Int(standing.movedAt.milliseconds),
            Int(standing.stage == .signedOff ? standing.signOff?.time.milliseconds ?? 0 : 0), claim.wording,
            !claim.stage.isClosed || !standing.rechecks.isEmpty ? 1 : 0,
            standing.isTouched || claim.reading.isByHand ? 1 : 0, claim.newest?.revision ?? 0,
            words((claim.newest?.passages ?? []).map { "\($0.range.lowerBound)-\($0.range.upperBound)" }),
            Self.wordsKey(claim.wording),
        ]
        values = all.map(\.databaseValue)
    }

    /// The claim's number; nil for a row of the file that has none.
    var number: Int? { values.first.flatMap { Int.fromDatabaseValue($0) } }

    init(row: Row) {
        values = Array(row.databaseValues)
    }

    /// Puts the row in, or changes the columns that differ: an index is touched only where a column of it changed, which
    /// spares a decision half of the pages it would write.
    func write(into db: Database) throws {
        let find = try db.cachedStatement(sql: "SELECT * FROM claim WHERE number = ?")
        guard let old = try Row.fetchOne(find, arguments: [values[0]]).map(ClaimIndexRow.init(row:)) else {
            return try db.cachedStatement(sql: Self.insertion).execute(arguments: StatementArguments(values))
        }
        let changed = values.indices.filter { old.values[$0] != values[$0] }
        guard !changed.isEmpty else { return }
        let assignments = changed.map { "\(Self.columns[$0]) = ?" }.joined(separator: ", ")
        try db.cachedStatement(sql: "UPDATE claim SET \(assignments) WHERE number = ?")
            .execute(arguments: StatementArguments(changed.map { values[$0] } + [values[0]]))
    }

    static let insertion = "INSERT INTO claim VALUES (\(marks))"

    /// A number that claims share whose words are the same but for case, punctuation and digits: where the same fact was checked in
    /// another article, its value may differ. 0 for wordings that are too short to tell. (FNV-1a, 64 bits.)
    static func wordsKey(_ wording: String) -> Int {
        var folded: [UInt8] = []
        for byte in wording.lowercased().utf8 {
            switch byte {
            case 0x30...0x39: if folded.last != 0x23 { folded.append(0x23) }
            case 0x61...0x7A, 0x80...: folded.append(byte)
            default: if let last = folded.last, last != 0x20 { folded.append(0x20) }
            }
        }
        if folded.last == 0x20 { folded.removeLast() }
        let hash = folded.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return folded.count < 12 ? 0 : Int(Int64(bitPattern: hash))
    }
}
