/// What stands on the line when Tab is pressed.
public struct CompletionRequest: Sendable, Hashable {
    /// The whole line.
    public let line: String
    /// The part before the cursor.
    public let beforeCursor: String

    /// A request for a line and the part of it before the cursor.
    public init(line: String, beforeCursor: String) {
        self.line = line
        self.beforeCursor = beforeCursor
    }
}

/// What could stand in place of the last part of the line.
public struct Completion: Sendable, Hashable {
    /// The end of the text before the cursor that is replaced; may be empty.
    public let replaced: String
    /// What it may become, in the order shown.
    public let candidates: [Candidate]

    /// One of them.
    public struct Candidate: Sendable, Hashable, ExpressibleByStringLiteral {
        /// What is put on the line.
        public let text: String
        /// A word about it, for the list.
        public let note: String
        /// Whether a blank follows when it is the only one.
        public let endsWord: Bool

        /// A candidate, with a word about it.
        public init(_ text: String, note: String = "", endsWord: Bool = true) {
            self.text = text
            self.note = note
            self.endsWord = endsWord
        }

        /// A candidate without a note.
        public init(stringLiteral value: String) {
            self.init(value)
        }
    }

    /// Candidates for the end of the text before the cursor.
    public init(replacing replaced: String, candidates: [Candidate]) {
        self.replaced = replaced
        self.candidates = candidates
    }

    /// Nothing fits.
    public static let none = Completion(replacing: "", candidates: [])
}

extension Completion {
    /// What Tab does to the line.
    enum Effect: Equatable {
        case nothing
        case replace(with: String)
        case list
    }

    /// One candidate is put in; of several their common beginning; when that adds nothing they are listed.
    var effect: Effect {
        guard let first = candidates.first else { return .nothing }
        if candidates.count == 1 { return .replace(with: first.text + (first.endsWord ? " " : "")) }
        let common = candidates.dropFirst().reduce(first.text) { commonPrefix($0, $1.text) }
        return common.unicodeScalars.count > replaced.unicodeScalars.count ? .replace(with: common) : .list
    }

    /// The list shown below the line, in as many columns as fit.
    func listing(columns: Int) -> [StyledLine] {
        if candidates.contains(where: { !$0.note.isEmpty }) {
            let width = candidates.map { TerminalText.width(of: $0.text) }.max() ?? 0
            return candidates.map { candidate in
                let name = StyledLine(candidate.text).padded(to: min(width, max(1, columns - 4)))
                return (name + StyledLine("  " + candidate.note, .faint)).cut(to: columns)
            }
        }
        let width = (candidates.map { TerminalText.width(of: $0.text) }.max() ?? 0) + 2
        let perLine = max(1, columns / width)
        return stride(from: 0, to: candidates.count, by: perLine).map { start in
            candidates[start..<min(start + perLine, candidates.count)]
                .reduce(StyledLine()) { $0 + StyledLine($1.text).padded(to: min(width, columns)) }
        }
    }

    private func commonPrefix(_ left: String, _ right: String) -> String {
        String(zip(left, right).prefix { $0 == $1 }.map(\.0))
    }
}
