import GRDB
import Synchronization

/// Chooses the words that a large index is asked for.
///
/// A word that a large share of the documents has costs time for each of them and tells little. The rarest words are taken
/// until they stand in so many documents together that enough candidates are sure to come; what they leave out still counts
/// when candidates are put in order.
final class TermChoice: Sendable {
    /// Indices of fewer documents are asked for everything.
    private let smallest: Int
    /// So many documents, counted once for each word, are looked at.
    private let budget: Int
    /// So many words are asked for at least.
    private let fewest: Int

    private struct Known {
        /// The index's own counters: they change with each document that comes or goes.
        var counters = ""
        var counts: [String: Int] = [:]
    }

    private let known = Mutex(Known())

    init(smallest: Int = 20_000, budget: Int = 12_000, fewest: Int = 3) {
        self.smallest = smallest
        self.budget = budget
        self.fewest = fewest
    }

    /// The words to ask for, rarest first; all of them, as given, of a small index.
    func chosen(_ terms: [String], of table: String, in database: Database) throws -> [String] {
        let counters = try Self.counters(of: table, in: database)
        guard Self.documents(counters) >= smallest else { return terms }
        let counts = try terms.map { ($0, try count($0, of: table, counters, in: database)) }
        var taken: [String] = []
        var sum = 0
        // Words with one count stay in the order of the text.
        for (term, count) in counts.enumerated().sorted(by: { ($0.1.1, $0.0) < ($1.1.1, $1.0) }).map(\.element) where count > 0
        {
            if taken.count >= fewest, sum + count > budget { break }
            taken.append(term)
            sum += count
        }
        return taken
    }

    /// In how many documents a word stands; counted no further than the budget.
    private func count(_ term: String, of table: String, _ counters: String, in database: Database) throws -> Int {
        let found = known.withLock { known in
            if known.counters != counters { known = Known(counters: counters) }
            return known.counts[term]
        }
        if let found { return found }
        let statement = try database.cachedStatement(
            sql: #"SELECT count(*) FROM (SELECT 1 FROM "\#(table)" WHERE "\#(table)" MATCH ? LIMIT \#(budget))"#)
        let count = try Int.fetchOne(statement, arguments: [DocumentIndex.quoted(term)]) ?? 0
        known.withLock { if $0.counters == counters { $0.counts[term] = count } }
        return count
    }

    /// FTS5 keeps the number of documents and of words per column as its record 1; here in hexadecimal.
    private static func counters(of table: String, in database: Database) throws -> String {
        let statement = try database.cachedStatement(sql: #"SELECT hex(block) FROM "\#(table)_data" WHERE id = 1"#)
        return try String.fetchOne(statement) ?? ""
    }

    /// The first of the counters, a big-endian number of seven bits a byte.
    private static func documents(_ counters: String) -> Int {
        var number = 0
        var digits = counters.prefix(16)
        while let byte = Int(digits.prefix(2), radix: 16) {
            number = number << 7 | byte & 0x7F
            if byte < 0x80 { break }
            digits = digits.dropFirst(2)
        }
        return number
    }
}
