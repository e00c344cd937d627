import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// `history`: a claim through all revisions.
struct HistoryCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show a claim through all revisions: wording, value, fate, stage and verdict.")
    @Argument(help: "The claim.") var claim: ClaimID
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let history = try session.workbench().history(claim)
        var answer = Answer()
        answer.human = [StyledLine(claim.description, .heading)]
        if history.values.count > 1 {
            answer.human.append(
                StyledLine("  values  ", .label) + StyledLine(history.values.map(\.value).joined(separator: " → "), .value))
        }
        for appearance in history.claim.appearances {
            answer.human.append(
                StyledLine("  r\(appearance.revision)  ", .name) + StyledLine(appearance.fate.rawValue)
                    + StyledLine("  " + appearance.why, .faint))
            if let wording = appearance.wording { answer.human.append(StyledLine("      " + ClaimLines.oneLine(wording))) }
            if !appearance.passagesAgree { answer.human.append(StyledLine("      its passages no longer agree", .warning)) }
        }
        for version in history.standings {
            let verdict = version.standing.verdictInForce.map { "  " + $0.verdict.label } ?? ""
            answer.human.append(
                StyledLine("  \(version.time.day)  ", .faint) + StyledLine(version.standing.stage.rawValue + verdict)
                    + StyledLine("  \(version.author), \(version.command)", .faint))
        }
        answer.plain = history.claim.appearances.map {
            ["r\($0.revision)", $0.fate.rawValue, $0.why, $0.wording ?? ""]
        }
        answer.json = [
            JSONMember("claim", .string(claim.description)),
            JSONMember("values", .array(history.values.map { JSONValue.string($0.value) })),
            JSONMember("appearances", .array(history.claim.appearances.map(Self.json))),
            JSONMember("standings", .array(history.standings.map(Self.json))),
        ]
        try session.output.show(answer)
    }

    private static func json(_ appearance: Appearance) -> JSONValue {
        [
            "revision": JSONValue(appearance.revision), "fate": .string(appearance.fate.rawValue),
            "why": .string(appearance.why),
            "words": JSONValue(appearance.wording),
        ]
    }

    private static func json(_ version: StandingVersion) -> JSONValue {
        [
            "entry": JSONValue(version.sequence), "time": .string(version.time.description), "author": .string(version.author),
            "stage": .string(version.standing.stage.rawValue),
            "verdict": JSONValue(version.standing.verdictInForce?.verdict.key),
        ]
    }
}
