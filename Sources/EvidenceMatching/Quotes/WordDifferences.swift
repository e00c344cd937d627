/// What differs between an excerpt and a passage, word by word.
enum WordDifferences {
    /// The differences, in order; at most the first 400 words of either are compared.
    static func between(excerpt: String, source: String) -> [QuoteDifference] {
        let mine = Array(excerpt.split(whereSeparator: \.isWhitespace).prefix(400))
        let theirs = Array(source.split(whereSeparator: \.isWhitespace).prefix(400))
        let (ours, others) = (mine.map(bare), theirs.map(bare))
        let table = lengths(ours, others)
        var differences: [QuoteDifference] = []
        var (row, column) = (0, 0)
        var (lacking, added): ([Substring], [Substring]) = ([], [])
        func close() {
            guard !lacking.isEmpty || !added.isEmpty else { return }
            differences.append(QuoteDifference(excerpt: lacking.joined(separator: " "), source: added.joined(separator: " ")))
            (lacking, added) = ([], [])
        }
        while row < ours.count || column < others.count {
            if row < ours.count, column < others.count, ours[row] == others[column] {
                close()
                row += 1
                column += 1
            } else if column == others.count || (row < ours.count && table[row + 1][column] >= table[row][column + 1]) {
                lacking.append(mine[row])
                row += 1
            } else {
                added.append(theirs[column])
                column += 1
            }
        }
        close()
        return differences
    }

    /// The length of the longest common run of words from each pair of places to the end.
    private static func lengths(_ one: [String], _ other: [String]) -> [[Int]] {
        var table = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
        for row in one.indices.reversed() {
            for column in other.indices.reversed() {
                table[row][column] =
                    one[row] == other[column]
                    ? table[row + 1][column + 1] + 1 : max(table[row + 1][column], table[row][column + 1])
            }
        }
        return table
    }

    /// A word without the marks around it.
    private static func bare(_ word: Substring) -> String {
        func isMark(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
        let start = word.drop(while: isMark)
        let trimmed = String(start.reversed().drop(while: isMark).reversed())
        return trimmed.isEmpty ? String(word) : trimmed
    }
}
