import ClaimExtraction
import ClaimModel

/// The claims of a text as rows for scripts. Offsets are code points of the text as given, end exclusive.
struct ClaimRows {
    private let reading: TextReading
    private let map: OffsetMap

    init(_ reading: TextReading, _ map: OffsetMap) {
        self.reading = reading
        self.map = map
    }

    /// A row for each claim: a name, number, start, end, worth, kinds, words.
    func rows(of name: String) -> [[String]] {
        reading.claims.enumerated().map { place, claim in
            [name, String(place + 1)] + offsets(claim.range) + [
                AnswerDocument.decimal(claim.worth), claim.kinds.names.joined(separator: ","),
                reading.text.string(in: claim.range),
            ]
        }
    }

    /// A row for each place that a rule fired: `rule`, id, start, end, kind, words.
    func rows(of rules: CompiledRules) -> [[String]] {
        RuleTrial(rules).matches(in: reading).map { match in
            let rule = rules.rules[match.rule].rule
            return ["rule", rule.id] + offsets(match.range) + [rule.kind.name, reading.text.string(in: match.range)]
        }
    }

    private func offsets(_ range: ByteRange) -> [String] {
        let points = map.codePoints(of: range)
        return [String(points.lowerBound), String(points.upperBound)]
    }
}
