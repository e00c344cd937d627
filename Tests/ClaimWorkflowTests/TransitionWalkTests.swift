import ClaimModel
import Testing

@testable import ClaimWorkflow

@Suite struct TransitionWalkTests {
    private static let typed = ClaimCommand.allCases.filter { !$0.rawValue.hasPrefix("(") }

    private static func run(_ command: ClaimCommand, _ id: ClaimID, _ ledger: inout InMemoryLedger) throws {
        try ledger.decide { ledger in
            switch command {
            case .triage: try ledger.triage(id)
            case .take: try ledger.take(id)
            case .dismiss: try ledger.dismiss(id, reason: "why")
            case .merge: try ledger.merge(id, into: ClaimID(2))
            case .restore: try ledger.restore(id)
            case .waive: try ledger.waive(id, reason: "why")
            case .propose: try ledger.propose(id, try ledger.verdict("unproven"))
            case .sign: try ledger.sign(id)
            case .requestChanges: try ledger.requestChanges(id, comment: "why")
            case .reopen: try ledger.reopen(id, reason: "why")
            case .stillStands: try ledger.stillStands(id)
            case .trackedAway, .trackedBack, .trackedChange, .recalled: break
            }
        }
    }

    @Test(arguments: Stage.allCases, typed)
    func `every command from every stage goes where the table says, or is refused`(_ stage: Stage, _ command: ClaimCommand)
        throws
    {
        var ledger = try Sample.ledger()
        let id = ClaimID(1)
        try Sample.bring(&ledger, id, to: stage)
        #expect(try ledger.standing(id)?.stage == stage)
        let before = ledger
        let transition = TransitionTable.all.first { $0.command == command && $0.from.contains(stage) }
        do {
            try Self.run(command, id, &ledger)
            let after = try ledger.standing(id)?.stage
            let expected = try #require(transition, "\(command) from \(stage) is not in the table")
            #expect(expected.to == nil || after == expected.to || (command == .stillStands && after == .signedOff))
        } catch let refusal as Refusal {
            if transition == nil { #expect(refusal.code == .wrongStage) }
            // In the table, yet a guard beyond the stage holds it back: no link, no recheck.
            #expect(transition == nil || [.sign, .stillStands].contains(command), "\(refusal)")
            #expect(ledger.journal.count == before.journal.count)
        }
    }

    @Test func `the printed table has a row for each stage and command`() {
        let rows = TransitionTable.markdown.split(separator: "\n").count - 2
        #expect(rows == TransitionTable.all.map(\.from.count).reduce(0, +))
    }

    @Test(arguments: [
        (Fate.unchanged, Stage.signedOff, Stage.signedOff), (.moved, .signedOff, .signedOff),
        (.reworded, .signedOff, .inReview), (.valueChanged, .signedOff, .inReview), (.valueChanged, .proposed, .inReview),
        (.placeLost, .signedOff, .inReview), (.removed, .signedOff, .withdrawn), (.removed, .dismissed, .withdrawn),
        (.valueChanged, .dismissed, .dismissed), (.valueChanged, .waived, .inReview), (.valueChanged, .new, .new),
    ])
    func `a fate does to the stage what the table of the design says`(_ fate: Fate, _ stage: Stage, _ expected: Stage) throws {
        var ledger = try Sample.ledger()
        try Sample.bring(&ledger, ClaimID(1), to: stage)
        try ledger.decide {
            _ = try $0.track(
                TrackedClaim(claim: ClaimID(1), appearance: Sample.appearance(0, "59 ships came", revision: 2, fate: fate)))
        }
        let standing = try #require(try ledger.standing(ClaimID(1)))
        #expect(standing.stage == expected)
        #expect((standing.stage == .inReview) == !standing.rechecks.isEmpty)
    }

    @Test func `words that come back bring the verdict back as a proposal only`() throws {
        var ledger = try Sample.ledger()
        try Sample.bring(&ledger, ClaimID(1), to: .signedOff)
        for (revision, fate) in [(2, Fate.removed), (3, .unchanged)] {
            let passages = fate == .removed ? [] : [Sample.passage(0, "29 ships came")]
            try ledger.decide {
                _ = try $0.track(
                    TrackedClaim(claim: ClaimID(1), appearance: Appearance(revision: revision, passages: passages, fate: fate)))
            }
        }
        let standing = try #require(try ledger.standing(ClaimID(1)))
        #expect(standing.stage == .proposed)
        #expect(standing.rechecks.map(\.reason) == [.returned])
        #expect(standing.proposals.first?.verdict.key == "supported")
    }
}
