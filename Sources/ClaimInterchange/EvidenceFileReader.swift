import ClaimModel
internal import Yams

extension EvidenceFile {
    /// Reads a Markdown file with front matter.
    ///
    /// - Parameters:
    ///   - bytes: the file, UTF-8; a byte order mark and CRLF are allowed.
    ///   - name: its name, as mistakes give it.
    /// - Throws: ``EvidenceFileMistakes`` with everything that is wrong.
    public static func read(_ bytes: [UInt8], name: String) throws(EvidenceFileMistakes) -> EvidenceFile {
        var reading = EvidenceFileReading(file: name)
        let file = reading.read(bytes)
        guard let file, reading.mistakes.isEmpty else { throw EvidenceFileMistakes(mistakes: reading.mistakes) }
        return file
    }
}

/// Reads one file and collects what is wrong with it.
private struct EvidenceFileReading {
    let file: String
    var mistakes: [EvidenceFileMistake] = []

    init(file: String) {
        self.file = file
    }

    mutating func read(_ bytes: [UInt8]) -> EvidenceFile? {
        guard let raw = String(validating: bytes, as: UTF8.self) else {
            fail(.encoding, 1, 1, "the file is not UTF-8", "Save it as UTF-8.")
            return nil
        }
        let text = (raw.hasPrefix("\u{FEFF}") ? String(raw.dropFirst()) : raw).replacing("\r\n", with: "\n")
        guard let (yaml, body) = parts(text), !hasTab(yaml), let root = compose(yaml) else { return nil }
        guard let mapping = root.mapping else {
            fail(.syntax, 2, 1, "the front matter holds no fields", "Write lines such as title: …")
            return nil
        }
        checkKeys(mapping, Self.keys, of: "evidence")
        return EvidenceFile(record(mapping, note: note(body)))
    }

    /// The front matter and what follows it.
    private mutating func parts(_ text: String) -> (yaml: Substring, body: Substring)? {
        let remedy = "Begin with a line --- and end the fields with a line ---."
        guard text.hasPrefix("---\n") else {
            fail(.noFrontMatter, 1, 1, "the file has no front matter", remedy)
            return nil
        }
        let rest = text.dropFirst(4)
        if rest.hasPrefix("---\n") || rest == "---" { return (rest.prefix(0), rest.dropFirst(4)) }
        if let end = rest.firstRange(of: "\n---\n") { return (rest[..<end.lowerBound], rest[end.upperBound...]) }
        if rest.hasSuffix("\n---") { return (rest.dropLast(4), rest.suffix(0)) }
        fail(.noFrontMatter, 1, 1, "the front matter does not end", remedy)
        return nil
    }

    private mutating func hasTab(_ yaml: Substring) -> Bool {
        for (offset, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let tab = line.firstIndex(of: "\t"), line[..<tab].allSatisfy({ $0 == " " || $0 == "-" || $0 == ":" }) else {
                continue
            }
            let column = line.distance(from: line.startIndex, to: tab) + 1
            fail(.tab, offset + 2, column, "a tab stands in the indentation", "Indent with spaces.")
            return true
        }
        return false
    }

    private mutating func compose(_ yaml: Substring) -> Node? {
        do {
            if let node = try Yams.compose(yaml: String(yaml), .basic) { return node }
            fail(.syntax, 2, 1, "the front matter is empty", "Write lines such as title: …")
        } catch let error as YamlError {
            fail(error)
        } catch {
            fail(.syntax, 2, 1, "the front matter is not YAML", "Check the indentation.")
        }
        return nil
    }

