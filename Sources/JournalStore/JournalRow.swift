import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

/// A row of the journal.
struct JournalRow {
    var link: ChainLink
    /// Nil when erased.
    var salt: [UInt8]?
    /// Nil when erased.
    var payload: [UInt8]?
    var payloadDigest: SHA256Digest
    var hash: SHA256Digest

    static let columns =
        "sequence, decision, version, time, author, command, kind, subjects, salt, payload, payload_digest, hash"

    init(link: ChainLink, salt: [UInt8]?, payload: [UInt8]?, payloadDigest: SHA256Digest, hash: SHA256Digest) {
        self.link = link
        self.salt = salt
        self.payload = payload
        self.payloadDigest = payloadDigest
        self.hash = hash
    }

    init(_ row: Row) throws {
        link = ChainLink(
            sequence: try row.integer(0), group: try row.integer(1), version: try row.integer(2),
            time: Int64(try row.integer(3)), author: try row.text(4), command: try row.text(5), kind: try row.text(6),
            subjects: try row.text(7))
        salt = try row.optionalBytes(8)
        payload = try row.optionalBytes(9)
        guard let digest = SHA256Digest(bytes: try row.bytes(10)), let hash = SHA256Digest(bytes: try row.bytes(11)) else {
            throw PayloadFault(detail: "entry \(link.sequence) has no digest")
        }
        payloadDigest = digest
        self.hash = hash
    }

    func insert(into db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
            link.sequence, link.group, link.version, link.time, link.author, link.command, link.kind, link.subjects,
            salt.map { Data($0) }, payload.map { Data($0) }, Data(payloadDigest.bytes), Data(hash.bytes),
        ])
    }

    static func insert(subject: Subject, sequence: Int, into db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO about VALUES (?, ?)")
            .execute(arguments: [subject.description, sequence])
    }

    /// The entry as it is projected.
    ///
    /// - Throws: ``PayloadFault`` naming the entry whose payload can't be read.
    func recorded() throws -> RecordedEntry {
        let stamp = EntryStamp(
            sequence: link.sequence, group: link.group, time: Moment(milliseconds: link.time), author: link.author)
        do {
            let entry = try payload.map { try Entry(kind: link.kind, version: link.version, payload: $0) }
            return RecordedEntry(
                stamp: stamp, kind: link.kind, subjects: ChainLink.subjects(link.subjects), entry: entry)
        } catch {
            throw PayloadFault(detail: "entry \(link.sequence) (\(link.kind)) can't be read: \(error)")
        }
    }

    func line(undoneBy: Int?) -> JournalLine {
        let entry = try? recorded().entry
        return JournalLine(
            sequence: link.sequence, group: link.group, version: link.version, time: Moment(milliseconds: link.time),
            author: link.author, command: link.command, kind: link.kind,
            subjects: link.subjects.split(separator: " ").map(String.init), summary: entry?.summary ?? "",
            isRedacted: payload == nil, undoneBy: undoneBy, hash: hash.description)
    }
}
