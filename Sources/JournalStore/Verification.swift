public import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

/// Something that is not as the journal says.
public struct VerifyFault: Hashable, Sendable {
    /// What kind of thing is at fault.
    public enum Place: String, Hashable, Sendable, CaseIterable {
        case journal, projection, blob, file, head
    }

    /// What kind of thing.
    public var place: Place
    /// Which one: an entry's number, a record, a digest.
    public var what: String
    /// One sentence.
    public var message: String
}

/// What a verification found.
public struct VerifyReport: Hashable, Sendable {
    /// How many entries were checked.
    public var entries: Int
    /// How many blobs were checked.
    public var blobs: Int
    /// The head as it is computed from the entries.
    public var head: JournalHead
    /// What is at fault; empty when the casebook is whole.
    public var faults: [VerifyFault]
    /// What is worth knowing, yet no fault: a clock that was set back, an erased payload.
    public var notices: [String]
}

extension JournalStore {
    /// Checks the chain of entries, the projections against a fresh fold, the blobs, and SQLite's own integrity.
    ///
    /// - Parameters:
    ///   - expectedHead: a head hash noted earlier, for instance in a report; tells whether entries were cut off.
    ///   - steps: told how far it is.
    public func verify(expectedHead: String? = nil, steps: StoreSteps = .silent) throws -> VerifyReport {
        try StoreProblem.mapping(file) {
            let integrity = IntegrityCheck(file: file)
            steps.whenStopped { [queue] in
                queue.interrupt()
                integrity.stop()
            }
            return try queue.reading { db in
                let head = (try? StoreReader(SQLiteState(db)).head().count) ?? 0
                var check = VerificationRun(db: db, integrity: integrity, work: WorkPart(steps: steps, entries: head))
                try check.run(expectedHead: expectedHead)
                return check.report
            }
        }
    }
}

/// One verification.
private struct VerificationRun {
    let db: Database
    let integrity: IntegrityCheck
    let work: WorkPart
    var report = VerifyReport(
        entries: 0, blobs: 0, head: JournalHead(count: 0, hash: SHA256Digest.none.description), faults: [], notices: [])
    private var previous = SHA256Digest.none
    private var expected = 1
    private var newest = 0
    private var time = Int64.min
    private var heads: Set<String> = []
    private var erased = 0

    init(db: Database, integrity: IntegrityCheck, work: WorkPart) {
        self.db = db
        self.integrity = integrity
        self.work = work
    }

    mutating func run(expectedHead: String?) throws {
        let state = checkJournal(collecting: expectedHead)
        report.head = JournalHead(count: newest, hash: previous.description)
        checkFile()
        locating(.head, "head") { try $0.checkHead(expectedHead) }
        if let state { checkProjections(ExpectedProjections(state: state)) }
        locating(.blob, "blob") { try $0.checkBlobs(state) }
        if erased > 0 { report.notices.append(erased == 1 ? "one entry is redacted" : "\(erased) entries are redacted") }
    }

    private mutating func fault(_ place: VerifyFault.Place, _ what: String, _ message: String) {
        // A thousand faults say no more than a hundred.
        if report.faults.count < 100 { report.faults.append(VerifyFault(place: place, what: what, message: message)) }
    }

    private mutating func notice(_ message: String) {
        if report.notices.count < 20 { report.notices.append(message) }
    }

    /// Runs one part of the check; what it can't even read is a fault of that part, and the other parts go on.
    private mutating func locating(_ place: VerifyFault.Place, _ what: String, _ body: (inout Self) throws -> Void) {
        var run = self
        do {
            try body(&run)
        } catch {
            run.fault(place, what, "the table \(what) can't be read: \(StoreProblem.detail(of: error))")
        }
        self = run
    }

    /// What is wrong with the file itself comes first.
    private mutating func checkFile() {
        var faults = integrity.faults.map { VerifyFault(place: .file, what: "database", message: $0) }
        if let object = try? Schema.foreignObject(db) {
            let message = "it holds what no Assay put there: \(object)"
            faults.append(VerifyFault(place: .file, what: "schema", message: message))
        }
        report.faults = faults + report.faults
    }

