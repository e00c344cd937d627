import ArgumentParser
import ClaimInterchange
import ClaimModel
import FilterCommands
import Foundation
import ReviewTerminal
import Workbench

/// What `evidence add` and `evidence edit` can say of a record.
struct EvidenceFields: ParsableArguments {
    @Option(name: .long, help: "Its title.") var title: String?
    @Option(name: .long, help: "Who published it.") var publisher: String?
    @Option(name: .long, help: "Who wrote or made it.") var by: String?
    @Option(name: .long, help: "Where it is on the web.") var url: String?
    @Option(name: .long, help: "Where it is archived.") var archived: String?
    @Option(name: .long, help: "The document or book.") var document: String?
    @Option(name: .long, help: "Its edition.") var edition: String?
    @Option(name: .long, help: "The page.") var page: String?
    @Option(name: .long, help: "The recording.") var recording: String?
    @Option(name: .long, help: "The time in the recording.") var time: String?
    @Option(name: .long, help: "Who was asked.") var contact: String?
    @Option(name: .long, help: "When they were asked.") var when: String?
    @Option(name: .long, help: "How: phone, letter, in person.") var how: String?
    @Option(name: .long, help: "Who asked.") var askedBy: String?
    @Option(name: .long, help: "What they confirmed.") var confirmed: String?
    @Option(name: .long, help: "primary, secondary or tertiary.") var kind: SourceKind?
    @Option(name: .long, help: "What it is: web, document, book, …") var medium: Medium?
    @Option(name: .long, help: "What it goes back to: a name, or an evidence id; one origin counts once.") var origin: String?
    @Option(name: .long, help: "Whose interest it serves.") var interest: String?
    @Option(name: .long, help: "open, not-for-publication or confidential.") var confidentiality: Confidentiality?
    @Option(name: .long, help: "When it was published, as 2031-05-04.") var published: CalendarDay?
    @Option(name: .long, help: "When it was retrieved.") var retrieved: CalendarDay?
    @Option(name: .long, help: "The day for which it holds.") var asOf: CalendarDay?
    @Option(name: .long, help: "Words quoted from it; may be given several times.") var excerpt: [String] = []
    @Option(name: .long, help: "A note.") var note: String?

    /// Puts what was said into a record.
    func apply(to record: inout EvidenceRecord) {
        if let title { record.title = title }
        if let publisher { record.publisher = publisher }
        if let by { record.author = by }
        applyLocator(to: &record)
        if let kind { record.sourceKind = kind }
        if let medium { record.medium = medium }
        if let origin {
            record.originEvidence = EvidenceID(origin)
            record.origin = record.originEvidence == nil ? origin : nil
        }
        if let interest { record.interest = interest }
        if let confidentiality { record.confidentiality = confidentiality }
        if let published { record.published = published }
        if let retrieved { record.retrieved = retrieved }
        if let asOf { record.asOf = DayInterval(asOf, asOf) }
        if !excerpt.isEmpty { record.excerpts = excerpt.map { Excerpt(text: $0) } }
        if let note { record.note = note }
    }

    private func applyLocator(to record: inout EvidenceRecord) {
        if url != nil || archived != nil {
            record.locator.web = WebLocator(
                url: url ?? record.locator.web?.url ?? "", archivedURL: archived ?? record.locator.web?.archivedURL)
        }
        if document != nil || edition != nil || page != nil {
            let old = record.locator.document
            record.locator.document = DocumentLocator(
                document: document ?? old?.document ?? "", edition: edition ?? old?.edition, page: page ?? old?.page)
        }
        if recording != nil || time != nil {
            let old = record.locator.recording
            record.locator.recording = RecordingLocator(recording: recording ?? old?.recording ?? "", time: time ?? old?.time)
        }
        if contact != nil || when != nil || how != nil || askedBy != nil || confirmed != nil {
            let old = record.locator.contact
            record.locator.contact = ContactLocator(
                who: contact ?? old?.who ?? "", when: when ?? old?.when, how: how ?? old?.how, askedBy: askedBy ?? old?.askedBy,
                confirmed: confirmed ?? old?.confirmed)
        }
    }
}

