public import ClaimExtraction

/// Reads rule packs that were read from YAML before and packed: every text as its length in bytes, a colon and itself, every
/// list as its length and its elements.
///
/// `script/embed-rules` packs the shipped ones. Reading them takes a twentieth of what reading their YAML takes, which was a
/// third of a start.
public enum PackedRulePacks {
    /// The packs; nil when the text is not in the packed form.
    public static func read(_ packed: String) -> [RulePack]? {
        var packed = packed
        return packed.withUTF8 { bytes in
            var reading = PackedReading(bytes: bytes)
            let packs = reading.many { $0.pack() }
            return reading.isBroken ? nil : packs
        }
    }
}

private struct PackedReading {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// Whether something was not as expected; what is read from then on is empty.
    var isBroken = false

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func pack() -> RulePack {
        let (id, file, summary) = (text(), text(), text())
        let parts = many { PatternPart(name: $0.text(), pattern: $0.pattern(file)) }
        let tables = many { $0.table(file) }
        return RulePack(
            id: id, file: file, summary: summary, parts: parts, tables: tables, rules: many { $0.rule(file) },
            readings: many { $0.reading(file) })
    }

    private mutating func pattern(_ file: String) -> PatternSource {
        PatternSource(text: text(), place: place(file), indentation: number())
    }

    private mutating func place(_ file: String) -> PackPlace {
        PackPlace(file: file, line: number(), column: number())
    }

    private mutating func table(_ file: String) -> Table {
        let (name, place) = (text(), place(file))
        let entries = many { reading in
            let key = reading.text()
            let count = reading.number()
            if count == 0 { return Table.Entry(key: key) }
            var fields: [String: String] = [:]
            for _ in 0..<count where !reading.isBroken {
                let name = reading.text()
                fields[name] = reading.text()
            }
            return Table.Entry(key: key, fields: fields)
        }
        return Table(name: name, entries: entries, place: place)
    }

    private mutating func rule(_ file: String) -> Rule {
        let (id, kind, summary, rationale) = (text(), RuleKind(name: text()), text(), text())
        if kind == nil { isBroken = true }
        return Rule(
            id: id, kind: kind ?? .claim([]), summary: summary, rationale: rationale, pattern: pattern(file),
            examples: many { $0.text() }, counterexamples: many { $0.text() }, place: place(file))
    }

    private mutating func reading(_ file: String) -> ReadingRule {
        let (id, table, summary, rationale) = (text(), text(), text(), text())
        return ReadingRule(
            id: id, table: table.isEmpty ? nil : table, summary: summary, rationale: rationale, examples: many { $0.text() },
            counterexamples: many { $0.text() }, place: place(file))
    }

    // MARK: Pieces

    mutating func many<Element>(_ element: (inout PackedReading) -> Element) -> [Element] {
        var elements: [Element] = []
        let count = number()
        elements.reserveCapacity(min(count, bytes.count - position))
        for _ in 0..<count where !isBroken { elements.append(element(&self)) }
        return elements
    }

    private mutating func text() -> String {
        let length = number()
        guard length <= bytes.count - position else {
            isBroken = true
            return ""
        }
        defer { position += length }
        return String(decoding: bytes[position..<position + length], as: UTF8.self)
    }

    private mutating func number() -> Int {
        var value = 0
        let start = position
        while position < bytes.count, bytes[position] &- 0x30 < 10, position - start < 9 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        guard position > start, position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
            isBroken = true
            return 0
        }
        position += 1
        return value
    }
}