    private mutating func fail(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            fail(
                .syntax, mark.line + 1, mark.column, "the front matter is not YAML: \(problem)",
                "Put the value in double quotes.")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { "\($0)" }.joined(separator: ", ")
            fail(.duplicateKey, context.mark.line + 1, context.mark.column, "the key \(names) comes twice", "Keep one of them.")
        default: fail(.syntax, 2, 1, "the front matter is not YAML", "Check the indentation.")
        }
    }

    private mutating func fail(
        _ code: EvidenceFileMistake.Code, _ line: Int, _ column: Int, _ message: String, _ remedy: String
    ) {
        mistakes.append(.init(code: code, file: file, line: line, column: column, message: message, remedy: remedy))
    }

    private mutating func fail(_ code: EvidenceFileMistake.Code, at node: Node, _ message: String, _ remedy: String) {
        fail(code, (node.mark?.line ?? 1) + 1, node.mark?.column ?? 1, message, remedy)
    }

    private func note(_ body: Substring) -> String? {
        var note = body
        if note.hasPrefix("\n") { note = note.dropFirst() }
        if note.hasSuffix("\n") { note = note.dropLast() }
        return note.isEmpty ? nil : String(note)
    }
}

/// The fields.
extension EvidenceFileReading {
    private static let keys = [
        "id", "title", "publisher", "author", "url", "archived_url", "document", "edition", "page", "recording", "time",
        "contact",
        "source_kind", "medium", "origin", "origin_evidence", "interest", "confidentiality", "published", "retrieved", "as_of",
        "excerpts", "snapshot", "imported_as", "state", "state_reason",
    ]

    private mutating func record(_ mapping: Node.Mapping, note: String?) -> EvidenceRecord {
        let id = parsed(mapping, "id", "an id such as e12") { EvidenceID($0) }
        var record = EvidenceRecord(id: id ?? EvidenceID(0), title: text(mapping, "title") ?? "")
        record.publisher = text(mapping, "publisher")
        record.author = text(mapping, "author")
        record.locator = locator(mapping)
        record.sourceKind = choice(mapping, "source_kind", SourceKind.self) ?? .secondary
        record.medium = choice(mapping, "medium", Medium.self) ?? medium(of: record.locator)
        record.origin = text(mapping, "origin")
        record.originEvidence = parsed(mapping, "origin_evidence", "an id such as e12") { EvidenceID($0) }
        record.interest = text(mapping, "interest")
        record.confidentiality = choice(mapping, "confidentiality", Confidentiality.self) ?? .open
        record.published = parsed(mapping, "published", "a day such as 2026-01-31") { Self.day($0) }
        record.retrieved = parsed(mapping, "retrieved", "a day such as 2026-01-31") { Self.day($0) }
        record.asOf = parsed(mapping, "as_of", "a day, or two days as 2026-01-01/2026-01-31") { EvidenceDays.read($0) }
        record.excerpts = excerpts(mapping)
        record.snapshot = snapshot(mapping)
        record.note = note
        record.importedAs = text(mapping, "imported_as")
        record.state = choice(mapping, "state", EvidenceState.self) ?? .inForce
        record.stateReason = text(mapping, "state_reason")
        return record
    }

    private static func day(_ text: String) -> CalendarDay? { text.utf8.count == 10 ? CalendarDay(text) : nil }

    private func medium(of locator: Locator) -> Medium {
        if locator.web != nil { return .web }
        if locator.document != nil { return .document }
        return locator.recording != nil ? .audio : .conversation
    }

    private mutating func locator(_ mapping: Node.Mapping) -> Locator {
        var locator = Locator()
        let archived = address(mapping, "archived_url")
        if let url = address(mapping, "url") ?? archived { locator.web = WebLocator(url: url, archivedURL: archived) }
        if let document = text(mapping, "document") {
            locator.document = DocumentLocator(
                document: document, edition: text(mapping, "edition"), page: text(mapping, "page"))
        }
        if let recording = text(mapping, "recording") {
            locator.recording = RecordingLocator(recording: recording, time: text(mapping, "time"))
        }
        if let contact = child(mapping, "contact", keys: ["who", "when", "how", "asked_by", "confirmed"]) {
            locator.contact = ContactLocator(
                who: text(contact, "who") ?? "", when: text(contact, "when"), how: text(contact, "how"),
                askedBy: text(contact, "asked_by"), confirmed: text(contact, "confirmed"))
        }
        if locator.isEmpty, mapping["snapshot"] == nil, !mistakes.contains(where: { $0.code == .badAddress }) {
            fail(
                .noLocator, 1, 1, "nothing says where the evidence can be found",
                "Give a url, document, recording, contact or snapshot.")
        }
        return locator
    }

