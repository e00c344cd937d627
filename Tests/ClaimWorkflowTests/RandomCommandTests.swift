import ClaimModel
import Testing

@testable import ClaimWorkflow

@Suite struct RandomCommandTests {
    private static let policies = [
        Policy(name: "solo"),
        Policy(name: "strict", independentOrigins: 2, bothSides: true, fourEyes: true, blindSecond: true),
    ]

    /// One random decision; many are refused, which must leave nothing behind.
    private static func step(
        _ ledger: inout InMemoryLedger, _ random: inout SeededGenerator, redacting: Bool
    ) throws {
        ledger.context.author = ["ada", "ben", "cem"].randomElement(using: &random) ?? ""
        ledger.context.time = Moment(milliseconds: ledger.context.time.milliseconds + 1)
        let state = ledger.state
        func pick(_ kind: SubjectKind) -> Int { Int.random(in: 1...max(1, state.lastNumber(of: kind)), using: &random) }
        let (claim, other, evidence) = (ClaimID(pick(.claim)), ClaimID(pick(.claim)), EvidenceID(pick(.evidence)))
        let (fix, query, note) = (FixID(pick(.fix)), QueryID(pick(.query)), NoteID(pick(.note)))
        let stance = Stance.allCases.randomElement(using: &random) ?? .context
        let label = ["supported", "mixed", "refuted", "unproven"].randomElement(using: &random) ?? ""
        let choice = Int.random(in: 0..<(redacting ? 34 : 32), using: &random)
        let group = Int.random(in: 1...ledger.journal.count, using: &random)
        let fate = Fate.allCases.randomElement(using: &random) ?? .moved
        let newest = ledger.parts(of: .article(Sample.harbour), .revision).last?.part ?? 1
        var erased: [Int] = []
        try ledger.decide { ledger in
            switch choice {
            case 0: try ledger.triage(claim)
            case 1: try ledger.take(claim)
            case 2: try ledger.dismiss(claim, reason: "why")
            case 3: try ledger.merge(claim, into: other)
            case 4: try ledger.restore(claim)
            case 5: try ledger.waive(claim, reason: "why")
            case 6, 7, 8: try ledger.propose(claim, try ledger.verdict(label))
            case 9, 10, 11: try ledger.sign(claim)
            case 12: try ledger.requestChanges(claim, comment: "why")
            case 13: try ledger.stillStands(claim)
            case 14:
                _ = try ledger.addClaim(ClaimReading(article: Sample.harbour), at: Sample.appearance(5, "x", revision: newest))
            case 15: try ledger.edit(claim, reading: nil, appearance: Sample.appearance(6, "y", revision: newest))
            case 16: _ = try ledger.addEvidence(Sample.evidence("new", origin: label))
            case 17:
                var record = try ledger.requireEvidence(evidence)
                record.note = "note \(group)"
                record.origin = label
                _ = try ledger.editEvidence(record)
            case 18: _ = try ledger.withdrawEvidence(evidence, reason: "why")
            case 19: try ledger.restoreEvidence(evidence)
            case 20, 21, 22:
                let comparison = ComparisonRecord(result: .entails, why: "29 = 29")
                _ = try ledger.link(claim, evidence, stance, comparison: group % 2 == 0 ? comparison : nil)
            case 23: try ledger.unlink(claim, evidence)
            case 24: _ = try ledger.proposeFix(claim, to: "59 ships", because: [evidence], note: nil)
            case 25: try ledger.decide(fix, FixState.allCases.randomElement(using: &random) ?? .made, reason: "why")
            case 26: _ = try ledger.ask(claim, "how many?", of: "author")
            case 27: try ledger.answer(query, "59")
            case 28:
                _ = try ledger.note(claim, "secret \(group)")
                try ledger.tag(claim, adding: [label])
                try ledger.assign(claim, to: group % 2 == 0 ? "ben" : nil)
                try ledger.prioritise(claim, group % 3)
                try ledger.recordSearch(claim, "archive")
            case 29:
                let revision = try ledger.addRevision(RevisionRecord(article: Sample.harbour, number: 0, digest: "d\(group)"))
                for id in try ledger.claims(of: Sample.harbour) {
                    let passages = fate == .removed ? [] : [Sample.passage(3, "words \(group)")]
                    _ = try ledger.track(
                        TrackedClaim(claim: id, appearance: Appearance(revision: revision, passages: passages, fate: fate)))
                }
            case 30: _ = try ledger.undo(group % 3 == 0 ? group : nil)
            case 31: _ = try ledger.redo(group % 3 == 0 ? group : nil)
            case 32: erased = try ledger.redactEvidence(evidence, reason: "why").erased
            default: erased = try ledger.redactNote(note, reason: "why")
            }
        }
        ledger.erasePayloads(of: erased)
    }

