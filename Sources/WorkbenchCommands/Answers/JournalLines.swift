import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// Journal entries as lines.
enum JournalLines {
    static func answer(_ lines: [JournalLine], width: Int?) -> Answer {
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("entry", alignment: .right), .init("time"), .init("by"), .init("kind"), .init("about"),
            .init("what", minimum: 16),
        ]
        let rows = lines.map { line in
            [
                StyledLine(String(line.sequence), .value), StyledLine(line.time.description, .faint),
                StyledLine(line.author, .name),
                StyledLine(line.kind, line.undoneBy == nil ? .plain : .faint),
                StyledLine(line.subjects.prefix(4).joined(separator: " ")),
                StyledLine(line.isRedacted ? "redacted" : summary(line)),
            ]
        }
        answer.human = TableLayout(columns: columns, rows: rows).lines(width: width)
        answer.plain = lines.map {
            [
                String($0.sequence), String($0.group), $0.time.description, $0.author, $0.kind,
                $0.subjects.joined(separator: " "), $0.hash, $0.summary,
            ]
        }
        answer.json = [JSONMember("entries", .array(lines.map(json)))]
        return answer
    }

    private static func summary(_ line: JournalLine) -> String {
        let undone = line.undoneBy.map { " (undone by \($0))" } ?? ""
        return ClaimLines.oneLine(line.summary) + undone
    }

    private static func json(_ line: JournalLine) -> JSONValue {
        [
            "entry": JSONValue(line.sequence), "decision": JSONValue(line.group), "version": JSONValue(line.version),
            "time": .string(line.time.description), "author": .string(line.author), "command": .string(line.command),
            "kind": .string(line.kind), "about": .array(line.subjects.map(JSONValue.string)), "summary": .string(line.summary),
            "redacted": .bool(line.isRedacted), "undone_by": line.undoneBy.map { JSONValue($0) } ?? .null,
            "hash": .string(line.hash),
        ]
    }

    static func answer(_ head: JournalHead) -> Answer {
        var answer = Answer()
        answer.human = [StyledLine("\(head.count) entries, head ") + StyledLine(head.hash, .value)]
        answer.plain = [[String(head.count), head.hash]]
        answer.json = [JSONMember("entries", JSONValue(head.count)), JSONMember("head", .string(head.hash))]
        return answer
    }

    /// What was taken back, or done again.
    static func undone(_ decision: Decision<[JournalLine]>, word: String) -> Answer {
        var answer = Answer()
        answer.human = decision.result.map {
            StyledLine("\(word) \($0.sequence)  ", .name) + StyledLine($0.kind + "  " + ClaimLines.oneLine($0.summary))
        }
        answer.plain = decision.result.map { [String($0.sequence), $0.kind, $0.subjects.joined(separator: " ")] }
        answer.json = [
            JSONMember("decision", decision.group.map { JSONValue($0) } ?? .null),
            JSONMember("entries", .array(decision.result.map(json))),
        ]
        return answer
    }
}
