package import ClaimInterchange
package import ReviewTerminal

/// How an answer is shown.
package enum AnswerFormat: Sendable {
    /// For a person.
    case human
    /// One tab-separated line per record, no heading.
    case plain
    /// One JSON document with a version field.
    case json
}

/// What a command has to say, as values: the same facts for a person, a script and a program.
package struct Answer {
    /// Lines for a person.
    package var human: [StyledLine] = []
    /// Fields for scripts, one row per record.
    package var plain: [[String]] = []
    /// Members of the JSON document, beside its version.
    package var json: [JSONMember] = []

    /// The version of the JSON shapes; it grows when a member is renamed or goes.
    package static let jsonVersion = 1

    /// An answer without a word.
    package init() {}

    /// The JSON document, with its version first and a line end.
    package var document: [UInt8] {
        JSONValue.object([JSONMember("assay_json", JSONValue(Self.jsonVersion))] + json).compact + [0x0A]
    }

    /// The rows for scripts, each with a line end.
    package var rows: String { Self.rows(plain) }

    /// Rows for scripts, each with a line end.
    package static func rows(_ rows: [[String]]) -> String {
        rows.map { $0.map(field).joined(separator: "\t") + "\n" }.joined()
    }

    /// A field of tab-separated output: tabs, line ends and other control characters show as symbols.
    package static func field(_ text: String) -> String {
        TerminalText.escaped(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " "))
    }
}
