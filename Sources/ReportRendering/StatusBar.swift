import ClaimReports

/// The bar that shows how many claims have each status.
enum StatusBar {
    private static let width = 1000.0
    private static let height = 40.0

    /// Draws the bar; the table beside it tells the same.
    static func draw(_ summary: ReportSummary, into html: inout HTMLText) {
        draw(summary.counts, label: SummaryWords.of(summary), into: &html)
    }

    /// Draws a bar of any counts.
    static func draw(_ counts: [StatusCount], label: String, into html: inout HTMLText) {
        let total = counts.reduce(0) { $0 + $1.count }
        guard total > 0 else { return }
        html.raw("<svg viewBox=\"0 0 1000 40\" role=\"img\" aria-label=\"")
        html.text(label)
        html.raw("\">")
        var x = 0.0
        for entry in counts {
            let share = width * Double(entry.count) / Double(total)
            segment(entry, x: x, width: share, into: &html)
            x += share
        }
        html.raw("</svg>\n")
    }

    private static func segment(_ entry: StatusCount, x: Double, width: Double, into html: inout HTMLText) {
        html.raw("<g class=\"")
        html.raw(entry.status.styleClass)
        html.raw("\"><rect class=\"bar\" y=\"0\" height=\"40\" x=\"")
        html.number(x)
        html.raw("\" width=\"")
        html.number(width)
        html.raw("\"/>")
        let label = "\(entry.status.sign) \(entry.count)"
        if width > Double(label.count) * 14 {
            html.raw("<text class=\"onbar\" text-anchor=\"middle\" font-size=\"18\" y=\"26\" x=\"")
            html.number(x + width / 2)
            html.raw("\">")
            html.text(label)
            html.raw("</text>")
        }
        html.raw("</g>")
    }
}
