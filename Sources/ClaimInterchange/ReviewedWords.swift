internal import ClaimModel

/// The words of a claim as a published check gives them: what is claimed, without who says so.
///
/// The speaker stands beside the words, as the claim's author; Google's guidelines for ClaimReview advise fewer than 75
/// characters. Nothing but a clause of attribution at the start or the end is cut, and that only where what is left is a
/// statement of its own; in doubt the words stay as they are.
struct ReviewedWords {
    let words: [Substring]
    let bare: [String]
    let speaker: [String]
    let cue: [String]

    /// The claim's words on one line, without the clause that names the first of its sources.
    static func of(_ wording: String, attributions: [ClaimAttribution]) -> String {
        let words = wording.split(whereSeparator: \.isWhitespace)
        let whole = words.joined(separator: " ")
        guard let source = attributions.first(where: { $0.speaker != nil }), let speaker = source.speaker, let cue = source.cue
        else { return whole }
        let reviewed = ReviewedWords(
            words: words, bare: words.map(Self.bare), speaker: Self.bareWords(speaker), cue: Self.bareWords(cue))
        guard !reviewed.cue.contains(where: Self.denials.contains) else { return whole }
        return reviewed.beforeTheSource() ?? reviewed.afterTheSource() ?? whole
    }

    /// “14 boats sank, the harbour office said” and “14 boats sank, according to the harbour office”.
    private func beforeTheSource() -> String? {
        for end in words.indices.dropLast() where Self.ends(words[end], with: ",") {
            let tail = bare[(end + 1)...]
            guard starts(tail, with: cue) || startsWithSource(tail), Self.isPlain(tail), contains(tail, cue), namesSource(tail),
                !goesOn(after: end)
            else { continue }
            return statement(words[...end])
        }
        return nil
    }

    /// Whether something more is claimed behind the source: “14 boats sank, she said, and the rest burned”.
    private func goesOn(after comma: Int) -> Bool {
        words.indices.dropFirst(comma + 1).contains { place in
            words[place].first.map { "“\"‘".contains($0) } == true
                || (place > comma + 1 && Self.ends(words[place - 1], with: ",") && Self.joining.contains(bare[place]))
        }
    }

    /// “The harbour office said that 14 boats sank” and “According to the harbour office, 14 boats sank”.
    private func afterTheSource() -> String? {
        if starts(bare[...], with: cue) {
            guard let comma = words.indices.first(where: { Self.ends(words[$0], with: ",") && $0 >= cue.count }),
                namesSource(bare[...comma]), Self.isPlain(bare[...comma])
            else { return nil }
            return statement(words[(comma + 1)...])
        }
        guard startsWithSource(bare[...]), let said = place(of: cue), Self.isPlain(bare[..<said]) else { return nil }
        let rest = said + cue.count
        if let that = bare[rest...].prefix(Self.asideWords).firstIndex(of: "that"), Self.isPlain(bare[rest..<that]) {
            return statement(words[(that + 1)...])
        }
        guard Self.sayings.contains(cue.joined(separator: " ")) else { return nil }
        return statement(words[rest...])
    }

    /// What is left, as a statement; nil when it is too short for one or its subject was named in what is cut.
    private func statement(_ kept: ArraySlice<Substring>) -> String? {
        guard kept.count >= 3, let first = kept.first, !Self.pronouns.contains(Self.bare(first)) else { return nil }
        var text = kept.joined(separator: " ")
        if text.hasSuffix(",") { text.removeLast() }
        for quote in ["”", "\"", "’"] where text.hasSuffix("," + quote) {
            text.removeLast(2)
            text += quote
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func startsWithSource(_ clause: ArraySlice<String>) -> Bool {
        starts(clause, with: speaker) || Self.pronouns.contains(clause.first ?? "")
    }

    private func namesSource(_ clause: ArraySlice<String>) -> Bool {
        clause.contains { Self.pronouns.contains($0) } || contains(clause, speaker)
    }

    private func place(of sought: [String]) -> Int? {
        bare.indices.first { starts(bare[$0...], with: sought) }
    }

    private func contains(_ clause: ArraySlice<String>, _ sought: [String]) -> Bool {
        clause.indices.contains { starts(clause[$0...], with: sought) }
    }

    private func starts(_ clause: ArraySlice<String>, with sought: [String]) -> Bool {
        !sought.isEmpty && clause.starts(with: sought)
    }

    /// Whether a clause says only who spoke: no digit, which might be what is claimed, and no “not”.
    private static func isPlain(_ clause: ArraySlice<String>) -> Bool {
        !clause.contains {
            negations.contains($0) || $0.hasSuffix("n’t") || $0.hasSuffix("n't") || $0.contains(where: \.isNumber)
        }
    }

    private static func ends(_ word: Substring, with mark: Character) -> Bool {
        word.last == mark || (word.count > 1 && "”\"’".contains(word.last ?? " ") && word.dropLast().last == mark)
    }

    private static func bareWords(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(bare) }

    /// A word in lower case without the marks around it.
    private static func bare(_ word: Substring) -> String {
        let marks = ",.;:?!“”\"‘’'()"
        guard let first = word.firstIndex(where: { !marks.contains($0) }),
            let last = word.lastIndex(where: { !marks.contains($0) })
        else { return "" }
        return word[first...last].lowercased()
    }

    /// How many words may stand between the cue and “that”: “said in a statement on Monday that”.
    private static let asideWords = 7
    /// Cues after which a statement follows without “that”.
    private static let sayings: Set = ["said", "says", "say"]
    /// Cues whose speaker claims the opposite of what follows.
    private static let denials: Set = [
        "denied", "denies", "deny", "denying", "disputed", "disputes", "doubted", "doubts", "rejected", "rejects", "refuted",
        "questioned",
    ]
    /// Words that begin another clause after a comma.
    private static let joining: Set = [
        "and", "but", "or", "yet", "so", "while", "whereas", "as", "when", "after", "before", "since", "until", "because",
        "although",
        "though", "adding", "with",
    ]
    private static let negations: Set = ["not", "never", "neither", "nor", "no", "without", "if", "whether"]
    private static let pronouns: Set = ["he", "she", "they", "it", "who"]
}
