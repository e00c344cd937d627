/// Two wordings compared word by word.
public enum WordDifference {
    /// Longer texts than this many words are shown one after the other: comparing them takes time in proportion to the square.
    private static let limit = 400

    /// What was kept, taken out and put in, in the order of reading. Blanks belong to the word before them.
    public static func parts(from before: String, to after: String) -> [DifferencePart] {
        let (old, new) = (words(of: before), words(of: after))
        guard old.count + new.count <= limit else {
            return [.removed(before), .inserted(after)].filter { !$0.text.isEmpty }
        }
        let changes = new.difference(from: old) { key($0) == key($1) }
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var parts: [DifferencePart] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                add(.removed(old[oldIndex]), to: &parts)
                oldIndex += 1
            } else if inserted.contains(newIndex) {
                add(.inserted(new[newIndex]), to: &parts)
                newIndex += 1
            } else {
                guard newIndex < new.count else { break }
                add(.kept(new[newIndex]), to: &parts)
                oldIndex += 1
                newIndex += 1
            }
        }
        return parts
    }

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isBlank = false
        for character in text {
            if isBlank, !character.isWhitespace {
                words.append(word)
                word = ""
            }
            isBlank = character.isWhitespace
            word.append(character)
        }
        return word.isEmpty ? words : words + [word]
    }

    private static func key(_ word: String) -> Substring {
        var key = word[...]
        while key.last?.isWhitespace == true { key.removeLast() }
        return key
    }

    private static func add(_ part: DifferencePart, to parts: inout [DifferencePart]) {
        switch (parts.last, part) {
        case (.kept(let before), .kept(let more)): parts[parts.count - 1] = .kept(before + more)
        case (.removed(let before), .removed(let more)): parts[parts.count - 1] = .removed(before + more)
        case (.inserted(let before), .inserted(let more)): parts[parts.count - 1] = .inserted(before + more)
        default: parts.append(part)
        }
    }
}

extension DifferencePart {
    /// The words.
    public var text: String {
        switch self {
        case .kept(let words), .removed(let words), .inserted(let words): words
        }
    }
}
