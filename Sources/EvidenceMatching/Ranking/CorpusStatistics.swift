/// How many documents of a corpus hold each run of three characters and each word.
///
/// Both are counted in hashed tables of fixed size: two that share a place are taken for one, which moves a rank now and then
/// and never costs memory.
public struct CorpusStatistics: Sendable {
    /// How many documents were counted.
    public private(set) var documents = 0
    private var runs: [UInt32]
    private var words: [UInt32]
    private var lastSeenRun: [UInt32]
    private var lastSeenWord: [UInt32]

    private static let runBits = 19
    private static let wordBits = 17

    /// Starts with an empty corpus.
    public init() {
        runs = Array(repeating: 0, count: 1 << Self.runBits)
        words = Array(repeating: 0, count: 1 << Self.wordBits)
        lastSeenRun = runs
        lastSeenWord = words
    }

    /// Counts a document.
    ///
    /// - Parameter text: title and body, prepared by ``SearchText/prepared(_:)``.
    public mutating func add(_ text: String) {
        documents += 1
        let mark = UInt32(truncatingIfNeeded: documents)
        let folded = FoldedText(text)
        for run in folded.runs {
            let place = Self.place(run, Self.runBits)
            if lastSeenRun[place] != mark {
                lastSeenRun[place] = mark
                runs[place] += 1
            }
        }
        folded.eachWord { word in
            let place = Self.place(word, Self.wordBits)
            if lastSeenWord[place] != mark {
                lastSeenWord[place] = mark
                words[place] += 1
            }
        }
    }

    /// How telling a run of characters is: ln of how rare it is, and one.
    func weight(ofRun run: UInt32) -> Double {
        1 + Logarithm.natural(Double(documents + 1) / Double(runs[Self.place(run, Self.runBits)] + 1))
    }

    /// How telling a word is.
    func weight(ofWord word: UInt32) -> Double {
        let count = Double(words[Self.place(word, Self.wordBits)])
        return Logarithm.natural(1 + (Double(documents) - count + 0.5) / (count + 0.5))
    }

    private static func place(_ key: UInt32, _ bits: Int) -> Int { Int((key &* 0x9E37_79B1) >> UInt32(32 - bits)) }
}
