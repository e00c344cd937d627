import ClaimInterchange
import ClaimModel
import Foundation

/// One record found in a file, with the snapshot that lies beside it.
struct EvidenceSource {
    var path: String
    var record: EvidenceRecord
    var snapshot: SnapshotFile?
}

/// Reads files of evidence in every format that is imported.
enum EvidenceSources {
    /// The records of a file, or of all files right inside a folder.
    static func read(_ path: String) throws -> [EvidenceSource] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw WorkbenchProblem(
                .usage, kind: "file", code: "no-such-file", place: path, message: "there is no such file",
                remedy: "check the spelling")
        }
        guard isFolder.boolValue else { return try file(path) }
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        let files = names.filter { ["md", "json", "bib"].contains(FilePath($0).ending) }
            .map { FilePath(path).appending($0).text }.filter(FolderBounds.isRegularFile)
        guard !files.isEmpty else {
            throw WorkbenchProblem(
                .usage, kind: "evidence", code: "no-evidence", place: path, message: "the folder holds no evidence files",
                remedy: "evidence files end in .md, .json or .bib")
        }
        return try files.flatMap(file)
    }

    private static func file(_ path: String) throws -> [EvidenceSource] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw WorkbenchProblem(
                .usage, kind: "file", code: "unreadable", place: path, message: "the file can't be read",
                remedy: "check its permissions")
        }
        let bytes = [UInt8](data)
        switch FilePath(path).ending {
        case "bib": return sources(try bibliography(BibTeX.read(bytes, name: path)), path)
        case "json": return try json(bytes, path)
        default: return [try markdown(bytes, path)]
        }
    }

    private static func sources(_ records: [EvidenceRecord], _ path: String) -> [EvidenceSource] {
        records.map { EvidenceSource(path: path, record: $0) }
    }

    private static func bibliography(_ read: ImportedBibliography) throws -> [EvidenceRecord] {
        guard read.mistakes.isEmpty else { throw EvidenceFileMistakes(mistakes: read.mistakes) }
        return read.records
    }

    private static func json(_ bytes: [UInt8], _ path: String) throws -> [EvidenceSource] {
        let reviews = ClaimReviewDocument.read(bytes, address: nil)
        if !reviews.reviews.isEmpty { return sources(reviews.reviews.map(\.evidence), path) }
        return sources(try bibliography(CSLJSON.read(bytes, name: path)), path)
    }

    private static func markdown(_ bytes: [UInt8], _ path: String) throws -> EvidenceSource {
        var record = try EvidenceFile.read(bytes, name: path).record
        guard let named = record.snapshot else { return EvidenceSource(path: path, record: record) }
        let folder = FilePath(path).folder
        guard let place = FilePath(named.name).staying, FolderBounds.holds(place, in: folder) else {
            throw FolderBounds.unsafe(
                path, "the snapshot's path leads out of the folder", remedy: "name a file beside the record",
                subject: named.name)
        }
        let file = FilePath(folder).appending(place.text).text
        guard FolderBounds.isRegularFile(file), let data = FileManager.default.contents(atPath: file) else {
            throw WorkbenchProblem(
                .usage, kind: "evidence", code: "no-snapshot", place: path, message: "the snapshot \(place.text) is not there",
                remedy: "put it beside the record, or take it out")
        }
        record.snapshot = nil
        let snapshot = SnapshotFile(
            bytes: [UInt8](data), name: named.name, mediaType: named.mediaType.isEmpty ? nil : named.mediaType,
            digest: named.digest.isEmpty ? nil : named.digest)
        return EvidenceSource(path: path, record: record, snapshot: snapshot)
    }
}
