import ClaimModel

/// Finds proper names and negations.
struct NameReader: Sendable {
    private let negators, negatingVerbs: UInt128

    init(rules: CompiledRules) {
        negators = rules.mask("negators")
        negatingVerbs = rules.mask("negating-verbs")
    }

    /// Runs of proper nouns, with the small words inside them left out.
    func names(_ text: TaggedText) -> [ByteRange] {
        var found: [ByteRange] = []
        for sentence in text.scan.sentences {
            var start: Int?
            for index in sentence {
                if text.tags[index] == .proper {
                    if start == nil { start = index }
                } else if let first = start, !continues(text, index, sentence) {
                    found.append(text.scan.byteRange(first..<lastProper(text, before: index)))
                    start = nil
                }
            }
            if let first = start { found.append(text.scan.byteRange(first..<lastProper(text, before: sentence.upperBound))) }
        }
        return found
    }

    /// Words that negate, in order.
    func negations(_ text: TaggedText) -> [ByteRange] {
        text.tokens.indices.filter { text.isAny($0, of: negators | negatingVerbs) }.map { text.tokens[$0].range }
    }

    /// A hyphen, an ampersand or the point of an initial inside a name.
    private func continues(_ text: TaggedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard text.tags[index] == .punctuation, index + 1 < sentence.upperBound, text.tags[index + 1] == .proper else {
            return false
        }
        let byte = text.byte(index)
        let isTight = !text.tokens[index].shape.contains(.spaceBefore) && !text.tokens[index + 1].shape.contains(.spaceBefore)
        return byte == 0x26 || byte == 0x2D && isTight
            || byte == 0x2E && text.tokens[index - 1].end - text.tokens[index - 1].start <= 2
    }

    private func lastProper(_ text: TaggedText, before end: Int) -> Int {
        var last = end
        while text.tags[last - 1] != .proper { last -= 1 }
        return last
    }
}
