import Foundation
import GRDB
import GRDBSQLite

/// Puts many rows into a table.
///
/// GRDB looks at names and numbers of arguments anew for each row, which takes several times as long as SQLite takes to put a row in: here the
/// values go straight to SQLite.
struct BulkInsert {
    private let db: Database
    private let statement: Statement

    /// - Parameter sql: an insertion with a question mark for each value.
    init(_ db: Database, sql: String) throws {
        self.db = db
        statement = try db.makeStatement(sql: sql)
    }

    /// Puts one row in.
    func insert(_ values: [DatabaseValue]) throws {
        let handle = statement.sqliteStatement
        for (index, value) in values.enumerated() { Self.bind(value, to: Int32(index + 1), of: handle) }
        let code = sqlite3_step(handle)
        sqlite3_reset(handle)
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
        }
    }

    private static func bind(_ value: DatabaseValue, to index: Int32, of handle: SQLiteStatement) {
        // SQLite copies what it is given before the call returns.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value.storage {
        case .null: sqlite3_bind_null(handle, index)
        case .int64(let number): sqlite3_bind_int64(handle, index, number)
        case .double(let number): sqlite3_bind_double(handle, index, number)
        case .string(var text):
            text.withUTF8 { bytes in
                // An empty buffer has no address, and SQLite takes no address as NULL.
                _ = bytes.withMemoryRebound(to: CChar.self) { characters in
                    characters.isEmpty
                        ? sqlite3_bind_text(handle, index, "", 0, copied)
                        : sqlite3_bind_text(handle, index, characters.baseAddress, Int32(characters.count), copied)
                }
            }
        case .blob(let data):
            data.withUnsafeBytes { bytes in
                _ =
                    bytes.isEmpty
                    ? sqlite3_bind_zeroblob(handle, index, 0)
                    : sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), copied)
            }
        }
    }
}
