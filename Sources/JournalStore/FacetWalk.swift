import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB

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
        try withoutActuallyEscaping(visit) { visit in
            var pipeline = BatchPipeline(make: DecodedRow.init) { decoded in
                try visit(decoded)
                let recorded = try decoded.entry.get()
                let stamp = recorded.stamp
                let place = EntryPlace(sequence: stamp.sequence, group: stamp.group, kind: recorded.kind)
                state.note(place, about: recorded.subjects)
                try project(recorded, into: &state)
                done += 1
                try work.advance(to: done, of: work.entries)
            }
            do {
                while let row = try rows.next() { try pipeline.add(try JournalRow(row)) }
            } catch {
                // What stands before a row that can't be read is looked at first.
                try pipeline.finish()
                throw error
            }
            try pipeline.finish()
        }
        return state
    }

    /// Writes all projections into empty tables.
    func insert(into db: Database, _ work: WorkPart = WorkPart()) throws {
        let subjects = sortedSubjects
        try insertFacets(of: subjects, into: db, work.part(0, 0.4))
        try insertRelations(of: subjects, into: db)
        try insertChanges(into: db, work.part(0.4, 0.7))
        for (kind, last) in state.lastNumbers {
            try db.execute(sql: "INSERT INTO counter VALUES (?, ?)", arguments: [kind.rawValue, last])
        }
        // Indices are built faster at the end than row by row.
        try Schema.dropIndices(db)
        try insertClaims(of: subjects, into: db, work.part(0.7, 0.9))
        for statement in Schema.indices { try db.execute(sql: statement) }
        try SearchProjection.rebuild(state, in: db)
    }

    private func insertFacets(of subjects: [Subject], into db: Database, _ work: WorkPart) throws {
        let insert = try BulkInsert(db, sql: "INSERT INTO facet VALUES (?, ?, ?, ?, ?, ?, ?)")
        var done = 0
        var pipeline = BatchPipeline { [state] (subject: Subject) in
            state.cells(of: subject).map { cell in
                subject.columns + [
                    cell.facet.rawValue.databaseValue, cell.part.databaseValue, cell.writer.databaseValue,
                    Data(cell.value.stored).databaseValue,
                ]
            }
        } take: { rows in
            done += 1
            try work.advance(to: done, of: subjects.count)
            for row in rows { try insert.insert(row) }
        }
        for subject in subjects { try pipeline.add(subject) }
        try pipeline.finish()
    }

    /// In the order of the table's key, which random places in a large table would cost a page each.
    private func insertRelations(of subjects: [Subject], into db: Database) throws {
        var relations: [(parent: String, child: Subject)] = []
        for subject in subjects {
            for parent in Set(state.cells(of: subject).first?.value.parents ?? []) {
                relations.append((parent.description, subject))
            }
        }
        // Children stand in order already.
        let insert = try BulkInsert(db, sql: "INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)")
        for index in relations.indices.sorted(by: { (relations[$0].parent, $0) < (relations[$1].parent, $1) }) {
            let (parent, child) = relations[index]
            try insert.insert([parent.databaseValue] + child.columns)
        }
    }

    private func insertChanges(into db: Database, _ work: WorkPart) throws {
        let insert = try BulkInsert(db, sql: "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (sequence, range) in state.changeRanges {
            for index in range {
                let item = state.changes[index]
                try insert.insert(
                    [sequence.databaseValue, (index - range.lowerBound).databaseValue] + item.key.subject.columns + [
                        item.key.facet.rawValue.databaseValue, item.key.part.databaseValue,
                        item.before.map { Data($0.stored) }?.databaseValue ?? .null, item.writerBefore.databaseValue,
                        item.writerAfter.databaseValue,
                    ])
                try work.advance(to: index, of: state.changes.count)
            }
        }
    }

    private func insertClaims(of subjects: [Subject], into db: Database, _ work: WorkPart) throws {
        let insert = try BulkInsert(db, sql: ClaimIndexRow.insertion)
        var done = 0
        var pipeline = BatchPipeline { [state] (id: ClaimID) in
            Result { try state.claim(id).map { ClaimIndexRow($0).values } }
        } take: { row in
            done += 1
            try work.advance(to: done, of: subjects.count)
            if let values = try row.get() { try insert.insert(values) }
        }
        for subject in subjects {
            if case .claim(let id) = subject { try pipeline.add(id) }
        }
        try pipeline.finish()
    }

    /// In the order of the tables' keys.
    private var sortedSubjects: [Subject] {
        // Names tell articles apart only.
        state.subjects.sorted {
            ($0.kind.rawValue, $0.number) != ($1.kind.rawValue, $1.number)
                ? ($0.kind.rawValue, $0.number) < ($1.kind.rawValue, $1.number) : $0.name < $1.name
        }
    }
}

extension Subject {
    /// As three columns name it: kind, number, name.
    fileprivate var columns: [DatabaseValue] { [kind.rawValue.databaseValue, number.databaseValue, name.databaseValue] }
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
}
