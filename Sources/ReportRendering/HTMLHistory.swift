import ClaimModel
import ClaimReports

/// The claims through the revisions: the flow of statuses, and the table of claims.
extension HTMLReport {
    static func history(_ report: VerificationReport, _ html: inout HTMLText) {
        html.raw("<section aria-labelledby=\"history\">\n<h2 id=\"history\">Through the revisions</h2>\n")
        if report.flows.isEmpty {
            html.raw("<p>There is one revision so far.</p>\n")
        } else {
            if let comparison = report.comparison {
                html.element("h3", "What changed in the words since r\(comparison.from)")
                HTMLDifference(comparison) { claim, html in
                    if let number = report.number(of: claim) { html.claimLink(number) } else { html.text(claim.description) }
                }.draw(into: &html)
            }
            html.raw("<h3>How statuses moved</h3>\n")
            FlowPicture(report.history).draw(into: &html)
            flowTable(report.flows, &html)
            html.raw("<h3>Claim by claim</h3>\n")
        }
        table(report.history, &html)
        html.raw("</section>\n")
    }

    static func flowTable(_ flows: [StatusFlow], _ html: inout HTMLText) {
        let head = ["Revisions", "From", "What became of the words", "To", "Claims"]
        html.table(label: "How statuses moved between revisions", head: head) { html in
            for flow in flows {
                for way in flow.ways {
                    html.raw("<tr>")
                    html.cell("r\(flow.from) → r\(flow.to)")
                    html.raw("<td>")
                    if let from = way.from { html.status(from) } else { html.raw("–") }
                    html.raw("</td>")
                    html.cell(way.fate.words)
                    html.raw("<td>")
                    html.status(way.to)
                    html.raw("</td>")
                    html.cell(String(way.count))
                    html.raw("</tr>\n")
                }
            }
        }
    }

    private static func table(_ table: RevisionTable, _ html: inout HTMLText) {
        let head = ["Claim"] + table.revisions.map { "r\($0)" }
        html.table(label: "Every claim in every revision", head: head) { html in
            for row in table.rows {
                html.raw("<tr><th scope=\"row\">")
                html.claimLink(row.number)
                html.raw("</th>")
                for cell in row.cells {
                    html.raw("<td>")
                    if let cell { self.cell(cell, &html) } else { html.raw("–") }
                    html.raw("</td>")
                }
                html.raw("</tr>\n")
            }
        }
    }

    private static func cell(_ cell: RevisionTable.Cell, _ html: inout HTMLText) {
        html.status(cell.status)
        html.raw(" ")
        html.text(cell.fate.words)
        if cell.contextChanged { html.raw(", context changed") }
    }
}
