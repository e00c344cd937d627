/// A text with roles on parts of it, to be wrapped to a width. Its parts are given in UTF-8 bytes of the text as it is.
public struct StyledParagraph: Sendable, Hashable {
    /// A part of the text and its role.
    public struct Mark: Sendable, Hashable {
        /// UTF-8 bytes of the text.
        public let range: Range<Int>
        /// What the part is for.
        public let role: TextRole

        /// A mark on a range of UTF-8 bytes.
        public init(_ range: Range<Int>, _ role: TextRole) {
            self.range = range
            self.role = role
        }
    }

    /// The text as it is.
    public let text: String
    private var cells: [StyledCell]

    /// A text and its marks; where marks overlap, the later one counts.
    public init(_ text: String, role: TextRole = .plain, marks: [Mark] = []) {
        self.text = text
        cells = TerminalText.cells(of: text).map { cell in
            let mark = marks.last {
                $0.range.lowerBound < cell.source.upperBound && cell.source.lowerBound < $0.range.upperBound
            }
            return StyledCell(cell: cell, role: mark?.role ?? role)
        }
    }

    /// The paragraph with brackets put around a range of UTF-8 bytes, so that it can be told from the rest without colour.
    public func bracketed(_ range: Range<Int>, _ open: String, _ close: String, role: TextRole) -> StyledParagraph {
        var copy = self
        let inside = cells.indices.filter {
            range.lowerBound < cells[$0].cell.source.upperBound && cells[$0].cell.source.lowerBound < range.upperBound
        }
        guard let first = inside.first, let last = inside.last else { return self }
        copy.cells.insert(
            contentsOf: bracket(close, at: cells[last].cell.source.upperBound, role, glued: .toPrevious), at: last + 1)
        copy.cells.insert(contentsOf: bracket(open, at: cells[first].cell.source.lowerBound, role, glued: .toNext), at: first)
        return copy
    }

    /// The paragraph in lines of at most so many columns. Line feeds of the text are kept as line ends.
    public func wrapped(to columns: Int) -> [StyledLine] {
        wrappedCells(to: columns).map { StyledLine(cells: $0) }
    }

    /// The lines, and for each the UTF-8 range of the text it shows.
    public func wrappedWithSources(to columns: Int) -> [(line: StyledLine, source: Range<Int>)] {
        var end = 0
        return wrappedCells(to: columns).map { cells in
            let start = cells.first?.cell.source.lowerBound ?? end
            end = cells.last?.cell.source.upperBound ?? end
            return (StyledLine(cells: cells), start..<max(start, end))
        }
    }

    private func wrappedCells(to columns: Int) -> [ArraySlice<StyledCell>] {
        cells.split(omittingEmptySubsequences: false) { $0.cell.isLineEnd }
            .flatMap { LineBreaker(columns: max(1, columns)).lines(of: $0) }
    }

    private func bracket(_ text: String, at offset: Int, _ role: TextRole, glued: StyledCell.Glue) -> [StyledCell] {
        TerminalText.cells(of: text).map {
            let cell = DisplayCell(source: offset..<offset, shown: $0.shown, width: $0.width, isStandIn: $0.isStandIn)
            return StyledCell(cell: cell, role: role, glue: glued)
        }
    }
}

extension StyledLine {
    /// The line broken into lines of at most so many columns.
    public func wrapped(to columns: Int) -> [StyledLine] {
        var marks: [StyledParagraph.Mark] = []
        var offset = 0
        for span in spans {
            marks.append(.init(offset..<(offset + span.text.utf8.count), span.role))
            offset += span.text.utf8.count
        }
        return StyledParagraph(text, marks: marks).wrapped(to: columns)
    }

    /// The line as a terminal of so many columns shows it without breaking words: what goes on stands as far in as the line began.
    /// A line that holds something to type stays whole, so that it can be copied.
    public func folded(to columns: Int) -> [StyledLine] {
        guard width > columns, !spans.contains(where: { $0.role == .key }) else { return [self] }
        let margin = spans.prefix { $0.text.allSatisfy { $0 == " " } }.reduce(0) { $0 + $1.width }
        let first = spans.first { $0.text.contains { $0 != " " } }
        let indent = margin + (first?.text.prefix { $0 == " " }.count ?? 0)
        guard indent < columns / 2 else { return wrapped(to: columns) }
        let blanks = StyledLine(String(repeating: " ", count: indent))
        return droppingBlanks(indent).wrapped(to: columns - indent).map { blanks + $0 }
    }

    /// The line without so many blanks at its start.
    private func droppingBlanks(_ count: Int) -> StyledLine {
        var left = count
        return StyledLine(
            spans.map { span in
                let gone = min(left, span.text.prefix { $0 == " " }.count)
                left -= gone
                return gone == 0 ? span : StyledSpan(String(span.text.dropFirst(gone)), span.role)
            })
    }
}

/// A cell, its role, and whether it stays with a neighbour when the line is broken.
struct StyledCell: Sendable, Hashable {
    enum Glue: Sendable { case none, toNext, toPrevious }

    let cell: DisplayCell
    var role: TextRole
    var glue = Glue.none
}

extension StyledLine {
    /// The line of some cells, neighbours of one role joined into one span.
    init(cells: some Collection<StyledCell>) {
        var spans: [StyledSpan] = []
        var run: [DisplayCell] = []
        var role = cells.first?.role ?? .plain
        for styled in cells {
            if styled.role != role {
                spans.append(StyledSpan(cells: run, role: role))
                run.removeAll()
                role = styled.role
            }
            run.append(styled.cell)
        }
        spans.append(StyledSpan(cells: run, role: role))
        self.init(spans)
    }
}
