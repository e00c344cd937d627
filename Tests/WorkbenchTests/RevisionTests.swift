import ClaimModel
import Testing
import Workbench

@Suite struct RevisionTests {
    private static let strikes = "hit by at least 29 strikes on Monday"
    private static let pier = "The pier is the oldest wooden one on the coast."

    private func revised(_ old: String, _ new: String) -> String { Bench.first.replacing(old, with: new) }

    @Test func `a changed value reopens the signed claim and says why; the others stand`() throws {
        let bench = try Bench()
        let (strikes, pier) = (try bench.claim(Self.strikes), try bench.claim(Self.pier))
        let log = try bench.evidence("port log", origin: "port office")
        try bench.signOff(strikes, log)
        try bench.signOff(pier, try bench.evidence("register", origin: "archive"))
        let arrival = try bench.workbench.addRevision(Bench.article, Bench.file(revised("29", "59"))).result
        let outcome = try #require(arrival.outcomes.first { $0.claim == strikes })
        #expect(outcome.fate == .valueChanged && outcome.stageBefore == .signedOff && outcome.stageAfter == .inReview)
        #expect(outcome.why.contains("29") && outcome.why.contains("59"))
        #expect(try bench.stage(pier) == .signedOff)
        #expect(try bench.workbench.claim(strikes).claim.standing.rechecks.map(\.reason) == [.valueChanged])
        #expect(
            try bench.workbench.dossier(Bench.article).findings.contains {
                $0.breach.rule == .recheck && $0.breach.claim == strikes
            })
        #expect(try bench.workbench.stillStands([strikes]).result == [strikes: true])
        #expect(try bench.stage(strikes) == .signedOff)
        #expect(try bench.workbench.verify().faults == [])
    }

    @Test func `arithmetic that was done with an earlier value says so until it is done anew`() throws {
        let bench = try Bench()
        let strikes = try bench.claim(Self.strikes)
        let log = try bench.evidence("port log", excerpt: "30 strikes hit the harbour")
        _ = try bench.workbench.link([strikes], log, .supports)
        #expect(try bench.workbench.claim(strikes).links.map(\.isOutdated) == [false])
        _ = try bench.workbench.addRevision(Bench.article, Bench.file(revised("29", "59")))
        let link = try #require(try bench.workbench.claim(strikes).links.first)
        #expect(link.link.comparison?.result == .entails && link.isOutdated)
        _ = try bench.workbench.unlink([strikes], log)
        _ = try bench.workbench.link([strikes], log, .refutes)
        let anew = try #require(try bench.workbench.claim(strikes).links.first)
        #expect(anew.link.comparison?.result == .contradicts && !anew.isOutdated)
    }

    @Test func `an older text again gives the signed verdict back as a proposal`() throws {
        let bench = try Bench()
        let strikes = try bench.claim(Self.strikes)
        try bench.signOff(strikes, try bench.evidence("port log"))
        _ = try bench.workbench.addRevision(Bench.article, Bench.file(revised("29", "59")))
        let arrival = try bench.workbench.addRevision(Bench.article, Bench.file(Bench.first)).result
        #expect(arrival.sameAs == 1 && arrival.revision == 3)
        let standing = try bench.workbench.claim(strikes).claim.standing
        #expect(standing.stage == .proposed && standing.rechecks.map(\.reason) == [.returned])
        #expect(try bench.workbench.history(strikes).claim.appearances.count == 3)
    }

    @Test func `a sentence that goes closes its claim, and its return reopens it as a proposal`() throws {
        let bench = try Bench()
        let pier = try bench.claim(Self.pier)
        try bench.signOff(pier, try bench.evidence("register"))
        _ = try bench.workbench.addRevision(Bench.article, Bench.file(revised(Self.pier, "")))
        #expect(try bench.stage(pier) == .withdrawn)
        _ = try bench.workbench.addRevision(Bench.article, Bench.file(Bench.first + "A new end.\n"))
        #expect(try bench.stage(pier) == .proposed)
    }

    @Test func `the same text and a wholly different one are refused`() throws {
        let bench = try Bench()
        #expect(try code { _ = try bench.workbench.addRevision(Bench.article, Bench.file(Bench.first)) } == "same-text")
        let other = String(repeating: "Bread prices fell in the valley while bakers slept late. ", count: 8)
        #expect(try code { _ = try bench.workbench.addRevision(Bench.article, Bench.file(other)) } == "whole-of-another")
        #expect(try bench.workbench.addRevision(Bench.article, Bench.file(other), isOtherArticle: true).result.revision == 2)
    }

    @Test func `an empty revision withdraws every claim`() throws {
        let bench = try Bench()
        let pier = try bench.claim(Self.pier)
        _ = try bench.workbench.addRevision(Bench.article, Bench.file(" "), isOtherArticle: true)
        #expect(try bench.stage(pier) == .withdrawn)
    }

    @Test func `the words of a fix ask whether it was made, and one confirmation closes it`() throws {
        let bench = try Bench()
        let strikes = try bench.claim(Self.strikes)
        let log = try bench.evidence("port log")
        try bench.signOff(strikes, log, .refutes, "refuted")
        let fix = try bench.workbench.proposeFix(strikes, to: "hit by at least 17 strikes on Monday", because: [log]).result
        #expect(try bench.workbench.dossier(Bench.article).findings.contains { $0.breach.rule == .fixesClosed })
        let arrival = try bench.workbench.addRevision(Bench.article, Bench.file(revised("29", "17"))).result
        let outcome = try #require(arrival.outcomes.first { $0.claim == strikes })
        #expect(outcome.fixSeen == fix && outcome.stageAfter == .signedOff)
        #expect(try bench.workbench.confirmFix(fix).result)
        let standing = try bench.workbench.claim(strikes).claim.standing
        #expect(standing.signOff?.verdict.key == "supported" && standing.stage == .signedOff)
        #expect(try bench.workbench.fixes() == [])
    }

    @Test func `seen sentences stay seen where they stand unchanged`() throws {
        let bench = try Bench()
        let all = try bench.workbench.coverage(of: Bench.article).total
        #expect(try bench.workbench.markSeen(Bench.article, sentences: nil).result.unseen == [])
        let arrival = try bench.workbench.addRevision(Bench.article, Bench.file(revised("29", "59"))).result
        #expect(arrival.carriedSeen == all - 1)
        #expect(try bench.workbench.coverage(of: Bench.article).seen.count == all - 1)
        _ = try bench.workbench.undo()
        #expect(try bench.workbench.article(Bench.article).revisions.count == 1)
    }

    @Test func `a file is judged at the gate without being written`() throws {
        let bench = try Bench()
        let strikes = try bench.claim(Self.strikes)
        try bench.signOff(strikes, try bench.evidence("port log"))
        let head = try bench.workbench.head()
        let report = try bench.workbench.dossier(Bench.article, with: Bench.file(revised("29", "59")))
        #expect(report.revisions.last?.record.number == 2 && report.head == head)
        #expect(report.findings.contains { $0.breach.rule == .recheck && $0.breach.claim == strikes })
        #expect(try bench.workbench.head() == head)
    }

    @Test func `a chain of thirty revisions keeps the value series`() throws {
        let bench = try Bench()
        let strikes = try bench.claim(Self.strikes)
        for value in 30..<60 {
            _ = try bench.workbench.addRevision(Bench.article, Bench.file(revised("29", String(value))))
        }
        let history = try bench.workbench.history(strikes)
        #expect(history.claim.appearances.count == 31 && history.values.count == 31)
        #expect(try bench.workbench.verify().faults == [])
    }
}
