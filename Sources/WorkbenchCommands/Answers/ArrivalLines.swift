import ClaimInterchange
import ClaimModel
import ReviewTerminal
import Workbench

/// What the arrival of an article or revision brought.
enum ArrivalLines {
    static func answer(_ report: Arrival, width: Int?) -> Answer {
        var answer = Answer()
        answer.human = human(report)
        answer.plain =
            report.outcomes.map {
                [$0.claim.description, $0.fate.rawValue, $0.stageBefore.rawValue, $0.stageAfter.rawValue, $0.why]
            } + report.newClaims.map { [$0.description, "new", "", "new", ""] }
        answer.json = [
            JSONMember("article", .string(report.article.slug)), JSONMember("revision", JSONValue(report.revision)),
            JSONMember("fates", .array(report.outcomes.map(json))),
            JSONMember("new_claims", .array(report.newClaims.map { .string($0.description) })),
        ]
        return answer
    }

    private static func human(_ report: Arrival) -> [StyledLine] {
        var lines = [StyledLine(report.article.slug, .heading) + StyledLine(" r\(report.revision)", .heading)]
        if report.revision == 1 || report.outcomes.isEmpty {
            lines.append(StyledLine("\(report.newClaims.count) claims found; `claims` lists them, `review` begins"))
            return lines + report.notices.map { StyledLine($0, .warning) }
        }
        let counts = Fate.allCases.compactMap { fate -> String? in
            let count = report.outcomes.count { $0.fate == fate }
            return count == 0 ? nil : "\(count) \(fate.rawValue)"
        }
        lines.append(StyledLine((counts + ["\(report.newClaims.count) new"]).joined(separator: ", ")))
        for outcome in report.outcomes where outcome.fate != .unchanged || !outcome.rechecks.isEmpty {
            lines += self.lines(outcome)
        }
        for id in report.newClaims { lines.append(StyledLine("  \(id)  ", .name) + StyledLine("new")) }
        return lines + report.notices.map { StyledLine($0, .warning) }
    }

    private static func lines(_ outcome: TrackedOutcome) -> [StyledLine] {
        let isReopened = !outcome.rechecks.isEmpty && outcome.stageBefore != outcome.stageAfter
        var line = StyledLine("  \(outcome.claim)  ", .name) + StyledLine(outcome.fate.rawValue, role(of: outcome.fate))
        line.append("  " + outcome.why)
        if isReopened { line.append("  reopened: \(outcome.stageBefore.rawValue) → \(outcome.stageAfter.rawValue)", .warning) }
        if let fix = outcome.fixSeen { line.append("  fix \(fix) made?", .good) }
        return [line]
    }

    private static func role(of fate: Fate) -> TextRole {
        switch fate {
        case .unchanged, .moved, .new: .plain
        case .reworded: .mixed
        case .valueChanged, .removed, .placeLost: .warning
        }
    }

    private static func json(_ outcome: TrackedOutcome) -> JSONValue {
        [
            "claim": .string(outcome.claim.description), "fate": .string(outcome.fate.rawValue), "why": .string(outcome.why),
            "before": .string(outcome.before), "after": JSONValue(outcome.after),
            "stage_before": .string(outcome.stageBefore.rawValue),
            "stage_after": .string(outcome.stageAfter.rawValue),
            "rechecks": .array(outcome.rechecks.map { .string($0.reason.rawValue) }),
            "fix_seen": JSONValue(outcome.fixSeen?.description),
        ]
    }
}
