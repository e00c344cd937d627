import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import ReviewTerminal
import Workbench

/// The claims a deciding command is about.
struct ClaimChoice: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Claims: ids (c3), ranges (c3-c9), or filter terms such as kind:quantity stage:new 'worth>0.7'.", valueName: "claim"
        ))
    var claims: [String] = []

    mutating func validate() throws {
        if claims.isEmpty { throw ValidationError("say which claims, as in: c3, c3-c9 or stage:new") }
    }
}

/// A decision on one or several claims, the same way for every command: what it is about, one question, one undo.
struct ClaimDecision {
    let session: Session
    /// The verb, for the question: "sign".
    let verb: String

    /// Decides, after a question when more than one claim is meant, and shows where the claims then are.
    func run<Result>(on words: [String], _ decide: (Workbench, [ClaimID]) throws -> Decision<Result>) throws {
        let workbench = try session.workbench()
        let chosen = try workbench.claims(ClaimFilter(parsing: words))
        let ids = chosen.map(\.id)
        guard !ids.isEmpty else {
            throw UserError(
                "decision/no-claim-fits", status: .findings, message: "no claim fits \(words.joined(separator: " "))",
                remedy: "`claims` lists them")
        }
        let isBulk = ids.count > 1 || words.contains { ClaimID($0) == nil }
        if isBulk {
            if session.output.format == .human {
                try session.output.say(ClaimLines.answer(chosen, width: session.output.columns).human)
            }
            guard try session.confirm("\(verb) \(ids.count == 1 ? "this claim" : "these \(ids.count) claims")?") else {
                return try session.output.say([StyledLine("nothing was decided")])
            }
        }
        let decision = try decide(workbench, ids)
        try session.output.show(Self.answer(decision, claims: try workbench.records(ids)))
    }

    /// What was decided, and how it is undone.
    static func answer<Result>(_ decision: Decision<Result>, claims: [ClaimRecord]) -> Answer {
        var answer = Answer()
        answer.human = claims.map { claim in
            StyledLine(claim.id.description, .name) + StyledLine("  ") + ClaimLines.stage(claim) + StyledLine("  ")
                + ClaimLines.verdict(claim)
        }
        let undo = decision.group.map { "decision \($0); `undo` takes it back" } ?? "nothing had to be decided"
        answer.human.append(StyledLine(undo, .faint))
        answer.plain = claims.map { [$0.id.description, $0.stage.rawValue, decision.group.map(String.init) ?? ""] }
        answer.json = [
            JSONMember("decision", decision.group.map { JSONValue($0) } ?? .null),
            JSONMember("head", JSONValue(decision.head.hash)),
            JSONMember("claims", .array(claims.map(ClaimLines.json))),
        ]
        return answer
    }
}

extension Workbench {
    /// The records of some claims, in that order; ids that are not there are left out.
    func records(_ ids: [ClaimID]) throws -> [ClaimRecord] {
        try ids.map { try claim($0).claim }
    }
}
