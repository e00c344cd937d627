import ClaimModel

/// Projections in memory: what a rebuild folds into, and what tests check against.
public struct InMemoryProjections: Projections {
    /// A facet's value and the entry whose value it is.
    public struct Cell: Hashable, Sendable {
        /// The value.
        public var value: FacetValue
        /// The entry.
        public var writer: Int
    }

    private struct Parent: Hashable {
        var subject: Subject
        var kind: SubjectKind
    }

    private struct FacetName: Hashable {
        var subject: Subject
        var facet: Facet
    }

    /// All facets.
    public private(set) var facets: [FacetKey: Cell] = [:]
    /// What each entry changed.
    public private(set) var changesBySequence: [Int: [FacetChange]] = [:]
    /// The highest number given to each kind of record.
    public private(set) var lastNumbers: [SubjectKind: Int] = [:]
    private var partsOf: [FacetName: [Int]] = [:]
    private var childrenOf: [Parent: Set<Subject>] = [:]
    private var places: [EntryPlace] = []
    private var placesAbout: [Subject: [Int]] = [:]

    /// Makes the projections of an empty journal.
    public init() {}

    /// The value of a facet; nil when it does not exist.
    public func value(_ key: FacetKey) -> FacetValue? { facets[key]?.value }

    /// The entry whose value stands in a facet; 0 when it does not exist.
    public func writer(of key: FacetKey) -> Int { facets[key]?.writer ?? 0 }

    /// All parts of a facet in ascending order.
    public func parts(of subject: Subject, _ facet: Facet) -> [(part: Int, value: FacetValue)] {
        (partsOf[FacetName(subject: subject, facet: facet)] ?? []).compactMap { part in
            facets[FacetKey(subject, facet, part: part)].map { (part, $0.value) }
        }
    }

    /// The records of a kind that belong to a record, in ascending order.
    public func children(of parent: Subject, kind: SubjectKind) -> [Subject] {
        (childrenOf[Parent(subject: parent, kind: kind)] ?? []).sorted { ($0.number, $0.name) < ($1.number, $1.name) }
    }

    /// The highest number ever given to a record of a kind; 0 when there was none.
    public func lastNumber(of kind: SubjectKind) -> Int { lastNumbers[kind] ?? 0 }

    /// What an entry changed, in order.
    public func changes(of sequence: Int) -> [FacetChange] { changesBySequence[sequence] ?? [] }

    /// The entries of a decision, in order.
    public func entries(ofGroup group: Int) -> [EntryPlace] {
        guard (1...max(1, places.count)).contains(group), !places.isEmpty else { return [] }
        return Array(places[(group - 1)...].prefix { $0.group == group })
    }

    /// The entries about a record that came after an entry, in order.
    public func entries(about subject: Subject, after sequence: Int) -> [EntryPlace] {
        (placesAbout[subject] ?? []).filter { $0 > sequence }.map { places[$0 - 1] }
    }

    /// The newest decision before `group` (or of all, when nil); nil when there is none.
    public func newestGroup(before group: Int?) -> EntryPlace? {
        let end = group.map { $0 - 1 } ?? places.count
        guard end > 0, end <= places.count else { return nil }
        let first = places[end - 1].group
        return places[first - 1]
    }

    /// Remembers an entry's place; called once for each entry, in order, before it is projected.
    public mutating func note(_ place: EntryPlace, about subjects: [Subject]) {
        places.append(place)
        for subject in subjects where placesAbout[subject]?.last != place.sequence {
            placesAbout[subject, default: []].append(place.sequence)
        }
    }

    /// Sets a facet, or removes it, and records the change under the entry.
    public mutating func set(_ key: FacetKey, to value: FacetValue?, writer: Int, by sequence: Int) {
        let old = facets[key]
        changesBySequence[sequence, default: []].append(
            FacetChange(
                key: key, before: old?.value, writerBefore: old?.writer ?? 0, writerAfter: value == nil ? 0 : writer))
        replaceRelations(of: key.subject, from: old?.value.parents ?? [], to: value?.parents ?? [])
        let name = FacetName(subject: key.subject, facet: key.facet)
        guard let value else {
            facets[key] = nil
            partsOf[name]?.removeAll { $0 == key.part }
            return
        }
        if old == nil { insert(part: key.part, into: name) }
        facets[key] = Cell(value: value, writer: writer)
    }

    /// Replaces a facet's value, and all its values kept for undo, by their redacted form.
    public mutating func eraseHistory(of key: FacetKey) {
        if let cell = facets[key] {
            replaceRelations(of: key.subject, from: cell.value.parents, to: cell.value.redacted.parents)
            facets[key] = Cell(value: cell.value.redacted, writer: cell.writer)
        }
        for sequence in placesAbout[key.subject] ?? [] {
            guard let changes = changesBySequence[sequence] else { continue }
            for index in changes.indices where changes[index].key == key {
                changesBySequence[sequence]?[index].before = changes[index].before?.redacted
            }
        }
    }

    /// Remembers that a number was given to a record.
    public mutating func use(number: Int, of kind: SubjectKind) {
        lastNumbers[kind] = max(lastNumbers[kind] ?? 0, number)
    }

    private mutating func insert(part: Int, into name: FacetName) {
        // Nearly always the highest so far.
        guard let last = partsOf[name]?.last, last > part else {
            partsOf[name, default: []].append(part)
            return
        }
        let place = partsOf[name]?.firstIndex { $0 > part } ?? 0
        partsOf[name]?.insert(part, at: place)
    }

    private mutating func replaceRelations(of child: Subject, from old: [Subject], to new: [Subject]) {
        guard old != new else { return }
        for parent in old { childrenOf[Parent(subject: parent, kind: child.kind)]?.remove(child) }
        for parent in new { childrenOf[Parent(subject: parent, kind: child.kind), default: []].insert(child) }
    }
}
