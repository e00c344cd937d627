import EvidenceMatching
import GRDB

/// A document of a corpus.
public struct CorpusDocument: Hashable, Sendable {
    /// What the caller knows it by.
    public var id: String
    /// Its title; empty when it has none.
    public var title: String
    /// Its text.
    public var text: String

    /// Makes a document.
    public init(id: String, title: String = "", text: String) {
        self.id = id
        self.title = title
        self.text = text
    }
}

/// A document that fits a query.
public struct CorpusMatch: Hashable, Sendable {
    /// The document's place in the corpus.
    public var place: Int
    /// How well it fits, 0…1.
    public var score: Double
    /// The words of the query it shares, most telling first.
    public var shared: [String]
}

/// A corpus indexed in memory, for as long as the value lives.
public final class CorpusIndex: Sendable {
    /// The documents, in the order they were given.
    public let documents: [CorpusDocument]
    private let queue: DatabaseQueue
    private let index: DocumentIndex
    private let ranking: CandidateRanking

    /// Indexes documents.
    ///
    /// - Throws: what SQLite says when memory runs out.
    public init(_ documents: [CorpusDocument]) throws {
        let index = DocumentIndex(table: "corpus")
        let queue = try DatabaseQueue()
        var statistics = CorpusStatistics()
        try queue.write { database in
            try index.create(in: database)
            for (place, document) in documents.enumerated() {
                try index.insert(row: Int64(place), title: document.title, text: document.text, in: database)
            }
        }
        for document in documents { statistics.add(SearchText.prepared(document.title + " " + document.text)) }
        self.documents = documents
        self.index = index
        self.queue = queue
        ranking = CandidateRanking(statistics: statistics)
    }

    /// The documents that fit a text, best first.
    ///
    /// - Parameters:
    ///   - text: the claim's words.
    ///   - limit: how many at most; so many are taken from the engine and put into order.
    public func matches(for text: String, limit: Int = 100) throws -> [CorpusMatch] {
        let found = try queue.read { database in
            try index.candidates(terms: SearchText.terms(of: text), limit: max(limit, 150), in: database)
        }
        let candidates = found.map { candidate in
            let document = documents[Int(candidate.row)]
            return RankingCandidate(id: candidate.row, engineScore: candidate.score, title: document.title, text: document.text)
        }
        return ranking.rank(query: text, candidates: candidates).prefix(limit).map {
            CorpusMatch(place: Int($0.id), score: $0.score, shared: $0.shared)
        }
    }
}
