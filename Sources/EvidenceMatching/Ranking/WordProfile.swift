/// The query's words with how telling each is.
struct WordProfile {
    private let words: [(word: String, hash: UInt32, weight: Double)]
    private let total: Double

    init(words: [String], statistics: CorpusStatistics?) {
        self.words = words.map { word in
            let hash = FoldedText.stemHash(Array(word.utf8)[...])
            return (word, hash, statistics?.weight(ofWord: hash) ?? 1)
        }
        total = self.words.reduce(0) { $0 + $1.weight }
    }

    /// Which of the query's words a text has, by their place in the query.
    func found(in text: FoldedText) -> [Int] {
        var isFound = Array(repeating: false, count: words.count)
        text.eachWord { hash in
            for index in words.indices where words[index].hash == hash { isFound[index] = true }
        }
        return words.indices.filter { isFound[$0] }
    }

    /// The share of the query, by how telling its words are, that the found words make.
    func share(_ found: [Int]) -> Double {
        total > 0 ? found.reduce(0) { $0 + words[$1].weight } / total : 0
    }

    /// The found words, most telling first.
    func shared(_ found: [Int]) -> [String] {
        found.sorted { words[$0].weight != words[$1].weight ? words[$0].weight > words[$1].weight : $0 < $1 }.map {
            words[$0].word
        }
    }
}
