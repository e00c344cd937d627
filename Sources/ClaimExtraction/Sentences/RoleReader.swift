import ClaimModel

/// Tells text of the article from what merely stands beside it.
struct RoleReader: Sendable {
    private let kinds: [RuleKind]
    private let listHeading: Int?

    init(rules: CompiledRules) {
        kinds = rules.rules.map(\.rule.kind)
        listHeading = rules.rules.firstIndex { $0.rule.id == "source-list-heading" }
    }

    /// Sets the role of every paragraph.
    func assign(to reading: inout TextReading, _ text: TaggedText, _ firings: Firings) {
        var first = 0
        var isInList = false
        for index in reading.paragraphs.indices {
            var end = first
            while end < reading.sentences.count, reading.sentences[end].paragraph == index { end += 1 }
            let sentences = first..<end
            first = end
            let role = role(of: sentences, text, firings)
            let isListItem = sentences.count <= 2 && !endsWithPoint(text, sentences)
            isInList = firings[sentences].contains { $0.rule == listHeading } || isInList && isListItem
            reading.paragraphs[index].role = isInList ? .boilerplate : role
        }
    }

    private func role(of sentences: Range<Int>, _ text: TaggedText, _ firings: Firings) -> ParagraphRole {
        guard let first = sentences.first, let last = sentences.last else { return .structure }
        let tokens = text.scan.sentences[first].lowerBound..<text.scan.sentences[last].upperBound
        var found: ParagraphRole?
        for firing in firings[sentences] {
            guard case .role(let role) = kinds[firing.rule] else { continue }
            if role == .boilerplate { found = .boilerplate } else if found == nil { found = role }
        }
        if let found, tokens.count <= (found == .boilerplate ? 70 : 20) { return found }
        return isBareHeading(text, tokens, sentences) ? .structure : .article
    }

    /// A short line without full stop, verb and figure: a section name, a caption, a name.
    private func isBareHeading(_ text: TaggedText, _ tokens: Range<Int>, _ sentences: Range<Int>) -> Bool {
        guard sentences.count == 1, tokens.count <= 14, !endsWithPoint(text, sentences) else { return false }
        return !tokens.contains { text.tags[$0].isFinite || text.tags[$0] == .participle || text.tags[$0] == .number }
    }

    private func endsWithPoint(_ text: TaggedText, _ sentences: Range<Int>) -> Bool {
        guard let last = sentences.last, var index = text.scan.sentences[last].last else { return false }
        while index > text.scan.sentences[last].lowerBound, text.tags[index] == .punctuation, !text.isTerminator(index) {
            index -= 1
        }
        return text.isTerminator(index)
    }
}
