/// What differs between two wordings, word by word.
enum WordDifference {
    /// A run of words.
    enum Part: Equatable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// The runs in order. Beyond two thousand words a side everything counts as replaced.
    static func between(_ before: String, _ after: String) -> [Part] {
        let old = words(before)
        let new = words(after)
        if old == new { return [.same(after)] }
        guard old.count <= 2000, new.count <= 2000 else { return [.removed(before), .added(after)] }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        return runs(old: old, new: new, removed: removed, added: added)
    }

    private static func runs(old: [Substring], new: [Substring], removed: Set<Int>, added: Set<Int>) -> [Part] {
        var parts: [Part] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            let start = (i, j)
            while i < old.count, removed.contains(i) { i += 1 }
            while j < new.count, added.contains(j) { j += 1 }
            if i > start.0 {
                let (words, blank) = parted(old[start.0..<i].joined())
                parts.append(.removed(words))
                if j > start.1 || !blank.isEmpty { parts.append(.same(" ")) }
            }
            if j > start.1 {
                let (words, blank) = parted(new[start.1..<j].joined())
                parts.append(.added(words))
                if !blank.isEmpty { parts.append(.same(blank)) }
            }
            let same = j
            while i < old.count, j < new.count, !removed.contains(i), !added.contains(j) { (i, j) = (i + 1, j + 1) }
            if j > same { parts.append(.same(new[same..<j].joined())) }
            if (i, j) == start { break }
        }
        return parts
    }

    /// The words and the white space at their end.
    private static func parted(_ text: String) -> (String, String) {
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return (text, "") }
        let end = text.index(after: last)
        return (String(text[..<end]), String(text[end...]))
    }

    /// Words with the white space that follows them, so that joining gives the text again.
    private static func words(_ text: String) -> [Substring] {
        var out: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let isBlank = text[index].isWhitespace
            index = text.index(after: index)
            if isBlank, index == text.endIndex || !text[index].isWhitespace {
                out.append(text[start..<index])
                start = index
            }
        }
        if start < text.endIndex { out.append(text[start...]) }
        return out
    }
}
