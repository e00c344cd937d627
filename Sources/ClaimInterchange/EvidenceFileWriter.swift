public import ClaimModel

extension EvidenceFile {
    /// The record as a Markdown file with front matter, UTF-8. Empty fields are left out.
    public static func write(_ record: EvidenceRecord) -> [UInt8] {
        var yaml = FrontMatter()
        if record.id.number > 0 { yaml.field("id", record.id.description) }
        yaml.field("title", record.title)
        yaml.field("publisher", record.publisher)
        yaml.field("author", record.author)
        write(record.locator, to: &yaml)
        yaml.field("source_kind", record.sourceKind.rawValue)
        yaml.field("medium", record.medium.rawValue)
        yaml.field("origin", record.origin)
        yaml.field("origin_evidence", record.originEvidence?.description)
        yaml.field("interest", record.interest)
        yaml.field("confidentiality", record.confidentiality.rawValue)
        yaml.field("published", record.published?.description)
        yaml.field("retrieved", record.retrieved?.description)
        yaml.field("as_of", record.asOf.map(EvidenceDays.text))
        write(record.excerpts, to: &yaml)
        if let snapshot = record.snapshot { write(snapshot, to: &yaml) }
        yaml.field("imported_as", record.importedAs)
        if record.state != .inForce {
            yaml.field("state", record.state.rawValue)
            yaml.field("state_reason", record.stateReason)
        }
        return yaml.file(note: record.note)
    }

    private static func write(_ locator: Locator, to yaml: inout FrontMatter) {
        yaml.field("url", locator.web?.url)
        yaml.field("archived_url", locator.web?.archivedURL)
        yaml.field("document", locator.document?.document)
        yaml.field("edition", locator.document?.edition)
        yaml.field("page", locator.document?.page)
        yaml.field("recording", locator.recording?.recording)
        yaml.field("time", locator.recording?.time)
        guard let contact = locator.contact else { return }
        yaml.open("contact")
        yaml.field("who", contact.who, depth: 1)
        yaml.field("when", contact.when, depth: 1)
        yaml.field("how", contact.how, depth: 1)
        yaml.field("asked_by", contact.askedBy, depth: 1)
        yaml.field("confirmed", contact.confirmed, depth: 1)
    }

    private static func write(_ excerpts: [Excerpt], to yaml: inout FrontMatter) {
        guard !excerpts.isEmpty else { return }
        yaml.open("excerpts")
        for excerpt in excerpts {
            yaml.item("text", excerpt.text)
            yaml.field("place", excerpt.place, depth: 2)
        }
    }

    private static func write(_ snapshot: Snapshot, to yaml: inout FrontMatter) {
        yaml.open("snapshot")
        yaml.field("file", snapshot.name, depth: 1)
        yaml.field("sha256", snapshot.digest, depth: 1)
        yaml.field("media_type", snapshot.mediaType, depth: 1)
        yaml.number("size", snapshot.size, depth: 1)
    }
}

/// Days of evidence as text: one day, or `first/last` after ISO 8601.
enum EvidenceDays {
    static func text(_ days: DayInterval) -> String { days.from == days.to ? days.from.description : "\(days.from)/\(days.to)" }

    static func read(_ text: String) -> DayInterval? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let days = parts.compactMap { $0.utf8.count == 10 ? CalendarDay(String($0)) : nil }
        guard days.count == parts.count, (1...2).contains(days.count), days[0] <= days[days.count - 1] else { return nil }
        return DayInterval(days[0], days[days.count - 1])
    }
}

/// Front matter under construction: the part of YAML that evidence files are written in.
private struct FrontMatter {
    private var text = "---\n"

    mutating func field(_ name: StaticString, _ value: String?, depth: Int = 0) {
        guard let value, !value.isEmpty else { return }
        indent(depth)
        text += "\(name): \(YAMLScalar.written(value, indent: depth + 1))\n"
    }

    mutating func number(_ name: StaticString, _ value: Int, depth: Int) {
        indent(depth)
        text += "\(name): \(value)\n"
    }

    mutating func open(_ name: StaticString) { text += "\(name):\n" }

    /// The first field of a list's item; it is written even when it is empty.
    mutating func item(_ name: StaticString, _ value: String) {
        text += "  - \(name): \(YAMLScalar.written(value, indent: 3))\n"
    }

    func file(note: String?) -> [UInt8] {
        var out = text + "---\n"
        if let note, !note.isEmpty { out += "\n" + note + "\n" }
        return Array(out.utf8)
    }

    private mutating func indent(_ depth: Int) { text += String(repeating: "  ", count: depth) }
}

/// Strings as YAML scalars that every YAML 1.1 and 1.2 reader takes for that very string.
enum YAMLScalar {
    /// Plain where nothing can be misread, a `|-` block for several clean lines, double-quoted otherwise.
    ///
    /// - Parameter indent: the depth of a block's lines, in steps of two spaces.
    static func written(_ given: String, indent: Int) -> String {
        // A byte order mark in front is no content, and readers of YAML drop it.
        let text = String(String.UnicodeScalarView(given.unicodeScalars.drop { $0 == "\u{FEFF}" }))
        if isPlain(text) { return text }
        if isBlock(text) {
            let margin = String(repeating: "  ", count: indent)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return "|-\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
        }
        return quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, last != " ", last != ":" else {
            return false
        }
        guard first.properties.isAlphabetic || isDatelike(text) else { return false }
        if ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"].contains(text.lowercased()) {
            return false
        }
        if text.contains(": ") || text.contains(" #") { return false }
        return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !isOdd($0) }
    }

    /// A day or two: YAML 1.1 reads it as a timestamp, which Assay's reader does not mind.
    private static func isDatelike(_ text: String) -> Bool { EvidenceDays.read(text) != nil }

    private static func isBlock(_ text: String) -> Bool {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1, let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty else {
            return false
        }
        return lines.allSatisfy { line in
            line.first != " " && line.last != " "
                && line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !isOdd($0) }
        }
    }

    /// Characters that YAML does not allow raw, or takes for a line break.
    private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
        (0x80..<0xA0).contains(scalar.value) || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F || isOdd(scalar) {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }
}
