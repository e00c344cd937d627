/// Rewrites a text's typography without touching its words.
enum Typesetter {
    /// Every rewrite by name.
    static let rewrites: [(name: String, apply: @Sendable (String) -> String)] = [
        ("straight quotation marks", straightQuotes), ("guillemets", guillemets), ("hyphens for dashes", plainDashes),
        ("closed dashes", closedDashes), ("wrapped lines", { wrap($0, at: 60) }), ("no-break spaces", noBreakSpaces),
        ("double spaces", doubleSpaces), ("soft hyphens", softHyphens), ("decomposed accents", decompose),
        ("no thousands separators", withoutSeparators), ("thin thousands separators", thinSeparators), ("ligatures", ligatures),
        (
            "everything",
            { wrap(softHyphens(noBreakSpaces(decompose(thinSeparators(plainDashes(straightQuotes($0)))))), at: 50) }
        ),
    ]

    private static func replace(_ text: String, _ pairs: [(String, String)]) -> String {
        pairs.reduce(text) { $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1) }
    }

    private static func straightQuotes(_ text: String) -> String { replace(text, [("“", "\""), ("”", "\""), ("’", "'")]) }
    private static func guillemets(_ text: String) -> String { replace(text, [("“", "«"), ("”", "»")]) }
    private static func plainDashes(_ text: String) -> String { replace(text, [(" — ", " - ")]) }
    private static func closedDashes(_ text: String) -> String { replace(text, [(" — ", "—")]) }
    private static func doubleSpaces(_ text: String) -> String { replace(text, [(". ", ".  ")]) }
    private static func ligatures(_ text: String) -> String { replace(text, [("ffi", "ﬃ"), ("fi", "ﬁ"), ("ff", "ﬀ")]) }

    private static func noBreakSpaces(_ text: String) -> String {
        replace(text, [(" million", "\u{A0}million"), (" percent", "\u{202F}percent"), (" crowns", "\u{A0}crowns")])
    }

    private static func softHyphens(_ text: String) -> String {
        replace(text, [("passengers", "pas\u{AD}sen\u{AD}gers"), ("council", "coun\u{AD}cil"), ("storm", "st\u{200B}orm")])
    }

    private static func decompose(_ text: String) -> String { replace(text, [("ö", "o\u{308}"), ("é", "e\u{301}")]) }

    private static func withoutSeparators(_ text: String) -> String { separators(text, "") }
    private static func thinSeparators(_ text: String) -> String { separators(text, "\u{2009}") }

    private static func separators(_ text: String, _ separator: String) -> String {
        let characters = Array(text)
        var out = ""
        for (index, character) in characters.enumerated() {
            let isInside =
                character == "," && index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
                && characters[index + 1].isNumber
            out += isInside ? separator : String(character)
        }
        return out
    }

    private static func wrap(_ text: String, at width: Int) -> String {
        text.split(separator: "\n\n").map { paragraph in
            var lines: [String] = []
            for word in paragraph.split(separator: " ") {
                if let last = lines.last, last.count + word.count < width {
                    lines[lines.count - 1] = last + " " + word
                } else {
                    lines.append(String(word))
                }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
}
