import ClaimModel
import ClaimReports

/// Renders what became of every claim between two revisions, as HTML.
enum ChangeReportHTML {
    static func render(_ report: ChangeReport) -> [UInt8] {
        HTMLPage(title: "Changes: " + report.article.title).render { html in
            html.raw("<header>\n<p class=\"kicker\">Changes between revisions</p>\n<h1><bdi>")
            html.text(report.article.title)
            html.raw("</bdi></h1>\n<p class=\"meta\">")
            html.text("\(report.from.name) → \(report.to.name) · \(report.moment.day)")
            html.raw("</p>\n</header>\n<main id=\"main\">\n<h2>Summary</h2>\n<p class=\"lead\">")
            html.text(ChangeReportText.summary(report))
            html.raw("</p>\n")
            FlowPicture(report.table).draw(into: &html)
            HTMLReport.flowTable([report.flow], &html)
            html.raw("<h2>What changed</h2>\n")
            if report.altered.isEmpty { html.raw("<p>No claim did.</p>\n") }
            for change in report.altered { self.change(change, &html) }
            if let comparison = report.comparison {
                html.raw("<h2>The words</h2>\n")
                HTMLDifference(comparison) { claim, html in html.text(claim.description) }.draw(into: &html)
            }
            quiet(report.quiet, &html)
            html.raw("</main>\n")
        }
    }

    private static func quiet(_ changes: [ChangeReport.Change], _ html: inout HTMLText) {
        guard !changes.isEmpty else { return }
        html.raw("<h2>What stayed the same</h2>\n")
        html.table(label: "Claims that stayed the same", head: ["Claim", "Words", "Fate", "Status before", "Status after"]) {
            html in
            for change in changes {
                html.raw("<tr>")
                html.cell(change.claim.description)
                html.raw("<td class=\"wide\" dir=\"auto\">")
                html.text(change.after ?? change.before ?? "")
                html.raw("</td>")
                html.cell(change.fate.words)
                html.raw("<td>")
                if let before = change.statusBefore { html.status(before) } else { html.raw("–") }
                html.raw("</td><td>")
                html.status(change.statusAfter)
                html.raw("</td></tr>\n")
            }
        }
    }

    private static func change(_ change: ChangeReport.Change, _ html: inout HTMLText) {
        html.open("article", "card", change.statusAfter)
        html.raw("<div class=\"head\"><span class=\"num\">")
        html.text(change.claim.description)
        html.raw("</span><span>")
        html.text(change.fate.words)
        html.raw("</span>")
        if let before = change.statusBefore {
            html.status(before)
            html.raw("<span>→</span>")
        }
        html.status(change.statusAfter)
        html.raw("</div>\n<h3 dir=\"auto\">")
        if let before = change.before, let after = change.after {
            html.wordDifference(before, after)
        } else {
            html.replacement(change.before ?? "", change.after ?? "")
        }
        html.raw("</h3>\n")
        if !change.why.isEmpty { html.element("p", change.why) }
        if let context = change.context {
            html.raw("<p>Around it: ")
            html.wordDifference(context.before, context.after)
            html.raw("</p>\n")
        }
        html.raw("</article>\n")
    }
}

/// Renders what became of every claim between two revisions, as Markdown and plain text.
enum ChangeReportText {
    /// The counts in one sentence.
    static func summary(_ report: ChangeReport) -> String {
        let parts = report.counts.map { "\($0.count) \($0.fate.words)" }
        return parts.isEmpty ? "There are no claims." : "\(report.changes.count) claims: \(SummaryWords.list(parts))."
    }

    static func markdown(_ report: ChangeReport) -> [UInt8] {
        var out = MarkdownText()
        out.raw("# ")
        out.text("Changes: \(report.article.title), \(report.from.name) → \(report.to.name)")
        out.raw("\n\n")
        out.paragraph(summary(report))
        MarkdownFlow.table([report.flow], &out)
        out.head(["Claim", "Fate", "Before", "After", "Why"])
        for change in report.altered + report.quiet {
            out.row([change.claim.description, change.fate.words, change.before ?? "–", change.after ?? "–", why(change)])
        }
        return out.bytes
    }

    static func plain(_ report: ChangeReport) -> [UInt8] {
        var out = PlainText()
        out.heading("Changes: \(report.article.title), \(report.from.name) → \(report.to.name)", rule: "=")
        out.line(summary(report))
        out.blank()
        for change in report.altered {
            let status = "\(change.statusBefore?.words ?? "new") → \(change.statusAfter.words)"
            out.line("\(change.claim) \(change.fate.words) (\(status))")
            if let before = change.before, before != change.after { out.line("- \(before)", indent: 4, hanging: 2) }
            if let after = change.after { out.line("\(after == change.before ? " " : "+") \(after)", indent: 4, hanging: 2) }
            let why = why(change)
            if !why.isEmpty { out.line(why, indent: 4) }
        }
        if !report.quiet.isEmpty { out.heading("Unchanged or only moved") }
        for change in report.quiet {
            out.line("\(change.claim) \(change.fate.words) (\(change.statusAfter.words)): \(change.after ?? "")", hanging: 4)
        }
        return out.bytes
    }

    private static func why(_ change: ChangeReport.Change) -> String {
        let context = change.context.map { "context: “\($0.before)” → “\($0.after)”" }
        return [change.why.isEmpty ? nil : change.why, context].compactMap(\.self).joined(separator: "; ")
    }
}

/// Renders what became of every claim between two revisions, as JSON.
enum ChangeReportJSON {
    static func render(_ report: ChangeReport) -> [UInt8] {
        JSONNode.object([
            ("format", .string("assay-changes")), ("version", .int(ChangeReport.version)),
            ("article", JSONReport.article(report.article)),
            ("from", JSONReport.revision(report.from)), ("to", JSONReport.revision(report.to)),
            ("moment", .string(report.moment.description)),
            ("counts", .object(report.counts.map { ($0.fate.rawValue, .int($0.count)) })),
            ("flow", JSONReport.flow(report.flow)),
            ("changes", .array(report.changes.map(change))),
        ]).document
    }

    private static func change(_ change: ChangeReport.Change) -> JSONNode {
        .object([
            ("claim", .string(change.claim.description)), ("fate", .string(change.fate.rawValue)),
            ("before", JSONNode(change.before)),
            ("after", JSONNode(change.after)), ("why", .string(change.why)),
            ("context_changed", JSONReport.context(change.context)),
            ("status_before", JSONNode(change.statusBefore?.rawValue)), ("status_after", .string(change.statusAfter.rawValue)),
        ])
    }
}
