import ClaimModel

/// Turns readable parts into a number between 0 and 1: a sum of weights, and the logistic function of it.
///
/// The weights are a table of the rule packs, fitted by `script/fit-worth`.
struct WorthModel: Sendable {
    private let bias: Double
    private let weights: [Double]
    private let names: [String]
    private let wordWeights: [Float]
    private let lexicon: Lexicon

    /// Reads a table of weights whose keys are names of parts, `bias`, `rule:ID` and `word:WORD`.
    init(rules: CompiledRules, table: String) {
        var byName: [String: Double] = [:]
        for entry in rules.table(table)?.entries ?? [] { byName[entry.key] = entry.fields["value"].flatMap { Double($0) } ?? 0 }
        names = Self.partNames(rules)
        weights = names.map { byName[$0] ?? 0 }
        bias = byName["bias"] ?? 0
        lexicon = rules.lexicon
        var words = [Float](repeating: 0, count: rules.lexicon.count)
        for (name, weight) in byName where name.hasPrefix("word:") {
            let id = rules.lexicon.id(of: String(name.dropFirst(5)))
            if id >= 0 { words[Int(id)] = Float(weight) }
        }
        wordWeights = words
    }

    /// The names of all parts but words, by place.
    static func partNames(_ rules: CompiledRules) -> [String] {
        Part.labels + rules.rules.map { "rule:" + $0.rule.id }
    }

    /// The worth of what has these parts and words.
    func worth(parts: [Int32], words: [Int32]) -> Double {
        var sum = bias
        for part in parts { sum += weights[Int(part)] }
        for word in words { sum += Double(wordWeights[Int(word)]) }
        return Self.logistic(sum)
    }

    /// What each part added, the strongest first.
    func why(parts: [Int32], words: [Int32], most: Int) -> [WorthPart] {
        // Only the few that are shown get a name: making strings for all took longer than the sum itself.
        var strongest: [(weight: Double, place: Int32, isWord: Bool)] = []
        func offer(_ weight: Double, _ place: Int32, isWord: Bool) {
            var index = strongest.count
            while index > 0, abs(strongest[index - 1].weight) < abs(weight) { index -= 1 }
            guard index < most else { return }
            strongest.insert((weight, place, isWord), at: index)
            if strongest.count > most { strongest.removeLast() }
        }
        for part in parts where abs(weights[Int(part)]) >= 0.05 { offer(weights[Int(part)], part, isWord: false) }
        for word in words where abs(wordWeights[Int(word)]) >= 0.1 { offer(Double(wordWeights[Int(word)]), word, isWord: true) }
        return strongest.map {
            WorthPart(part: $0.isWord ? "word:" + lexicon.word($0.place) : names[Int($0.place)], weight: $0.weight)
        }
    }

    /// 1 / (1 + e^-x), by a series and squaring: this module knows no C library.
    static func logistic(_ x: Double) -> Double {
        let clamped = max(-30, min(30, x))
        return 1 / (1 + exponential(-clamped))
    }

    private static func exponential(_ x: Double) -> Double {
        // e^x = (e^(x/64))^64; the series of the small power is exact to 12 digits after six terms.
        let small = x / 64
        var term = 1.0
        var sum = 1.0
        for step in 1...7 {
            term *= small / Double(step)
            sum += term
        }
        for _ in 0..<6 { sum *= sum }
        return sum
    }
}
