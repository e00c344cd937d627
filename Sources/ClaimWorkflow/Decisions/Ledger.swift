public import ClaimModel

/// What a decision is made with beside the state: who, when, and the rules in force.
public struct DecisionContext: Sendable {
    /// Who decides.
    public var author: String
    /// When.
    public var time: Moment
    /// The policy in force.
    public var policy: Policy
    /// The scale in force.
    public var scale: Scale

    /// Makes a context.
    public init(author: String, time: Moment, policy: Policy, scale: Scale) {
        self.author = author
        self.time = time
        self.policy = policy
        self.scale = scale
    }
}

/// A journal open for one decision: guards read what is true now, entries are projected as they are appended.
///
/// All that is appended belongs to one decision; a refusal leaves nothing behind.
public protocol Ledger: CasebookReading {
    /// Who decides, when, under which rules.
    var context: DecisionContext { get }
    /// Appends an entry and projects it.
    mutating func append(_ entry: Entry) throws
}

extension Ledger {
    mutating func append(_ content: some EntryContent) throws {
        try append(Entry(content))
    }

    func requireClaim(_ id: ClaimID) throws -> ClaimRecord {
        guard let claim = try claim(id) else { throw Refusal.noSuch(id, "claim", list: "claims") }
        return claim
    }

    func requireEvidence(_ id: EvidenceID) throws -> EvidenceRecord {
        guard let record = try evidence(id) else { throw Refusal.noSuch(id, "evidence", list: "evidence list") }
        return record
    }

    func requireArticle(_ id: ArticleID) throws -> ArticleRecord {
        guard let record = try article(id) else { throw Refusal.noSuch(id, "article", list: "articles") }
        return record
    }

    func requireReason(_ reason: String, for command: String, _ subject: some CustomStringConvertible) throws {
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw Refusal(
                .missingReason, "\(command) needs a reason", remedy: "\(command) \(subject) --reason \"…\"",
                subject: subject.description)
        }
    }

    func requireText(_ text: String, _ what: String) throws {
        guard text.contains(where: { !$0.isWhitespace }) else { throw Refusal(.missingText, "\(what) is empty") }
    }
}

/// A journal in memory, for property tests and for trying a decision without a store.
public struct InMemoryLedger: Ledger {
    /// What is true now.
    public private(set) var state: InMemoryProjections
    /// The journal.
    public private(set) var journal: [RecordedEntry] = []
    /// Who decides, when, under which rules.
    public var context: DecisionContext
    private var group = 0

    /// Makes an empty journal.
    public init(context: DecisionContext) {
        self.context = context
        state = InMemoryProjections()
    }

    /// Makes a decision: all its entries, or none when it is refused.
    public mutating func decide(_ body: (inout InMemoryLedger) throws -> Void) throws {
        let before = self
        group = journal.count + 1
        do {
            try body(&self)
        } catch {
            self = before
            throw error
        }
    }

    /// Appends an entry and projects it.
    public mutating func append(_ entry: Entry) throws {
        let stamp = EntryStamp(
            sequence: journal.count + 1, group: group, time: context.time, author: context.author)
        let recorded = RecordedEntry(stamp: stamp, kind: entry.kind, subjects: entry.subjects, entry: entry)
        journal.append(recorded)
        state.note(EntryPlace(sequence: stamp.sequence, group: group, kind: entry.kind), about: entry.subjects)
        try project(recorded, into: &state)
    }

    /// Erases the payloads of entries, as a redaction in a store does.
    public mutating func erasePayloads(of sequences: [Int]) {
        for sequence in sequences { journal[sequence - 1].entry = nil }
    }

    /// The value of a facet; nil when it does not exist.
    public func value(_ key: FacetKey) -> FacetValue? { state.value(key) }
    /// The entry whose value stands in a facet; 0 when it does not exist.
    public func writer(of key: FacetKey) -> Int { state.writer(of: key) }
    /// All parts of a facet in ascending order.
    public func parts(of subject: Subject, _ facet: Facet) -> [(part: Int, value: FacetValue)] {
        state.parts(of: subject, facet)
    }
    /// All facets of a record, by facet and part in ascending order.
    public func facets(of subject: Subject) -> [(key: FacetKey, value: FacetValue)] { state.facets(of: subject) }
    /// The records of a kind that belong to a record, in ascending order.
    public func children(of parent: Subject, kind: SubjectKind) -> [Subject] { state.children(of: parent, kind: kind) }
    /// The highest number ever given to a record of a kind; 0 when there was none.
    public func lastNumber(of kind: SubjectKind) -> Int { state.lastNumber(of: kind) }
    /// What an entry changed, in order.
    public func changes(of sequence: Int) -> [FacetChange] { state.changes(of: sequence) }
    /// The entries of a decision, in order.
    public func entries(ofGroup group: Int) -> [EntryPlace] { state.entries(ofGroup: group) }
    /// The entries about a record that came after an entry, in order.
    public func entries(about subject: Subject, after sequence: Int) -> [EntryPlace] {
        state.entries(about: subject, after: sequence)
    }
    /// The newest decision before `group` (or of all, when nil); nil when there is none.
    public func newestGroup(before group: Int?) -> EntryPlace? { state.newestGroup(before: group) }
}

/// Folds a journal from its beginning.
///
/// - Throws: what ``project(_:into:)`` throws.
public func fold(_ journal: some Sequence<RecordedEntry>) throws -> InMemoryProjections {
    var state = InMemoryProjections()
    for recorded in journal {
        let stamp = recorded.stamp
        state.note(EntryPlace(sequence: stamp.sequence, group: stamp.group, kind: recorded.kind), about: recorded.subjects)
        try project(recorded, into: &state)
    }
    return state
}
