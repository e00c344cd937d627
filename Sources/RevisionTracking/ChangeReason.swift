import TextAnchoring

/// Says in one phrase what changed in a claim's words.
struct ChangeReason {
    let old: TokenText
    let new: TokenText
    let alignment: TokenAlignment

    /// At most this many characters of a wording are shown.
    private static let longest = 60

    /// "29 → 59 strikes", "‘at least’ → ‘more than’", "‘reportedly’ put in".
    func sentence(_ part: Range<Int>, _ place: Range<Int>, _ comparison: ValueComparison) -> String {
        if let change = comparison.changes.first {
            let more = comparison.changes.count > 1 ? ", and \(comparison.changes.count - 1) more" : ""
            return describe(change) + more
        }
        return describeWords(part, place)
    }

    /// One change of a value: "29 → 59 strikes".
    func describe(_ change: ValueComparison.Change) -> String {
        switch (change.old, change.new) {
        case (let gone?, let come?):
            let isNumber = gone.kind == .number
            let noun = isNumber ? following(come.tokens.upperBound) : ""
            let (before, after) = (old.string(of: old.withSign(gone.tokens)), new.string(of: new.withSign(come.tokens)))
            return isNumber ? "\(before) → \(after)\(noun)" : "‘\(before)’ → ‘\(after)’"
        case (let gone?, nil): return "‘\(old.string(of: gone.tokens))’ dropped"
        case (nil, let come?): return "‘\(new.string(of: come.tokens))’ put in"
        case (nil, nil): return "values changed"
        }
    }

    /// The counted noun after a number, when a plain word follows.
    private func following(_ index: Int) -> String {
        guard index < new.tokens.count, new.tokens[index].kind == .word, new.tokens[index].gap == .space else { return "" }
        return " " + new.string(of: index..<index + 1)
    }

    private func describeWords(_ part: Range<Int>, _ place: Range<Int>) -> String {
        let gone = part.filter { !old.tokens[$0].isClosingMark && (alignment.new(of: $0).map { !place.contains($0) } ?? true) }
        let come = place.filter { !new.tokens[$0].isClosingMark && (alignment.old(of: $0).map { !part.contains($0) } ?? true) }
        let (before, after) = (firstRun(gone, old), firstRun(come, new))
        if gone.count + come.count > part.count { return "rewritten" }
        switch (before, after) {
        case ("", ""): return place.count == part.count ? "spelling or capitals changed" : "punctuation changed"
        case ("", _): return "‘\(after)’ put in"
        case (_, ""): return "‘\(before)’ dropped"
        default: return "‘\(before)’ → ‘\(after)’"
        }
    }

    private func firstRun(_ indices: [Int], _ text: TokenText) -> String {
        guard let first = indices.first else { return "" }
        var end = first + 1
        for index in indices.dropFirst() where index == end { end += 1 }
        let words = text.string(of: first..<end)
        return words.count > Self.longest ? String(words.prefix(Self.longest - 1)) + "…" : words
    }
}
