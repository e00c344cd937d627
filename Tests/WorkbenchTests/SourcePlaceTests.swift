import ClaimModel
import Foundation
import Testing
import Workbench

@Suite struct `Places in the source` {
    private static let draft = """
        # Velm

        The harbour of **Velm** was hit by at least 29 strikes on Monday, the port office said.[^1]

        [^1]: Port office, bulletin 7.
        """

    @Test func `a claim of a marked-up file leads back to its line and column, also after a rebuild`() throws {
        let bench = try Bench(text: "")
        let arrival = try bench.workbench.addArticle(
            Bench.file(Self.draft, "velm.md"), details: ArticleDetails(id: Bench.article)
        ).result
        #expect(arrival.notices.contains("A footnote: Port office, bulletin 7."))
        _ = try bench.workbench.rebuild()
        let dossier = try bench.workbench.dossier(Bench.article)
        let revision = try #require(dossier.revisions.last)
        let passage = try #require(dossier.claims.first?.appearance(in: 1)?.passages.first)
        let place = try #require(revision.sourcePlaces[passage.range.lowerBound])
        #expect(place.hasPrefix("line 3, column "))
        #expect(try bench.workbench.verify().faults.isEmpty)
    }

    @Test func `a claim of a plain text leads back to its line and column, although no map is kept`() throws {
        let bench = try Bench()
        let revision = try #require(try bench.workbench.dossier(Bench.article).revisions.last)
        #expect(Set(revision.sourcePlaces.values).isSuperset(of: ["line 1, column 1", "line 3, column 1"]))
    }
}
