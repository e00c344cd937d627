import ReviewTerminal

/// A line of the prompt or of a script as it was typed, so that an error can point into it.
struct TypedLine {
    /// The line.
    let text: String
    /// Its words with their places.
    let words: [ShellWords.Word]

    /// The line with a mark under what the error is about; empty where nothing of the line is to blame.
    func excerpt(for error: UserError, columns: Int) -> [StyledLine] {
        guard let place = place(of: error) else { return [] }
        return SourceExcerpt.lines(of: text, column: place.lowerBound, length: place.count, columns: columns)
    }

    /// Where the fault lies, in code points: the place that the error names, the word it is about, or the end of the line when
    /// something is missing there.
    func place(of error: UserError) -> Range<Int>? {
        if let column = error.column { return column..<(column + 1) }
        let named = [error.subject, error.place].compactMap(\.self).filter { !$0.isEmpty }
        for name in named {
            if let word = words.first(where: { $0.text == name }) { return word.range }
        }
        for name in named {
            if let word = words.first(where: { $0.text.contains(name) || name.contains($0.text) && $0.text.count > 2 }) {
                return word.range
            }
        }
        let told = words.dropFirst().filter { $0.text.count > 1 && error.message.contains($0.text) }
        if let word = told.max(by: { $0.text.count < $1.text.count }) { return word.range }
        guard error.name.hasPrefix("usage/") else { return nil }
        let end = text.unicodeScalars.count
        return end..<(end + 1)
    }
}
