import CSQLiteGuard
import ClaimModel
import ClaimWorkflow
import Foundation
import GRDB

/// How a casebook's database is opened: every connection is careful with a file that may come from anybody.
enum DatabaseOpening {
    /// How long a writer waits for another one, in seconds.
    static let busyTimeout = 15.0

    static func configuration(readonly: Bool = false) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        configuration.readonly = readonly
        configuration.prepareDatabase { db in
            guard let connection = db.sqliteConnection, sqlite_guard(UnsafeMutableRawPointer(connection)) == 0 else {
                throw DatabaseError(resultCode: .SQLITE_AUTH, message: "the connection can't be guarded")
            }
            // No function or virtual table that a planted schema names is run.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            try db.execute(sql: "PRAGMA mmap_size = 0")
            try db.execute(sql: "PRAGMA secure_delete = FAST")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA cache_size = -32000")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Opens a casebook's database after checking that it is one, of a known format, and whole; one of an older format is
    /// upgraded.
    ///
    /// - Parameters:
    ///   - isTrusted: whether the file is as we left it, so that it need not be checked.
    ///   - isAlone: whether nobody else has the casebook open, so that its format may change.
    static func open(
        _ file: String, isTrusted: Bool, isAlone: Bool, format: SchemaFormat = .current
    ) throws -> DatabaseQueue {
        guard FileManager.default.fileExists(atPath: file) else {
            throw StoreProblem.noCasebook(folder: FilePath(file).folder)
        }
        try requireHeader(file)
        return try StoreProblem.mapping(file) {
            let queue = try DatabaseQueue(path: file, configuration: configuration())
            let version = try queue.inDatabase { db in
                let version = try check(db, file: file, isTrusted: isTrusted, format: format)
                try requireWAL(db, file: file)
                if version == Schema.version { try Schema.makeMissingIndices(db) }
                return version
            }
            if version < format.version {
                guard isAlone else { throw StoreProblem.locked(file: file) }
                try SchemaUpgrade.run(queue, file: file, from: version, to: format)
            }
            return queue
        }
    }

    private static func requireHeader(_ file: String) throws {
        guard let handle = FileHandle(forReadingAtPath: file) else { throw StoreProblem.readOnly(path: file) }
        defer { try? handle.close() }
        let header = (try? handle.read(upToCount: 100)) ?? Data()
        guard header.count == 100, header.prefix(16) == Data("SQLite format 3\0".utf8) else {
            throw StoreProblem.notACasebook(file: file)
        }
        let id = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard id == UInt32(bitPattern: Schema.applicationID) else { throw StoreProblem.notACasebook(file: file) }
    }

    /// - Returns: the file's format.
    private static func check(_ db: Database, file: String, isTrusted: Bool, format: SchemaFormat) throws -> Int {
        let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        guard id == Schema.applicationID else { throw StoreProblem.notACasebook(file: file) }
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version <= format.version else {
            throw StoreProblem.newerSchema(file: file, found: version, known: format.version)
        }
        guard version >= 1 else { throw StoreProblem.damaged(file: file, detail: "its format is \(version)") }
        guard !isTrusted else { return version }
        if version == Schema.version, let object = try Schema.foreignObject(db) {
            throw StoreProblem.damaged(file: file, detail: "it holds what no Assay put there: \(object)")
        }
        let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
        guard answer == "ok" else { throw StoreProblem.damaged(file: file, detail: answer) }
        return version
    }

    private static func requireWAL(_ db: Database, file: String) throws {
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") ?? ""
        guard mode == "wal" else { throw StoreProblem.readOnly(path: file) }
    }
}

extension DatabaseQueue {
    /// Reads from one unchanging state.
    ///
    /// GRDB's own `read` switches `PRAGMA query_only` on and off, and with each switch SQLite forgets how all statements of the
    /// connection were compiled: at the prompt that took a third of a decision.
    func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try inDatabase { db in
            var result: Result?
            try db.inTransaction(.deferred) {
                result = try body(db)
                return .commit
            }
            guard let result else { throw DatabaseError(resultCode: .SQLITE_ERROR, message: "the transaction did not run") }
            return result
        }
    }
}

extension StoreProblem {
    /// Runs a body, and gives SQLite's errors their names.
    static func mapping<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw problem(error, file: file)
        } catch let error as PayloadFault {
            throw StoreProblem.damaged(file: file, detail: error.detail)
        } catch let error as PayloadError {
            throw StoreProblem.damaged(file: file, detail: "a record can't be read (\(error))")
        } catch is RowDecodingError {
            throw StoreProblem.damaged(file: file, detail: "a value has another type than was written")
        }
    }

    /// What is wrong with stored bytes that can't be read, without the bytes.
    static func detail(of error: any Error) -> String {
        switch error {
        case let error as DatabaseError: error.message ?? "error \(error.resultCode.rawValue)"
        case let error as PayloadFault: error.detail
        case is RowDecodingError: "a value has another type than was written"
        default: "\(error)"
        }
    }

    private static func problem(_ error: DatabaseError, file: String) -> StoreProblem {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(file: file)
        case .SQLITE_CORRUPT, .SQLITE_FORMAT: .damaged(file: file, detail: error.message ?? "malformed")
        case .SQLITE_NOTADB: .notACasebook(file: file)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(path: file)
        case .SQLITE_FULL: .diskFull(path: file)
        case .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_AUTH, .SQLITE_TOOBIG:
            .inputOutput(path: file, detail: error.message ?? "error \(error.resultCode.rawValue)")
        // Any other error means that the tables or their contents are not what this program wrote.
        default: .damaged(file: file, detail: error.message ?? "error \(error.resultCode.rawValue)")
        }
    }
}

/// A stored value that can't be read.
struct PayloadFault: Error {
    var detail: String
}
