import ClaimInterchange
import ClaimReports
import Foundation
import ReportRendering
import SchemaChecking
import Testing

struct JSONReportTests {
    private func schema(_ name: String) throws -> SchemaCheck { try SchemaCheck(shipped: name + "-1") }

    @Test(arguments: Audience.allCases) func `a report fits its schema`(audience: Audience) throws {
        for dossier in [Sample.dossier, Sample.hostile("<\u{1}\u{2028}\u{85}\"\\")] {
            let report = try #require(VerificationReport(dossier, for: audience))
            #expect(try schema("report").problems(JSONReader.read(ReportFormat.json.render(report))) == [])
        }
    }

    @Test func `changes, gate and overview fit their schemas`() throws {
        let changes = try #require(ChangeReport(Sample.dossier, from: 1, to: 3))
        #expect(try schema("changes").problems(JSONReader.read(ChangeReportFormat.json.render(changes))) == [])
        let gate = try #require(GateOutcome(Sample.dossier))
        #expect(try schema("gate").problems(JSONReader.read(GateFormat.json.render(gate))) == [])
        #expect(try schema("overview").problems(JSONReader.read(OverviewFormat.json.render(Sample.overview))) == [])
    }

    @Test func `the schema notices what does not fit`() throws {
        let check = try schema("gate")
        #expect(!check.problems(["format": "assay-gate"]).isEmpty)
        #expect(!check.problems([]).isEmpty)
    }
}
