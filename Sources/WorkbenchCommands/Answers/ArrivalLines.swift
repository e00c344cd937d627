import ClaimInterchange
import ClaimModel
import FilterCommands
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

    /// What became of the notes of a file that were taken as evidence.
    static func answer(_ notes: [NoteEvidence]) -> Answer {
        var answer = Answer()
        answer.human = notes.map { note in
            let claims = note.claims.isEmpty ? "" : "  context of " + note.claims.map(\.description).joined(separator: ", ")
            return StyledLine("  \(note.evidence)  ", .name) + StyledLine(note.title) + StyledLine(claims, .faint)
        }
        if notes.isEmpty { answer.human = [StyledLine("no notes that are not evidence already", .faint)] }
        answer.plain = notes.map {
            [$0.evidence.description, $0.title, $0.claims.map(\.description).joined(separator: ",")]
        }
        answer.json = [
            JSONMember(
                "evidence",
                .array(
                    notes.map {
                        [
                            "id": .string($0.evidence.description), "title": .string($0.title),
                            "context_of": .array($0.claims.map { .string($0.description) }),
                        ]
                    }))
        ]
        return answer
    }

    /// Takes what lies in a folder, with its progress, and shows what came of each file, also of those before a Ctrl-C.
    ///
    /// - Returns: how many files there were, and whether one of them was refused.
    static func take(_ arrivals: FolderArrivals, in session: Session) throws -> (count: Int, failed: Bool) {
        var files: [(file: String, outcome: FolderArrivals.Outcome)] = []
        do {
            try session.doing("taking files") { work in try arrivals.once(steps: work.steps) { files.append(($0, $1)) } }
        } catch {
            _ = try show(files, in: session)
            throw error
        }
        return (files.count, try show(files, in: session))
    }

    /// Shows what came of the files of a folder.
    ///
    /// - Returns: whether one of them was refused.
    static func show(_ files: [(file: String, outcome: FolderArrivals.Outcome)], in session: Session) throws -> Bool {
        var failed = false
        for (file, outcome) in files {
            switch outcome {
            case .arrived(let arrival): try session.output.show(answer(arrival, width: session.output.columns))
            case .unchanged:
                if session.output.format == .human { try session.output.say([StyledLine("\(file): unchanged", .faint)]) }
            case .refused(let problem):
                failed = true
                session.output.error(UserErrors.error(for: problem))
            }
        }
        return failed
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
