import ClaimModel
import ClaimReports

/// Renders a casebook's overview as one HTML file.
enum OverviewHTML {
    static func render(_ overview: CasebookOverview) -> [UInt8] {
        HTMLPage(title: "Casebook: " + overview.casebook).render { html in
            html.raw("<header>\n<p class=\"kicker\">Casebook</p>\n<h1><bdi>")
            html.text(overview.casebook)
            html.raw("</bdi></h1>\n<p class=\"meta\">")
            html.text(OverviewWords.facts(overview))
            html.raw("</p>\n</header>\n<main id=\"main\">\n<h2>Articles</h2>\n")
            articles(overview, &html)
            html.raw("<h2>Figures</h2>\n")
            for group in OverviewWords.groups(overview) { figures(group, &html) }
            html.raw("<h2>Open the longest</h2>\n")
            oldest(overview, &html)
            html.raw("</main>\n<footer>\n<p>Journal head after ")
            html.number(overview.head.count)
            html.raw(" entries: <code>")
            html.text(overview.head.hash)
            html.raw("</code></p>\n</footer>\n")
        }
    }

    private static func articles(_ overview: CasebookOverview, _ html: inout HTMLText) {
        if overview.articles.isEmpty { return html.raw("<p>There are none yet.</p>\n") }
        for article in overview.articles {
            html.raw("<article class=\"card s-aside\">\n<h3><bdi>")
            html.text(article.title)
            html.raw("</bdi></h3>\n<p class=\"meta\">")
            html.text("\(article.id) · \(OverviewWords.facts(article))")
            html.raw("</p>\n")
            StatusBar.draw(article.counts, label: OverviewWords.counts(article.counts), into: &html)
            html.raw("<p>")
            html.text(OverviewWords.counts(article.counts))
            html.raw("</p>\n</article>\n")
        }
    }

    private static func figures(_ group: OverviewWords.Group, _ html: inout HTMLText) {
        guard !group.rows.isEmpty else { return }
        html.table(label: group.title, head: [group.title, group.unit]) { html in
            for row in group.rows {
                html.raw("<tr>")
                html.cell(row.name)
                html.cell(row.value)
                html.raw("</tr>\n")
            }
        }
    }

    private static func oldest(_ overview: CasebookOverview, _ html: inout HTMLText) {
        if overview.oldestOpen.isEmpty { return html.raw("<p>No claim is open.</p>\n") }
        html.table(label: "Claims that have been open the longest", head: ["Claim", "Article", "Status", "Words", "Since"]) {
            html in
            for open in overview.oldestOpen {
                html.raw("<tr>")
                html.cell(open.claim.description)
                html.cell(open.article.slug)
                html.raw("<td>")
                html.status(open.status)
                html.raw("</td><td class=\"wide\" dir=\"auto\">")
                html.text(open.wording)
                html.raw("</td>")
                html.cell(open.since.day.description)
                html.raw("</tr>\n")
            }
        }
    }
}

/// Figures of a casebook in words, the same in every format.
enum OverviewWords {
    /// Figures of one kind.
    struct Group {
        var title: String
        var unit: String
        var rows: [(name: String, value: String)]
    }

    static func groups(_ overview: CasebookOverview) -> [Group] {
        let figures = overview.statistics
        let labels = Dictionary(overview.labels.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
        let order = overview.labels.map(\.key)
        let verdicts = figures.byVerdict.keys.sorted {
            (order.firstIndex(of: $0) ?? order.count, $0) < (order.firstIndex(of: $1) ?? order.count, $1)
        }
        return [
            Group(
                title: "Stage", unit: "Claims",
                rows: Stage.allCases.compactMap { stage in
                    figures.byStage[stage].map { (stage.words, String($0)) }
                }),
            Group(
                title: "Verdict", unit: "Claims", rows: verdicts.map { (labels[$0] ?? $0, String(figures.byVerdict[$0] ?? 0)) }),
            Group(
                title: "Recheck", unit: "Claims",
                rows: RecheckReason.allCases.compactMap { reason in
                    figures.byRecheck[reason].map { (reason.words, String($0)) }
                }),
            Group(title: "Open fixes by", unit: "Fixes", rows: sorted(figures.openFixes)),
            Group(title: "Open queries to", unit: "Queries", rows: sorted(figures.openQueries)),
            Group(
                title: "Time to verdict", unit: "Median",
                rows: figures.medianTimeToVerdict.map { [("first sight to signature", duration($0))] } ?? []),
        ]
    }

    static func facts(_ overview: CasebookOverview) -> String {
        let articles = overview.articles.count
        let records = overview.statistics.evidence
        return "\(overview.moment.day) · \(articles) \(articles == 1 ? "article" : "articles") · "
            + "\(records) \(records == 1 ? "record" : "records") of evidence"
    }

    static func facts(_ article: CasebookOverview.ArticleRow) -> String {
        var parts = ["\(article.revisions) \(article.revisions == 1 ? "revision" : "revisions")", "\(article.claims) claims"]
        if article.sentences > 0 { parts.append("\(article.seenSentences) of \(article.sentences) sentences seen") }
        parts.append(article.findings == 0 ? "may be published" : "\(article.findings) in the way of publishing")
        return parts.joined(separator: " · ")
    }

    static func counts(_ counts: [StatusCount]) -> String {
        counts.isEmpty ? "No claims." : counts.map { "\($0.count) \($0.status.words)" }.joined(separator: ", ") + "."
    }

    /// Milliseconds in the two largest units: "2 d 3 h".
    static func duration(_ milliseconds: Int) -> String {
        let minutes = milliseconds / 60_000
        let units = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "min")]
        let shown = units.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
        return shown.isEmpty ? "under a minute" : shown.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }

    private static func sorted(_ counts: [String: Int]) -> [(name: String, value: String)] {
        counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { ($0.key, String($0.value)) }
    }
}

