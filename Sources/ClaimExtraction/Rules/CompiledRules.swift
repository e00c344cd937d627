internal import ClaimModel
public import PatternMatching

/// Rule packs made ready to read with: patterns compiled, tables looked up by word, triggers derived.
///
/// Made once and shared by all threads.
public struct CompiledRules: Sendable {
    /// The packs, the user's own after the shipped ones.
    public let packs: [RulePack]
    /// The rules in force, in the order of the packs; a replaced rule is not among them.
    public let rules: [CompiledRule]
    /// What the readers do with the tables, in the order of the packs.
    public let readings: [ReadingRule]
    /// The words that the grammar and the weights know.
    public let lexicon: Lexicon
    /// The tables in force, by name.
    public let tables: [String: Table]
    /// The patterns of the rules alone, in the same order: what the inner loop needs, without copying whole rules. That of a
    /// rule whose first words are known is anchored, since it is tried just where one of them stands.
    let patterns: [Pattern]
    /// The ids of the rules, and the kinds they give a claim, for the same reason.
    let ids: [String]
    let claimKinds: [ClaimKinds]
    let classes: WordClasses
    let triggers: TriggerIndex
    let figures: FigureReader

    /// Compiles packs.
    ///
    /// - Parameters:
    ///   - shipped: the packs that come with Assay.
    ///   - own: packs whose rules, parts and tables are added, or replace those of the same id or name.
    /// - Throws: ``RulePackErrors`` with everything that is wrong, each with its place.
    public init(shipped: [RulePack], own: [RulePack] = []) throws(RulePackErrors) {
        let merged = MergedPacks(shipped: shipped, own: own)
        var errors = merged.errors
        var rules: [CompiledRule] = []
        let compiler = RuleCompiler(merged)
        for rule in merged.rules {
            do throws(RulePackError) {
                rules.append(try compiler.compile(rule))
            } catch {
                errors.append(error)
            }
        }
        guard errors.isEmpty else { throw RulePackErrors(errors) }
        var lexicon = Lexicon()
        classes = WordClasses(merged.tables, lexicon: &lexicon)
        for table in merged.tables {
            for entry in table.entries where entry.key.hasPrefix("word:") {
                _ = lexicon.insert(Array(entry.key.lowercased().utf8.dropFirst(5)), mask: 0)
            }
        }
        lexicon.endGrammar()
        var figures = try FigureReader(tables: merged.tables)
        figures.enterWords(into: &lexicon)
        triggers = TriggerIndex(
            rules.map { $0.lead ?? $0.trigger }, leading: rules.map { $0.lead != nil }, lexicon: &lexicon)
        packs = shipped + own
        self.rules = rules
        readings = merged.readings
        patterns = rules.map { $0.anchored ?? $0.pattern }
        ids = rules.map(\.rule.id)
        claimKinds = rules.map { if case .claim(let kinds) = $0.rule.kind { kinds } else { [] } }
        self.lexicon = lexicon
        tables = Dictionary(merged.tables.map { ($0.name, $0) }) { $1 }
        self.figures = figures
    }

    /// The table of a name; nil when no pack has it.
    public func table(_ name: String) -> Table? { tables[name] }

    /// The bit of a table in ``Lexicon/classes``; zero, which no word has, when no pack has the table.
    func mask(_ name: String) -> UInt128 { classes.mask(name) }

    /// The reading rule of an id.
    public func reading(_ id: String) -> ReadingRule? { readings.first { $0.id == id } }

    /// The rule of an id.
    public func rule(_ id: String) -> CompiledRule? { rules.first { $0.rule.id == id } }
}

/// A rule with its compiled pattern and its trigger.
public struct CompiledRule: Sendable {
    /// The rule as the pack has it.
    public let rule: Rule
    /// The pattern with its `{{names}}` filled in.
    public let pattern: Pattern
    /// What a sentence must hold before the pattern is tried.
    public let trigger: Trigger
    /// The words that every match begins with, when they are known.
    let lead: Trigger?
    /// The pattern for a match right at the place where it is tried, for a rule with ``lead``.
    let anchored: Pattern?

    /// The names of the pattern's groups, sorted.
    public var groupNames: [String] { pattern.groupNumbers.keys.sorted() }
}

/// Compiles single rules, with errors that point into the pack's file.
struct RuleCompiler {
    private let expander: PatternExpander

    init(_ packs: MergedPacks) {
        expander = PatternExpander(
            parts: Dictionary(packs.parts.map { ($0.name, $0.pattern) }) { $1 },
            tables: Dictionary(packs.tables.map { ($0.name, $0) }) { $1 })
    }

    func compile(_ rule: Rule) throws(RulePackError) -> CompiledRule {
        let expanded = try expander.expand(rule.pattern)
        var (trigger, lead) = TriggerDerivation.trigger(of: expanded.text)
        // Searching a sentence costs several times what trying one place does; a lead of common words is no gain.
        if let known = lead, known.cost > 4 * trigger.cost { lead = nil }
        let pattern: Pattern
        let anchored: Pattern?
        do throws(PatternError) {
            pattern = try Pattern(expanded.text, options: .rule)
            anchored = lead == nil ? nil : try Pattern(expanded.text, options: [.rule, .anchored])
        } catch {
            throw RulePackError(
                .pattern, at: error.offset.flatMap { expanded.place(atByte: $0) } ?? rule.pattern.place,
                "the pattern of \(rule.id) can't be used: \(error.message)", remedy: "Correct the pattern at this place.")
        }
        for name in pattern.groupNumbers.keys.sorted() where GroupName(rawValue: name) == nil {
            throw RulePackError(
                .unknownName, at: rule.pattern.place, "the pattern of \(rule.id) has a group named \(name)",
                remedy: "Use one of " + GroupName.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        return CompiledRule(rule: rule, pattern: pattern, trigger: trigger, lead: lead, anchored: anchored)
    }
}
