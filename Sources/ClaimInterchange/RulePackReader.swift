public import ClaimExtraction
internal import Yams

/// Reads rule packs from YAML.
///
///     let pack = try RulePackReader.read(text, file: "rules/mine.yaml")
///
/// Every mistake found is reported at once, each with line, column and what to do.
public enum RulePackReader {
    /// Reads a pack.
    ///
    /// - Parameters:
    ///   - yaml: the file's text.
    ///   - file: its name, as errors give it.
    /// - Throws: ``RulePackErrors``.
    public static func read(_ yaml: String, file: String) throws(RulePackErrors) -> RulePack {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml, .basic)
        } catch {
            throw RulePackErrors([syntaxError(error, file: file)])
        }
        var reading = PackReading(file: file, lines: yaml.split(separator: "\n", omittingEmptySubsequences: false))
        let pack = reading.pack(root)
        guard reading.errors.isEmpty else { throw RulePackErrors(reading.errors) }
        return pack
    }

    private static func syntaxError(_ error: any Error, file: String) -> RulePackError {
        var place = PackPlace(file: file, line: 1, column: 1)
        var message = "the file is not YAML"
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
            .composer(_, let problem, let mark, _)?:
            place = PackPlace(file: file, line: mark.line, column: mark.column)
            message += ": " + problem
        case .reader(let problem, _, _, _)?: message += ": " + problem
        case .duplicatedKeysInMapping(let duplicates, let context)?:
            place = PackPlace(file: file, line: context.mark.line, column: context.mark.column)
            let names = duplicates.map { "\($0)" }.joined(separator: ", ")
            return RulePackError(
                .duplicate, at: place, "the key \(names) comes twice", remedy: "Keep one of them.")
        default: break
        }
        return RulePackError(
            .syntax, at: place, message, remedy: "Put patterns in single quotes or in a |- block, and check the indentation.")
    }
}

/// Walks the nodes of one pack and collects what is wrong with them.
private struct PackReading {
    let file: String
    let lines: [Substring]
    var errors: [RulePackError] = []

    init(file: String, lines: [Substring]) {
        self.file = file
        self.lines = lines
    }

    mutating func pack(_ root: Node?) -> RulePack {
        guard let root, let mapping = root.mapping else {
            let place = root.map(place) ?? PackPlace(file: file, line: 1, column: 1)
            fail(.shape, place, "the file holds no rule pack", "Begin it with pack: and rules:.")
            return RulePack(id: "", file: file)
        }
        check(mapping, allowed: ["pack", "summary", "parts", "tables", "rules", "readings"], in: "a rule pack")
        let id = text(mapping, "pack", required: root) ?? ""
        var result = RulePack(id: id, file: file, summary: text(mapping, "summary") ?? "")
        for (name, node) in entries(mapping, "parts") {
            if let pattern = pattern(node) { result.parts.append(PatternPart(name: name, pattern: pattern)) }
        }
        for (name, node) in entries(mapping, "tables") { result.tables.append(table(name, node)) }
        for node in list(mapping, "rules") {
            if let rule = rule(node) { result.rules.append(rule) }
        }
        for node in list(mapping, "readings") {
            if let reading = reading(node) { result.readings.append(reading) }
        }
        return result
    }

