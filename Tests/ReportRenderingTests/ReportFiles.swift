import ClaimInterchange
import ClaimReports
import Foundation
import ReportRendering
import Testing

/// Writes sample reports for looking at, when `ASSAY_WRITE_REPORTS` names a folder; then the run fails, so that it is never
/// forgotten.
@Test(.enabled(if: ProcessInfo.processInfo.environment["ASSAY_WRITE_REPORTS"] != nil))
func `sample reports are written for looking at`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["ASSAY_WRITE_REPORTS"])
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: url.appendingPathComponent(name)) }
    for audience in Audience.allCases {
        let report = try #require(VerificationReport(Sample.dossier, for: audience))
        try write("sample-\(audience.rawValue).html", HTMLReport.render(report))
    }
    let editor = try #require(VerificationReport(Sample.dossier, for: .editor))
    for format in ReportFormat.allCases { try write("sample.\(format.rawValue)", format.render(editor)) }
    for format in ChangeListFormat.allCases { try write("list.\(format.rawValue)", format.render(ChangeList(editor))) }
    let changes = try #require(ChangeReport(Sample.dossier, from: 2, to: 3))
    for format in ChangeReportFormat.allCases { try write("changes.\(format.rawValue)", format.render(changes)) }
    let gate = try #require(GateOutcome(Sample.dossier))
    for format in GateFormat.allCases { try write("gate.\(format.rawValue)", format.render(gate)) }
    for format in OverviewFormat.allCases { try write("overview.\(format.rawValue)", format.render(Sample.overview)) }
    try write("claimreview.json", ClaimReviewWriter.bundle(ClaimReviewExport.reviews(of: Sample.dossier).map(\.review)))
    try write("annotations.json", AnnotationWriter.write(AnnotationWriter.annotations(of: Sample.dossier)))
    let large = try #require(VerificationReport(Sample.large(1000), for: .editor))
    try write("large.html", HTMLReport.render(large))
    Issue.record("The reports were written to \(folder).")
}
