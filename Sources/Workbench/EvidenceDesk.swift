public import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import JournalStore

/// A copy of a source that is to be kept.
public struct SnapshotFile: Hashable, Sendable {
    /// Its bytes.
    public var bytes: [UInt8]
    /// Its name.
    public var name: String
    /// Its media type; guessed from name and bytes when nil.
    public var mediaType: String?
    /// The SHA-256 that it must have; nil when nobody wrote one down.
    public var digest: String?

    /// Makes a snapshot.
    public init(bytes: [UInt8], name: String, mediaType: String? = nil, digest: String? = nil) {
        self.bytes = bytes
        self.name = name
        self.mediaType = mediaType
        self.digest = digest
    }
}

/// An evidence record with what it is tied to.
public struct EvidenceView: Hashable, Sendable {
    /// The record.
    public var evidence: EvidenceRecord
    /// Its links.
    public var links: [LinkRecord]
    /// The record that it goes back to; itself when it stands alone.
    public var origin: EvidenceRecord
    /// Records that go back to it.
    public var dependents: [EvidenceID]
    /// Whether its snapshot is there and has its digest; nil without one.
    public var isSnapshotWhole: Bool?
}

/// What a change of evidence led to.
public struct EvidenceOutcome: Hashable, Sendable {
    /// The record.
    public var evidence: EvidenceID
    /// Claims whose verdict has to be looked at again.
    public var reopened: [ClaimID]
}

extension Workbench {
    /// The largest snapshot that is kept, in bytes.
    public static let largestSnapshot = 50 << 20

    /// Adds an evidence record, with its snapshot; excerpts are looked for in a text snapshot, and refused when they are not in
    /// it.
    ///
    /// - Returns: the record's id.
    public func addEvidence(
        _ record: EvidenceRecord, snapshot: SnapshotFile? = nil
    ) throws(WorkbenchProblem) -> Decision<EvidenceID> {
        try decide("evidence add") { ledger in
            try ledger.addEvidence(try prepared(record, snapshot, in: ledger))
        }
    }

    /// Corrects an evidence record; verdicts that rest on it are looked at again when what they rest on changed.
    public func editEvidence(
        _ record: EvidenceRecord, snapshot: SnapshotFile? = nil
    ) throws(WorkbenchProblem) -> Decision<EvidenceOutcome> {
        try decide("evidence edit") { ledger in
            let reopened = try ledger.editEvidence(try prepared(record, snapshot, in: ledger))
            return EvidenceOutcome(evidence: record.id, reopened: reopened)
        }
    }

    /// Takes an evidence record back.
    public func withdrawEvidence(_ id: EvidenceID, reason: String) throws(WorkbenchProblem) -> Decision<EvidenceOutcome> {
        try decide("evidence withdraw") { ledger in
            EvidenceOutcome(evidence: id, reopened: try ledger.withdrawEvidence(id, reason: reason))
        }
    }

    /// Puts a withdrawn record in force again; no claim is signed off again by this.
    public func restoreEvidence(_ id: EvidenceID) throws(WorkbenchProblem) -> Decision<EvidenceOutcome> {
        try decide("evidence restore") { ledger in
            try ledger.restoreEvidence(id)
            return EvidenceOutcome(evidence: id, reopened: [])
        }
    }

