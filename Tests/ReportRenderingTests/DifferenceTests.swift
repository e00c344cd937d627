import ClaimModel
import ClaimReports
import ReportRendering
import Testing

/// What changed in the words stands in the report, moves as moves.
struct DifferenceTests {
    private func page(_ parts: [RevisionPart], for audience: Audience = .editor) throws -> String {
        var report = try #require(VerificationReport(Sample.dossier, for: audience))
        report.comparison = TextComparison(from: 1, to: 2, parts: parts)
        return String(decoding: HTMLReport.render(report), as: UTF8.self)
    }

    @Test(arguments: [
        (RevisionPart(kind: .deleted, words: "29 "), "<del>29</del> "),
        (RevisionPart(kind: .inserted, words: "59 "), "<ins>59</ins> "),
        (RevisionPart(kind: .movedAway, words: "A shed. ", move: 1), "<del class=\"moved\" id=\"away1\">A shed.</del>"),
        (RevisionPart(kind: .movedHere, words: "A shed. ", move: 1), "<span class=\"moved\" id=\"here1\">A shed.</span>"),
        (RevisionPart(kind: .inserted, words: "<b>"), "<ins>&lt;b&gt;</ins>"),
    ])
    func `each change has its mark`(part: RevisionPart, markup: String) throws {
        #expect(try page([RevisionPart(kind: .same, words: "They counted "), part]).contains(markup))
    }

    @Test func `both places of a move lead to each other`() throws {
        let html = try page([
            RevisionPart(kind: .movedAway, words: "A shed. ", move: 3),
            RevisionPart(kind: .movedHere, words: "A shed. ", move: 3),
        ])
        #expect(html.contains("href=\"#here3\"") && html.contains("href=\"#away3\""))
    }

    @Test func `a changed claim stands beside its words`() throws {
        let claim = try #require(Sample.dossier.claims.first).id
        let html = try page([RevisionPart(kind: .inserted, words: "59", claims: [.init(claim: claim, fate: .valueChanged)])])
        #expect(html.contains("</a>: value changed)"))
    }

    @Test func `long unchanged stretches are cut short, and nothing is said where no word changed`() throws {
        let long = RevisionPart(kind: .same, words: (1...100).map { "w\($0)" }.joined(separator: " ") + " ")
        let html = try page([long, RevisionPart(kind: .inserted, words: "59 "), long])
        #expect(html.contains("words …] w89 w90") && html.contains("w12 [… "))
        #expect(try page([long]).contains("No word changed."))
    }
}
