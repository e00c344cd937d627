public import ClaimModel

/// The commands that move a claim from stage to stage.
public enum ClaimCommand: String, Hashable, Sendable, CaseIterable {
    case triage
    case take
    case dismiss
    case merge
    case restore
    case waive
    case propose
    case sign
    case requestChanges = "request-changes"
    case reopen
    case stillStands = "still-stands"
    /// A new revision or a recall of evidence moves the claim; nobody types it.
    case trackedAway = "(words gone)"
    case trackedBack = "(words back)"
    case trackedChange = "(words changed)"
    case recalled = "(evidence withdrawn or changed)"
}

/// A way from some stages to one, and what must hold for it.
public struct Transition: Hashable, Sendable {
    /// What leads along it.
    public var command: ClaimCommand
    /// The stages it starts from.
    public var from: [Stage]
    /// Where it leads; nil when it depends on where the claim was before.
    public var to: Stage?
    /// What must hold, in words.
    public var guards: [String]
}

/// Every transition there is, with its guards: what the program enforces and the documentation prints.
public enum TransitionTable {
    private static let open: [Stage] = [.new, .triaged, .inReview, .needsChanges, .proposed]

    /// All transitions.
    public static let all: [Transition] = [
        Transition(command: .triage, from: [.new], to: .triaged, guards: []),
        Transition(command: .take, from: [.new, .triaged, .needsChanges], to: .inReview, guards: []),
        Transition(command: .dismiss, from: open, to: .dismissed, guards: ["a reason"]),
        Transition(
            command: .merge, from: open, to: .duplicate, guards: ["the other claim is of the same casebook and no duplicate"]),
        Transition(
            command: .restore, from: [.dismissed, .duplicate, .waived], to: nil, guards: ["leads to the stage it had before"]),
        Transition(command: .waive, from: open, to: .waived, guards: ["a reason, which shows in every report"]),
        Transition(
            command: .propose, from: open, to: .proposed,
            guards: ["a label of the scale", "a conclusion, where the scale wants one"]),
        Transition(
            command: .sign, from: [.proposed], to: .signedOff,
            guards: [
                "the policy's evidence rules", "four eyes: not the proposer, where the policy says so",
                "a second, blind verdict that agrees, where the policy says so", "no recheck is due",
            ]),
        Transition(command: .requestChanges, from: [.proposed, .signedOff], to: .needsChanges, guards: ["a comment"]),
        Transition(command: .reopen, from: [.signedOff], to: .inReview, guards: ["a reason"]),
        Transition(
            command: .stillStands, from: [.inReview, .proposed], to: .proposed,
            guards: ["a recheck is due", "goes on to signed-off where the policy lets this person sign"]),
        Transition(
            command: .trackedChange, from: [.inReview, .proposed, .signedOff, .needsChanges, .waived], to: .inReview,
            guards: ["the claim's words, value or context changed in a new revision, or its place was lost"]),
        Transition(
            command: .trackedAway, from: open + [.signedOff, .dismissed, .duplicate, .waived], to: .withdrawn,
            guards: ["the claim's words are gone from a new revision"]),
        Transition(
            command: .trackedBack, from: [.withdrawn], to: nil,
            guards: ["the claim's words are back; a signed verdict comes back as a proposal"]),
        Transition(
            command: .recalled, from: [.proposed, .signedOff], to: .inReview,
            guards: ["the verdict rests on the evidence"]),
    ]

    /// Whether a command may start from a stage.
    public static func allows(_ command: ClaimCommand, from stage: Stage) -> Bool {
        all.contains { $0.command == command && $0.from.contains(stage) }
    }

    /// The commands a person may use at a stage.
    public static func commands(from stage: Stage) -> [ClaimCommand] {
        all.filter { $0.from.contains(stage) && !$0.command.rawValue.hasPrefix("(") }.map(\.command)
    }

    /// The table as Markdown, for the documentation.
    public static var markdown: String {
        var lines = ["| From | Command | To | Guards |", "| --- | --- | --- | --- |"]
        for stage in Stage.allCases {
            for transition in all where transition.from.contains(stage) {
                let target = transition.to?.rawValue ?? "the stage before"
                let guards = transition.guards.isEmpty ? "none" : transition.guards.joined(separator: "; ")
                lines.append("| \(stage.rawValue) | \(transition.command.rawValue) | \(target) | \(guards) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Ledger {
    func requireStage(_ claim: ClaimRecord, for command: ClaimCommand) throws {
        guard !TransitionTable.allows(command, from: claim.stage) else { return }
        let mover = claim.standing.movedBy
        let by = mover.isEmpty || mover == context.author ? "" : " (by \(mover) at \(claim.standing.movedAt))"
        let possible = TransitionTable.commands(from: claim.stage).map(\.rawValue).joined(separator: ", ")
        throw Refusal(
            .wrongStage, "\(claim.id) is \(claim.stage.rawValue)\(by): \(command.rawValue) does not start there",
            remedy: possible.isEmpty ? nil : "from here: \(possible)", subject: claim.id.description)
    }
}