    /// Erases an evidence record (`e3`) or a note (`n2`) for good: in the journal, the projections, the search index and the
    /// write-ahead log. It can't be undone.
    public func redact(_ subject: String, reason: String) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try decide("redact") { ledger in
            switch Subject(subject) {
            case .evidence(let id):
                let snapshots = try Self.snapshots(of: id, ledger.reader)
                let (reopened, erased) = try ledger.redactEvidence(id, reason: reason)
                ledger.erase(payloadsOf: erased)
                let others = try Self.otherSnapshots(than: id, ledger.reader)
                for digest in snapshots.subtracting(others) { try ledger.removeBlob(digest) }
                return reopened
            case .note(let id):
                ledger.erase(payloadsOf: try ledger.redactNote(id, reason: reason))
                return []
            default:
                throw Refusal(
                    .noSuchRecord, "only evidence and notes can be redacted, not \(subject)",
                    remedy: "redact e1 --reason \"…\"",
                    subject: subject)
            }
        }
    }

    /// The digests of all snapshots that a record ever had.
    private static func snapshots(of id: EvidenceID, _ reader: StoreReader) throws -> Set<String> {
        var out: Set<String> = []
        func add(_ value: FacetValue?) {
            if case .evidence(let record)? = value, let snapshot = record.snapshot { out.insert(snapshot.digest) }
        }
        let key = FacetKey(.evidence(id), .evidence)
        add(try reader.value(key))
        for place in try reader.entries(about: .evidence(id), after: 0) {
            for change in try reader.changes(of: place.sequence) where change.key == key { add(change.before) }
        }
        return out
    }

    private static func otherSnapshots(than id: EvidenceID, _ reader: StoreReader) throws -> Set<String> {
        var out: Set<String> = []
        for other in try reader.allEvidence() where other != id { out.formUnion(try snapshots(of: other, reader)) }
        for article in try reader.articles() { out.formUnion(try reader.revisions(of: article.id).map(\.digest)) }
        return out
    }

    /// All evidence records by id.
    public func evidence(includingWithdrawn: Bool = true) throws(WorkbenchProblem) -> [EvidenceRecord] {
        try read { reader in
            try reader.allEvidence().compactMap { try reader.evidence($0) }.filter {
                includingWithdrawn || $0.state == .inForce
            }
        }
    }

    /// An evidence record with its links and origin.
    public func evidence(_ id: EvidenceID) throws(WorkbenchProblem) -> EvidenceView {
        try read { reader in
            guard let record = try reader.evidence(id) else { throw Self.noEvidence(id) }
            return EvidenceView(
                evidence: record, links: try reader.links(of: id), origin: try reader.originRecord(of: record),
                dependents: try reader.children(of: .evidence(id), kind: .evidence).map { EvidenceID($0.number) },
                isSnapshotWhole: try record.snapshot.map { try reader.hasWholeBlob($0.digest) })
        }
    }

    static func noEvidence(_ id: EvidenceID) -> Refusal {
        Refusal(.noSuchRecord, "there is no evidence \(id)", remedy: "`evidence list` lists it", subject: id.description)
    }

    /// The bytes of a record's snapshot; nil when it has none.
    public func snapshot(of id: EvidenceID) throws(WorkbenchProblem) -> SnapshotFile? {
        try read { reader in
            guard let record = try reader.evidence(id) else { throw Self.noEvidence(id) }
            return try record.snapshot.map { snapshot in
                SnapshotFile(
                    bytes: try reader.blob(snapshot.digest), name: snapshot.name, mediaType: snapshot.mediaType,
                    digest: snapshot.digest)
            }
        }
    }

    /// Reopens the verdicts that rest on evidence whose snapshot is missing or no longer has its digest.
    public func checkSnapshots() throws(WorkbenchProblem) -> Decision<[EvidenceOutcome]> {
        try decide("evidence check") { ledger in
            var out: [EvidenceOutcome] = []
            for id in try ledger.allEvidence() {
                guard let snapshot = try ledger.evidence(id)?.snapshot, try !ledger.reader.hasWholeBlob(snapshot.digest) else {
                    continue
                }
                out.append(EvidenceOutcome(evidence: id, reopened: try ledger.recallForSnapshot(id)))
            }
            return out
        }
    }

    /// Ties evidence to claims, with the arithmetic of both.
    ///
    /// - Parameter stance: what the evidence says; nil to take what arithmetic says, where it says anything.
    public func link(
        _ ids: [ClaimID], _ evidence: EvidenceID, _ stance: Stance?
    ) throws(WorkbenchProblem) -> Decision<[LinkRecord]> {
        try decide("link") { ledger in try ids.map { try link($0, evidence, stance, in: &ledger) } }
    }

    /// Adds an evidence record and ties it to a claim, in one decision.
    ///
    /// - Parameter stance: what the evidence says; nil to take what arithmetic says, where it says anything.
    /// - Returns: the link.
    public func addEvidence(
        _ record: EvidenceRecord, snapshot: SnapshotFile? = nil, linkedTo claim: ClaimID, _ stance: Stance?
    ) throws(WorkbenchProblem) -> Decision<LinkRecord> {
        try decide("evidence add") { ledger in
            let evidence = try ledger.addEvidence(try prepared(record, snapshot, in: ledger))
            return try link(claim, evidence, stance, in: &ledger)
        }
    }

    private func link(
        _ id: ClaimID, _ evidence: EvidenceID, _ stance: Stance?, in ledger: inout WriteLedger
    ) throws -> LinkRecord {
        guard let claim = try ledger.claim(id) else { throw Self.noClaim(id) }
        let comparison = try compare(claim, evidence, ledger.reader)
        guard let stance = stance ?? comparison?.suggestedStance else {
            let why = comparison.map { ": " + $0.why } ?? ""
            throw Refusal(
                .missingText, "arithmetic does not tell what \(evidence) says about \(id)\(why)",
                remedy: "link \(id) \(evidence) supports|refutes|mixed|context", subject: evidence.description)
        }
        let link = try ledger.link(id, evidence, stance, comparison: comparison)
        return try ledger.link(link)
            ?? LinkRecord(id: link, claim: id, evidence: evidence, stance: stance, comparison: comparison)
    }

    /// Parts evidence from claims.
    public func unlink(_ ids: [ClaimID], _ evidence: EvidenceID) throws(WorkbenchProblem) -> Decision<[ClaimID]> {
        try decide("unlink") { ledger in
            for id in ids { try ledger.unlink(id, evidence) }
            return ids
        }
    }

    func prepared(
        _ record: EvidenceRecord, _ file: SnapshotFile?, in ledger: WriteLedger
    ) throws -> EvidenceRecord {
        var out = record
        if let file { out.snapshot = try keep(file, ledger) }
        guard let snapshot = out.snapshot else {
            for index in out.excerpts.indices { out.excerpts[index].proof = .noSnapshot }
            return out
        }
        guard try ledger.reader.hasWholeBlob(snapshot.digest) else {
            throw Refusal(
                .noSuchRecord, "the snapshot \(snapshot.name) is not in the casebook", remedy: "give it: --snapshot-file FILE",
                subject: snapshot.name)
        }
        guard snapshot.isText else {
            for index in out.excerpts.indices { out.excerpts[index].proof = .noSnapshot }
            return out
        }
        let text = try Self.text(of: snapshot, ledger.reader.blob(snapshot.digest))
        out.excerpts = try out.excerpts.map { try QuoteCheck(text: text, source: snapshot.name).proven($0) }
        return out
    }

    private func keep(_ file: SnapshotFile, _ ledger: WriteLedger) throws -> Snapshot {
        guard file.bytes.count <= Self.largestSnapshot else {
            throw WorkbenchProblem(
                .usage, kind: "evidence", code: "snapshot-too-large", place: file.name,
                message: "the snapshot has \(file.bytes.count >> 20) MB; at most \(Self.largestSnapshot >> 20) are kept",
                remedy: "keep the text or the pages that matter", subject: file.name)
        }
        let digest = SHA256Digest(of: file.bytes).description
        if let wanted = file.digest?.lowercased(), wanted != digest {
            throw WorkbenchProblem(
                .usage, kind: "evidence", code: "digest-mismatch", place: file.name,
                message: "the snapshot has the SHA-256 \(digest.prefix(12))…, not \(wanted.prefix(12))…",
                remedy: "get the file again, or correct the record's sha256", subject: file.name)
        }
        return Snapshot(
            digest: try ledger.keep(file.bytes), name: file.name, mediaType: file.mediaType ?? file.guessedType,
            size: file.bytes.count)
    }

    private static func text(of snapshot: Snapshot, _ bytes: [UInt8]) throws -> ArticleText {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw WorkbenchProblem(
                .usage, kind: "evidence", code: "snapshot-not-utf-8", place: snapshot.name,
                message: "the snapshot is said to be text, and is not valid UTF-8",
                remedy: "save it as UTF-8; a text of two encodings proves nothing", subject: snapshot.name)
        }
        return OffsetMap.normalising(bytes).text
    }
}

extension SnapshotFile {
    fileprivate var guessedType: String {
        switch FilePath(name).ending {
        case "txt", "text", "log", "csv", "tsv": "text/plain"
        case "md", "markdown": "text/markdown"
        case "html", "htm", "xhtml": "text/html"
        case "json", "jsonl": "text/json"
        case "xml": "text/xml"
        case "pdf": "application/pdf"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "mp3", "wav", "ogg", "m4a": "audio/" + FilePath(name).ending
        case "mp4", "webm", "mov": "video/" + FilePath(name).ending
        default:
            String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0) ? "text/plain" : "application/octet-stream"
        }
    }
}

extension ComparisonRecord {
    /// The stance that arithmetic suggests; nil when it settles nothing.
    var suggestedStance: Stance? {
        switch result {
        case .entails: .supports
        case .contradicts: .refutes
        case .neutral, .abstain: nil
        }
    }
}
