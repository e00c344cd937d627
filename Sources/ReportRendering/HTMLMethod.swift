import ClaimModel
import ClaimReports

/// How the article was checked: policy, scale, files with their digests, text and journal.
extension HTMLReport {
    static func method(_ report: VerificationReport, _ html: inout HTMLText) {
        let method = report.method
        html.raw("<section aria-labelledby=\"method\">\n<h2 id=\"method\">Method</h2>\n<p>Checked under the policy <strong>")
        html.text(method.policy.name)
        html.raw("</strong>. ")
        html.text(method.policy.summary)
        html.raw("</p>\n<ul>")
        for rule in method.rules { html.element("li", rule) }
        html.raw("</ul>\n")
        scale(method, &html)
        html.table(label: "Files and texts with their digests", head: ["What", "Name", "SHA-256"]) { html in
            for file in method.files { row(file.role.rawValue, file.name, file.digest, &html) }
            row("text", "revision \(report.revision.name)", method.textDigest, &html)
            row("journal", "head after \(method.head.count) entries", method.head.hash, &html)
        }
        html.raw("<p class=\"note\">A claim that is underlined was found by rules or by a person, and is decided by people. ")
        html.raw("Arithmetic suggests; it decides nothing.</p>\n</section>\n")
    }

    private static func scale(_ method: MethodSection, _ html: inout HTMLText) {
        guard !method.labels.isEmpty else { return }
        html.table(
            label: "The scale", caption: "Verdicts on the scale “\(method.scale)”",
            head: ["Label", "On the truth axis", "Meaning"]
        ) {
            html in
            for label in method.labels {
                html.raw("<tr>")
                html.cell(label.label)
                html.cell(label.axis?.rawValue.replacing("-", with: " ") ?? "off the axis")
                html.raw("<td class=\"wide\">")
                html.text(label.meaning ?? "–")
                html.raw("</td></tr>\n")
            }
        }
    }

    private static func row(_ what: String, _ name: String, _ digest: String, _ html: inout HTMLText) {
        html.raw("<tr>")
        html.cell(what)
        html.cell(name)
        html.raw("<td class=\"wide\"><code>")
        html.text(digest)
        html.raw("</code></td></tr>\n")
    }
}
