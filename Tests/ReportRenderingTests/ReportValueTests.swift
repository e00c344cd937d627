import ClaimModel
import ClaimReports
import ReportRendering
import Testing

struct ReportValueTests {
    @Test func `the summary counts what the text holds`() throws {
        let report = try #require(VerificationReport(Sample.dossier, for: .legal))
        #expect(report.summary.claims == 6 && report.summary.gone == 2 && report.summary.settled == 2)
        #expect(report.summary.count(of: .refuted) == 1 && report.summary.openFixes == 1 && report.summary.openQueries == 1)
        #expect(report.claims.map(\.id.number) == [1, 2, 3, 4, 7, 8, 5, 6])
        #expect(report.unchecked.map(\.reason).contains("Waived by Ada: Said by the line itself this morning."))
    }

    @Test func `arithmetic done before the value changed says so`() throws {
        var dossier = Sample.dossier
        dossier.revisions[2].record.addedAt = Sample.noon
        dossier.links[0].time = Sample.noon.adding(days: -1)
        let lines = try #require(VerificationReport(dossier, for: .legal)).claims.map(\.evidence)
        #expect(lines[0].map(\.isComparisonOutdated) == [true] && lines[1].map(\.isComparisonOutdated) == [false])
        let earlier = try #require(VerificationReport(dossier, revision: 2, for: .legal))
        #expect(earlier.claims[0].evidence.map(\.isComparisonOutdated) == [false])
    }

    @Test func `an earlier revision is reported as it stood then`() throws {
        let first = try #require(VerificationReport(Sample.dossier, revision: 1, for: .legal))
        #expect(first.claims.count == 6)
        #expect(first.claims[0].status == .supported && first.claims[0].wording == "The bridge carries 41,000 cars a day")
        #expect(first.claims[1].status == .open)
        #expect(VerificationReport(Sample.dossier, revision: 4, for: .legal) == nil)
    }

    @Test(arguments: [(1, 2), (2, 3), (1, 3)]) func `the change report's sums are those of the flow`(from: Int, to: Int) throws
    {
        let report = try #require(ChangeReport(Sample.dossier, from: from, to: to))
        for (fate, count) in report.counts { #expect(report.changes.count { $0.fate == fate } == count) }
        #expect(report.counts.reduce(0) { $0 + $1.count } == report.changes.count)
        #expect(report.flow.ways.reduce(0) { $0 + $1.count } == report.changes.count)
    }

    @Test func `fates between far revisions are the most serious on the way`() throws {
        let report = try #require(ChangeReport(Sample.dossier, from: 1, to: 3))
        let fates = Dictionary(uniqueKeysWithValues: report.changes.map { ($0.claim.number, $0.fate) })
        #expect(
            fates == [
                1: .valueChanged, 2: .valueChanged, 3: .reworded, 4: .unchanged, 5: .removed, 6: .removed, 7: .new, 8: .new,
            ])
        #expect(ChangeReport(Sample.dossier, from: 3, to: 1) == nil && ChangeReport(Sample.dossier, from: 1, to: 9) == nil)
    }

    @Test func `the change list holds fixes in place, queries and stets`() throws {
        let list = ChangeList(try #require(VerificationReport(Sample.dossier, for: .editor)))
        #expect(list.changes.map(\.fix.id.number) == [1] && list.stets.map(\.fix.id.number) == [2])
        #expect(list.changes[0].line == 5 && list.changes[0].before == "Repairs cost ")
        #expect(list.changes[0].because == ["e3: Repair bill", "e2: A source known to the editors"])
        #expect(list.queries.map(\.query.question) == ["Free for whom?"])
    }

    @Test func `the gate's findings have lines and columns`() throws {
        let gate = try #require(GateOutcome(Sample.dossier, file: "draft 1.md"))
        #expect(!gate.isOpen && gate.findings.map(\.line) == [3, nil])
        #expect(gate.findings[0].column == 1 && gate.findings[0].endColumn == 37)
        let text = String(decoding: GateFormat.text.render(gate), as: UTF8.self)
        #expect(text.hasPrefix("draft 1.md:3:1: recheck: c1 needs a recheck: value changed.\n"))
        #expect(text.contains("remedy: assay still c1\n"))
        #expect(text.contains("c7: waived by Ada: Said by the line itself this morning.\n"))
        #expect(String(decoding: GateFormat.sarif.render(gate), as: UTF8.self).contains("\"uri\": \"draft%201.md\""))
    }

    @Test func `a file outside the casebook has its own lines`() throws {
        let dossier = Sample.dossier
        let outcome = GateOutcome(
            article: dossier.article, revision: 4, text: dossier.revisions[2].text, policy: "solo", findings: dossier.findings,
            claims: [],
            file: "x.html", moment: dossier.moment, place: { (line: 100 + $0, column: 7) })
        #expect(outcome.findings.map(\.line) == [136, nil] && outcome.findings[0].column == 7)
    }

    @Test func `an open gate says so in every format`() throws {
        var dossier = Sample.dossier
        dossier.findings = []
        let gate = try #require(GateOutcome(dossier))
        func text(_ format: GateFormat) -> String { String(decoding: format.render(gate), as: UTF8.self) }
        #expect(gate.isOpen && text(.text).contains("may be published"))
        #expect(text(.json).contains("\"open\": true"))
        #expect(text(.junit).contains("failures=\"0\"") && text(.junit).contains("<testcase"))
        #expect(text(.sarif).contains("\"results\": []"))
    }

    @Test func `hostile words keep XML well formed`() throws {
        let words = "<&\"'>\u{0}\u{1F}\u{FFFE}]]>"
        var dossier = Sample.hostile(words)
        dossier.findings = [GateFinding(breach: PolicyBreach(rule: .recheck, missing: words, remedy: words), revision: 1)]
        let xml = String(decoding: GateFormat.junit.render(try #require(GateOutcome(dossier, file: words))), as: UTF8.self)
        #expect(!xml.contains("\u{0}") && !xml.contains("\u{1F}") && !xml.contains("\u{FFFE}") && !xml.contains("]]>"))
        #expect(
            xml.matches(of: /<(\/?[a-z]+)/).map { String($0.1) } == [
                "testsuites", "testsuite", "testcase", "failure", "/failure", "/testcase", "/testsuite", "/testsuites",
            ])
    }

    @Test func `the overview names articles, stages, verdicts and what is open`() {
        let text = String(decoding: OverviewFormat.text.render(Sample.overview), as: UTF8.self)
        for words in [
            "6 claims", "1 of 2 sentences seen", "2 in the way of", "signed off: 2", "True: 1", "value changed: 1", "1 d 2 h",
            "c8 unchecked",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }
}
