import ClaimInterchange
public import ClaimModel
import ClaimWorkflow
import Foundation
import JournalStore

/// Something wrong with a record of evidence, found by looking again.
public struct EvidenceProblem: Hashable, Sendable {
    /// The record.
    public var evidence: EvidenceID
    /// One sentence.
    public var problem: String
}

extension Workbench {
    /// Imports evidence from a file or a folder: Markdown with front matter, CSL-JSON, BibTeX, ClaimReview. Everything or
    /// nothing.
    ///
    /// What is there already is left as it is, so that importing again changes nothing: a record of the same id or the same
    /// origin in an earlier import, with the same content.
    /// - Returns: the records that are new, and those that were there.
    public func importEvidence(from path: String) throws(WorkbenchProblem) -> Decision<[EvidenceID]> {
        let files = try WorkbenchProblem.reporting { try EvidenceSources.read(path) }
        return try decide("evidence import") { ledger in
            var ids: [EvidenceID] = []
            var known: [EvidenceID: EvidenceID] = [:]
            var there = EvidenceThere(try ledger.reader.allEvidence().compactMap { try ledger.evidence($0) })
            for file in files.sorted(by: { ($0.record.id, $0.path) < ($1.record.id, $1.path) }) {
                var record = file.record
                if let origin = record.originEvidence { record.originEvidence = known[origin] ?? origin }
                let id = try take(record, from: file, besides: &there, in: &ledger)
                if file.record.id.number > 0 { known[file.record.id] = id }
                ids.append(id)
            }
            return ids
        }
    }

    private func take(
        _ record: EvidenceRecord, from file: EvidenceSource, besides there: inout EvidenceThere, in ledger: inout WriteLedger
    ) throws -> EvidenceID {
        let prepared = try prepared(record, file.snapshot, in: ledger)
        if let known = there.record(importedAs: record.importedAs) ?? there.record(sayingTheSameAs: prepared) { return known }
        if record.id.number > 0, try ledger.evidence(record.id) != nil {
            throw WorkbenchProblem(
                .refused, kind: "evidence", code: "evidence-id-taken", place: file.path,
                message: "\(record.id) is in the casebook with other content",
                remedy: "evidence edit \(record.id) corrects it; take the id out of the file to add another record",
                subject: file.path)
        }
        let id = try ledger.addEvidence(prepared)
        if let added = try ledger.evidence(id) { there.add(added) }
        return id
    }

    /// Writes every record as a Markdown file with front matter, and its snapshot beside; what Assay wrote before comes out
    /// byte by byte.
    ///
    /// A snapshot whose name is taken, or would lead out of the folder, goes into a folder of its record's own.
    /// - Returns: how many records were written.
    public func exportEvidence(to folder: String) throws(WorkbenchProblem) -> Int {
        let records = try evidence()
        return try WorkbenchProblem.reporting {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let target = try ExportFolder(folder)
            let names = records.map { "\($0.id)-\(ArticleID(naming: $0.title)).md" }
            var places = SnapshotPlaces(taken: names)
            for (record, name) in zip(records, names) {
                var record = record
                if let snapshot = record.snapshot {
                    let place = places.place(of: snapshot, evidence: record.id)
                    record.snapshot?.name = place.text
                    try target.write(try store.read { try $0.blob(snapshot.digest) }, to: place)
                }
                try target.write(EvidenceFile.write(record), to: FilePath(name))
            }
            return records.count
        }
    }

    /// Looks at every record again: whether its snapshot is whole, and whether its excerpts are in it.
    public func checkEvidence() throws(WorkbenchProblem) -> [EvidenceProblem] {
        var problems: [EvidenceProblem] = []
        for record in try evidence() where record.state == .inForce {
            if let snapshot = record.snapshot, try !read({ try $0.hasWholeBlob(snapshot.digest) }) {
                problems.append(
                    EvidenceProblem(evidence: record.id, problem: "the snapshot \(snapshot.name) no longer has its digest"))
            }
            for excerpt in record.excerpts where excerpt.proof == .missing || excerpt.proof == .noSnapshot {
                let why = excerpt.proof == .missing ? "is not in the snapshot" : "has no text snapshot to be found in"
                problems.append(EvidenceProblem(evidence: record.id, problem: "“\(excerpt.text.prefix(40))” \(why)"))
            }
        }
        return problems
    }
}