    /// - Returns: the fold, or nil when an entry can't be read.
    private mutating func checkJournal(collecting expectedHead: String?) -> InMemoryProjections? {
        heads.insert(SHA256Digest.none.description)
        var run = self
        do {
            let state = try ExpectedProjections.folding(db, work.part(0, 0.5)) { decoded in
                run.check(decoded)
                if expectedHead != nil { run.heads.insert(decoded.row.hash.description) }
            }
            self = run
            return state
        } catch let error as PayloadFault {
            self = run
            let known = report.faults.contains { $0.place == .journal && error.detail.hasPrefix("entry \($0.what) ") }
            if !known { fault(.journal, "journal", error.detail) }
        } catch let error as PayloadError {
            self = run
            fault(.journal, "journal", "an entry can't be projected (\(error))")
        } catch {
            self = run
            fault(.journal, "journal", "the entry after \(expected - 1) can't be read: \(StoreProblem.detail(of: error))")
        }
        return nil
    }

    private mutating func check(_ decoded: DecodedRow) {
        let row = decoded.row
        let sequence = row.link.sequence
        if sequence != expected {
            let missing = sequence == expected + 1 ? "entry \(expected) is" : "entries \(expected) to \(sequence &- 1) are"
            fault(.journal, String(expected), "\(missing) missing")
        }
        if !decoded.isPayloadWhole {
            fault(.journal, String(sequence), "the payload of entry \(sequence) was changed")
        }
        if row.salt == nil || row.payload == nil { erased += 1 }
        if (row.salt == nil) != (row.payload == nil) {
            fault(.journal, String(sequence), "entry \(sequence) is half erased")
        }
        if row.link.hash(after: previous, payload: row.payloadDigest) != row.hash, sequence == expected {
            fault(
                .journal, String(sequence),
                "entry \(sequence) was changed, or is not the one that was written after entry \(sequence &- 1)")
        }
        if row.link.time < time {
            notice("entry \(sequence) is dated before the one before it: a clock was set back")
        }
        time = row.link.time
        previous = row.hash
        expected = sequence &+ 1
        report.entries += 1
        newest = sequence
    }

    private mutating func checkHead(_ expectedHead: String?) throws {
        let row = try Row.fetchOne(db, sql: "SELECT count, hash FROM head")
        let noted = try row.flatMap { SHA256Digest(bytes: try $0.bytes(1)) }?.description ?? ""
        let count = try row?.integer(0) ?? 0
        if count > report.head.count {
            fault(
                .journal, String(report.head.count + 1),
                "entries \(report.head.count + 1) to \(count) are missing: the journal was cut off")
        } else if noted != report.head.hash || count != report.head.count {
            fault(.head, "head", "the noted head is not that of the newest entry")
        }
        guard let expectedHead else { return }
        let matches = heads.filter { $0.hasPrefix(expectedHead.lowercased()) }
        if expectedHead.count < 8 || matches.isEmpty {
            fault(.head, expectedHead, "no entry has the hash \(expectedHead): the journal is not the one it was taken from")
        } else if !matches.contains(report.head.hash) {
            report.notices.append("the journal has grown since the head \(expectedHead) was noted")
        }
    }

    private mutating func checkProjections(_ expected: ExpectedProjections) {
        locating(.projection, "facet") { try $0.checkFacets(expected) }
        locating(.projection, "change") { try $0.checkChanges(expected) }
        locating(.projection, "relation") { try $0.checkRelations(expected) }
        locating(.projection, "counter") { try $0.checkCounters(expected) }
        locating(.projection, "claim") { try $0.checkIndex(expected) }
        locating(.projection, "search_text") { try $0.checkSearch(expected) }
        locating(.projection, "about") { try $0.checkSubjects(expected.state) }
    }

    private mutating func checkFacets(_ expected: ExpectedProjections) throws {
        let state = expected.state
        let total = state.subjects.reduce(0) { $0 + state.cells(of: $1).count }
        var (count, known) = (0, 0)
        var run = self
        defer { self = run }
        var pipeline = BatchPipeline { (stored: StoredFacet) in
            let cell = state.cell(stored.key)
            return (stored.key, cell != nil, cell?.writer == stored.writer && cell?.value.stored == stored.body)
        } take: { (key, isKnown, isSame) in
            if isKnown { known += 1 }
            if !isSame {
                run.fault(.projection, key.subject.description, "\(key.subject): its \(key.facet) is not what the journal says")
            }
            count += 1
            try run.work.part(0.5, 0.8).advance(to: count, of: max(count, total))
        }
        let rows = try Row.fetchCursor(db, sql: "SELECT kind, number, name, facet, part, writer, body FROM facet")
        while let row = try rows.next() {
            if let stored = try StoredFacet(row) {
                try pipeline.add(stored)
            } else {
                run.fault(.projection, "facet", "a facet of an unknown kind stands in the projections")
            }
        }
        try pipeline.finish()
        // A key stands in the table once at most, so that the numbers tell whether one is missing.
        if known < total { try run.findMissingFacets(state) }
    }

