/// One part of a card that is given lines according to how much it matters.
struct CardSection {
    let label: String
    /// All its lines, as if there were room.
    var lines: [StyledLine]
    /// Fewer make no sense.
    var minimum = 1
    /// Sections are given room in this order, 0 first.
    let rank: Int
    /// The lines that must be seen, for a section that is shown around them; nil shows the beginning.
    var essential: Range<Int>?

    /// The section in so many lines; what is left out is marked.
    func shown(in count: Int, columns: Int) -> [StyledLine] {
        if let essential { return LineWindow.lines(lines, around: essential, count: count) }
        guard count < lines.count, count > 0 else { return Array(lines.prefix(count)) }
        var shown = Array(lines.prefix(count))
        let more = " +\(lines.count - count)"
        let last = shown[count - 1].cut(to: max(0, columns - more.utf8.count - 2))
        shown[count - 1] = last + StyledLine((last.text.hasSuffix("…") ? "" : " …") + more, .faint)
        return shown
    }
}

/// Shares the lines of a screen among the sections of a card.
enum LineAllotment {
    /// How many lines each section gets. First its minimum, by rank, as far as the lines reach; then one more each in turn.
    static func counts(of sections: [CardSection], lines: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: sections.count)
        var left = max(0, lines)
        let byRank = sections.indices.sorted { (sections[$0].rank, $0) < (sections[$1].rank, $1) }
        for index in byRank {
            let given = min(left, min(sections[index].minimum, sections[index].lines.count))
            if given < min(sections[index].minimum, sections[index].lines.count), sections[index].rank > 0 { continue }
            counts[index] = given
            left -= given
        }
        while left > 0 {
            let wanting = byRank.filter { counts[$0] > 0 && counts[$0] < sections[$0].lines.count }
            if wanting.isEmpty { break }
            for index in wanting where left > 0 {
                counts[index] += 1
                left -= 1
            }
        }
        return counts
    }
}
