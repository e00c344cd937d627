/// Phrases of one or more words, each with a value; found forwards or, for words that stand before a number, backwards.
struct PhraseTrie<Value: Sendable>: Sendable {
    private struct Step: Hashable {
        var node: Int32
        var word: Int32
    }

    private var steps: [Step: Int32] = [:]
    private var values: [Value?] = [nil]
    /// Where each word leads that begins a phrase, 0 for none: most words do not, and nearly all that do end it.
    private var firstSteps: [Int32] = []
    private var goesOn: [Bool] = [true]

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
                goesOn.append(false)
                goesOn[Int(node)] = true
                steps[step] = next
                if node == 0 {
                    while firstSteps.count <= Int(word) { firstSteps.append(0) }
                    firstSteps[Int(word)] = next
                }
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
        while goesOn[Int(node)], let next = word(depth), next != WordIndex.unknown, let target = step(from: node, by: next) {
            node = target
            depth += 1
            if let value = values[Int(target)] { best = (value, depth) }
        }
        return best
    }

    @inline(__always)
    private func step(from node: Int32, by word: Int32) -> Int32? {
        guard node == 0 else { return steps[Step(node: node, word: word)] }
        return Int(word) < firstSteps.count && firstSteps[Int(word)] > 0 ? firstSteps[Int(word)] : nil
    }
}
