import ClaimModel
import ClaimWorkflow
import ContentDigest
import Foundation
import GRDB

extension JournalStore {
    /// Writes the whole journal and all blobs as JSON Lines: a heading, one line per entry, one per blob.
    ///
    /// The same casebook always gives the same bytes.
    ///
    /// - Parameter sink: takes each line, without its line end.
    public func exportLines(_ sink: ([UInt8]) throws -> Void) throws {
        try StoreProblem.mapping(file) {
            try queue.read { db in
                let head = try StoreReader(SQLiteState(db)).head()
                try sink(Array(#"{"assay_journal":1,"entries":\#(head.count),"head":"\#(head.hash)"}"#.utf8))
                let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY sequence")
                while let row = try rows.next() { try sink(try JournalRow(row).exported) }
                let blobs = try Row.fetchCursor(db, sql: "SELECT digest, bytes FROM blob ORDER BY digest")
                while let row = try blobs.next() { try sink(Self.exported(blob: row.bytes(1), digest: row.text(0))) }
            }
        }
    }

    private static func exported(blob: [UInt8], digest: String) -> [UInt8] {
        var out = Array(#"{"blob":"\#(digest)","#.utf8)
        if let text = String(validating: blob, as: UTF8.self) {
            out += Array(#""text":"#.utf8) + JSONText.quoted(text)
        } else {
            out += Array(#""base64":"\#(Data(blob).base64EncodedString())""#.utf8)
        }
        out.append(UInt8(ascii: "}"))
        return out
    }

    /// Makes a casebook from the lines of an export, with the same entries and the same head hash.
    ///
    /// Every hash and blob is checked; a line that does not fit leaves no casebook behind.
    ///
    /// - Parameters:
    ///   - folder: holds no casebook yet.
    ///   - lines: the lines of an export, without line ends.
    ///   - steps: told how far it is.
    public static func importing(
        _ lines: some Sequence<[UInt8]>, folder: String, steps: StoreSteps = .silent
    ) throws -> JournalStore {
        try create(folder: folder) { store in
            // Whatever does not stop in time is ended with the process, and leaves no half of a casebook behind.
            steps.whenStopped { [queue = store.queue, draft = store.file] in
                queue.interrupt()
                removeDraft(draft)
            }
            var entries = 0
            try store.queue.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    var reader = ImportRun(db: db)
                    for line in lines where !line.isEmpty {
                        try reader.take(line)
                        entries = reader.promised?.entries ?? 0
                        try WorkPart(steps: steps, entries: entries, span: 0...0.4).advance(
                            to: reader.count, of: max(entries, reader.count))
                    }
                    try reader.finish()
                    return .commit
                }
            }
            _ = try store.rebuild(WorkPart(steps: steps, entries: entries, span: 0.4...1))
        }
    }
}

extension JournalRow {
    /// The row as one line of JSON; the payload's own bytes stand in it unchanged.
    fileprivate var exported: [UInt8] {
        var out = Array(
            #"{"sequence":\#(link.sequence),"group":\#(link.group),"version":\#(link.version),"time":\#(link.time),"author":"#
                .utf8)
        out += JSONText.quoted(link.author) + Array(#","command":"#.utf8) + JSONText.quoted(link.command)
        out += Array(#","kind":"#.utf8) + JSONText.quoted(link.kind)
        out += Array(#","subjects":"#.utf8) + JSONText.quoted(link.subjects)
        if let salt, let payload {
            out += Array(#","salt":"\#(salt.hexadecimal)","payload":"#.utf8) + payload
        }
        out += Array(#","payload_digest":"\#(payloadDigest)","hash":"\#(hash)"}"#.utf8)
        return out
    }
}

extension [UInt8] {
    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    fileprivate init?(hexadecimal text: String) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

/// Reads an export line by line.
private struct ImportRun {
    let db: Database
    private var number = 0
    private var previous = SHA256Digest.none
    private(set) var count = 0
    private(set) var promised: (entries: Int, head: String)?

    init(db: Database) {
        self.db = db
    }

    private func problem(_ detail: String) -> StoreProblem { .badImport(line: number, detail: detail) }

    mutating func take(_ line: [UInt8]) throws {
        number += 1
        do {
            let ranges = try JSONText.memberRanges(line)
            let members = Dictionary(ranges.map { ($0.key, Array(line[$0.value])) }) { first, _ in first }
            if number == 1 {
                guard try Self.integer(members["assay_journal"]) == 1 else { throw problem("it does not begin as one") }
                promised = (try Self.integer(members["entries"]) ?? 0, try Self.string(members["head"]) ?? "")
            } else if members["blob"] != nil {
                try takeBlob(members)
            } else {
                try takeEntry(members)
            }
        } catch let error as PayloadError {
            throw problem("it is not as expected (\(error))")
        }
    }

    private mutating func takeEntry(_ members: [String: [UInt8]]) throws {
        func need<Value>(_ value: Value?, _ name: String) throws -> Value {
            guard let value else { throw problem("\(name) is missing") }
            return value
        }
        let link = ChainLink(
            sequence: try need(try Self.integer(members["sequence"]), "sequence"),
            group: try need(try Self.integer(members["group"]), "group"),
            version: try need(try Self.integer(members["version"]), "version"),
            time: Int64(try need(try Self.integer(members["time"]), "time")),
            author: try need(try Self.string(members["author"]), "author"),
            command: try need(try Self.string(members["command"]), "command"),
            kind: try need(try Self.string(members["kind"]), "kind"),
            subjects: try need(try Self.string(members["subjects"]), "subjects"))
        let salt = try Self.string(members["salt"]).flatMap { [UInt8](hexadecimal: $0) }
        let payload = members["payload"]
        let digest = try need(
            try Self.string(members["payload_digest"]).flatMap { SHA256Digest(hexadecimal: $0) }, "payload_digest")
        let hash = try need(try Self.string(members["hash"]).flatMap { SHA256Digest(hexadecimal: $0) }, "hash")
        count += 1
        guard link.sequence == count else { throw problem("entry \(count) is missing") }
        if let salt, let payload, ChainLink.payloadDigest(salt: salt, payload: payload) != digest {
            throw problem("the payload of entry \(count) was changed")
        }
        guard (salt == nil) == (payload == nil), link.hash(after: previous, payload: digest) == hash else {
            throw problem("entry \(count) was changed, or is not the one that was written after entry \(count - 1)")
        }
        previous = hash
        try JournalRow(link: link, salt: salt, payload: payload, payloadDigest: digest, hash: hash).insert(into: db)
    }

    private func takeBlob(_ members: [String: [UInt8]]) throws {
        guard let digest = try Self.string(members["blob"]) else { throw problem("blob is missing") }
        let bytes: [UInt8]
        if let text = try Self.string(members["text"]) {
            bytes = Array(text.utf8)
        } else if let text = try Self.string(members["base64"]), let data = Data(base64Encoded: text) {
            bytes = [UInt8](data)
        } else {
            throw problem("the content \(digest.prefix(12))… is missing")
        }
        guard SHA256Digest(of: bytes).description == digest else {
            throw problem("the content \(digest.prefix(12))… was changed")
        }
        try db.execute(sql: "INSERT OR IGNORE INTO blob VALUES (?, ?)", arguments: [digest, Data(bytes)])
    }

    func finish() throws {
        guard let promised else { throw problem("it is empty") }
        guard promised.entries == count, promised.head == previous.description else {
            throw problem(
                "\(promised.entries) entries were promised, \(count) came: the export was cut off or put together anew")
        }
        try db.execute(sql: "UPDATE head SET count = ?, hash = ?", arguments: [count, Data(previous.bytes)])
    }

    private static func integer(_ bytes: [UInt8]?) throws -> Int? {
        guard let bytes, case .integer(let value) = try JSONText.parse(bytes) else { return nil }
        return value
    }

    private static func string(_ bytes: [UInt8]?) throws -> String? {
        guard let bytes, case .string(let value) = try JSONText.parse(bytes) else { return nil }
        return value
    }
}
