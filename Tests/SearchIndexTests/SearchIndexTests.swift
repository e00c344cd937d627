import GRDB
import Testing

@testable import SearchIndex

private let documents = [
    CorpusDocument(id: "a", title: "Harbour sold", text: "The council of Brenn sold the harbour in May."),
    CorpusDocument(id: "b", text: "The ferry of Brenn was sold to a bank."),
    CorpusDocument(id: "c", text: "Nobody was hurt in Orla when the dam broke."),
]

private func ids(_ query: String, limit: Int = 100) throws -> [String] {
    let index = try CorpusIndex(documents)
    return try index.matches(for: query, limit: limit).map { index.documents[$0.place].id }
}

@Test func `the best document comes first, and the rest of what shares a word after it`() throws {
    #expect(try ids("Did the councillors sell Brenn's harbours?") == ["a", "b"])
    #expect(try ids("#OrlaDam") == ["c"])
    #expect(try ids("Brenn harbour", limit: 1) == ["a"])
}

@Test(arguments: ["", "the of and", "\"", "NEAR(", "a* OR b:", "-", "\u{0}"])
func `a query without usable words finds nothing, and syntax is never read`(_ query: String) throws {
    #expect(try ids(query).isEmpty)
}

@Test func `a document that is taken out is found no more`() throws {
    let queue = try DatabaseQueue()
    let index = DocumentIndex()
    try queue.write { database in
        try index.create(in: database)
        try index.create(in: database)
        try index.insert(row: 1, title: "Dam", text: "The dam of Orla broke", in: database)
        try index.insert(row: 2, title: "", text: "A dam in Brenn", in: database)
        #expect(try index.candidates(terms: ["dam"], limit: 10, in: database).map(\.row) == [1, 2])
        try index.remove(row: 1, title: "Dam", text: "The dam of Orla broke", from: database)
        try index.optimise(in: database)
        #expect(try index.candidates(terms: ["dam"], limit: 10, in: database).map(\.row) == [2])
        #expect(try index.candidates(terms: ["orla"], limit: 10, in: database).isEmpty)
        try index.removeAll(from: database)
        #expect(try index.candidates(terms: ["dam"], limit: 10, in: database).isEmpty)
    }
}

@Test func `a large index is asked for its rare words, and finds the document that has them`() throws {
    let queue = try DatabaseQueue()
    let index = DocumentIndex(table: "large", choice: TermChoice(smallest: 40, budget: 10, fewest: 2))
    try queue.write { database in
        try index.create(in: database)
        for row in 1...40 {
            let text = "harbour council " + (row == 7 ? "Orla weir" : "lamp")
            try index.insert(row: Int64(row), title: "", text: text, in: database)
        }
    }
    func rows(_ terms: String...) throws -> [Int64] {
        try queue.read { try index.candidates(terms: terms, limit: 5, in: $0).map(\.row) }
    }
    #expect(try rows("harbour", "council", "weir", "orla") == [7])
    #expect(try rows("harbour", "weir").first == 7)
    #expect(try rows("harbour").count == 5)
    #expect(try rows("nowhere").isEmpty)
}
