import ClaimReports

/// The flow of statuses: one column of bars per revision, ribbons between them.
struct FlowPicture {
    private let table: RevisionTable
    private let rows: [[ClaimStatus?]]
    private let unit: Double
    private static let columnWidth = 20.0
    private static let narrowestGap = 170.0
    private static let labelWidth = 170.0
    private static let fullWidth = 860.0
    private static let top = 30.0
    private static let tallest = 240.0
    private static let space = 4.0

    /// One bar of a column.
    private struct Bar {
        var status: ClaimStatus
        var y: Double
        var count: Int
    }

    init(_ table: RevisionTable) {
        self.table = table
        // Claims that were gone already before are drawn only where they go.
        let rows: [[ClaimStatus?]] = table.rows.map { row in
            row.cells.indices.map { index in
                let status = row.cells[index]?.status
                return status == .gone && index > 0 && row.cells[index - 1]?.status == .gone ? nil : status
            }
        }
        self.rows = rows
        let most = table.revisions.indices.map { column in rows.count { $0[column] != nil } }.max() ?? 1
        unit = min(18, Self.tallest / Double(max(most, 1)))
    }

    /// Draws the picture; the table after it tells the same.
    func draw(into html: inout HTMLText) {
        let columns = table.revisions.indices.map(bars)
        let height = Self.top + (columns.map { ($0.last.map { $0.y + Double($0.count) * unit } ?? 0) }.max() ?? 0) + 12
        let width = x(columns.count - 1) + Self.columnWidth + Self.labelWidth
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Picture: how statuses moved\">")
        html.raw(
            "<svg class=\"tall\" role=\"img\" aria-label=\"How statuses moved between revisions; the table below says the same.\" viewBox=\"0 0 "
        )
        html.number(width)
        html.raw(" ")
        html.number(height)
        html.raw("\">")
        for column in columns.indices.dropLast() { ribbons(from: column, columns, into: &html) }
        for (column, bars) in columns.enumerated() { draw(bars, column: column, into: &html) }
        html.raw("</svg></div>\n")
    }

    private func bars(_ column: Int) -> [Bar] {
        var y = Self.top
        return ClaimStatus.allCases.reversed().compactMap { status in
            let count = rows.count { $0[column] == status }
            guard count > 0 else { return nil }
            defer { y += Double(count) * unit + Self.space }
            return Bar(status: status, y: y, count: count)
        }
    }

    private func x(_ column: Int) -> Double {
        let gaps = Double(max(table.revisions.count - 1, 1))
        return Double(column) * max(Self.narrowestGap, (Self.fullWidth - Self.columnWidth - Self.labelWidth) / gaps)
    }

    private func draw(_ bars: [Bar], column: Int, into html: inout HTMLText) {
        html.raw("<text y=\"16\" x=\"")
        html.number(x(column))
        html.raw("\">r")
        html.number(table.revisions[column])
        html.raw("</text>")
        var lowest = 0.0
        for bar in bars {
            html.raw("<g class=\"")
            html.raw(bar.status.styleClass)
            html.raw("\"><rect class=\"bar\" width=\"20\" x=\"")
            html.number(x(column))
            html.raw("\" y=\"")
            html.number(bar.y)
            html.raw("\" height=\"")
            html.number(Double(bar.count) * unit)
            html.raw("\"/>")
            let middle = max(bar.y + Double(bar.count) * unit / 2 + 4, lowest + 14)
            lowest = middle
            html.raw("<text x=\"")
            html.number(x(column) + Self.columnWidth + 5)
            html.raw("\" y=\"")
            html.number(middle)
            html.raw("\">")
            html.text("\(bar.status.sign) \(bar.count) \(bar.status.words)")
            html.raw("</text></g>")
        }
    }

    private func ribbons(from column: Int, _ columns: [[Bar]], into html: inout HTMLText) {
        var used: [ClaimStatus: (left: Double, right: Double)] = [:]
        for left in columns[column] {
            for right in columns[column + 1] {
                let count = rows.count { $0[column] == left.status && $0[column + 1] == right.status }
                guard count > 0 else { continue }
                let thickness = Double(count) * unit
                let leftY = left.y + (used[left.status]?.left ?? 0)
                let rightY = right.y + (used[right.status]?.right ?? 0)
                used[left.status, default: (0, 0)].left += thickness
                used[right.status, default: (0, 0)].right += thickness
                ribbon(right.status, from: leftY, to: rightY, thickness, column, into: &html)
            }
        }
    }

    private func ribbon(
        _ status: ClaimStatus, from leftY: Double, to rightY: Double, _ thickness: Double, _ column: Int,
        into html: inout HTMLText
    ) {
        let start = x(column) + Self.columnWidth
        let end = x(column + 1)
        let middle = (start + end) / 2
        html.raw("<path class=\"way ")
        html.raw(status.styleClass)
        html.raw("\" d=\"M")
        point(start, leftY, &html)
        html.raw("C")
        curve(middle, leftY, middle, rightY, end, rightY, &html)
        html.raw("L")
        point(end, rightY + thickness, &html)
        html.raw("C")
        curve(middle, rightY + thickness, middle, leftY + thickness, start, leftY + thickness, &html)
        html.raw("Z\"/>")
    }

    private func point(_ x: Double, _ y: Double, _ html: inout HTMLText) {
        html.number(x)
        html.raw(" ")
        html.number(y)
    }

    private func curve(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double, _ html: inout HTMLText
    ) {
        point(x1, y1, &html)
        html.raw(" ")
        point(x2, y2, &html)
        html.raw(" ")
        point(x3, y3, &html)
    }
}
