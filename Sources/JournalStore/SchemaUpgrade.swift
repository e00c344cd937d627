import GRDB

/// A format of a casebook's database, and the ways to it from older ones.
///
/// Every format that was ever shipped stays here, with a casebook of it among the tests.
struct SchemaFormat: Sendable {
    /// Its number, as in `user_version`.
    var version: Int
    /// What changes the tables, by the format that each step leads away from to the next.
    ///
    /// A step changes the journal's own tables only; what is derived from it is made anew after the last step.
    var steps: [Int: @Sendable (Database) throws -> Void]

    /// The format of this program.
    static let current = SchemaFormat(version: Schema.version, steps: [:])
}

/// Brings a casebook of an older format to a newer one.
enum SchemaUpgrade {
    /// Where the casebook is kept as it was before.
    static func copyPath(_ file: String, version: Int) -> String { "\(file).format-\(version)" }

    /// Keeps a copy beside the file, and then upgrades all of it or nothing.
    ///
    /// - Parameter version: the file's format, older than the one that is wanted.
    static func run(_ queue: DatabaseQueue, file: String, from version: Int, to format: SchemaFormat) throws {
        try DatabaseCopy.make(of: queue, at: copyPath(file, version: version), isReplacing: true)
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.exclusive) {
                for older in version..<format.version {
                    guard let step = format.steps[older] else {
                        throw StoreProblem.damaged(file: file, detail: "there is no way from format \(older) to the next")
                    }
                    try step(db)
                }
                _ = try Rebuild.run(db)
                try db.execute(sql: "PRAGMA user_version = \(format.version)")
                return .commit
            }
        }
    }
}
