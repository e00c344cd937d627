import ClaimModel

/// What one entry did to one facet; enough to take it back.
public struct FacetChange: Hashable, Sendable {
    /// The facet.
    public var key: FacetKey
    /// What it held before; nil when it did not exist.
    public var before: FacetValue?
    /// The entry whose value stood before; 0 when there was none.
    public var writerBefore: Int
    /// The entry whose value stands after: the entry itself, or for an undo the one that it went back to; 0 when
    /// it took the facet away.
    public var writerAfter: Int

    /// Makes a change.
    public init(key: FacetKey, before: FacetValue?, writerBefore: Int, writerAfter: Int) {
        self.key = key
        self.before = before
        self.writerBefore = writerBefore
        self.writerAfter = writerAfter
    }
}

/// An entry's place in the journal without its payload.
public struct EntryPlace: Hashable, Sendable {
    /// The entry.
    public var sequence: Int
    /// The decision it belongs to.
    public var group: Int
    /// Its kind.
    public var kind: String

    /// Makes a place.
    public init(sequence: Int, group: Int, kind: String) {
        self.sequence = sequence
        self.group = group
        self.kind = kind
    }
}

/// What is true in a casebook, read point by point.
public protocol CasebookReading {
    /// The value of a facet; nil when it does not exist.
    func value(_ key: FacetKey) throws -> FacetValue?
    /// The entry whose value stands in a facet; 0 when it does not exist.
    func writer(of key: FacetKey) throws -> Int
    /// All parts of a facet in ascending order.
    func parts(of subject: Subject, _ facet: Facet) throws -> [(part: Int, value: FacetValue)]
    /// All facets of a record, by facet and part in ascending order.
    func facets(of subject: Subject) throws -> [(key: FacetKey, value: FacetValue)]
    /// The records of a kind that belong to a record, in ascending order.
    func children(of parent: Subject, kind: SubjectKind) throws -> [Subject]
    /// The highest number ever given to a record of a kind; 0 when there was none.
    func lastNumber(of kind: SubjectKind) throws -> Int
    /// What an entry changed, in order.
    func changes(of sequence: Int) throws -> [FacetChange]
    /// The entries of a decision, in order.
    func entries(ofGroup group: Int) throws -> [EntryPlace]
    /// The entries about a record that came after an entry, in order.
    func entries(about subject: Subject, after sequence: Int) throws -> [EntryPlace]
    /// The newest decision before `group` (or of all, when nil); nil when there is none.
    func newestGroup(before group: Int?) throws -> EntryPlace?
}

/// What is true in a casebook, kept up to date entry by entry.
public protocol Projections: CasebookReading {
    /// Sets a facet, or removes it, and records the change under the entry.
    mutating func set(_ key: FacetKey, to value: FacetValue?, writer: Int, by sequence: Int) throws
    /// Replaces a facet's value, and all its values kept for undo, by their redacted form.
    mutating func eraseHistory(of key: FacetKey) throws
    /// Remembers that a number was given to a record.
    mutating func use(number: Int, of kind: SubjectKind) throws
}