    private mutating func rule(_ node: Node) -> Rule? {
        guard let mapping = node.mapping else {
            fail(.shape, place(node), "a rule is a mapping", "Write id:, kind:, summary:, rationale:, pattern: and examples:.")
            return nil
        }
        let keys = ["id", "kind", "summary", "rationale", "pattern", "examples", "counterexamples"]
        check(mapping, allowed: keys, in: "a rule")
        let id = text(mapping, "id", required: node)
        let kindName = text(mapping, "kind", required: node)
        let summary = text(mapping, "summary", required: node)
        let rationale = text(mapping, "rationale", required: node)
        let patternNode = mapping["pattern"]
        if patternNode == nil { missing("pattern", node) }
        let examples = examples(mapping, node, id)
        let kind = kindName.flatMap { RuleKind(name: $0) }
        if let kindName, kind == nil {
            fail(
                .unknownName, mapping["kind"].map(place) ?? place(node), "there is no kind named \(kindName)",
                "Use one of " + RuleKind.names.joined(separator: ", ") + ".")
        }
        guard let id, let kind, let summary, let rationale, let source = patternNode.flatMap({ pattern($0) }) else {
            return nil
        }
        return Rule(
            id: id, kind: kind, summary: summary, rationale: rationale, pattern: source, examples: examples,
            counterexamples: strings(mapping, "counterexamples").map(\.0), place: place(node))
    }

    private mutating func reading(_ node: Node) -> ReadingRule? {
        guard let mapping = node.mapping else {
            fail(.shape, place(node), "a reading is a mapping", "Write id:, table:, summary:, rationale: and examples:.")
            return nil
        }
        check(
            mapping, allowed: ["id", "table", "summary", "rationale", "examples", "counterexamples"], in: "a reading")
        let id = text(mapping, "id", required: node)
        let summary = text(mapping, "summary", required: node)
        let rationale = text(mapping, "rationale", required: node)
        let examples = examples(mapping, node, id)
        guard let id, let summary, let rationale else { return nil }
        return ReadingRule(
            id: id, table: text(mapping, "table"), summary: summary, rationale: rationale, examples: examples,
            counterexamples: strings(mapping, "counterexamples").map(\.0), place: place(node))
    }

    private mutating func examples(_ mapping: Node.Mapping, _ node: Node, _ id: String?) -> [String] {
        let examples = strings(mapping, "examples")
        if examples.isEmpty {
            fail(
                .example, place(node), "the rule \(id ?? "") has no examples",
                "Add examples: with at least one sentence, the expected span between [[ and ]].")
        }
        for (example, place) in examples where !example.contains("[[") || !example.contains("]]") {
            fail(.example, place, "the example marks no span", "Put [[ and ]] around the words that the rule should find.")
        }
        return examples.map(\.0)
    }

    private mutating func table(_ name: String, _ node: Node) -> Table {
        var entries: [Table.Entry] = []
        if let sequence = node.sequence {
            for item in sequence {
                if let key = item.scalar?.string {
                    entries.append(Table.Entry(key: key))
                } else {
                    fail(.shape, place(item), "an entry of \(name) is no word", "Write a word or a phrase.")
                }
            }
        } else if let mapping = node.mapping {
            for (key, value) in mapping {
                guard let word = key.scalar?.string, let fields = fields(value) else {
                    fail(.shape, place(value), "an entry of \(name) is neither a value nor a mapping", "Write word: value.")
                    continue
                }
                entries.append(Table.Entry(key: word, fields: fields))
            }
        } else {
            fail(
                .shape, place(node), "the table \(name) is neither a list nor a mapping",
                "Write [one, two] or {one: 1, two: 2}.")
        }
        return Table(name: name, entries: entries, place: place(node))
    }

    private func fields(_ node: Node) -> [String: String]? {
        if let scalar = node.scalar { return ["value": scalar.string] }
        guard let mapping = node.mapping else { return nil }
        var fields: [String: String] = [:]
        for (key, value) in mapping {
            guard let key = key.scalar?.string, let value = value.scalar?.string else { return nil }
            fields[key] = value
        }
        return fields
    }

    // MARK: Pieces

    private mutating func pattern(_ node: Node) -> PatternSource? {
        guard let scalar = node.scalar else {
            fail(.shape, place(node), "a pattern is text", "Write it in single quotes or in a |- block.")
            return nil
        }
        var start = place(node)
        switch scalar.style {
        case .literal, .folded:
            start.line += 1
            let line = start.line <= lines.count ? lines[start.line - 1] : ""
            let indentation = line.prefix { $0 == " " }.count
            start.column = indentation + 1
            return PatternSource(text: scalar.string, place: start, indentation: indentation)
        case .singleQuoted, .doubleQuoted: start.column += 1
        default: break
        }
        return PatternSource(text: scalar.string, place: start)
    }

