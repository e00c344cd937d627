import ClaimExtraction
import ClaimModel
import ReviewTerminal

/// The claims of a text for a person to read: the words, what was read in them, and on demand why.
struct ClaimView {
    private let reading: TextReading
    private let rules: CompiledRules
    private let explains: Bool
    private let matches: [RuleMatch]

    init(_ reading: TextReading, rules: CompiledRules, explains: Bool) {
        self.reading = reading
        self.rules = rules
        self.explains = explains
        matches = explains ? RuleTrial(rules).matches(in: reading) : []
    }

    /// Hands over the lines, wrapped to a width, claim by claim: those of a long text are many.
    func write(title: String, width: Int, _ write: ([StyledLine]) throws -> Void) rethrows {
        let sentences = reading.sentences.count
        let withClaims = reading.sentences.count { $0.isClaim }
        try write([
            StyledLine(
                "\(title): \(reading.claims.count) \(reading.claims.count == 1 ? "claim" : "claims")"
                    + " in \(withClaims) of \(sentences) \(sentences == 1 ? "sentence" : "sentences")", .heading)
        ])
        for (index, claim) in reading.claims.enumerated() {
            try write([""] + self.claim(claim, number: index + 1, width: width))
        }
        if explains { try write(others(width: width)) }
        try write(notes())
    }

    /// What the reading has to say about itself; the same of many places is said once.
    private func notes() -> [StyledLine] {
        var counts: [String: Int] = [:]
        for finding in reading.findings { counts[finding.message, default: 0] += 1 }
        return reading.findings.compactMap { finding in
            guard let count = counts.removeValue(forKey: finding.message) else { return nil }
            return StyledLine("note: " + finding.message + (count > 1 ? " (\(count) times)" : ""), .warning)
        }
    }

    private func claim(_ claim: ExtractedClaim, number: Int, width: Int) -> [StyledLine] {
        var head = StyledLine("\(number)", .strong)
        head.append("  worth \(Self.hundredths(claim.worth))  ", .value)
        head.append(claim.kinds.names.joined(separator: ", "), .label)
        var lines = [head.cut(to: width)]
        lines += indented(oneLine(claim.range), .focus, width)
        for quantity in claim.quantities { lines.append(self.quantity(quantity)) }
        for attribution in claim.attributions { lines += self.attribution(attribution, width) }
        if explains { lines += why(claim, width) }
        return lines
    }

    private func quantity(_ quantity: Quantity) -> StyledLine {
        var line = StyledLine("    " + oneLine(quantity.range), .value)
        line.append(" = \(quantity.interval) \(quantity.unit)", .plain)
        if let noun = quantity.noun { line.append(" of \(noun)", .plain) }
        if let change = quantity.change { line.append(", \(change.rawValue)", .plain) }
        return line
    }

    private func attribution(_ attribution: Attribution, _ width: Int) -> [StyledLine] {
        let speaker = attribution.speaker.map(oneLine) ?? "nobody named"
        let resolved = attribution.resolvedSpeaker.map { " (\(oneLine($0)))" } ?? ""
        let cue = attribution.cue.map(oneLine) ?? "goes on"
        return indented("\(speaker)\(resolved) – \(cue) (\(attribution.type.rawValue))", .name, width)
    }

    private func why(_ claim: ExtractedClaim, _ width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        for match in matches where match.range.overlaps(claim.range) {
            let rule = rules.rules[match.rule].rule
            var line = StyledLine("    rule ", .faint)
            line.append(rule.id, .strong)
            line.append(" (\(rule.kind.name)): “\(oneLine(match.range))”", .plain)
            for group in match.groups { line.append(" \(group.name)=“\(oneLine(group.range))”", .label) }
            lines.append(line.cut(to: width))
        }
        let parts = claim.why.map { "\($0.part) \($0.weight < 0 ? "−" : "+")\(Self.hundredths(abs($0.weight)))" }
        if !parts.isEmpty { lines += indented("worth from " + parts.joined(separator: ", "), .faint, width) }
        return lines
    }

    private func others(width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        for sentence in reading.sentences {
            guard let reason = sentence.reason else { continue }
            if lines.isEmpty { lines += ["", StyledLine("No claim:", .heading)] }
            var line = StyledLine(reason.rawValue, .label)
            line.append("  " + oneLine(sentence.range), .plain)
            lines.append(line.cut(to: width))
        }
        return lines
    }

    private func indented(_ text: String, _ role: TextRole, _ width: Int) -> [StyledLine] {
        StyledParagraph(text, role: role).wrapped(to: max(20, width - 4)).map { StyledLine("    ") + $0 }
    }

    private func oneLine(_ range: ByteRange) -> String {
        String(reading.text.string(in: range).map { $0.isNewline ? " " : $0 })
    }

    private static func hundredths(_ value: Double) -> String {
        let whole = Int((value * 100).rounded())
        return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    }
}
