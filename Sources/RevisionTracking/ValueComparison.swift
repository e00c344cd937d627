import TextAnchoring

/// What differs between the values of a claim's old and new words.
struct ValueComparison {
    /// A value that was replaced, dropped or put in.
    struct Change {
        var old: ClaimValue?
        var new: ClaimValue?
    }

    /// The changes that make the claim another claim, first in the text first.
    private(set) var changes: [Change] = []

    /// Whether a value changed.
    var isValueChanged: Bool { !changes.isEmpty }

    /// Compares the values of two stretches.
    init(old: TokenText, _ one: Range<Int>, new: TokenText, _ other: Range<Int>, names: Set<UInt64>) {
        let before = ValueReader.values(of: old, in: one, names: names)
        let after = ValueReader.values(of: new, in: other, names: names)
        let (gone, come) = Self.differences(before, after)
        for kind in [ClaimValue.Kind.number, .bound, .negation] {
            addChanges(gone.filter { $0.kind == kind }, come.filter { $0.kind == kind }, needsBoth: false)
        }
        for kind in [ClaimValue.Kind.unit, .date] {
            addChanges(gone.filter { $0.kind == kind }, come.filter { $0.kind == kind }, needsBoth: true)
        }
        addNames(gone, come, old: old, one, new: new, other)
        addDirections(gone, come)
        if changes.isEmpty { addSwaps(before, after) }
        changes.sort { ($0.old ?? $0.new)?.tokens.lowerBound ?? 0 < ($1.old ?? $1.new)?.tokens.lowerBound ?? 0 }
    }

    private static func differences(_ before: [ClaimValue], _ after: [ClaimValue]) -> (gone: [ClaimValue], come: [ClaimValue]) {
        var left = Dictionary(grouping: after) { $0 }
        var gone: [ClaimValue] = []
        for value in before {
            if var twins = left[value], !twins.isEmpty {
                twins.removeFirst()
                left[value] = twins
            } else {
                gone.append(value)
            }
        }
        let come = left.values.joined().sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return (gone, come)
    }

    private mutating func addChanges(_ gone: [ClaimValue], _ come: [ClaimValue], needsBoth: Bool) {
        if needsBoth, gone.isEmpty || come.isEmpty { return }
        for position in 0..<max(gone.count, come.count) {
            changes.append(
                Change(old: position < gone.count ? gone[position] : nil, new: position < come.count ? come[position] : nil))
        }
    }

    /// A name counts as gone only when its word is found nowhere in the new words, capitalised or not.
    private mutating func addNames(
        _ gone: [ClaimValue], _ come: [ClaimValue], old: TokenText, _ one: Range<Int>, new: TokenText, _ other: Range<Int>
    ) {
        let oldWords = Set(old.tokens[one].map { old.nameKey(of: $0) })
        let newWords = Set(new.tokens[other].map { new.nameKey(of: $0) })
        let lost = gone.filter { $0.kind == .name && !newWords.contains($0.key) }
        let won = come.filter { $0.kind == .name && !oldWords.contains($0.key) }
        addChanges(lost, won, needsBoth: true)
    }

    /// A direction changed when a word went and one of the other side of the same pair came.
    private mutating func addDirections(_ gone: [ClaimValue], _ come: [ClaimValue]) {
        for value in gone where value.kind == .direction {
            if let opposite = come.first(where: { $0.kind == .direction && $0.key == value.key ^ 1 }) {
                changes.append(Change(old: value, new: opposite))
            }
        }
    }

    /// The same values in another order: two opposites, or two numbers, that changed places.
    private mutating func addSwaps(_ before: [ClaimValue], _ after: [ClaimValue]) {
        for kind in [ClaimValue.Kind.direction] {
            let (one, other) = (before.filter { $0.kind == kind }, after.filter { $0.kind == kind })
            guard one.count == other.count, let place = one.indices.first(where: { one[$0] != other[$0] }) else { continue }
            if one[place].key == other[place].key ^ 1 { changes.append(Change(old: one[place], new: other[place])) }
        }
    }
}