    private mutating func check(_ mapping: Node.Mapping, allowed: [String], in what: String) {
        for (key, _) in mapping {
            let name = key.scalar?.string ?? "?"
            if !allowed.contains(name) {
                fail(
                    .unknownKey, place(key), "\(what) has no key \(name)", "Use " + allowed.joined(separator: ", ") + ".")
            }
        }
    }

    private mutating func text(_ mapping: Node.Mapping, _ key: String, required owner: Node? = nil) -> String? {
        guard let node = mapping[key] else {
            if let owner { missing(key, owner) }
            return nil
        }
        guard let scalar = node.scalar, owner == nil || !scalar.string.isEmpty else {
            fail(.shape, place(node), "\(key) must be text", "Write \(key): and a word or a sentence.")
            return nil
        }
        return scalar.string
    }

    private mutating func strings(_ mapping: Node.Mapping, _ key: String) -> [(String, PackPlace)] {
        list(mapping, key).compactMap { node in
            if let string = node.scalar?.string { return (string, place(node)) }
            fail(.shape, place(node), "\(key) holds something that is no text", "Write each as one quoted sentence.")
            return nil
        }
    }

    private mutating func list(_ mapping: Node.Mapping, _ key: String) -> [Node] {
        guard let node = mapping[key] else { return [] }
        guard let sequence = node.sequence else {
            fail(.shape, place(node), "\(key) must be a list", "Begin each item with a dash.")
            return []
        }
        return Array(sequence)
    }

    private mutating func entries(_ mapping: Node.Mapping, _ key: String) -> [(String, Node)] {
        guard let node = mapping[key] else { return [] }
        guard let inner = node.mapping else {
            fail(.shape, place(node), "\(key) must be a mapping", "Write name: value, one a line.")
            return []
        }
        return inner.compactMap { key, value in key.scalar.map { ($0.string, value) } }
    }

    private mutating func missing(_ key: String, _ node: Node) {
        fail(.missingKey, place(node), "\(key): is missing", "Add \(key): here.")
    }

    private mutating func fail(_ kind: RulePackError.Kind, _ place: PackPlace, _ message: String, _ remedy: String) {
        errors.append(RulePackError(kind, at: place, message, remedy: remedy))
    }

    private func place(_ node: Node) -> PackPlace {
        PackPlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}

extension RulePackReader {
    /// Reads and compiles packs.
    ///
    /// - Parameters:
    ///   - shipped: the files that come with Assay; those outside `rules/` are left out.
    ///   - packed: the packs among them, read before; see ``PackedRulePacks``. Without it, or when it can't be used, the files
    ///     are read.
    ///   - own: the user's packs, which add to and replace the shipped ones by id.
    /// - Throws: ``RulePackErrors`` with everything that is wrong in any of them.
    public static func compile(
        shipped: [(path: String, text: String)], packed: String = "", own: [(path: String, text: String)] = []
    ) throws(RulePackErrors) -> CompiledRules {
        var errors: [RulePackError] = []
        func packs(_ files: [(path: String, text: String)]) -> [RulePack] {
            var packs: [RulePack] = []
            for file in files {
                do throws(RulePackErrors) {
                    packs.append(try read(file.text, file: file.path))
                } catch {
                    errors += error.errors
                }
            }
            return packs
        }
        let shippedPacks = PackedRulePacks.read(packed) ?? packs(shipped.filter { $0.path.hasPrefix("rules/") })
        let ownPacks = packs(own)
        guard errors.isEmpty else { throw RulePackErrors(errors) }
        return try CompiledRules(shipped: shippedPacks, own: ownPacks)
    }
}
