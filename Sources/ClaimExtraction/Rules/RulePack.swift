/// A file of rules, with the named parts and tables that its patterns are built from.
public struct RulePack: Hashable, Sendable {
    /// The pack's name: `en-claims`.
    public var id: String
    /// The file it came from, as the user would name it.
    public var file: String
    /// One sentence.
    public var summary: String
    /// Pieces of patterns, written `{{name}}` where they are used.
    public var parts: [PatternPart]
    /// Lists of words and phrases; `{{name}}` in a pattern stands for any of them.
    public var tables: [Table]
    /// The rules.
    public var rules: [Rule]
    /// What the reader of numbers does with the tables.
    public var readings: [ReadingRule]

    /// Makes a pack.
    public init(
        id: String, file: String, summary: String = "", parts: [PatternPart] = [], tables: [Table] = [], rules: [Rule] = [],
        readings: [ReadingRule] = []
    ) {
        self.id = id
        self.file = file
        self.summary = summary
        self.parts = parts
        self.tables = tables
        self.rules = rules
        self.readings = readings
    }
}

/// A place in a pack's file; lines and columns count from 1.
public struct PackPlace: Hashable, Sendable {
    /// The file, as the user would name it.
    public var file: String
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int

    /// Makes a place.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// Text of a pack that is a pattern or a piece of one.
public struct PatternSource: Hashable, Sendable {
    /// The pattern as written, before `{{names}}` are filled in.
    public var text: String
    /// Where its first character stands.
    public var place: PackPlace
    /// How many columns later lines are indented by in the file (a YAML block loses its indentation).
    public var indentation: Int

    /// Makes a piece of pattern.
    public init(text: String, place: PackPlace, indentation: Int = 0) {
        self.text = text
        self.place = place
        self.indentation = indentation
    }

    /// The place of a byte of ``text``.
    public func place(atByte offset: Int) -> PackPlace {
        let before = text.utf8.prefix(offset)
        let lines = before.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        let onLine =
            String(decoding: before, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
        let start = lines == 0 ? place.column : indentation + 1
        return PackPlace(file: place.file, line: place.line + lines, column: start + onLine)
    }
}

/// A named piece of patterns.
public struct PatternPart: Hashable, Sendable {
    /// What patterns call it by.
    public var name: String
    /// The piece; it must be a pattern by itself.
    public var pattern: PatternSource

    /// Makes a part.
    public init(name: String, pattern: PatternSource) {
        self.name = name
        self.pattern = pattern
    }
}

/// A list of words and phrases, each with what the pack says about it.
public struct Table: Hashable, Sendable {
    /// One word or phrase; found in any case.
    public struct Entry: Hashable, Sendable {
        /// The word or phrase as the pack writes it.
        public var key: String
        /// What the pack says about it; a single value has the name `value`.
        public var fields: [String: String]

        /// Makes an entry.
        public init(key: String, fields: [String: String] = [:]) {
            self.key = key
            self.fields = fields
        }
    }

    /// The table's name.
    public var name: String
    /// Its entries in the order of the file.
    public var entries: [Entry]
    /// Where it stands.
    public var place: PackPlace

    /// Makes a table.
    public init(name: String, entries: [Entry], place: PackPlace) {
        self.name = name
        self.entries = entries
        self.place = place
    }
}

/// A pattern with a meaning, its reasons and its examples.
public struct Rule: Hashable, Sendable {
    /// The rule's name, unique among all packs in force.
    public var id: String
    /// What a match means.
    public var kind: RuleKind
    /// One sentence: what the rule finds.
    public var summary: String
    /// Why it is right to find that.
    public var rationale: String
    /// The pattern before `{{names}}` are filled in.
    public var pattern: PatternSource
    /// Sentences the rule must match, the expected span between `[[` and `]]`.
    public var examples: [String]
    /// Sentences the rule must not match.
    public var counterexamples: [String]
    /// Where the rule begins.
    public var place: PackPlace

    /// Makes a rule.
    public init(
        id: String, kind: RuleKind, summary: String, rationale: String, pattern: PatternSource, examples: [String],
        counterexamples: [String], place: PackPlace
    ) {
        self.id = id
        self.kind = kind
        self.summary = summary
        self.rationale = rationale
        self.pattern = pattern
        self.examples = examples
        self.counterexamples = counterexamples
        self.place = place
    }
}
