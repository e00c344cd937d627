import ClaimInterchange
import ReviewTerminal

/// How an answer is shown.
enum AnswerFormat: Sendable {
    /// For a person.
    case human
    /// One tab-separated line per record, no heading.
    case plain
    /// One JSON document with a version field.
    case json
}

/// What a command has to say, as values: the same facts for a person, a script and a program.
struct Answer {
    /// Lines for a person.
    var human: [StyledLine] = []
    /// Fields for scripts, one row per record.
    var plain: [[String]] = []
    /// Members of the JSON document, beside its version.
    var json: [JSONMember] = []

    /// The version of the JSON shapes; it grows when a member is renamed or goes.
    static let jsonVersion = 1

    /// The JSON document, with its version first and a line end.
    var document: [UInt8] {
        JSONValue.object([JSONMember("assay_json", JSONValue(Self.jsonVersion))] + json).compact + [0x0A]
    }

    /// A field of tab-separated output: tabs, line ends and other control characters show as symbols.
    static func field(_ text: String) -> String {
        TerminalText.escaped(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " "))
    }
}