/// Renders a casebook's overview as plain text.
enum OverviewText {
    static func render(_ overview: CasebookOverview) -> [UInt8] {
        var out = PlainText()
        out.heading("Casebook \(overview.casebook), \(overview.moment.day)", rule: "=")
        for article in overview.articles {
            out.line("\(article.id): \(article.title)")
            out.line(OverviewWords.facts(article), indent: 4)
            out.line(OverviewWords.counts(article.counts), indent: 4)
        }
        for group in OverviewWords.groups(overview) where !group.rows.isEmpty {
            out.heading(group.title)
            for row in group.rows { out.line("\(row.name): \(row.value)") }
        }
        out.heading("Open the longest")
        for open in overview.oldestOpen {
            out.line(
                "\(open.claim) \(open.status.words) since \(open.since.day) (\(open.article)): “\(open.wording)”", hanging: 4)
        }
        out.blank()
        out.line("Journal head after \(overview.head.count) entries:")
        out.line(overview.head.hash, indent: 4)
        return out.bytes
    }
}

/// Renders a casebook's overview as JSON.
enum OverviewJSON {
    static func render(_ overview: CasebookOverview) -> [UInt8] {
        let figures = overview.statistics
        return JSONNode.object([
            ("format", .string("assay-overview")), ("version", .int(CasebookOverview.version)),
            ("casebook", .string(overview.casebook)),
            ("moment", .string(overview.moment.description)), ("articles", .array(overview.articles.map(article))),
            ("by_stage", counts(figures.byStage.map { ($0.key.rawValue, $0.value) })),
            ("by_verdict", counts(figures.byVerdict.map { ($0.key, $0.value) })),
            ("by_recheck", counts(figures.byRecheck.map { ($0.key.rawValue, $0.value) })), ("evidence", .int(figures.evidence)),
            ("open_fixes", counts(figures.openFixes.map { ($0.key, $0.value) })),
            ("open_queries", counts(figures.openQueries.map { ($0.key, $0.value) })),
            ("median_milliseconds_to_verdict", JSONNode(figures.medianTimeToVerdict)),
            ("oldest_open", .array(overview.oldestOpen.map(open))), ("journal", JSONReport.head(overview.head)),
        ]).document
    }

    private static func counts(_ counts: [(String, Int)]) -> JSONNode {
        .object(counts.sorted { $0.0 < $1.0 }.map { ($0.0, .int($0.1)) })
    }

    private static func article(_ article: CasebookOverview.ArticleRow) -> JSONNode {
        .object([
            ("id", .string(article.id.slug)), ("title", .string(article.title)), ("revisions", .int(article.revisions)),
            ("claims", .int(article.claims)), ("by_status", JSONReport.counts(article.counts)),
            ("sentences", .int(article.sentences)),
            ("sentences_seen", .int(article.seenSentences)), ("findings", .int(article.findings)),
        ])
    }

    private static func open(_ open: CasebookOverview.OpenClaim) -> JSONNode {
        .object([
            ("claim", .string(open.claim.description)), ("article", .string(open.article.slug)),
            ("words", .string(open.wording)),
            ("status", .string(open.status.rawValue)), ("since", .string(open.since.description)),
        ])
    }
}
