/// Rows under titles, aligned by the columns a terminal shows, whatever the script.
public struct TableLayout: Sendable, Hashable {
    /// One column of the table.
    public struct Column: Sendable, Hashable {
        /// What stands above it.
        public let title: String
        /// Where its text stands.
        public let alignment: TextAlignment
        /// How narrow it may become when the table is too wide; nil keeps it whole.
        public let minimum: Int?

        /// A column; give `minimum` for texts that may be cut.
        public init(_ title: String, alignment: TextAlignment = .left, minimum: Int? = nil) {
            self.title = title
            self.alignment = alignment
            self.minimum = minimum
        }
    }

    private let columns: [Column]
    private let rows: [[StyledLine]]

    /// A table; a row with fewer cells than columns is filled with empty ones.
    public init(columns: [Column], rows: [[StyledLine]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The lines: titles, then the rows, each at most so many columns wide. Without a limit nothing is cut.
    public func lines(width limit: Int?) -> [StyledLine] {
        let widths = fitted(natural, to: limit)
        let titles = columns.map { StyledLine($0.title, .label) }
        return (columns.allSatisfy(\.title.isEmpty) ? rows : [titles] + rows).map { row in
            let line = joined(row, widths)
            return limit.map { line.cut(to: $0) } ?? line
        }
    }

    /// The table without one of its columns, where there is no room for all.
    public func without(column: Int) -> TableLayout {
        func kept<Part>(_ parts: [Part]) -> [Part] { parts.enumerated().filter { $0.offset != column }.map(\.element) }
        return TableLayout(columns: kept(columns), rows: rows.map(kept))
    }

    private static let gap = 2

    private var natural: [Int] {
        columns.indices.map { index in
            let cells = rows.map { index < $0.count ? $0[index].width : 0 }
            return max(TerminalText.width(of: columns[index].title), cells.max() ?? 0)
        }
    }

    /// Takes from the widest column that may give, until the table fits or none may.
    private func fitted(_ natural: [Int], to limit: Int?) -> [Int] {
        guard let limit else { return natural }
        var widths = natural
        while widths.reduce(0, +) + Self.gap * (widths.count - 1) > limit {
            let giving = widths.indices.filter { index in columns[index].minimum.map { widths[index] > $0 } ?? false }
            guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { return widths }
            widths[widest] -= 1
        }
        return widths
    }

    private func joined(_ row: [StyledLine], _ widths: [Int]) -> StyledLine {
        var line = StyledLine()
        for index in columns.indices {
            let cell = index < row.count ? row[index] : StyledLine()
            if index > 0 { line.append(String(repeating: " ", count: Self.gap)) }
            let isLast = index == columns.count - 1 && columns[index].alignment == .left
            line.append(
                isLast ? cell.cut(to: widths[index]) : cell.padded(to: widths[index], alignment: columns[index].alignment))
        }
        return line
    }
}