    private static func run(seed: UInt64, steps: Int, redacting: Bool, policy: Policy) throws -> InMemoryLedger {
        var ledger = try Sample.ledger(policy: policy)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<steps {
            let before = ledger.journal.count
            let signedBefore = signed(ledger)
            do {
                try step(&ledger, &random, redacting: redacting)
            } catch is Refusal {
                #expect(ledger.journal.count == before)
            }
            for (id, signOff) in signed(ledger) where signedBefore[id] != signOff {
                try expectWithinPolicy(id, signOff, ledger)
            }
        }
        return ledger
    }

    private static func signed(_ ledger: InMemoryLedger) -> [ClaimID: SignOff] {
        var out: [ClaimID: SignOff] = [:]
        for (key, cell) in ledger.state.facets {
            if case .claim(let id) = key.subject, case .standing(let standing) = cell.value, standing.stage == .signedOff {
                out[id] = standing.signOff
            }
        }
        return out
    }

    /// A fresh signature must keep every rule that can be read off the state after it.
    private static func expectWithinPolicy(_ id: ClaimID, _ signOff: SignOff, _ ledger: InMemoryLedger) throws {
        let claim = try #require(try ledger.claim(id))
        #expect(try ledger.evidenceBreaches(claim, for: signOff.verdict, policy: ledger.context.policy).isEmpty)
        #expect(claim.standing.rechecks.isEmpty)
        if ledger.context.policy.fourEyes { #expect(signOff.author != signOff.proposedBy) }
    }

    private static func expectSame(_ left: InMemoryProjections, _ right: InMemoryProjections) {
        let keys = Set(left.facets.keys).union(right.facets.keys).filter { left.facets[$0] != right.facets[$0] }
        #expect(keys.map { "\($0): \(String(describing: left.facets[$0])) ≠ \(String(describing: right.facets[$0]))" } == [])
        let changed = Set((left.changeRanges.map(\.sequence)) + right.changeRanges.map(\.sequence)).filter {
            left.changes(of: $0) != right.changes(of: $0)
        }
        #expect(changed.map { "\($0): \(left.changes(of: $0)) ≠ \(right.changes(of: $0))" } == [])
        #expect(left.lastNumbers == right.lastNumbers)
    }

    @Test(arguments: 0..<40)
    func `the projections are the fold of the journal, also after redactions`(_ seed: Int) throws {
        let ledger = try Self.run(
            seed: UInt64(seed), steps: 150, redacting: seed % 2 == 0, policy: Self.policies[seed / 2 % 2])
        Self.expectSame(try fold(ledger.journal), ledger.state)
        let copied = try ledger.journal.map { recorded in
            var copy = recorded
            copy.entry = try recorded.entry.map { try Entry(kind: $0.kind, version: 1, payload: $0.payload) }
            return copy
        }
        Self.expectSame(try fold(copied), ledger.state)
    }

    @Test(arguments: 0..<40)
    func `undoing every decision leads back to the start`(_ seed: Int) throws {
        var ledger = try Self.run(seed: UInt64(1000 + seed), steps: 120, redacting: false, policy: Self.policies[seed % 2])
        var count = 0
        while try Self.undoOnce(&ledger) != nil {
            count += 1
            try #require(count < 10_000)
        }
        let facets = ledger.state.facets.filter { $0.key.facet != .undone }
        #expect(facets.keys.map(\.facet) == [.casebook])
    }

    private static func undoOnce(_ ledger: inout InMemoryLedger) throws -> Int? {
        do {
            var undone = 0
            try ledger.decide { undone = try $0.undo() }
            return undone
        } catch let refusal as Refusal where refusal.code == .nothingToUndo {
            return nil
        }
    }

    @Test(arguments: 0..<20)
    func `an undo and its redo leave everything as it was`(_ seed: Int) throws {
        var ledger = try Self.run(seed: UInt64(2000 + seed), steps: 80, redacting: false, policy: Self.policies[seed % 2])
        let before = ledger.state.facets.filter { $0.key.facet != .undone }
        guard try Self.undoOnce(&ledger) != nil else { return }
        let undo = ledger.journal.count
        try ledger.decide { try $0.redo(undo) }
        #expect(ledger.state.facets.filter { $0.key.facet != .undone } == before)
    }
}

extension InMemoryProjections {
    /// Every facet by its key.
    fileprivate var facets: [FacetKey: Cell] {
        var out: [FacetKey: Cell] = [:]
        for subject in subjects {
            for cell in cells(of: subject) { out[FacetKey(subject, cell.facet, part: cell.part)] = cell }
        }
        return out
    }
}
