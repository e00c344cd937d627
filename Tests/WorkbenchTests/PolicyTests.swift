import ClaimModel
import Foundation
import Testing
import Workbench

@Suite struct PolicyTests {
    private static let strikes = "hit by at least 29 strikes on Monday"

    @Test func `under four eyes the proposer may not sign, another person may`() throws {
        let bench = try Bench(policy: "newsroom")
        let id = try bench.claim(Self.strikes)
        for (title, origin) in [("port log", "port"), ("ministry list", "ministry")] {
            _ = try bench.workbench.link([id], try bench.evidence(title, origin: origin, excerpt: "Strikes: 29."), .supports)
        }
        _ = try bench.workbench.recordSearch([id], "looked through three papers for another number")
        _ = try bench.workbench.propose([id], "supported")
        #expect(try code { _ = try bench.workbench.sign([id]) } == "four-eyes")
        #expect(try code { _ = try bench.workbench.acting(as: "ben").sign([id]) } == "may-not-act-as")
        try bench.reopen(as: "ben")
        _ = try bench.workbench.sign([id])
        #expect(try bench.stage(id) == .signedOff)
        bench.clock.advance(days: 200)
        #expect(try bench.workbench.claim(id).isExpired)
        #expect(try bench.workbench.claimIDs(ClaimFilter(parsing: ["recheck:expired"])) == [id])
        #expect(try bench.workbench.dossier(Bench.article).findings.contains { $0.breach.rule == .expiry })
    }

