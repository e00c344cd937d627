import ClaimModel
import Testing
import Workbench

@Suite struct EvidenceTests {
    private static let strikes = "hit by at least 29 strikes on Monday"

    @Test func `withdrawn evidence reopens the verdict that rests on it, and its return signs nothing`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        let log = try bench.evidence("port log")
        try bench.signOff(id, log)
        #expect(try bench.workbench.withdrawEvidence(log, reason: "forged").result.reopened == [id])
        let standing = try bench.workbench.claim(id).claim.standing
        #expect(standing.stage == .inReview && standing.rechecks.map(\.reason) == [.evidenceWithdrawn])
        _ = try bench.workbench.restoreEvidence(log)
        #expect(try bench.stage(id) == .inReview)
        #expect(try bench.workbench.stillStands([id]).result == [id: true])
    }

    @Test func `an excerpt is proven in its snapshot, or refused with what stands there`() throws {
        let bench = try Bench()
        let record = EvidenceRecord(
            id: EvidenceID(0), title: "log", locator: Locator(document: DocumentLocator(document: "log")),
            excerpts: [Excerpt(text: "“29 strikes” – and no more")])
        let snapshot = SnapshotFile(bytes: Array("We counted \"29 strikes\" - and no more.".utf8), name: "log.txt")
        let id = try bench.workbench.addEvidence(record, snapshot: snapshot).result
        #expect(try bench.workbench.evidence(id).evidence.excerpts.map(\.proof) == [.normalised])
        #expect(try bench.workbench.evidence(id).isSnapshotWhole == true)
        var wrong = record
        wrong.excerpts = [Excerpt(text: "We counted 59 strikes and more")]
        let head = try bench.workbench.head()
        #expect(try code { _ = try bench.workbench.addEvidence(wrong, snapshot: snapshot) } == "excerpt-not-found")
        var hash = snapshot
        hash.digest = String(repeating: "0", count: 64)
        #expect(try code { _ = try bench.workbench.addEvidence(record, snapshot: hash) } == "digest-mismatch")
        #expect(try bench.workbench.head() == head)
    }

    @Test func `what was redacted is nowhere, and everything still verifies`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        let log = try bench.evidence("hidden log", excerpt: "the SECRET skipper")
        try bench.signOff(id, log)
        let note = try bench.workbench.note(id, "SECRET words").result
        #expect(try bench.workbench.redact(log.description, reason: "promised").result == [id])
        _ = try bench.workbench.redact(note.description, reason: "promised")
        #expect(try code { _ = try bench.workbench.undo() } == "cannot-undo-redaction")
        var text = ""
        try bench.workbench.exportJournal { text += String(decoding: $0, as: UTF8.self) }
        #expect(!text.contains("SECRET") && !text.contains("hidden log"))
        #expect(try bench.workbench.verify().faults == [])
        #expect(try bench.workbench.evidence(log).evidence.state == .redacted)
    }

    @Test func `undo names the later decision that depends on the one to be undone`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        let log = try bench.evidence("port log")
        let added = try #require(try bench.workbench.log(limit: 1).first?.group)
        let link = try #require(try bench.workbench.link([id], log, .supports).group)
        do {
            _ = try bench.workbench.undo(added)
            Issue.record("undone under its link")
        } catch {
            #expect(error.code == "later-decision-depends" && error.message.contains("decision \(link)"))
        }
        _ = try bench.workbench.propose([id], "supported")
        _ = try bench.workbench.sign([id])
        #expect(try code { _ = try bench.workbench.undo(link) } == "later-decision-depends")
        for _ in 0..<4 { _ = try bench.workbench.undo() }
        #expect(try bench.workbench.evidence() == [])
        for _ in 0..<4 { _ = try bench.workbench.redo() }
        #expect(try bench.stage(id) == .signedOff)
    }

    @Test func `bulk decisions are one decision`() throws {
        let bench = try Bench()
        let ids = [try bench.claim(Self.strikes), try bench.claim("The pier is the oldest wooden one on the coast.")]
        _ = try bench.workbench.dismiss(ids, reason: "later")
        _ = try bench.workbench.undo()
        #expect(try ids.map { try bench.stage($0) } == [.new, .new])
        #expect(try code { _ = try bench.workbench.propose(ids + [ClaimID(77)], "mixed") } == "no-such-record")
        #expect(try ids.map { try bench.stage($0) } == [.new, .new])
        _ = try bench.workbench.trial.propose(ids, "mixed")
        #expect(try ids.map { try bench.stage($0) } == [.new, .new])
    }

    @Test func `claims are split, merged, corrected by hand, and keep what a person decided`() throws {
        let bench = try Bench()
        let whole = try bench.claim("More than 100 people were moved to the school. The mayor called it a bad night.")
        let parts = try bench.workbench.splitClaim(
            whole, into: [MarkedWords("More than 100 people were moved"), MarkedWords("The mayor called it a bad night")]
        ).result
        #expect(try bench.stage(whole) == .dismissed && parts.count == 2)
        let edited = try bench.workbench.editClaim(
            parts[0], ClaimCorrection(words: MarkedWords("More than 100 people were moved to the school"), speaker: "the mayor")
        )
        #expect(edited.result.speaker == "the mayor" && edited.result.wording.hasSuffix("school"))
        _ = try bench.workbench.mergeClaims([parts[1]], into: parts[0])
        #expect(try bench.stage(parts[1]) == .duplicate)
        #expect(try bench.workbench.claim(parts[0]).claim.newest?.passages.count == 2)
        #expect(try bench.workbench.claimIDs(ClaimFilter(parsing: ["speaker:mayor", "is:by-hand"])).contains(parts[0]))
    }

    @Test func `an imported journal gives the same casebook`() throws {
        let bench = try Bench()
        try bench.signOff(try bench.claim(Self.strikes), try bench.evidence("port log"))
        var lines: [[UInt8]] = []
        try bench.workbench.exportJournal { lines.append($0) }
        let copy = try Workbench.importJournal(lines, folder: bench.folder + "/copy", author: "ben")
        #expect(try copy.head() == bench.workbench.head())
        #expect(try copy.claims() == bench.workbench.claims())
        #expect(try copy.verify(head: try copy.head().hash).faults == [])
    }

    @Test func `evidence that is added to a claim goes again with one undo`() throws {
        let bench = try Bench()
        let id = try bench.claim("hit by at least 29 strikes on Monday")
        let record = EvidenceRecord(
            id: EvidenceID(0), title: "port log", locator: Locator(web: WebLocator(url: "https://log.example.org/")))
        _ = try bench.workbench.addEvidence(record, linkedTo: id, .supports)
        #expect(try bench.workbench.claim(id).links.count == 1)
        _ = try bench.workbench.undo()
        #expect(try bench.workbench.claim(id).links.isEmpty)
        #expect(try bench.workbench.evidence().isEmpty)
    }

    @Test func `an excerpt that differs from its source is refused with what differs and the nearest passage`() throws {
        let bench = try Bench()
        var record = EvidenceRecord(
            id: EvidenceID(0), title: "log", locator: Locator(document: DocumentLocator(document: "log")))
        record.excerpts = [Excerpt(text: "the harbour log counted 31 strikes in the night of Monday")]
        let log = SnapshotFile(
            bytes: Array("So the harbour log counted 29 strikes in the night of Monday.".utf8), name: "log.txt")
        var problem: WorkbenchProblem?
        do { _ = try bench.workbench.addEvidence(record, snapshot: log) } catch { problem = error }
        #expect(problem?.code == "excerpt-not-found")
        #expect(problem?.message.contains("nearest: “the harbour log counted 29 strikes") == true)
        #expect(problem?.remedy?.contains("“31” where the source has “29”") == true)
    }
}