/// `evidence add`: a new record.
struct EvidenceAddCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an evidence record, from options or from a file with front matter.",
        discussion: """
            evidence add FILE.md reads a record; evidence add --title … --url … --kind primary makes one. A text file, or \
            --snapshot-file FILE, is kept under its hash, in which the excerpts are then found. evidence add URL --snapshot runs \
            the command that the settings name for snapshots, for example curl, and keeps what it fetched.
            """)
    @Argument(help: "A file with the record, or the record's URL.", completion: .file()) var source: String?
    @OptionGroup var fields: EvidenceFields
    @Option(name: .long, help: "A file that is kept as the snapshot.", completion: .file()) var snapshotFile: String?
    @Flag(name: .long, help: "Fetch the snapshot with the command that the settings name.") var snapshot = false
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        if let source, EvidenceFileNames.isRecord(source) {
            let ids = try session.doing("importing records") { _ in try workbench.importEvidence(from: source).result }
            return try session.output.show(
                EvidenceSheet.list(try ids.map { try workbench.evidence($0).evidence }, width: session.output.columns))
        }
        var record = EvidenceRecord(id: EvidenceID(0), title: fields.title ?? source ?? "")
        fields.apply(to: &record)
        if let source, source.contains("://") { record.locator.web = WebLocator(url: source, archivedURL: fields.archived) }
        let copy = source.flatMap { $0.contains("://") ? nil : $0 } ?? snapshotFile
        if record.locator.isEmpty, let copy {
            record.locator.document = DocumentLocator(document: FilePath(copy).name)
        }
        let kept = try snapshot ? SnapshotFetch.fetch(source ?? fields.url, session: session) : copy.map(SnapshotFiles.file)
        let id = try workbench.addEvidence(record, snapshot: kept).result
        try session.output.show(EvidenceSheet(view: try workbench.evidence(id)).answer(width: session.output.columns))
    }
}

/// Which files hold records, and are no snapshots.
enum EvidenceFileNames {
    static func isRecord(_ path: String) -> Bool {
        !path.contains("://") && [".md", ".json", ".bib"].contains { path.hasSuffix($0) }
    }
}

/// `evidence edit`: a record corrected.
struct EvidenceEditCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct an evidence record; verdicts that rest on it are marked for recheck.")
    @Argument(help: "The evidence.") var evidence: EvidenceID
    @OptionGroup var fields: EvidenceFields
    @Option(name: .long, help: "A file that is kept as the new snapshot.", completion: .file()) var snapshotFile: String?
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        var record = try workbench.evidence(evidence).evidence
        fields.apply(to: &record)
        _ = try workbench.editEvidence(record, snapshot: try snapshotFile.map(SnapshotFiles.file))
        try session.output.show(EvidenceSheet(view: try workbench.evidence(evidence)).answer(width: session.output.columns))
    }
}
/// `evidence import`: a folder or file of records.
struct EvidenceImportCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import evidence: files with front matter, CSL-JSON, BibTeX or ClaimReview; again changes nothing.")
    @Argument(help: "Files or folders.", completion: .file()) var paths: [String]
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let ids = try session.doing("importing records", total: paths.count) { work in
            try paths.enumerated().flatMap { done, path in
                try work.advance(to: done)
                return try workbench.importEvidence(from: path).result
            }
        }
        try session.output.show(
            EvidenceSheet.list(try ids.map { try workbench.evidence($0).evidence }, width: session.output.columns))
    }
}

/// `evidence export`: one file a record.
struct EvidenceExportCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write every evidence record as a file with front matter.")
    @Argument(help: "The folder.", completion: .directory) var folder: String
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let count = try session.workbench().exportEvidence(to: folder)
        try session.output.show(.record("exported", folder, "\(count) records"))
    }
}

/// `evidence check`: snapshots and excerpts.
struct EvidenceCheckCommand: CasebookCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check that snapshots have the recorded digest and hold the excerpts.")
    @OptionGroup var casebook: CasebookOptions

    func run(in session: Session) throws {
        let workbench = try session.workbench()
        let problems = try session.doing("checking evidence") { _ in try workbench.checkEvidence() }
        var answer = Answer()
        answer.human = problems.map { StyledProblem.line($0.evidence.description, $0.problem) }
        if problems.isEmpty { answer.human = [StyledProblem.allGood("every snapshot and excerpt is as recorded")] }
        answer.plain = problems.map { [$0.evidence.description, $0.problem] }
        answer.json = [
            .init(
                "problems",
                .array(problems.map { ["evidence": .string($0.evidence.description), "problem": .string($0.problem)] }))
        ]
        try session.output.show(answer)
        if !problems.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
    }
}
