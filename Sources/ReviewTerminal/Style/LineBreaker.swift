/// Breaks the cells of one paragraph into lines of a width.
struct LineBreaker {
    let columns: Int

    /// The lines; blanks at a break are dropped, a word longer than the line is broken where the line ends.
    func lines(of cells: ArraySlice<StyledCell>) -> [ArraySlice<StyledCell>] {
        var lines: [ArraySlice<StyledCell>] = []
        var start = cells.startIndex
        while start < cells.endIndex {
            let full = endOfFullLine(cells, from: start)
            if full == cells.endIndex {
                lines.append(cells[start...])
                return lines
            }
            let end = lastBreak(cells, from: start, to: full) ?? full
            lines.append(trimmed(cells[start..<end]))
            start = end
            while start < cells.endIndex, cells[start].cell.isBlank { start += 1 }
        }
        return lines.isEmpty ? [cells] : lines
    }

    /// As far as the columns reach; at least one cell, however wide.
    private func endOfFullLine(_ cells: ArraySlice<StyledCell>, from start: Int) -> Int {
        var width = 0
        var index = start
        while index < cells.endIndex {
            width += cells[index].cell.width
            if width > columns, index > start { return index }
            index += 1
        }
        return index
    }

    private func lastBreak(_ cells: ArraySlice<StyledCell>, from start: Int, to full: Int) -> Int? {
        var index = full
        while index > start {
            if mayBreak(cells, before: index) { return index }
            index -= 1
        }
        return nil
    }

    private func mayBreak(_ cells: ArraySlice<StyledCell>, before index: Int) -> Bool {
        let (left, right) = (cells[index - 1], cells[index])
        if left.glue == .toNext || right.glue == .toPrevious { return false }
        if right.cell.isBlank || left.cell.isBlank { return true }
        if left.cell.shown == "-" || left.cell.shown == "–" || left.cell.shown == "—" { return !startsWithDigit(right) }
        guard left.cell.width == 2 || right.cell.width == 2 else { return false }
        return !Self.neverFirst.contains(right.cell.shown) && !Self.neverLast.contains(left.cell.shown)
    }

    private func startsWithDigit(_ styled: StyledCell) -> Bool {
        styled.cell.shown.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }

    private func trimmed(_ cells: ArraySlice<StyledCell>) -> ArraySlice<StyledCell> {
        var line = cells
        while let last = line.last, last.cell.isBlank { line.removeLast() }
        return line
    }

    /// Punctuation that no line begins with, and brackets that no line ends with, in East Asian text.
    private static let neverFirst: Set<String> = [
        "、", "。", "，", "．", "：", "；", "？", "！", "」", "』", "）", "】", "》", "〉", "〕", "ー", "々", ")", "]", ".", ",", ":", ";", "?",
        "!",
        "…", "”", "’", "%",
    ]
    private static let neverLast: Set<String> = ["「", "『", "（", "【", "《", "〈", "〔", "(", "[", "“", "‘"]
}
