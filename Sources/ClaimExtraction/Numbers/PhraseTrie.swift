/// Phrases of one or more words, each with a value; found forwards or, for words that stand before a number, backwards.
struct PhraseTrie<Value: Sendable>: Sendable {
    private struct Step: Hashable {
        var node: Int32
        var word: Int32
    }

    private var steps: [Step: Int32] = [:]
    private var values: [Value?] = [nil]

    /// Adds a phrase by the numbers of its words.
    mutating func insert(_ words: some Sequence<Int32>, _ value: Value) {
        var node: Int32 = 0
        for word in words {
            let step = Step(node: node, word: word)
            if let next = steps[step] {
                node = next
            } else {
                let next = Int32(values.count)
                values.append(nil)
                steps[step] = next
                node = next
            }
        }
        values[Int(node)] = value
    }

    /// The longest phrase along a path of words; `word` gives the nth word, or nil where the path ends.
    func longest(_ word: (Int) -> Int32?) -> (value: Value, length: Int)? {
        var node: Int32 = 0
        var best: (value: Value, length: Int)?
        var depth = 0
        while let next = word(depth), next != WordIndex.unknown, let target = steps[Step(node: node, word: next)] {
            node = target
            depth += 1
            if let value = values[Int(target)] { best = (value, depth) }
        }
        return best
    }
}