    @Test func `a breach names the rule, what is missing and the command that mends it`() throws {
        let bench = try Bench(policy: "newsroom")
        let id = try bench.claim(Self.strikes)
        _ = try bench.workbench.link([id], try bench.evidence("port log", origin: "port"), .supports)
        _ = try bench.workbench.propose([id], "supported")
        do {
            _ = try bench.workbench.sign([id])
            Issue.record("signed against policy")
        } catch {
            #expect(
                error.breaches.map(\.rule) == [.fourEyes, .independentOrigins, .provenQuotes, .bothSides])
            #expect(error.breaches.allSatisfy { !$0.missing.isEmpty && !$0.remedy.isEmpty })
        }
    }

    private static let origins: [(String?, String?, String?, Int)] = [
        ("port", "port", nil, 1), ("port", "harbour", nil, 2), (nil, nil, "Daily Net", 1), (nil, "port", "The Quay", 1),
    ]

    @Test(arguments: origins)
    func `one origin counts once, and the article's own publisher never`(
        _ one: String?, _ other: String?, _ publisher: String?, _ expected: Int
    ) throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        _ = try bench.workbench.link([id], try bench.evidence("a", publisher: publisher, origin: one), .supports)
        let second = publisher == "The Quay" ? nil : publisher
        _ = try bench.workbench.link([id], try bench.evidence("b", publisher: second, origin: other), .supports)
        #expect(Set(try bench.workbench.claim(id).links.compactMap(\.origin)).count == expected)
    }

    @Test func `a blind second verdict must agree, and the first is hidden until then`() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/assay-policy-\(UInt64.random(in: 0 ... .max)).yaml"
        try "name: blind\nblind-second: true\nfour-eyes: true\n".write(toFile: folder, atomically: true, encoding: .utf8)
        let bench = try Bench(policy: folder)
        let id = try bench.claim(Self.strikes)
        _ = try bench.workbench.link([id], try bench.evidence("port log"), .supports)
        _ = try bench.workbench.propose([id], "supported")
        let ben = bench.workbench.acting(as: "ben")
        #expect(try ben.claim(id).isVeiled)
        #expect(try ben.claims().first { $0.id == id }?.standing.proposals.first?.verdict.key == "")
        #expect(try !ben.log().contains { $0.summary.contains("Supported") })
        #expect(try ben.log(about: id.description).first?.summary.contains("hidden until two verdicts agree") == true)
        #expect(try bench.workbench.log(limit: 1).first?.summary == "\(id): Supported proposed")
        let seen = try ben.dossier(Bench.article)
        #expect(seen.claims.first { $0.id == id }?.standing.proposals.first?.verdict.key == "")
        #expect(seen.history[id]?.flatMap(\.standing.proposals).contains { $0.verdict.key == "supported" } == false)
        #expect(try code { _ = try ben.sign([id]) } == "second-verdict-missing")
        _ = try ben.propose([id], "refuted")
        #expect(try code { _ = try ben.sign([id]) } == "blind-verdict-differs")
        #expect(try ben.claim(id).claim.standing.proposals.map(\.verdict.key) == ["", "refuted"])
        _ = try ben.propose([id], "supported")
        #expect(try ben.log().contains { $0.author == "ada" && $0.summary == "\(id): Supported proposed" })
        _ = try ben.sign([id])
        #expect(try bench.stage(id) == .signedOff)
    }

    @Test func `named refusals`() throws {
        let bench = try Bench(policy: "magazine")
        let id = try bench.claim(Self.strikes)
        let work = bench.workbench
        #expect(try code { _ = try work.waive([id], reason: " ") } == "missing-reason")
        #expect(try code { _ = try work.proposeFix(id, to: "x") } == "fix-without-evidence")
        #expect(try code { _ = try work.propose([id], "splendid") } == "unknown-label")
        #expect(try code { _ = try work.triage([ClaimID(99)]) } == "no-such-record")
        #expect(try code { _ = try work.addClaim(Bench.article, MarkedWords("no such words")) } == "words-not-found")
        #expect(try code { _ = try work.addClaim(Bench.article, MarkedWords("the")) } == "words-ambiguous")
        #expect(
            try code { _ = try work.addArticle(Bench.file("x"), details: ArticleDetails(id: ArticleID("c4"))) } == "bad-name")
        #expect(try code { _ = try work.undo(1) } == "nothing-to-undo")
        #expect(try code { _ = try work.adopt(.policy, "nobody") } == "no-such-policy")
        let nowhere = EvidenceRecord(id: EvidenceID(0), title: "t")
        #expect(try code { _ = try work.addEvidence(nowhere) } == "evidence-without-locator")
        var script = nowhere
        script.locator.web = WebLocator(url: "javascript:alert(1)")
        #expect(try code { _ = try work.addEvidence(script) } == "unsafe-url")
        #expect(try code { _ = try ClaimFilter(parsing: ["stgae:new"]) } == "bad-filter")
        #expect(try work.head().count == (try work.log(limit: 1).first?.sequence))
    }

    @Test func `an origin that leads back to itself is refused`() throws {
        let bench = try Bench()
        let (one, two) = (try bench.evidence("one"), try bench.evidence("two"))
        var record = try bench.workbench.evidence(one).evidence
        record.originEvidence = two
        _ = try bench.workbench.editEvidence(record)
        var other = try bench.workbench.evidence(two).evidence
        other.originEvidence = one
        #expect(try code { _ = try bench.workbench.editEvidence(other) } == "origin-cycle")
    }

    @Test(arguments: ["solo", "newsroom", "magazine", "own-measurements"])
    func `every shipped policy can be put in force`(_ name: String) throws {
        let bench = try Bench(text: "")
        _ = try bench.workbench.adopt(.policy, name)
        #expect(try bench.workbench.policy().name == name)
    }

    @Test(arguments: ["assay", "six-step", "five-step", "four-way", "conclusion", "pre-publication"])
    func `every shipped scale has a label to propose`(_ name: String) throws {
        let bench = try Bench(scale: name)
        let id = try bench.claim(Self.strikes)
        let label = try #require(try bench.workbench.scale().labels.first)
        if name == "conclusion" {
            #expect(try code { _ = try bench.workbench.propose([id], label.key) } == "missing-conclusion")
        }
        _ = try bench.workbench.propose([id], label.key, conclusion: "It holds.")
        #expect(try bench.stage(id) == .proposed)
    }
}
