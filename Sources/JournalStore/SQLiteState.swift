import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB

/// The projections in SQLite, within one transaction.
final class SQLiteState: Projections {
    let db: Database
    /// Claims whose row in the index has to be made anew before the transaction ends.
    private var dirtyClaims: Set<Int> = []
    /// Evidence whose place in the full-text index has to be made anew.
    private var dirtyEvidence: Set<Int> = []
    private var nextPlace: (sequence: Int, place: Int) = (0, 0)

    init(_ db: Database) {
        self.db = db
    }

    private static let keyMatch = "kind = ? AND number = ? AND name = ? AND facet = ?"

    private func arguments(_ subject: Subject, _ facet: Facet) -> [any DatabaseValueConvertible] {
        [subject.kind.rawValue, subject.number, subject.name, facet.rawValue]
    }

    private func row(_ key: FacetKey) throws -> (body: [UInt8], writer: Int)? {
        let statement = try db.cachedStatement(
            sql: "SELECT body, writer FROM facet WHERE \(Self.keyMatch) AND part = ?")
        let arguments = StatementArguments(self.arguments(key.subject, key.facet) + [key.part])
        guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
        return (try row.bytes(0), try row.integer(1))
    }

    func value(_ key: FacetKey) throws -> FacetValue? {
        try row(key).map { try FacetValue(stored: $0.body, of: key.facet) }
    }

    func writer(of key: FacetKey) throws -> Int { try row(key)?.writer ?? 0 }

    func parts(of subject: Subject, _ facet: Facet) throws -> [(part: Int, value: FacetValue)] {
        let statement = try db.cachedStatement(
            sql: "SELECT part, body FROM facet WHERE \(Self.keyMatch) ORDER BY part")
        return try Row.fetchAll(statement, arguments: StatementArguments(arguments(subject, facet))).map { row in
            (try row.integer(0), try FacetValue(stored: row.bytes(1), of: facet))
        }
    }

    func facets(of subject: Subject) throws -> [(key: FacetKey, value: FacetValue)] {
        let statement = try db.cachedStatement(
            sql: "SELECT facet, part, body FROM facet WHERE kind = ? AND number = ? AND name = ? ORDER BY facet, part")
        let arguments: StatementArguments = [subject.kind.rawValue, subject.number, subject.name]
        return try Row.fetchAll(statement, arguments: arguments).map { row in
            guard let facet = Facet(rawValue: try row.integer(0)) else { throw PayloadError.field("facet of \(subject)") }
            let key = FacetKey(subject, facet, part: try row.integer(1))
            return (key, try FacetValue(stored: row.bytes(2), of: facet))
        }
    }

    func children(of parent: Subject, kind: SubjectKind) throws -> [Subject] {
        let statement = try db.cachedStatement(
            sql: "SELECT number, name FROM relation WHERE parent = ? AND kind = ? ORDER BY number, name")
        return try Row.fetchAll(statement, arguments: [parent.description, kind.rawValue]).map { row in
            Subject(kind: kind, number: try row.integer(0), name: try row.text(1))
        }
    }

    func lastNumber(of kind: SubjectKind) throws -> Int {
        let statement = try db.cachedStatement(sql: "SELECT last FROM counter WHERE kind = ?")
        return try Int.fetchOne(statement, arguments: [kind.rawValue]) ?? 0
    }

