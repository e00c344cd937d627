/// What the reader of numbers does with a table: a rule without a pattern of its own, held to its examples by reading them.
public struct ReadingRule: Hashable, Sendable {
    /// The rule's name, unique among all packs in force.
    public var id: String
    /// The table whose words it is about; nil for what the reader does by itself.
    public var table: String?
    /// One sentence: what is read.
    public var summary: String
    /// Why it is right to read that.
    public var rationale: String
    /// Sentences with the number that is an interval or a loose value between `[[` and `]]`.
    public var examples: [String]
    /// Sentences in which no number is an interval or a loose value.
    public var counterexamples: [String]
    /// Where the rule begins.
    public var place: PackPlace

    /// Makes a rule.
    public init(
        id: String, table: String?, summary: String, rationale: String, examples: [String], counterexamples: [String],
        place: PackPlace
    ) {
        self.id = id
        self.table = table
        self.summary = summary
        self.rationale = rationale
        self.examples = examples
        self.counterexamples = counterexamples
        self.place = place
    }
}
