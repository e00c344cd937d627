import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal

extension Answer {
    /// One record and what became of it: `fix f3  accepted`.
    static func record(_ kind: String, _ id: String, _ state: String) -> Answer {
        var answer = Answer()
        answer.human = [StyledLine(kind + " ") + StyledLine(id, .name) + StyledLine("  " + state)]
        answer.plain = [[id, state]]
        answer.json = [JSONMember(kind, .string(id)), JSONMember("state", .string(state))]
        return answer
    }
}

/// Fixes and queries as lines.
enum DeskLines {
    static func answer(fixes: [FixRecord], width: Int?) -> Answer {
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("fix"), .init("claim"), .init("by"), .init("state"), .init("old words", minimum: 12),
            .init("new words", minimum: 12),
            .init("because"),
        ]
        let rows = fixes.map { fix in
            [
                StyledLine(fix.id.description, .name), StyledLine(fix.claim.description, .name), StyledLine(fix.author),
                StyledLine(fix.seenIn.map { "made in r\($0)?" } ?? fix.state.rawValue), StyledLine(fix.oldWords, .removed),
                StyledLine(fix.newWords, .inserted), StyledLine(fix.because.map(\.description).joined(separator: " ")),
            ]
        }
        answer.human =
            fixes.isEmpty ? [StyledLine("no fixes", .faint)] : TableLayout(columns: columns, rows: rows).lines(width: width)
        answer.plain = fixes.map {
            [
                $0.id.description, $0.claim.description, $0.author, $0.state.rawValue, $0.oldWords, $0.newWords,
                $0.because.map(\.description).joined(separator: " "), $0.reason ?? "",
            ]
        }
        answer.json = [
            JSONMember(
                "fixes",
                .array(
                    fixes.map { fix in
                        [
                            "id": .string(fix.id.description), "claim": .string(fix.claim.description),
                            "author": .string(fix.author),
                            "state": .string(fix.state.rawValue), "old": .string(fix.oldWords), "new": .string(fix.newWords),
                            "because": .array(fix.because.map { .string($0.description) }), "reason": JSONValue(fix.reason),
                            "note": JSONValue(fix.note), "seen_in": fix.seenIn.map { JSONValue($0) } ?? .null,
                        ]
                    }))
        ]
        return answer
    }

    static func answer(queries: [QueryRecord], width: Int?) -> Answer {
        var answer = Answer()
        let columns: [TableLayout.Column] = [
            .init("query"), .init("claim"), .init("to"), .init("question", minimum: 16), .init("answer", minimum: 8),
        ]
        let rows = queries.map { query in
            [
                StyledLine(query.id.description, .name), StyledLine(query.claim.description, .name),
                StyledLine(query.addressee),
                StyledLine(query.question), StyledLine(query.answer ?? "open", query.answer == nil ? .warning : .plain),
            ]
        }
        answer.human =
            queries.isEmpty ? [StyledLine("no queries", .faint)] : TableLayout(columns: columns, rows: rows).lines(width: width)
        answer.plain = queries.map { [$0.id.description, $0.claim.description, $0.addressee, $0.question, $0.answer ?? ""] }
        answer.json = [
            JSONMember(
                "queries",
                .array(
                    queries.map {
                        [
                            "id": .string($0.id.description), "claim": .string($0.claim.description),
                            "to": .string($0.addressee),
                            "question": .string($0.question), "answer": JSONValue($0.answer),
                        ]
                    }))
        ]
        return answer
    }
}
