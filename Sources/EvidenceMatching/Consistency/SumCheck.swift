import ClaimModel

/// Parts and their total: "30 boats, 12 of them trawlers and 20 ferries"; "12 from Orla, 9 from Brenn, 22 in total".
enum SumCheck {
    static func findings(in sentence: FigureSentence) -> [ConsistencyFinding] {
        let counts = sentence.numbers.filter { isCount($0) && sentence.plain($0) != nil }
        guard counts.count >= 3 else { return [] }
        return [partsAfterTotal(counts, sentence), totalAfterParts(counts, sentence)].compactMap { $0 }
    }

    private static func isCount(_ number: NumericExpression) -> Bool {
        switch number.kind {
        case .count, .plain, .money: number.quantity.change == nil
        default: false
        }
    }

    /// "N …, of whom A … and B …", "N …, A here and B there": the parts can't be more than the whole.
    private static func partsAfterTotal(_ counts: [NumericExpression], _ sentence: FigureSentence) -> ConsistencyFinding? {
        for (index, total) in counts.enumerated().dropLast(2) {
            let next = counts[index + 1]
            let between = sentence.words(from: total.range.upperBound, to: next.range.lowerBound)
            let isList = opensList(between, total, next, sentence)
            guard isList || opensParts(between) else { continue }
            let parts = run(of: Array(counts[(index + 1)...]), like: total, in: sentence)
            guard parts.count >= 2, let whole = sentence.plain(total) else { continue }
            if isList, parts.contains(where: { $0.quantity.noun != total.quantity.noun }) { continue }
            let sum = parts.compactMap(sentence.plain).reduce(.zero, +)
            guard whole < sum, let first = parts.first, let last = parts.last else { continue }
            return finding(
                total: total, parts: first.range.lowerBound..<last.range.upperBound, values: parts, sum, whole, sentence)
        }
        return nil
    }

    /// "A …, B … and C …, T in total".
    private static func totalAfterParts(_ counts: [NumericExpression], _ sentence: FigureSentence) -> ConsistencyFinding? {
        guard let total = counts.last, let whole = sentence.plain(total) else { return nil }
        let before = sentence.words(from: counts[counts.count - 2].range.upperBound, to: total.range.lowerBound)
        let after = sentence.words(from: total.range.upperBound, to: sentence.range.upperBound)
        guard closesParts(before, after) else { return nil }
        let parts = Array(counts.dropLast())
        guard parts.count == run(of: parts, like: total, in: sentence).count else { return nil }
        let sum = parts.compactMap(sentence.plain).reduce(.zero, +)
        guard sum != whole, let first = parts.first, let last = parts.last, !hasRoundedParts(parts + [total], sum, whole) else {
            return nil
        }
        return finding(total: total, parts: first.range.lowerBound..<last.range.upperBound, values: parts, sum, whole, sentence)
    }

    /// Figures such as 1.2 million are rounded: their sum may be off by one in the last place for each part.
    private static func hasRoundedParts(_ numbers: [NumericExpression], _ sum: ExactNumber, _ whole: ExactNumber) -> Bool {
        let exponents = numbers.compactMap { $0.quantity.plainValue?.exponent }
        guard let coarsest = exponents.max(), coarsest != 0 else { return false }
        let slack = ExactNumber(significand: UInt64(numbers.count), exponent: coarsest)
        return !(slack < (sum - whole).magnitude)
    }

    /// "400 people, 250 in …": nothing but what is counted and a comma stands between the total and its first part.
    private static func opensList(
        _ between: [String], _ total: NumericExpression, _ next: NumericExpression, _ sentence: FigureSentence
    ) -> Bool {
        total.quantity.noun != nil && between.count <= 2
            && sentence.text(from: total.range.upperBound, to: next.range.lowerBound).hasSuffix(", ")
    }

    private static func opensParts(_ words: [String]) -> Bool {
        guard words.count <= 8 else { return false }
        for (word, next) in zip(words, words.dropFirst()) where word == "of" || word == "among" {
            if ["whom", "which", "them", "those", "these"].contains(next) { return true }
        }
        return words.last == "including" || words.suffix(2) == ["made", "up"]
    }

    private static func closesParts(_ before: [String], _ after: [String]) -> Bool {
        let near = before.suffix(5).joined(separator: " ")
        let cues = ["total of", "totalling", "totaling", "altogether", "total to", "in total", "in all"]
        if cues.contains(where: near.hasSuffix) { return true }
        let next = after.prefix(4).joined(separator: " ")
        return ["in total", "altogether", "in all"].contains { next.hasPrefix($0) || next.hasSuffix($0) }
    }

    /// The figures that follow one another as parts: of the total's unit, with little between them.
    private static func run(
        of numbers: [NumericExpression], like total: NumericExpression, in sentence: FigureSentence
    ) -> [NumericExpression] {
        var parts: [NumericExpression] = []
        for number in numbers {
            guard Measure(unit: number.quantity.unit) == Measure(unit: total.quantity.unit) else { break }
            if let last = parts.last {
                let between = sentence.words(from: last.range.upperBound, to: number.range.lowerBound)
                let opensAnother =
                    opensParts(between) || between.last == "from" || between.contains { Self.breaks.contains($0) }
                if between.count > 9 || opensAnother { break }
            }
            parts.append(number)
        }
        return parts
    }

    /// Words after which a figure is no further part of the same whole.
    private static let breaks: Set<String> = [
        "including", "after", "since", "when", "while", "but", "compared", "than", "per", "every", "each", "another",
        "some",
        "whom", "which", "aged", "age", "ages", "least", "over", "more",
    ]

    private static func finding(
        total: NumericExpression, parts: ByteRange, values: [NumericExpression], _ sum: ExactNumber, _ whole: ExactNumber,
        _ sentence: FigureSentence
    ) -> ConsistencyFinding {
        let terms = values.compactMap { sentence.plain($0)?.spelled }.joined(separator: " + ")
        return ConsistencyFinding(
            kind: .sum, first: total.range, second: parts, why: "\(terms) = \(sum.spelled), not \(whole.spelled)")
    }
}
