import ClaimModel
public import ClaimReports

/// Renders a verification report as Markdown that shows on the common forges.
public enum MarkdownReport {
    /// The report as UTF-8.
    public static func render(_ report: VerificationReport) -> [UInt8] {
        var out = MarkdownText()
        out.raw("# ")
        out.text("Verification report: " + report.article.title)
        out.raw("\n\n")
        out.paragraph(ReportFacts.line(report))
        if let url = report.article.url {
            out.link(url)
            out.raw("\n\n")
        }
        summary(report, &out)
        out.heading(2, "The article")
        article(report, &out)
        out.heading(2, "The claims")
        for card in report.claims { claim(card, report, &out) }
        unchecked(report, &out)
        history(report, &out)
        evidence(report, &out)
        method(report, &out)
        return out.bytes
    }

    private static func summary(_ report: VerificationReport, _ out: inout MarkdownText) {
        out.heading(2, "Summary")
        out.paragraph(SummaryWords.of(report.summary))
        if report.summary.claims > 0 {
            out.head(["Status", "Claims"])
            for entry in report.summary.counts { out.row(["\(entry.status.sign) \(entry.status.words)", String(entry.count)]) }
            out.raw("\n")
        }
        for sentence in SummaryWords.besides(report.summary) { out.paragraph(sentence) }
    }

    private static func article(_ report: VerificationReport, _ out: inout MarkdownText) {
        for paragraph in report.body {
            out.raw("> ")
            for piece in paragraph.pieces {
                out.text(piece.text)
                for number in piece.ending where report.claims.indices.contains(number - 1) {
                    out.text(" [\(number)\(report.claims[number - 1].status.sign)]")
                }
            }
            out.raw("\n\n")
        }
    }

    private static func claim(_ card: ClaimCard, _ report: VerificationReport, _ out: inout MarkdownText) {
        out.heading(3, "Claim \(card.number) \(card.status.sign) \(card.status.words)")
        out.raw("> ")
        out.text(card.wording)
        out.raw("\n\n")
        out.item("\(card.id), \(card.standing.stage.words), \(card.kinds.joined(separator: ", "))")
        for line in ClaimLines.verdict(card) { out.item(line) }
        for line in card.evidence {
            out.raw("- ")
            out.text(ClaimLines.evidence(line))
            out.raw("\n")
            for excerpt in report.evidence(line.evidence)?.excerpts ?? [] {
                out.raw("    - ")
                out.text(ClaimLines.excerpt(excerpt))
                out.raw("\n")
            }
        }
        for line in ClaimLines.rest(card) { out.item(line) }
    }

    private static func unchecked(_ report: VerificationReport, _ out: inout MarkdownText) {
        out.heading(2, "What is unchecked, and why")
        if report.unchecked.isEmpty {
            return out.paragraph("Nothing: every claim has a signed verdict that stands, and every sentence was seen.")
        }
        out.head(["Claim", "Words", "Why"])
        for item in report.unchecked { out.row([item.number.map { "claim \($0)" } ?? "sentence", item.words, item.reason]) }
    }

    private static func history(_ report: VerificationReport, _ out: inout MarkdownText) {
        out.heading(2, "Through the revisions")
        MarkdownFlow.table(report.flows, &out)
        out.head(["Claim"] + report.history.revisions.map { "r\($0)" })
        for row in report.history.rows {
            out.row(
                ["claim \(row.number)"]
                    + row.cells.map { $0.map { "\($0.status.sign) \($0.status.words), \($0.fate.words)" } ?? "–" })
        }
    }

    private static func evidence(_ report: VerificationReport, _ out: inout MarkdownText) {
        out.heading(2, "Evidence")
        if report.evidence.isEmpty { out.paragraph("No evidence is shown.") }
        for facts in report.evidence {
            out.heading(3, "\(facts.id): \(facts.title)")
            let kind = EvidenceWords.kind(facts)
            if !kind.isEmpty { out.item(kind) }
            for locator in facts.locators {
                out.raw("- ")
                out.text(EvidenceWords.locator(locator.kind) + ": ")
                if let url = locator.url { out.link(url) } else { out.text(locator.words) }
                out.raw("\n")
            }
            for line in ClaimLines.facts(facts) + facts.excerpts.map(ClaimLines.excerpt) { out.item(line) }
        }
    }

    private static func method(_ report: VerificationReport, _ out: inout MarkdownText) {
        out.heading(2, "Method")
        out.paragraph("Checked under the policy \(report.method.policy.name). \(report.method.policy.summary)")
        for rule in report.method.rules { out.item(rule) }
        out.raw("\n")
        out.head(["What", "Name", "SHA-256"])
        for row in ReportFacts.digests(report) { out.row(row) }
    }
}

/// The flow of statuses as a Markdown table.
enum MarkdownFlow {
    static func table(_ flows: [StatusFlow], _ out: inout MarkdownText) {
        guard !flows.isEmpty else { return }
        out.head(["Revisions", "From", "What became of the words", "To", "Claims"])
        for flow in flows {
            for way in flow.ways {
                out.row([
                    "r\(flow.from) → r\(flow.to)", way.from?.words ?? "–", way.fate.words, way.to.words, String(way.count),
                ])
            }
        }
        out.raw("\n")
    }
}

/// Facts about a report that every format states.
enum ReportFacts {
    /// Author, publisher, dates and revision in one line.
    static func line(_ report: VerificationReport) -> String {
        var facts = [report.article.author.map { "By " + $0 }, report.article.publisher]
        facts.append(report.article.published.map { "published \($0)" })
        facts.append("revision \(report.revision.name) of \(report.revisionCount)")
        facts.append("report of \(report.moment.day)")
        if report.audience != .public { facts.append("for \(report.audience == .legal ? "lawyers" : "the editors")") }
        return facts.compactMap(\.self).joined(separator: " · ")
    }

    /// What, name and digest of everything the report rests on.
    static func digests(_ report: VerificationReport) -> [[String]] {
        report.method.files.map { [$0.role.rawValue, $0.name, $0.digest] } + [
            ["text", "revision \(report.revision.name)", report.method.textDigest],
            ["journal", "head after \(report.method.head.count) entries", report.method.head.hash],
        ]
    }
}
