public import ClaimModel

/// Projections in memory: what a rebuild folds into, and what tests check against.
///
/// A large journal makes some millions of small things, so that they stand in few long arrays and one dictionary: all about a record is
/// found with one look.
public struct InMemoryProjections: Projections, Sendable {
    /// A facet of a record: its value, and the entry whose value it is.
    public struct Cell: Hashable, Sendable {
        /// Which facet.
        public var facet: Facet
        /// Which of its parts.
        public var part: Int
        /// The value.
        public var value: FacetValue
        /// The entry.
        public var writer: Int

        fileprivate func isBefore(_ facet: Facet, _ part: Int) -> Bool {
            self.facet == facet ? self.part < part : self.facet.rawValue < facet.rawValue
        }
    }

    private struct Record {
        /// By facet and part.
        var cells: [Cell] = []
        /// The newest entry about it, as a place in `mentions`; -1 when there is none.
        var lastMention = -1
    }

    /// One entry about one record; those about one record are chained from the newest to the oldest.
    private struct Mention {
        /// The entry as a place in `places`.
        var place: Int
        /// The one before, as a place in `mentions`.
        var previous: Int
    }

    private struct Parent: Hashable {
        var subject: Subject
        var kind: SubjectKind
    }

    /// The highest number given to each kind of record.
    public private(set) var lastNumbers: [SubjectKind: Int] = [:]
    /// What the entries changed, in order.
    public private(set) var changes: [FacetChange] = []
    /// The entries that changed anything, with the place of their first change.
    private var changeStarts: [(sequence: Int, start: Int)] = []
    private var records: [Subject: Record] = [:]
    private var mentions: [Mention] = []
    private var childrenOf: [Parent: [Subject]] = [:]
    private var places: [EntryPlace] = []

    /// Makes the projections of an empty journal.
    public init() {}

    // MARK: All of it

    /// The records that entries are about or that have facets, in no order.
    public var subjects: some Collection<Subject> { records.keys }

    /// The facets of a record by facet and part; the first one is its root.
    public func cells(of subject: Subject) -> [Cell] { records[subject]?.cells ?? [] }

    /// The facet of a key; nil when it does not exist.
    public func cell(_ key: FacetKey) -> Cell? {
        guard let cells = records[key.subject]?.cells else { return nil }
        let index = Self.index(of: key, in: cells)
        guard index < cells.count, cells[index].facet == key.facet, cells[index].part == key.part else { return nil }
        return cells[index]
    }

    /// The entries that changed anything, in order, with where their changes stand in ``changes``.
    public var changeRanges: some Sequence<(sequence: Int, range: Range<Int>)> {
        changeStarts.indices.lazy.map { index -> (sequence: Int, range: Range<Int>) in
            (changeStarts[index].sequence, changeRange(index))
        }
    }

    /// How many pairs of an entry and a record that it is about there are.
    public var mentionCount: Int { mentions.count }

    /// The sequences of the entries about a record, in order.
    public func sequences(about subject: Subject) -> [Int] { mentionedPlaces(subject).map { places[$0].sequence } }

    // MARK: Reading

    /// The value of a facet; nil when it does not exist.
    public func value(_ key: FacetKey) -> FacetValue? { cell(key)?.value }

    /// The entry whose value stands in a facet; 0 when it does not exist.
    public func writer(of key: FacetKey) -> Int { cell(key)?.writer ?? 0 }

    /// All parts of a facet in ascending order.
    public func parts(of subject: Subject, _ facet: Facet) -> [(part: Int, value: FacetValue)] {
        cells(of: subject).filter { $0.facet == facet }.map { ($0.part, $0.value) }
    }

    /// All facets of a record, by facet and part in ascending order.
    public func facets(of subject: Subject) -> [(key: FacetKey, value: FacetValue)] {
        cells(of: subject).map { (FacetKey(subject, $0.facet, part: $0.part), $0.value) }
    }

    /// The records of a kind that belong to a record, in ascending order.
    public func children(of parent: Subject, kind: SubjectKind) -> [Subject] {
        (childrenOf[Parent(subject: parent, kind: kind)] ?? []).sorted { ($0.number, $0.name) < ($1.number, $1.name) }
    }

    /// The highest number ever given to a record of a kind; 0 when there was none.
    public func lastNumber(of kind: SubjectKind) -> Int { lastNumbers[kind] ?? 0 }

    /// What an entry changed, in order.
    public func changes(of sequence: Int) -> [FacetChange] { Array(changes[changeRange(of: sequence)]) }

    /// Where the changes of an entry stand in ``changes``.
    public func changeRange(of sequence: Int) -> Range<Int> {
        let index = Self.partition(changeStarts.count) { changeStarts[$0].sequence < sequence }
        guard index < changeStarts.count, changeStarts[index].sequence == sequence else { return 0..<0 }
        return changeRange(index)
    }

    private func changeRange(_ index: Int) -> Range<Int> {
        changeStarts[index].start..<(index + 1 < changeStarts.count ? changeStarts[index + 1].start : changes.count)
    }

