import ClaimModel
public import ClaimReports

/// A plain-text document under construction. Lines are folded at 78 columns; nothing in it can control a terminal.
struct PlainText {
    private(set) var bytes: [UInt8] = []
    private static let width = 78

    /// Adds a heading with a rule under it.
    mutating func heading(_ text: String, rule: Character = "-") {
        let line = TextHygiene.line(text)
        bytes += ("\n" + line + "\n" + String(repeating: rule, count: min(line.count, Self.width)) + "\n\n").utf8
    }

    /// Adds a blank line.
    mutating func blank() { bytes.append(0x0A) }

    /// Adds text, folded, with an indent of spaces.
    mutating func line(_ text: String, indent: Int = 0, hanging: Int = 0) {
        var column = indent
        var current = String(repeating: " ", count: indent)
        var isFirst = true
        for word in TextHygiene.line(text).split(separator: " ", omittingEmptySubsequences: true) {
            if !isFirst, column + 1 + word.count > Self.width {
                bytes += (current + "\n").utf8
                column = indent + hanging
                current = String(repeating: " ", count: column)
                isFirst = true
            }
            current += (isFirst ? "" : " ") + word
            column += word.count + (isFirst ? 0 : 1)
            isFirst = false
        }
        bytes += (current + "\n").utf8
    }
}

/// Renders a verification report as plain text.
public enum PlainReport {
    /// The report as UTF-8.
    public static func render(_ report: VerificationReport) -> [UInt8] {
        var out = PlainText()
        out.heading("Verification report: " + report.article.title, rule: "=")
        out.line(ReportFacts.line(report))
        if let url = report.article.url { out.line(url) }
        out.heading("Summary")
        out.line(SummaryWords.of(report.summary))
        for sentence in SummaryWords.besides(report.summary) { out.line(sentence) }
        out.heading("The article")
        for paragraph in report.body {
            out.line(paragraph.pieces.map { piece(of: $0, report) }.joined(), indent: 4)
            out.blank()
        }
        out.heading("The claims")
        for card in report.claims { claim(card, report, &out) }
        unchecked(report, &out)
        history(report, &out)
        evidence(report, &out)
        method(report, &out)
        return out.bytes
    }

    private static func piece(of piece: MarkedPiece, _ report: VerificationReport) -> String {
        let numbers = piece.ending.filter { report.claims.indices.contains($0 - 1) }
        return piece.text + numbers.map { " [\($0)\(report.claims[$0 - 1].status.sign)]" }.joined()
    }

    private static func claim(_ card: ClaimCard, _ report: VerificationReport, _ out: inout PlainText) {
        out.line("\(card.number). \(card.status.sign) \(card.status.words) (\(card.id), \(card.standing.stage.words))")
        out.line("“\(card.wording)”", indent: 4)
        for line in ClaimLines.verdict(card) { out.line(line, indent: 4) }
        for line in card.evidence {
            out.line(ClaimLines.evidence(line), indent: 4, hanging: 2)
            for excerpt in report.evidence(line.evidence)?.excerpts ?? [] { out.line(ClaimLines.excerpt(excerpt), indent: 8) }
        }
        for line in ClaimLines.rest(card) { out.line(line, indent: 4, hanging: 2) }
        out.blank()
    }

    private static func unchecked(_ report: VerificationReport, _ out: inout PlainText) {
        out.heading("What is unchecked, and why")
        if report.unchecked.isEmpty {
            out.line("Nothing: every claim has a signed verdict that stands, and every sentence was seen.")
        }
        for item in report.unchecked {
            out.line("\(item.number.map { "claim \($0)" } ?? "sentence"): “\(item.words)” \(item.reason)", hanging: 4)
        }
    }

    private static func history(_ report: VerificationReport, _ out: inout PlainText) {
        out.heading("Through the revisions")
        for flow in report.flows {
            for way in flow.ways {
                let from = way.from?.words ?? "new"
                out.line("r\(flow.from) → r\(flow.to): \(way.count) × \(from) → \(way.to.words), words \(way.fate.words)")
            }
        }
        for row in report.history.rows {
            let cells = zip(report.history.revisions, row.cells).map { revision, cell in
                "r\(revision) " + (cell.map { "\($0.status.sign) \($0.status.words), \($0.fate.words)" } ?? "–")
            }
            out.line("claim \(row.number): " + cells.joined(separator: "; "), hanging: 4)
        }
    }

    private static func evidence(_ report: VerificationReport, _ out: inout PlainText) {
        out.heading("Evidence")
        for facts in report.evidence {
            let kind = EvidenceWords.kind(facts)
            out.line("\(facts.id) \(facts.title)" + (kind.isEmpty ? "" : " (\(kind))"))
            for locator in facts.locators {
                out.line("\(EvidenceWords.locator(locator.kind)): \(locator.words)", indent: 4, hanging: 2)
            }
            for line in ClaimLines.facts(facts) + facts.excerpts.map(ClaimLines.excerpt) {
                out.line(line, indent: 4, hanging: 2)
            }
            out.blank()
        }
    }

    private static func method(_ report: VerificationReport, _ out: inout PlainText) {
        out.heading("Method")
        out.line("Checked under the policy \(report.method.policy.name). \(report.method.policy.summary)")
        for rule in report.method.rules { out.line("- " + rule, hanging: 2) }
        for row in ReportFacts.digests(report) {
            out.line("\(row[0]) \(row[1])")
            out.line(row[2], indent: 4)
        }
    }
}
