internal import EvidenceMatching
package import GRDB

/// A document that the index found, and how well it fits.
public struct IndexCandidate: Hashable, Sendable {
    /// The document's row.
    public var row: Int64
    /// bm25 with the title counting one and a half times; more is better.
    public var score: Double
}

/// A full-text table of titles and texts, inside a database that the caller owns.
///
/// SQLite's FTS5 with Porter stems, accents folded, and the title weighing 1.5 in one bm25. The table keeps no copy of the
/// texts: whoever stores the documents hands title and text over again when one is taken out.
public struct DocumentIndex: Sendable {
    /// The name of the table.
    public let table: String
    private let choice: TermChoice

    /// Names an index.
    ///
    /// - Parameter table: the table's name; letters, digits and underscores, which the caller answers for.
    public init(table: String = "document_index") {
        self.init(table: table, choice: TermChoice())
    }

    init(table: String, choice: TermChoice) {
        self.table = table
        self.choice = choice
    }

    /// Makes the table when it is not there.
    package func create(in database: Database) throws {
        try database.execute(
            sql: """
                CREATE VIRTUAL TABLE IF NOT EXISTS "\(table)" USING fts5(
                    title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
                INSERT INTO "\(table)" ("\(table)", rank) VALUES ('rank', 'bm25(1.5, 1.0)');
                """)
    }

    /// Puts a document in.
    package func insert(row: Int64, title: String, text: String, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: #"INSERT INTO "\#(table)" (rowid, title, text) VALUES (?, ?, ?)"#)
        try statement.execute(arguments: [row, SearchText.prepared(title), SearchText.prepared(text)])
    }

    /// Takes a document out; title and text must be those it was put in with.
    package func remove(row: Int64, title: String, text: String, from database: Database) throws {
        let statement = try database.cachedStatement(
            sql: #"INSERT INTO "\#(table)" ("\#(table)", rowid, title, text) VALUES ('delete', ?, ?, ?)"#)
        try statement.execute(arguments: [row, SearchText.prepared(title), SearchText.prepared(text)])
    }

    /// Takes all documents out.
    package func removeAll(from database: Database) throws {
        try database.execute(sql: #"INSERT INTO "\#(table)" ("\#(table)") VALUES ('delete-all')"#)
    }

    /// Merges the index into one piece, which also drops the words of documents that were taken out.
    ///
    /// To be called after a redaction, with `PRAGMA secure_delete` on.
    package func optimise(in database: Database) throws {
        try database.execute(sql: #"INSERT INTO "\#(table)" ("\#(table)") VALUES ('optimize')"#)
    }

    /// The documents that hold any of the terms, best first; a large index is asked for the telling ones only.
    ///
    /// - Parameters:
    ///   - terms: words without operators; quotation marks in them are doubled, so that nothing is read as syntax.
    ///   - limit: how many at most.
    package func candidates(terms: [String], limit: Int, in database: Database) throws -> [IndexCandidate] {
        guard !terms.isEmpty, limit > 0 else { return [] }
        let question = try choice.chosen(terms, of: table, in: database).map(Self.quoted).joined(separator: " OR ")
        guard !question.isEmpty else { return [] }
        let statement = try database.cachedStatement(
            sql: #"SELECT rowid, rank FROM "\#(table)" WHERE "\#(table)" MATCH ? ORDER BY rank LIMIT ?"#)
        let rows = try Row.fetchCursor(statement, arguments: [question, limit])
        var found: [IndexCandidate] = []
        while let row = try rows.next() { found.append(IndexCandidate(row: row[0], score: -(row[1] as Double))) }
        return found.sorted { $0.score != $1.score ? $0.score > $1.score : $0.row < $1.row }
    }

    /// A word as FTS5 reads it, without operators.
    static func quoted(_ term: String) -> String { "\"" + term.replacing("\"", with: "\"\"") + "\"" }
}