    /// The entries of a decision, in order.
    public func entries(ofGroup group: Int) -> [EntryPlace] {
        Array(places[(place(of: group) ?? places.endIndex)...].prefix { $0.group == group })
    }

    /// The entries about a record that came after an entry, in order.
    public func entries(about subject: Subject, after sequence: Int) -> [EntryPlace] {
        mentionedPlaces(subject).map { places[$0] }.filter { $0.sequence > sequence }
    }

    /// The newest decision before `group` (or of all, when nil); nil when there is none.
    public func newestGroup(before group: Int?) -> EntryPlace? {
        let end = group.map { group in Self.partition(places.count) { places[$0].sequence < group } } ?? places.count
        guard end > 0 else { return nil }
        return place(of: places[end - 1].group).map { places[$0] }
    }

    private func place(of sequence: Int) -> Int? {
        let index = Self.partition(places.count) { places[$0].sequence < sequence }
        return index < places.count && places[index].sequence == sequence ? index : nil
    }

    private func mentionedPlaces(_ subject: Subject) -> [Int] {
        var out: [Int] = []
        var next = records[subject]?.lastMention ?? -1
        while next >= 0 {
            out.append(mentions[next].place)
            next = mentions[next].previous
        }
        return out.reversed()
    }

    // MARK: Folding

    /// Remembers an entry's place; called once for each entry, in order, before it is projected.
    public mutating func note(_ place: EntryPlace, about subjects: [Subject]) {
        let index = places.count
        places.append(place)
        for subject in subjects { Self.note(index, in: &records[subject, default: Record()], &mentions) }
    }

    private static func note(_ place: Int, in record: inout Record, _ mentions: inout [Mention]) {
        let last = record.lastMention
        if last >= 0, mentions[last].place == place { return }
        record.lastMention = mentions.count
        mentions.append(Mention(place: place, previous: last))
    }

    /// Sets a facet, or removes it, and records the change under the entry.
    public mutating func set(_ key: FacetKey, to value: FacetValue?, writer: Int, by sequence: Int) {
        let old = replace(key, by: value, writer: writer)
        if changeStarts.last?.sequence != sequence { changeStarts.append((sequence, changes.count)) }
        changes.append(
            FacetChange(
                key: key, before: old?.value, writerBefore: old?.writer ?? 0, writerAfter: value == nil ? 0 : writer))
        if key.facet.isRoot {
            replaceRelations(of: key.subject, from: old?.value.parents ?? [], to: value?.parents ?? [])
        }
    }

    /// - Returns: the facet as it was before.
    private mutating func replace(_ key: FacetKey, by value: FacetValue?, writer: Int) -> Cell? {
        let cell = value.map { Cell(facet: key.facet, part: key.part, value: $0, writer: writer) }
        return Self.replace(key, by: cell, in: &records[key.subject, default: Record()].cells)
    }

    private static func replace(_ key: FacetKey, by cell: Cell?, in cells: inout [Cell]) -> Cell? {
        let index = index(of: key, in: cells)
        let isThere = index < cells.count && cells[index].facet == key.facet && cells[index].part == key.part
        let old = isThere ? cells[index] : nil
        switch cell {
        case let cell?: if isThere { cells[index] = cell } else { cells.insert(cell, at: index) }
        case nil: if isThere { cells.remove(at: index) }
        }
        return old
    }

    /// Where a facet stands, or would stand; nearly always among the last.
    private static func index(of key: FacetKey, in cells: [Cell]) -> Int {
        if let last = cells.last, last.isBefore(key.facet, key.part) { return cells.count }
        return partition(cells.count) { cells[$0].isBefore(key.facet, key.part) }
    }

    /// How many of the first indices, up to a count, a condition holds for that holds for no later one.
    private static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Replaces a facet's value, and all its values kept for undo, by their redacted form.
    public mutating func eraseHistory(of key: FacetKey) {
        if let cell = cell(key) {
            let redacted = cell.value.redacted
            if key.facet.isRoot { replaceRelations(of: key.subject, from: cell.value.parents, to: redacted.parents) }
            _ = replace(key, by: redacted, writer: cell.writer)
        }
        for place in mentionedPlaces(key.subject) {
            for index in changeRange(of: places[place].sequence) where changes[index].key == key {
                changes[index].before = changes[index].before?.redacted
            }
        }
    }

    /// Remembers that a number was given to a record.
    public mutating func use(number: Int, of kind: SubjectKind) {
        if number > lastNumbers[kind] ?? 0 { lastNumbers[kind] = number }
    }

    private mutating func replaceRelations(of child: Subject, from old: [Subject], to new: [Subject]) {
        guard old != new else { return }
        // Newest first: what is taken back is nearly always what came last.
        for (index, parent) in old.enumerated() where !new.contains(parent) && !old[..<index].contains(parent) {
            let key = Parent(subject: parent, kind: child.kind)
            if let place = childrenOf[key]?.lastIndex(of: child) { childrenOf[key]?.remove(at: place) }
        }
        for (index, parent) in new.enumerated() where !old.contains(parent) && !new[..<index].contains(parent) {
            childrenOf[Parent(subject: parent, kind: child.kind), default: []].append(child)
        }
    }
}
