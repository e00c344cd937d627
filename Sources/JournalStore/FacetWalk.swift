import ClaimModel
import ClaimWorkflow
import Dispatch
import Foundation
import GRDB
import Synchronization

/// The rows of all projections as they should be, made from a fold in memory.
struct ExpectedProjections {
    let state: InMemoryProjections

    /// Folds a journal. Rows are hashed and read on all cores, batch by batch, and projected in order.
    ///
    /// - Parameter visit: sees each row before it is projected.
    static func folding(
        _ db: Database, _ work: WorkPart = WorkPart(), visit: (DecodedRow) throws -> Void
    ) throws -> InMemoryProjections {
        var state = InMemoryProjections()
        var done = 0
        let statement = try db.makeStatement(sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY sequence")
        let rows = try Row.fetchCursor(statement)
        var batch: [JournalRow] = []
        func flush() throws {
            for decoded in DecodedRow.decoding(batch) {
                try visit(decoded)
                let recorded = try decoded.entry.get()
                let stamp = recorded.stamp
                let place = EntryPlace(sequence: stamp.sequence, group: stamp.group, kind: recorded.kind)
                state.note(place, about: recorded.subjects)
                try project(recorded, into: &state)
                done += 1
                try work.advance(to: done, of: work.entries)
            }
            batch.removeAll(keepingCapacity: true)
        }
        while let row = try rows.next() {
            batch.append(try JournalRow(row))
            if batch.count == 4096 { try flush() }
        }
        try flush()
        return state
    }

    /// Writes all projections into empty tables.
    func insert(into db: Database, _ work: WorkPart = WorkPart()) throws {
        let facet = try db.makeStatement(sql: "INSERT INTO facet VALUES (?, ?, ?, ?, ?, ?, ?)")
        let relation = try db.makeStatement(sql: "INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)")
        let keys = sortedKeys
        for (done, key) in keys.enumerated() {
            try work.part(0, 0.4).advance(to: done, of: keys.count)
            guard let cell = state.facets[key] else { continue }
            let subject = key.subject
            try facet.execute(arguments: [
                subject.kind.rawValue, subject.number, subject.name, key.facet.rawValue, key.part, cell.writer,
                Data(cell.value.stored),
            ])
            guard key.facet.isRoot else { continue }
            for parent in cell.value.parents {
                try relation.execute(arguments: [parent.description, subject.kind.rawValue, subject.number, subject.name])
            }
        }
        try insertChanges(into: db, work.part(0.4, 0.7))
        for (kind, last) in state.lastNumbers {
            try db.execute(sql: "INSERT INTO counter VALUES (?, ?)", arguments: [kind.rawValue, last])
        }
        let claims = try claims()
        // Indices are built faster at the end than row by row.
        try Schema.dropIndices(db)
        for (done, claim) in claims.enumerated() {
            try work.part(0.7, 0.9).advance(to: done, of: claims.count)
            try ClaimIndexRow(claim).insert(into: db)
        }
        for statement in Schema.indices { try db.execute(sql: statement) }
        try SearchProjection.rebuild(state, in: db)
    }

    private func insertChanges(into db: Database, _ work: WorkPart) throws {
        let change = try db.makeStatement(sql: "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (done, sequence) in state.changesBySequence.keys.sorted().enumerated() {
            try work.advance(to: done, of: state.changesBySequence.count)
            for (place, item) in state.changes(of: sequence).enumerated() {
                let subject = item.key.subject
                try change.execute(arguments: [
                    sequence, place, subject.kind.rawValue, subject.number, subject.name, item.key.facet.rawValue,
                    item.key.part, item.before.map { Data($0.stored) }, item.writerBefore, item.writerAfter,
                ])
            }
        }
    }

    /// In the order of the table's key.
    private var sortedKeys: [FacetKey] {
        state.facets.keys.sorted { left, right in
            let (one, other) = (left.subject, right.subject)
            if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
            if one.number != other.number { return one.number < other.number }
            // Names tell articles apart only.
            if one.kind == .article, one.name != other.name { return one.name < other.name }
            if left.facet != right.facet { return left.facet.rawValue < right.facet.rawValue }
            return left.part < right.part
        }
    }

    func claims() throws -> [ClaimRecord] {
        var out: [ClaimRecord] = []
        for key in state.facets.keys where key.facet == .reading {
            if case .claim(let id) = key.subject, let claim = try state.claim(id) { out.append(claim) }
        }
        return out.sorted { $0.id < $1.id }
    }
}

/// A row of the journal, read and with its payload hashed.
struct DecodedRow: Sendable {
    var row: JournalRow
    /// Whether the payload has the digest that the chain covers; true when it was erased.
    var isPayloadWhole: Bool
    var entry: Result<RecordedEntry, any Error>

    init(_ row: JournalRow) {
        self.row = row
        if let salt = row.salt, let payload = row.payload {
            isPayloadWhole = ChainLink.payloadDigest(salt: salt, payload: payload) == row.payloadDigest
        } else {
            isPayloadWhole = true
        }
        entry = Result { try row.recorded() }
    }

    /// Decodes rows on all cores; the order stays.
    static func decoding(_ rows: [JournalRow]) -> [DecodedRow] {
        let parts = 8
        guard rows.count >= 64 else { return rows.map(DecodedRow.init) }
        let decoded = Mutex([[DecodedRow]](repeating: [], count: parts))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let range = (rows.count * part / parts)..<(rows.count * (part + 1) / parts)
            let mine = rows[range].map(DecodedRow.init)
            decoded.withLock { $0[part] = mine }
        }
        return decoded.withLock { $0.flatMap { $0 } }
    }
}
