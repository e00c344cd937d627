import ClaimModel
import ClaimReports
import ReportRendering
import Testing

struct RedactionTests {
    /// Every way a report leaves, as one text.
    private func everything(_ audience: Audience, _ dossier: ArticleDossier = Sample.dossier) throws -> String {
        let report = try #require(VerificationReport(dossier, for: audience))
        let reports = ReportFormat.allCases.flatMap { $0.render(report) }
        let lists = ChangeListFormat.allCases.flatMap { $0.render(ChangeList(report)) }
        return String(decoding: reports + lists, as: UTF8.self)
    }

    /// What only some may learn: the words, and for whom.
    static let secrets: [(words: String, audiences: [Audience])] = [
        ("Quillfeather", [.legal]), ("Cooper Row", [.legal]), ("twenty-one heads", [.legal]), ("shift engineer", [.legal]),
        ("21 lies within", [.legal]), ("A source known to the editors", [.editor]), ("Background memo", [.editor, .legal]),
        ("The memo", [.editor, .legal]), ("Free for whom", [.editor, .legal]), ("e2", [.editor, .legal]),
        ("Traffic count 2024", [.public, .editor, .legal]), ("c8 has no verdict", [.editor, .legal]),
        ("Half true, by Ben", [.editor, .legal]),
    ]

    @Test(arguments: secrets) func `an audience learns what it may and nothing else`(words: String, audiences: [Audience])
        throws
    {
        for audience in Audience.allCases {
            let text = try everything(audience).replacing("'", with: "").replacing("&#39;", with: "")
            let found = words == "e2" ? text.firstMatch(of: /\be2\b/) != nil : text.contains(words)
            #expect(found == audiences.contains(audience), "\(words) for \(audience)")
        }
    }

    @Test func `a recheck does not tell why hidden evidence was withdrawn`() throws {
        var dossier = Sample.dossier
        dossier.claims[1].standing.rechecks = [Recheck(reason: .evidenceWithdrawn, why: "e2 was withdrawn: he was threatened")]
        for audience in Audience.allCases {
            #expect(try everything(audience, dossier).contains("threatened") == (audience == .legal))
        }
    }

    @Test func `words of the article are never taken for a secret`() throws {
        var dossier = Sample.dossier
        dossier.evidence[.init(2)]?.title = "The harbour bridge closes for good"
        #expect(try everything(.public, dossier).contains("The harbour bridge closes for good"))
    }

    @Test func `a cycle of origins ends`() throws {
        var dossier = Sample.dossier
        dossier.evidence[.init(1)]?.originEvidence = .init(3)
        dossier.evidence[.init(3)]?.originEvidence = .init(1)
        #expect(try #require(VerificationReport(dossier, for: .legal)).claims.count == 8)
    }
}
