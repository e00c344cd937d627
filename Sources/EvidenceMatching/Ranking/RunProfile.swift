/// The query's runs of three characters as a vector of length one, in the order of the runs.
struct RunProfile {
    private let runs: [UInt32]
    private let weights: [Double]

    init(_ text: FoldedText, statistics: CorpusStatistics?) {
        var runs: [UInt32] = []
        var weights: [Double] = []
        Self.eachWeight(text, statistics) {
            runs.append($0)
            weights.append($1)
        }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        self.runs = runs
        self.weights = length > 0 ? weights.map { $0 / length } : weights
    }

    func cosine(with text: FoldedText, statistics: CorpusStatistics?) -> Double {
        var product = 0.0
        var square = 0.0
        var place = 0
        Self.eachWeight(text, statistics) { run, weight in
            square += weight * weight
            while place < runs.count, runs[place] < run { place += 1 }
            if place < runs.count, runs[place] == run { product += weights[place] * weight }
        }
        return square > 0 ? product / square.squareRoot() : 0
    }

    /// Calls with each distinct run and its weight, in the order of the runs.
    private static func eachWeight(_ text: FoldedText, _ statistics: CorpusStatistics?, _ body: (UInt32, Double) -> Void) {
        var all = text.runs
        all.sort()
        var index = 0
        while index < all.count {
            let run = all[index]
            var end = index + 1
            while end < all.count, all[end] == run { end += 1 }
            let times = end - index == 1 ? 1 : 1 + Logarithm.natural(Double(end - index))
            body(run, times * (statistics?.weight(ofRun: run) ?? 1))
            index = end
        }
    }
}
