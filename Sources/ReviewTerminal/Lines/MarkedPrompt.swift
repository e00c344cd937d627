/// A prompt as libedit takes it: each control sequence between two markers.
enum MarkedPrompt {
    /// libedit draws a sequence together with the character after it, so that no two may meet and none may stand at the end.
    /// The prompt therefore ends with a plain blank.
    static func text(_ prompt: StyledLine, theme: Theme?, marker: Character) -> String {
        guard let theme else { return prompt.text }
        var text = ""
        var pending = ""
        for (index, span) in prompt.spans.enumerated() {
            let isLast = index == prompt.spans.count - 1
            let words = isLast && span.text.hasSuffix(" ") ? String(span.text.dropLast()) : span.text
            let start = theme.appearance(of: span.role).sequence
            pending += start
            if words.isEmpty { continue }
            text += marked(pending, marker) + words
            pending = start.isEmpty ? "" : "\u{1B}[0m"
        }
        return text + marked(pending, marker) + " "
    }

    private static func marked(_ sequence: String, _ marker: Character) -> String {
        sequence.isEmpty ? "" : "\(marker)\(sequence)\(marker)"
    }
}
