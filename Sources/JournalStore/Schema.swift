import GRDB

/// The tables of a casebook, and how older ones become newer ones.
enum Schema {
    /// "ASSA": tells a casebook from any other SQLite file.
    static let applicationID: Int32 = 0x4153_5341
    /// The format written by this program.
    static let version = 1

    static let statements = [
        """
        CREATE TABLE journal (sequence INTEGER PRIMARY KEY, decision INTEGER NOT NULL, version INTEGER NOT NULL, \
        time INTEGER NOT NULL, author TEXT NOT NULL, command TEXT NOT NULL, kind TEXT NOT NULL, subjects TEXT NOT NULL, \
        salt BLOB, payload BLOB, payload_digest BLOB NOT NULL, hash BLOB NOT NULL) STRICT
        """,
        "CREATE TABLE about (subject TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (subject, sequence)) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE facet (kind INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, facet INTEGER NOT NULL, \
        part INTEGER NOT NULL, writer INTEGER NOT NULL, body BLOB NOT NULL, \
        PRIMARY KEY (kind, number, name, facet, part)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE change (sequence INTEGER NOT NULL, place INTEGER NOT NULL, kind INTEGER NOT NULL, number INTEGER NOT NULL, \
        name TEXT NOT NULL, facet INTEGER NOT NULL, part INTEGER NOT NULL, before BLOB, writer_before INTEGER NOT NULL, \
        writer_after INTEGER NOT NULL, PRIMARY KEY (sequence, place)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE relation (parent TEXT NOT NULL, kind INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, \
        PRIMARY KEY (parent, kind, number, name)) STRICT, WITHOUT ROWID
        """,
        "CREATE TABLE counter (kind INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT",
        """
        CREATE TABLE claim (number INTEGER PRIMARY KEY, article TEXT NOT NULL, stage TEXT NOT NULL, worth REAL NOT NULL, \
        priority INTEGER NOT NULL, kinds INTEGER NOT NULL, assignee TEXT NOT NULL, speaker TEXT NOT NULL, \
        rechecks TEXT NOT NULL, tags TEXT NOT NULL, verdict TEXT NOT NULL, fate TEXT NOT NULL, place INTEGER NOT NULL, \
        by_hand INTEGER NOT NULL, moved_at INTEGER NOT NULL, signed_at INTEGER NOT NULL, wording TEXT NOT NULL, \
        is_open INTEGER NOT NULL, is_touched INTEGER NOT NULL, revision INTEGER NOT NULL, places TEXT NOT NULL, \
        words INTEGER NOT NULL) STRICT
        """,
        "CREATE TABLE blob (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
        "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), count INTEGER NOT NULL, hash BLOB NOT NULL) STRICT",
        "INSERT INTO head VALUES (1, 0, zeroblob(32))",
    ]

    /// What finds rows quickly. No part of the format: an index that is missing, since it is newer than the casebook, is made
    /// when the casebook is opened.
    static let indices = [
        "CREATE INDEX claim_by_stage ON claim (stage, priority DESC, worth DESC, number)",
        "CREATE INDEX claim_by_place ON claim (article, place, number)",
        "CREATE INDEX claim_by_worth ON claim (article, priority DESC, worth DESC, number)",
        "CREATE INDEX claim_by_order ON claim (priority DESC, worth DESC, number)",
        "CREATE INDEX claim_open ON claim (is_open, rechecks = '', priority DESC, worth DESC, number)",
        """
        CREATE INDEX claim_open_filtered ON claim (is_open, priority DESC, worth DESC, number, stage, kinds, speaker, assignee, tags, \
        verdict, fate, by_hand, rechecks)
        """,
        "CREATE INDEX claim_open_by_place ON claim (is_open, article, place, number)",
        "CREATE INDEX claim_recheck ON claim (priority DESC, worth DESC, number) WHERE rechecks <> ''",
        "CREATE INDEX claim_by_words ON claim (words)",
        "CREATE INDEX claim_stage_by_place ON claim (stage, article, place, number, worth)",
    ]

    /// Indices of earlier versions, taken away when a casebook is opened.
    static let retired = ["CREATE INDEX claim_open_by_worth ON claim (is_open, priority DESC, worth DESC, number)"]

    /// The full-text index with the tables that FTS5 makes for it.
    private static let searchTables =
        ["search_text", "search_index"] + ["data", "idx", "docsize", "config"].map { "search_index_" + $0 }

    /// The tables that a rebuild makes anew.
    static let projections = ["about", "facet", "change", "relation", "counter", "claim"]

    /// Makes the tables in an empty database.
    static func create(_ db: Database) throws {
        for statement in statements + indices { try db.execute(sql: statement) }
        try SearchProjection.create(db)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Takes the indices away, before many rows are put in.
    static func dropIndices(_ db: Database) throws {
        for name in indices.compactMap({ $0.split(separator: " ").dropFirst(2).first }) {
            try db.execute(sql: "DROP INDEX IF EXISTS \(name)")
        }
    }

    /// Makes the indices that a casebook does not have yet.
    static func makeMissingIndices(_ db: Database) throws {
        let there = Set(try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"))
        let missing = indices.filter { !there.contains($0) }
        let old = retired.filter(there.contains)
        guard !missing.isEmpty || !old.isEmpty else { return }
        try db.inTransaction(.immediate) {
            for name in old.compactMap({ $0.split(separator: " ").dropFirst(2).first }) {
                try db.execute(sql: "DROP INDEX IF EXISTS \(name)")
            }
            for statement in missing {
                // Somebody else may just have made it.
                try db.execute(sql: statement.replacing("CREATE INDEX", with: "CREATE INDEX IF NOT EXISTS"))
            }
            return .commit
        }
    }

    /// What is in the file that this program did not put there: triggers, views, other tables; nil when nothing is.
    static func foreignObject(_ db: Database) throws -> String? {
        let tables = Set(statements.filter { $0.hasPrefix("CREATE") })
        let indices = Set(indices + retired)
        let rows = try Row.fetchCursor(db, sql: "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        var found = 0
        while let row = try rows.next() {
            let (type, name, sql) = (try row.text(0), try row.text(1), try row.text(2))
            if tables.contains(sql) {
                found += 1
            } else if indices.contains(sql) {
                continue
            } else if type == "trigger" || type == "view" || !searchTables.contains(name) {
                return "\(type) \(name)"
            }
        }
        return found == tables.count ? nil : "missing tables"
    }
}
