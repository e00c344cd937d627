import ClaimModel

/// A percentage and the two numbers it is made of: "53 of the 120 wells, or 44 %"; "of 120 wells, 53 ran dry,
/// or 44 %"; "from 40 to 50, a rise of 25 %".
enum PercentageCheck {
    static func findings(in sentence: FigureSentence) -> [ConsistencyFinding] {
        let shares = sentence.numbers.filter { $0.kind == .percentage && $0.quantity.plainValue != nil }
        guard !shares.isEmpty else { return [] }
        var findings: [ConsistencyFinding] = []
        let plain = sentence.numbers.filter { isPlain($0, sentence) }
        for (part, whole) in zip(plain, plain.dropFirst()) {
            guard let share = partner(of: part, whole, among: shares, sentence) else { continue }
            if let finding = check(part, whole, share, sentence) { findings.append(finding) }
        }
        return findings + sentence.numbers.compactMap { checkSpan($0, among: shares, sentence) }
    }

    /// "from 40 to 50 euros, a rise of 25 %", where the two numbers were read as one span.
    private static func checkSpan(
        _ span: NumericExpression, among shares: [NumericExpression], _ sentence: FigureSentence
    ) -> ConsistencyFinding? {
        guard let low = span.quantity.low?.value, let high = span.quantity.high?.value, low < high, !span.quantity.isApproximate
        else { return nil }
        let start = max(sentence.range.lowerBound, span.range.lowerBound - 6)
        guard sentence.words(from: start, to: span.range.upperBound).contains("from") else { return nil }
        guard let share = partner(of: span, span, among: shares, sentence), let percent = share.quantity.plainValue else {
            return nil
        }
        let cues = sentence.words(from: span.range.upperBound, to: share.range.lowerBound).map(Stem.of)
        let isFall = share.quantity.change == .down || cues.contains { fallWords.contains($0) }
        let (from, to) = isFall ? (high, low) : (low, high)
        guard let right = (to - from).magnitude.divided(by: from)?.scaled(byPowerOfTen: 2) else { return nil }
        guard !follows(percent, from: right, isHedged: share.quantity.isApproximate) else { return nil }
        return ConsistencyFinding(
            kind: .percentage, first: span.range, second: share.range,
            why: "from \(from.spelled) to \(to.spelled) is \(rounded(right)) %, not \(percent.spelled) %")
    }

    private static let fallWords = Set(["drop", "fall", "decrease", "decline", "down", "cut"].map(Stem.of))

    private static func isPlain(_ number: NumericExpression, _ sentence: FigureSentence) -> Bool {
        switch number.kind {
        case .count, .plain, .money, .measure: sentence.plain(number) != nil
        default: false
        }
    }

    /// The percentage that follows right after the two numbers, in brackets or after "or": at most three words away.
    private static func partner(
        of part: NumericExpression, _ whole: NumericExpression, among shares: [NumericExpression], _ sentence: FigureSentence
    ) -> NumericExpression? {
        guard let share = shares.first(where: { $0.range.lowerBound >= whole.range.upperBound }) else { return nil }
        let between = sentence.words(from: whole.range.upperBound, to: share.range.lowerBound)
        let marks = sentence.text(from: whole.range.upperBound, to: share.range.lowerBound)
        let next = sentence.words(from: share.range.upperBound, to: sentence.range.upperBound).prefix(3)
        let isOfWhole = marks.contains(",") && ownWhole.contains { next.starts(with: $0) }
        let opens =
            marks.contains("(") || between.contains("or") || isOfWhole
            || between.contains { changeWords.contains(Stem.of($0)) }
        guard opens, between.count <= 6, !marks.contains(";"), !between.contains("and") else { return nil }
        return share
    }

    /// How a percentage points back to the whole that was just named.
    private static let ownWhole = [["of", "the", "total"], ["of", "all"]]

    private static func check(
        _ part: NumericExpression, _ whole: NumericExpression, _ share: NumericExpression, _ sentence: FigureSentence
    ) -> ConsistencyFinding? {
        guard let one = sentence.plain(part), let other = sentence.plain(whole), let percent = share.quantity.plainValue else {
            return nil
        }
        guard Measure(unit: part.quantity.unit).dimension == Measure(unit: whole.quantity.unit).dimension else { return nil }
        let before = sentence.words(from: max(sentence.range.lowerBound, part.range.lowerBound - 12), to: part.range.lowerBound)
        let between = sentence.words(from: part.range.upperBound, to: whole.range.lowerBound)
        let right: ExactNumber?
        let shown: String
        if before.last == "from", between.contains("to"), between.count <= 5 {
            right = (other - one).magnitude.divided(by: one).map { $0.scaled(byPowerOfTen: 2) }
            shown = "from \(one.spelled) to \(other.spelled) is"
        } else if isShare(between), one < other {
            right = one.divided(by: other).map { $0.scaled(byPowerOfTen: 2) }
            shown = "\(one.spelled) of \(other.spelled) is"
        } else if before.last == "of", other < one, between.count <= 4 {
            right = other.divided(by: one).map { $0.scaled(byPowerOfTen: 2) }
            shown = "\(other.spelled) of \(one.spelled) is"
        } else {
            return nil
        }
        guard let right, !follows(percent, from: right, isHedged: share.quantity.isApproximate) else { return nil }
        let found = rounded(right)
        return ConsistencyFinding(
            kind: .percentage, first: part.range.lowerBound..<whole.range.upperBound, second: share.range,
            why: "\(shown) \(found) %, not \(percent.spelled) %")
    }

    /// "of", "of the", "out of": nothing else may stand between part and whole but what is counted.
    private static func isShare(_ between: [String]) -> Bool {
        between.count <= 5 && between.contains("of")
            && !between.contains { ["and", "in", "to", "by", "per", "for"].contains($0) }
    }

    /// A percentage may be rounded to its last digit, either way; a hedged one may be off by a tenth.
    private static func follows(_ percent: ExactNumber, from right: ExactNumber, isHedged: Bool) -> Bool {
        let gap = (percent - right).magnitude
        let digit = ExactNumber(significand: 1, exponent: min(0, percent.exponent))
        let slack = isHedged ? max(digit, percent.magnitude * ExactNumber(significand: 1, exponent: -1)) : digit
        return !(slack < gap)
    }

    private static func rounded(_ value: ExactNumber) -> String {
        let tenths = Int((value.approximation * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths) % 10)"
    }

    private static let changeWords = Set(
        ["rise", "increase", "up", "growth", "drop", "fall", "decrease", "decline", "down", "gain", "jump"].map(Stem.of))
}
