public import ClaimReports
import ClaimModel

/// Renders a verification report as one HTML file: no script, no request, light and dark, on screen and on paper.
public enum HTMLReport {
    /// The report as UTF-8.
    public static func render(_ report: VerificationReport) -> [UInt8] {
        HTMLPage(title: "Verification report: " + report.article.title).render { html in
            header(report, &html)
            contents(report, &html)
            html.raw("<main id=\"main\">\n")
            summary(report, &html)
            article(report, &html)
            claims(report, &html)
            unchecked(report, &html)
            history(report, &html)
            evidence(report, &html)
            method(report, &html)
            html.raw("</main>\n")
            footer(report, &html)
        }
    }

    private static func header(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<header>\n<p class=\"kicker\">Verification report")
        if report.audience != .public {
            html.text(report.audience == .legal ? " · for lawyers · confidential" : " · for the editors")
        }
        html.raw("</p>\n<h1><bdi>")
        html.text(report.article.title)
        html.raw("</bdi></h1>\n<p class=\"meta\">")
        var facts = [report.article.author.map { "By " + $0 }, report.article.publisher]
        facts.append(report.article.published.map { "published \($0)" })
        facts.append("revision \(report.revision.name) of \(report.revisionCount)")
        facts.append("report of \(report.moment.day)")
        html.text(facts.compactMap(\.self).joined(separator: " · "))
        html.raw("</p>\n")
        if let url = report.article.url {
            html.raw("<p class=\"meta\">")
            html.link(url)
            html.raw("</p>\n")
        }
        html.raw("</header>\n")
    }

    private static func contents(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw(
            """
            <nav aria-label="Sections"><ul>
            <li><a href="#summary">Summary</a></li><li><a href="#article">The article</a></li>
            <li><a href="#claims">Claims</a></li><li><a href="#unchecked">What is unchecked</a></li>
            <li><a href="#history">Through the revisions</a></li><li><a href="#evidence">Evidence</a></li>
            <li><a href="#method">Method</a></li>
            </ul></nav>

            """)
    }

    private static func footer(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<footer>\n<p>Made by Assay from the casebook “")
        html.text(report.casebook)
        html.raw("”. Journal head after ")
        html.number(report.method.head.count)
        html.raw(" entries: <code>")
        html.text(report.method.head.hash)
        html.raw("</code></p>\n</footer>\n")
    }

    // MARK: Summary

    private static func summary(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">Summary</h2>\n<p class=\"lead\">")
        html.text(SummaryWords.of(report.summary))
        html.raw("</p>\n")
        if report.summary.claims > 0 {
            StatusBar.draw(report.summary, into: &html)
            html.table(label: "Claims by status", head: ["Status", "Claims", "Share"]) { html in
                for entry in report.summary.counts {
                    html.raw("<tr><td>")
                    html.status(entry.status)
                    html.raw("</td>")
                    html.cell(String(entry.count))
                    html.cell(SummaryWords.percentage(entry.count, of: report.summary.claims))
                    html.raw("</tr>\n")
                }
            }
        }
        for sentence in SummaryWords.besides(report.summary) { html.element("p", sentence) }
        html.raw("</section>\n")
    }

    // MARK: The article

    private static func article(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<section aria-labelledby=\"article\">\n<h2 id=\"article\">The article</h2>\n")
        html.raw("<p class=\"note\">Every claim is underlined; its number leads to what was found out. ")
        html.raw("Line and sign tell the status: ")
        for (offset, entry) in report.summary.counts.enumerated() {
            if offset > 0 { html.raw(", ") }
            html.open("mark", "key", entry.status)
            html.text(entry.status.words)
            html.raw("</mark> ")
            html.text(entry.status.sign)
        }
        html.raw(".</p>\n<div class=\"copy\" dir=\"auto\"")
        if let language = report.article.language, SafeLanguage.isTag(language) {
            html.raw(" lang=\"")
            html.text(language)
            html.raw("\"")
        }
        html.raw(">\n")
        let statuses = report.claims.map(\.status)
        for paragraph in report.body {
            html.raw("<p>")
            for piece in paragraph.pieces { self.piece(piece, statuses, &html) }
            html.raw("</p>\n")
        }
        html.raw("</div>\n</section>\n")
    }

    private static func piece(_ piece: MarkedPiece, _ statuses: [ClaimStatus], _ html: inout HTMLText) {
        guard let status = piece.status else { return html.text(piece.text) }
        for number in piece.beginning {
            html.raw("<span id=\"t")
            html.number(number)
            html.raw("\"></span>")
        }
        html.open("mark", "claim", status)
        html.text(piece.text)
        html.raw("</mark>")
        for number in piece.ending where statuses.indices.contains(number - 1) {
            reference(number, statuses[number - 1], &html)
        }
    }

    /// A claim's number with its sign, leading to its card.
    private static func reference(_ number: Int, _ status: ClaimStatus, _ html: inout HTMLText) {
        html.raw("<a class=\"ref ")
        html.raw(status.styleClass)
        html.raw("\" href=\"#c")
        html.number(number)
        html.raw("\" aria-label=\"")
        html.text("\(number)\(status.sign) claim \(number), \(status.words)")
        html.raw("\">")
        html.number(number)
        html.text(status.sign)
        html.raw("</a>")
    }

    // MARK: What is unchecked

    private static func unchecked(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<section aria-labelledby=\"unchecked\">\n<h2 id=\"unchecked\">What is unchecked, and why</h2>\n")
        if report.unchecked.isEmpty {
            html.raw("<p>Nothing: every claim has a signed verdict that stands, and every sentence was seen.</p>\n")
        } else {
            html.table(label: "Unchecked claims and sentences", head: ["Claim", "Words", "Why"]) { html in
                for item in report.unchecked {
                    html.raw("<tr><td>")
                    if let number = item.number { html.claimLink(number) } else { html.raw("sentence") }
                    html.raw("</td><td class=\"wide\" dir=\"auto\">")
                    html.text(item.words)
                    html.raw("</td><td class=\"wide\">")
                    html.text(item.reason)
                    html.raw("</td></tr>\n")
                }
            }
        }
        html.raw("</section>\n")
    }
}

extension HTMLText {
    /// Adds a claim's number as a link to its card.
    mutating func claimLink(_ number: Int) {
        raw("<a href=\"#c")
        self.number(number)
        raw("\">claim ")
        self.number(number)
        raw("</a>")
    }
}

/// Which language tags may stand in a `lang` attribute.
enum SafeLanguage {
    static func isTag(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
        return parts.allSatisfy {
            (1...8).contains($0.utf8.count)
                && $0.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || (0x30...0x39).contains($0) }
        }
    }
}