    private mutating func findMissingFacets(_ state: InMemoryProjections) throws {
        let find = try db.makeStatement(
            sql: "SELECT 1 FROM facet WHERE kind = ? AND number = ? AND name = ? AND facet = ? AND part = ?")
        for subject in state.subjects {
            for cell in state.cells(of: subject) {
                let arguments: StatementArguments = [
                    subject.kind.rawValue, subject.number, subject.name, cell.facet.rawValue, cell.part,
                ]
                if try Int.fetchOne(find, arguments: arguments) == nil {
                    fault(.projection, subject.description, "\(subject): its \(cell.facet) is missing")
                }
            }
        }
    }

    private mutating func checkChanges(_ expected: ExpectedProjections) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT sequence, place, kind, number, name, facet, part, before, writer_before, writer_after FROM change \
                ORDER BY sequence, place
                """)
        var count = 0
        var current = (sequence: 0, range: 0..<0)
        while let row = try rows.next() {
            count += 1
            let (sequence, place) = (try row.integer(0), try row.integer(1))
            if sequence != current.sequence { current = (sequence, expected.state.changeRange(of: sequence)) }
            guard place >= 0, place < current.range.count else {
                fault(.projection, "change", "a change of entry \(sequence) is not in the journal")
                continue
            }
            let item = expected.state.changes[current.range.lowerBound + place]
            let subject = item.key.subject
            let numbers = try [2, 3, 5, 6, 8, 9].map { try row.integer($0) }
            let wanted = [
                subject.kind.rawValue, subject.number, item.key.facet.rawValue, item.key.part, item.writerBefore,
                item.writerAfter,
            ]
            let isSame = try numbers == wanted && row.text(4) == subject.name && row.optionalBytes(7) == item.before?.stored
            if !isSame {
                fault(
                    .projection, subject.description,
                    "\(subject): what entry \(sequence) changed is not what the journal says")
            }
        }
        let total = expected.state.changes.count
        if count != total { fault(.projection, "change", "\(total - count) changes are missing") }
    }

    private mutating func checkRelations(_ expected: ExpectedProjections) throws {
        let state = expected.state
        func parents(of child: Subject) -> [Subject] { state.cells(of: child).first?.value.parents ?? [] }
        var found = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT parent, kind, number, name FROM relation")
        while let row = try rows.next() {
            let (parent, kind) = (try row.text(0), SubjectKind(rawValue: try row.integer(1)))
            let (number, name) = (try row.integer(2), try row.text(3))
            let child = kind.map { Subject(kind: $0, number: number, name: name) }
            if let child, parents(of: child).contains(where: { $0.description == parent }) {
                found += 1
            } else {
                let name = child?.description ?? "?"
                fault(.projection, name, "\(name) is filed under \(parent) without reason")
            }
        }
        let wanted = state.subjects.reduce(0) { $0 + Set(parents(of: $1).map(\.description)).count }
        guard found < wanted else { return }
        let find = try db.makeStatement(
            sql: "SELECT 1 FROM relation WHERE parent = ? AND kind = ? AND number = ? AND name = ?")
        for child in state.subjects {
            for parent in parents(of: child) {
                let arguments: StatementArguments = [parent.description, child.kind.rawValue, child.number, child.name]
                if try Int.fetchOne(find, arguments: arguments) == nil {
                    fault(.projection, child.description, "\(child) is not filed under \(parent)")
                }
            }
        }
    }

    private mutating func checkCounters(_ expected: ExpectedProjections) throws {
        let rows = try Row.fetchAll(db, sql: "SELECT kind, last FROM counter")
        let found = Dictionary(try rows.map { (try $0.integer(0), try $0.integer(1)) }) { first, _ in first }
        let wanted = Dictionary(expected.state.lastNumbers.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
        if found != wanted { fault(.projection, "counter", "the numbers last given are not what the journal says") }
    }

    private mutating func checkIndex(_ expected: ExpectedProjections) throws {
        let state = expected.state
        var open = Set<Int>()
        for case .claim(let id) in state.subjects where state.cell(FacetKey(.claim(id), .reading)) != nil {
            open.insert(id.number)
        }
        var run = self
        defer { self = run }
        var pipeline = BatchPipeline { (row: ClaimIndexRow) -> (number: Int, isSame: Bool) in
            guard let number = row.number, let claim = try? state.claim(ClaimID(number)) else {
                return (row.number ?? 0, false)
            }
            return (number, ClaimIndexRow(claim) == row)
        } take: { number, isSame in
            open.remove(number)
            if !isSame { run.fault(.projection, "c\(number)", "c\(number): its row in the index is not what the journal says") }
        }
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM claim")
        while let row = try rows.next() { try pipeline.add(ClaimIndexRow(row: row)) }
        try pipeline.finish()
        for number in open.sorted() { run.fault(.projection, "c\(number)", "c\(number) is missing from the index") }
    }

    private mutating func checkSearch(_ expected: ExpectedProjections) throws {
        var open = try SearchProjection.expected(expected.state)
        let rows = try Row.fetchCursor(db, sql: "SELECT row, title, text FROM search_text")
        while let row = try rows.next() {
            let number = Int64(try row.integer(0))
            let words = open.removeValue(forKey: number)
            let name = SearchProjection.subject(ofRow: number).description
            if try words?.title != row.text(1) || words?.text != row.text(2) {
                fault(.projection, name, "\(name): its words in the search index are not what the journal says")
            }
        }
        for row in open.keys {
            let name = SearchProjection.subject(ofRow: row).description
            fault(.projection, name, "\(name) is missing from the search index")
        }
    }

    private mutating func checkSubjects(_ state: InMemoryProjections) throws {
        var found = 0
        var current: (name: String, sequences: Set<Int>) = ("", [])
        let rows = try Row.fetchCursor(db, sql: "SELECT subject, sequence FROM about ORDER BY subject, sequence")
        while let row = try rows.next() {
            let (subject, sequence) = (try row.text(0), try row.integer(1))
            if subject != current.name { current = (subject, Set(state.sequences(about: Subject(subject)))) }
            if current.sequences.contains(sequence) {
                found += 1
            } else {
                fault(.projection, "about", "entry \(sequence) is filed under \(subject) without reason")
            }
        }
        if found < state.mentionCount { try findMissingSubjects(state) }
    }

    private mutating func findMissingSubjects(_ state: InMemoryProjections) throws {
        let find = try db.makeStatement(sql: "SELECT 1 FROM about WHERE subject = ? AND sequence = ?")
        for subject in state.subjects {
            for sequence in state.sequences(about: subject)
            where try Int.fetchOne(find, arguments: [subject.description, sequence]) == nil {
                fault(.projection, subject.description, "entry \(sequence) is not filed under \(subject)")
            }
        }
    }

    private mutating func checkBlobs(_ state: InMemoryProjections?) throws {
        var wanted: [String: String] = [:]
        for subject in state.map({ Array($0.subjects) }) ?? [] {
            for cell in state?.cells(of: subject) ?? [] {
                for digest in cell.value.blobs { wanted[digest] = subject.description }
            }
        }
        let rows = try Row.fetchCursor(db, sql: "SELECT digest, bytes FROM blob")
        while let row = try rows.next() {
            let digest = try row.text(0)
            report.blobs += 1
            let owner = wanted.removeValue(forKey: digest).map { " (of \($0))" } ?? ""
            if SHA256Digest(of: try row.bytes(1)).description != digest {
                fault(.blob, digest, "the content \(digest.prefix(12))…\(owner) was changed")
            }
        }
        for (digest, owner) in wanted { fault(.blob, digest, "the content \(digest.prefix(12))… of \(owner) is missing") }
    }
}

extension FacetValue {
    /// The digests of the contents that the value refers to.
    var blobs: [String] {
        switch self {
        case .revision(let record): [record.digest] + (record.sourceMapDigest.map { [$0] } ?? [])
        case .file(let file): [file.digest]
        case .files(let files): files.map(\.digest)
        case .evidence(let record): record.snapshot.map { [$0.digest] } ?? []
        default: []
        }
    }
}

/// A row of the projections as it stands in the file.
private struct StoredFacet: Sendable {
    var key: FacetKey
    var writer: Int
    var body: [UInt8]

    /// Reads it; nil when it is of no known kind.
    init?(_ row: Row) throws {
        guard let kind = SubjectKind(rawValue: try row.integer(0)), let facet = Facet(rawValue: try row.integer(3)) else {
            return nil
        }
        let subject = Subject(kind: kind, number: try row.integer(1), name: try row.text(2))
        key = FacetKey(subject, facet, part: try row.integer(4))
        (writer, body) = (try row.integer(5), try row.bytes(6))
    }
}
