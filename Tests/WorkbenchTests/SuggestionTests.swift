import ClaimModel
import Testing
import Workbench

@Suite struct SuggestionTests {
    private static let strikes = "hit by at least 29 strikes on Monday"

    @Test func `evidence that shares words and value comes first, with the reasons`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        _ = try bench.evidence("bread prices", excerpt: "Bread became dearer in the valley.")
        let log = try bench.evidence("port log", excerpt: "At least 30 strikes hit the harbour of Velm on Monday.")
        let found = try bench.workbench.suggest(id)
        #expect(found.first?.evidence?.id == log)
        #expect(found.first?.reasons.contains { $0.contains("strikes") } == true)
        _ = try bench.workbench.link([id], log, .supports)
        #expect(try bench.workbench.suggest(id).allSatisfy { $0.evidence?.id != log })
    }

    @Test func `a claim that was checked elsewhere is offered with its verdict`() throws {
        let bench = try Bench()
        try bench.signOff(try bench.claim(Self.strikes), try bench.evidence("port log"))
        let other = ArticleID("second")
        let text = "The harbour of Velm was hit by 31 strikes on Monday, a fisherman said. It rained.\n"
        _ = try bench.workbench.addArticle(Bench.file(text, "second.txt"))
        let id = try bench.workbench.addClaim(other, MarkedWords("was hit by 31 strikes on Monday")).result
        let found = try bench.workbench.suggest(id)
        #expect(found.contains { $0.claim?.wording == Self.strikes && $0.reasons.contains { $0.contains("Supported") } })
    }

    @Test func `withdrawn and redacted evidence is not found any more`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        let log = try bench.evidence("port log", excerpt: "At least 30 strikes hit the harbour of Velm on Monday.")
        _ = try bench.workbench.withdrawEvidence(log, reason: "wrong day")
        #expect(try bench.workbench.suggest(id) == [])
        _ = try bench.workbench.restoreEvidence(log)
        #expect(try bench.workbench.suggest(id).count == 1)
        _ = try bench.workbench.redact(log.description, reason: "promised")
        #expect(try bench.workbench.suggest(id) == [])
        #expect(try bench.workbench.verify().faults == [])
        _ = try bench.workbench.rebuild()
        #expect(try bench.workbench.verify().faults == [])
    }

    @Test func `gaps name what a claim lacks, with words to look for`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        #expect(try bench.workbench.gaps().first { $0.claim == id }?.lacks == [.evidence])
        let log = try bench.evidence("port log", kind: .primary, excerpt: "At least 29 strikes.")
        _ = try bench.workbench.link([id], log, .supports)
        let gap = try #require(try bench.workbench.gaps(Bench.article).first { $0.claim == id })
        #expect(gap.lacks == [.independentSecond, .otherSide])
        #expect(gap.searchWords.contains("29"))
    }

    @Test func `arithmetic is kept with the link and suggests its stance`() throws {
        let bench = try Bench()
        let id = try bench.claim(Self.strikes)
        let log = try bench.evidence("port log", excerpt: "30 strikes hit the harbour on Monday.")
        let link = try #require(try bench.workbench.link([id], log, nil).result.first)
        #expect(link.stance == .supports && link.comparison?.result == .entails)
        #expect(link.comparison?.why.contains("30") == true)
    }
}