    private mutating func excerpts(_ mapping: Node.Mapping) -> [Excerpt] {
        guard let node = mapping["excerpts"] else { return [] }
        guard let sequence = node.sequence else {
            fail(.badValue, at: node, "excerpts is no list", "Write each excerpt as - text: …")
            return []
        }
        return sequence.compactMap { item -> Excerpt? in
            if let words = item.scalar?.string { return Excerpt(text: words) }
            guard let fields = item.mapping else {
                fail(.badValue, at: item, "the excerpt is neither text nor fields", "Write - text: …")
                return nil
            }
            checkKeys(fields, ["text", "place"], of: "an excerpt")
            return Excerpt(text: text(fields, "text") ?? "", place: text(fields, "place"))
        }
    }

    private mutating func snapshot(_ mapping: Node.Mapping) -> Snapshot? {
        guard let node = mapping["snapshot"] else { return nil }
        if let path = node.scalar?.string { return Snapshot(digest: "", name: path) }
        guard let fields = child(mapping, "snapshot", keys: ["file", "sha256", "media_type", "size"]) else { return nil }
        let digest = parsed(fields, "sha256", "64 hexadecimal digits") { text in
            text.utf8.count == 64 && text.allSatisfy(\.isHexDigit) ? text.lowercased() : nil
        }
        let size = parsed(fields, "size", "a number of bytes") { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
        return Snapshot(
            digest: digest ?? "", name: text(fields, "file") ?? "", mediaType: text(fields, "media_type") ?? "text/plain",
            size: size ?? 0)
    }

    // MARK: Values

    private mutating func text(_ mapping: Node.Mapping, _ key: String) -> String? {
        guard let node = mapping[key] else { return nil }
        guard let scalar = node.scalar else {
            fail(.badValue, at: node, "\(key) is not a text", "Write \(key): and the text on one line.")
            return nil
        }
        let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
        return isNull || scalar.string.isEmpty ? nil : scalar.string
    }

    private mutating func parsed<T>(_ mapping: Node.Mapping, _ key: String, _ form: String, _ parse: (String) -> T?) -> T? {
        guard let words = text(mapping, key) else { return nil }
        if let value = parse(words) { return value }
        if let node = mapping[key] { fail(.badValue, at: node, "\(key) is \"\(words)\"", "Write \(form).") }
        return nil
    }

    private mutating func choice<T: RawRepresentable & CaseIterable>(_ mapping: Node.Mapping, _ key: String, _ type: T.Type)
        -> T?
    where T.RawValue == String {
        parsed(mapping, key, "one of " + T.allCases.map(\.rawValue).joined(separator: ", ")) { T(rawValue: $0) }
    }

    private mutating func address(_ mapping: Node.Mapping, _ key: String) -> String? {
        guard let words = text(mapping, key) else { return nil }
        if WebAddress.isWeb(words) { return words }
        if let node = mapping[key] {
            fail(
                .badAddress, at: node, "\(key) is no http or https address: \(words)",
                "Write the whole address, or use document: for a file.")
        }
        return nil
    }

    private mutating func child(_ mapping: Node.Mapping, _ key: String, keys: [String]) -> Node.Mapping? {
        guard let node = mapping[key] else { return nil }
        guard let fields = node.mapping else {
            fail(.badValue, at: node, "\(key) holds no fields", "Indent its fields under it: \(keys.joined(separator: ", ")).")
            return nil
        }
        checkKeys(fields, keys, of: key)
        return fields
    }

    private mutating func checkKeys(_ mapping: Node.Mapping, _ known: [String], of what: String) {
        for (key, _) in mapping {
            guard let name = key.scalar?.string, !known.contains(name) else { continue }
            fail(.unknownKey, at: key, "\(what) has no field \"\(name)\"", "Known are: \(known.joined(separator: ", ")).")
        }
    }
}