    func changes(of sequence: Int) throws -> [FacetChange] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT kind, number, name, facet, part, before, writer_before, writer_after FROM change WHERE sequence = ? \
                ORDER BY place
                """)
        return try Row.fetchAll(statement, arguments: [sequence]).map { row in
            guard let kind = SubjectKind(rawValue: try row.integer(0)), let facet = Facet(rawValue: try row.integer(3)) else {
                throw PayloadError.field("change \(sequence)")
            }
            let subject = Subject(kind: kind, number: try row.integer(1), name: try row.text(2))
            let key = FacetKey(subject, facet, part: try row.integer(4))
            let before = try row.optionalBytes(5).map { try FacetValue(stored: $0, of: facet) }
            return FacetChange(
                key: key, before: before, writerBefore: try row.integer(6), writerAfter: try row.integer(7))
        }
    }

    private func places(_ sql: String, _ arguments: StatementArguments) throws -> [EntryPlace] {
        try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments).map { row in
            try Self.place(row)
        }
    }

    private static func place(_ row: Row) throws -> EntryPlace {
        EntryPlace(sequence: try row.integer(0), group: try row.integer(1), kind: try row.text(2))
    }

    func entries(ofGroup group: Int) throws -> [EntryPlace] {
        // A decision's entries follow each other, so the primary key finds them.
        var out: [EntryPlace] = []
        let statement = try db.cachedStatement(
            sql: "SELECT sequence, decision, kind FROM journal WHERE sequence >= ? ORDER BY sequence")
        let rows = try Row.fetchCursor(statement, arguments: [group])
        while let place = try rows.next().map(Self.place), place.group == group { out.append(place) }
        return out
    }

    func entries(about subject: Subject, after sequence: Int) throws -> [EntryPlace] {
        try places(
            """
            SELECT j.sequence, j.decision, j.kind FROM about a JOIN journal j ON j.sequence = a.sequence \
            WHERE a.subject = ? AND a.sequence > ? ORDER BY a.sequence
            """, [subject.description, sequence])
    }

    func newestGroup(before group: Int?) throws -> EntryPlace? {
        guard
            let last = try Int.fetchOne(
                try db.cachedStatement(sql: "SELECT decision FROM journal WHERE sequence < ? ORDER BY sequence DESC LIMIT 1"),
                arguments: [group ?? Int.max])
        else { return nil }
        return try places("SELECT sequence, decision, kind FROM journal WHERE sequence = ?", [last]).first
    }

    func set(_ key: FacetKey, to value: FacetValue?, writer: Int, by sequence: Int) throws {
        let old = try row(key)
        let oldValue = try old.map { try FacetValue(stored: $0.body, of: key.facet) }
        try record(
            key, before: old?.body, writerBefore: old?.writer ?? 0, writerAfter: value == nil ? 0 : writer, by: sequence)
        if key.facet.isRoot { try replaceRelations(of: key.subject, from: oldValue, to: value) }
        if let value {
            let sql =
                old == nil
                ? "INSERT INTO facet (writer, body, kind, number, name, facet, part) VALUES (?, ?, ?, ?, ?, ?, ?)"
                : "UPDATE facet SET writer = ?, body = ? WHERE \(Self.keyMatch) AND part = ?"
            let arguments = [writer, Data(value.stored)] + self.arguments(key.subject, key.facet) + [key.part]
            try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
        } else {
            let statement = try db.cachedStatement(sql: "DELETE FROM facet WHERE \(Self.keyMatch) AND part = ?")
            try statement.execute(arguments: StatementArguments(arguments(key.subject, key.facet) + [key.part]))
        }
        noteDirty(key.subject)
    }

    private func noteDirty(_ subject: Subject) {
        if case .claim(let id) = subject { dirtyClaims.insert(id.number) }
        if case .evidence(let id) = subject { dirtyEvidence.insert(id.number) }
    }

    private func record(
        _ key: FacetKey, before: [UInt8]?, writerBefore: Int, writerAfter: Int, by sequence: Int
    ) throws {
        nextPlace = nextPlace.sequence == sequence ? (sequence, nextPlace.place + 1) : (sequence, 0)
        let statement = try db.cachedStatement(sql: "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            sequence, nextPlace.place, key.subject.kind.rawValue, key.subject.number, key.subject.name, key.facet.rawValue,
            key.part, before.map { Data($0) }, writerBefore, writerAfter,
        ])
    }

    private func replaceRelations(of child: Subject, from old: FacetValue?, to new: FacetValue?) throws {
        let (gone, come) = (old?.parents ?? [], new?.parents ?? [])
        guard gone != come else { return }
        let delete = try db.cachedStatement(
            sql: "DELETE FROM relation WHERE parent = ? AND kind = ? AND number = ? AND name = ?")
        for parent in gone {
            try delete.execute(arguments: [parent.description, child.kind.rawValue, child.number, child.name])
        }
        let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)")
        for parent in come {
            try insert.execute(arguments: [parent.description, child.kind.rawValue, child.number, child.name])
        }
    }

    func eraseHistory(of key: FacetKey) throws {
        noteDirty(key.subject)
        if let old = try row(key) {
            let value = try FacetValue(stored: old.body, of: key.facet)
            if key.facet.isRoot { try replaceRelations(of: key.subject, from: value, to: value.redacted) }
            let statement = try db.cachedStatement(sql: "UPDATE facet SET body = ? WHERE \(Self.keyMatch) AND part = ?")
            let arguments: [any DatabaseValueConvertible] =
                [Data(value.redacted.stored)] + self.arguments(key.subject, key.facet) + [key.part]
            try statement.execute(arguments: StatementArguments(arguments))
        }
        for place in try entries(about: key.subject, after: 0) {
            for (index, change) in try changes(of: place.sequence).enumerated() where change.key == key {
                guard let before = change.before else { continue }
                try db.cachedStatement(sql: "UPDATE change SET before = ? WHERE sequence = ? AND place = ?")
                    .execute(arguments: [Data(before.redacted.stored), place.sequence, index])
            }
        }
    }

    func use(number: Int, of kind: SubjectKind) throws {
        try db.cachedStatement(
            sql: "INSERT INTO counter VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET last = max(last, excluded.last)"
        ).execute(arguments: [kind.rawValue, number])
    }

    /// Brings the claim index and the full-text index up to date; called once before a transaction commits.
    func flush() throws {
        for number in dirtyClaims {
            if let claim = try claim(ClaimID(number)) {
                try ClaimIndexRow(claim).write(into: db)
            } else {
                try db.cachedStatement(sql: "DELETE FROM claim WHERE number = ?").execute(arguments: [number])
            }
            try SearchProjection.update(.claim(ClaimID(number)), from: self)
        }
        for number in dirtyEvidence { try SearchProjection.update(.evidence(EvidenceID(number)), from: self) }
        dirtyClaims = []
        dirtyEvidence = []
    }
}
