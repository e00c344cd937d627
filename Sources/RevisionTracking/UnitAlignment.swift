import TextAnchoring

/// Which sentence of the old revision became which of the new one.
struct UnitAlignment {
    /// How an old unit is tied to new ones.
    enum Tie: UInt8 {
        case none
        /// The same words.
        case identical
        /// Rewritten.
        case similar
        /// Now part of a longer sentence.
        case merged
    }

    /// What is known of one old unit.
    struct Entry {
        /// How it is tied.
        var tie = Tie.none
        /// The new units it became, in order; more than one after a split.
        var partners: [Int32] = []
        /// How alike the words are, 0…1; for an unpaired unit, how alike the best survivor is.
        var similarity: Float = 0
        /// New units that could not be told apart; not empty only when the place is lost.
        var candidates: [Int32] = []
        /// Whether it left its order among its neighbours.
        var isMoved = false
    }

    /// An entry per old unit.
    var entries: [Entry]
    /// The old unit each new unit came from, or -1.
    var origin: [Int32]
}

/// Aligns the units of two texts: equal ones by hash, the others one to one by what their words have in common.
struct UnitAligner {
    let old: TokenText
    let new: TokenText
    var alignment: UnitAlignment

    init(old: TokenText, new: TokenText) {
        self.old = old
        self.new = new
        alignment = UnitAlignment(
            entries: Array(repeating: .init(), count: old.units.count), origin: Array(repeating: -1, count: new.units.count))
    }

    /// The alignment of two texts.
    static func align(old: TokenText, new: TokenText) -> UnitAlignment {
        var aligner = UnitAligner(old: old, new: new)
        aligner.pairIdentical()
        let edges = aligner.pairSimilar()
        aligner.findSplitsAndMerges()
        aligner.findLost(edges)
        aligner.markMoved()
        return aligner.alignment
    }

    // MARK: - Pairing

    private mutating func pair(_ one: Int, _ other: Int, _ tie: UnitAlignment.Tie, similarity: Float) {
        alignment.entries[one].tie = tie
        alignment.entries[one].partners = [Int32(other)]
        alignment.entries[one].similarity = similarity
        alignment.entries[one].candidates = []
        alignment.origin[other] = Int32(one)
    }

    func isFree(old index: Int) -> Bool {
        index >= 0 && index < old.units.count && alignment.entries[index].tie == .none
    }
    func isFree(new index: Int) -> Bool { index >= 0 && index < new.units.count && alignment.origin[index] < 0 }

    private func key(_ unit: SentenceUnit) -> UInt64 { unit.isNote ? ~unit.key : unit.key }

    // MARK: - Identical units

    private mutating func pairIdentical() {
        var places: [UInt64: (old: Int32, new: Int32, oldCount: Int32, newCount: Int32)] = [:]
        places.reserveCapacity(old.units.count + new.units.count)
        for (index, unit) in old.units.enumerated() {
            let place = places[key(unit), default: (-1, -1, 0, 0)]
            places[key(unit)] = (Int32(index), place.new, place.oldCount + 1, place.newCount)
        }
        for (index, unit) in new.units.enumerated() {
            guard let place = places[key(unit)] else { continue }
            places[key(unit)] = (place.old, Int32(index), place.oldCount, place.newCount + 1)
        }
        var repeated = false
        for (index, unit) in old.units.enumerated() {
            guard let place = places[key(unit)], place.newCount > 0 else { continue }
            if place.oldCount == 1, place.newCount == 1 {
                pair(index, Int(place.new), .identical, similarity: 1)
            } else {
                repeated = true
            }
        }
        if repeated { pairRepeated() }
    }

    /// Sentences that stand more than once keep the neighbours they had; what is left goes by list mark and order.
    private mutating func pairRepeated() {
        for index in old.units.indices { follow(index, step: 1) }
        for index in old.units.indices.reversed() { follow(index, step: -1) }
        // Free new places by words and list mark, the last first, so that each is taken once.
        var waiting: [UInt64: (items: [Int], others: [Int])] = [:]
        for index in new.units.indices.reversed() where isFree(new: index) {
            if new.units[index].isListItem {
                waiting[key(new.units[index]), default: ([], [])].items.append(index)
            } else {
                waiting[key(new.units[index]), default: ([], [])].others.append(index)
            }
        }
        for sameMark in [true, false] {
            for index in old.units.indices where isFree(old: index) {
                let unit = old.units[index]
                let place =
                    unit.isListItem == sameMark ? waiting[key(unit)]?.items.popLast() : waiting[key(unit)]?.others.popLast()
                if let place { pair(index, place, .identical, similarity: 1) }
            }
        }
    }

    private mutating func follow(_ index: Int, step: Int) {
        guard isFree(old: index), index - step >= 0, index - step < old.units.count,
            let partner = alignment.entries[index - step].partners.first
        else { return }
        let place = Int(partner) + step
        guard isFree(new: place), key(new.units[place]) == key(old.units[index]) else { return }
        pair(index, place, .identical, similarity: 1)
    }

    // MARK: - Similar units

    /// Pairs what is left by shared words; returns the pairs that were considered.
    private mutating func pairSimilar() -> [SharedWords.Edge] {
        let oldFree = old.units.indices.filter { isFree(old: $0) }
        let newFree = new.units.indices.filter { isFree(new: $0) }
        guard !oldFree.isEmpty, !newFree.isEmpty else { return [] }
        let words = SharedWords(old: old, oldUnits: oldFree, new: new, newUnits: newFree)
        var edges = words.edges()
        edges += neighbourEdges(oldFree, words)
        for round in 0..<3 {
            accept(edges, leastScore: Self.leastScores[round])
        }
        for edge in edges where alignment.entries[Int(edge.old)].tie == .none {
            let known = alignment.entries[Int(edge.old)].similarity
            alignment.entries[Int(edge.old)].similarity = max(known, edge.similarity)
        }
        return edges
    }

    /// Sure pairs first; each round lets neighbours that are already paired vote.
    private static let leastScores: [Float] = [0.62, 0.48, 0.36]

    private func neighbourEdges(_ oldFree: [Int], _ words: SharedWords) -> [SharedWords.Edge] {
        var edges: [SharedWords.Edge] = []
        for index in oldFree {
            for step in [-1, 1] {
                guard index - step >= 0, index - step < old.units.count,
                    let partner = alignment.entries[index - step].partners.first, isFree(new: Int(partner) + step)
                else { continue }
                edges.append(words.edge(index, Int(partner) + step))
            }
        }
        return edges
    }

    private mutating func accept(_ edges: [SharedWords.Edge], leastScore: Float) {
        var scored: [(score: Float, edge: SharedWords.Edge)] = []
        for edge in edges where isFree(old: Int(edge.old)) && isFree(new: Int(edge.new)) {
            let score = edge.similarity + neighbourVote(Int(edge.old), Int(edge.new))
            if score >= leastScore, edge.similarity >= 0.2 { scored.append((score, edge)) }
        }
        scored.sort { ($0.score, $1.edge.old, $1.edge.new) > ($1.score, $0.edge.old, $0.edge.new) }
        for (_, edge) in scored where isFree(old: Int(edge.old)) && isFree(new: Int(edge.new)) {
            guard old.units[Int(edge.old)].isNote == new.units[Int(edge.new)].isNote else { continue }
            guard !OtherFact.isToldElsewhere(old: old, Int(edge.old), new: new, Int(edge.new)) else { continue }
            pair(Int(edge.old), Int(edge.new), .similar, similarity: edge.similarity)
        }
    }

    /// What paired neighbours say about a pair: next to both of them, next to one, between them, or elsewhere.
    private func neighbourVote(_ one: Int, _ other: Int) -> Float {
        var vote: Float = 0
        if one == 0 && other == 0 || one > 0 && other > 0 && follows(one - 1, other - 1) { vote += 0.08 }
        if one == old.units.count - 1 && other == new.units.count - 1
            || one + 1 < old.units.count && other + 1 < new.units.count && follows(one + 1, other + 1)
        {
            vote += 0.08
        }
        return vote
    }

    private func follows(_ one: Int, _ other: Int) -> Bool {
        alignment.entries[one].partners.contains(Int32(other))
    }

    /// Places that two free candidates claim with nearly the same right are lost: both are shown instead.
    private mutating func findLost(_ edges: [SharedWords.Edge]) {
        var rivals: [Int32: [SharedWords.Edge]] = [:]
        for edge in edges where isFree(new: Int(edge.new)) && alignment.entries[Int(edge.old)].tie == .similar {
            rivals[edge.old, default: []].append(edge)
        }
        for (one, edges) in rivals {
            guard let partner = alignment.entries[Int(one)].partners.first else { continue }
            let own = alignment.entries[Int(one)].similarity + neighbourVote(Int(one), Int(partner))
            let close = edges.filter {
                abs($0.similarity + neighbourVote(Int(one), Int($0.new)) - own) < 0.02 && $0.new != partner
            }
            guard !close.isEmpty else { continue }
            alignment.entries[Int(one)].candidates = Array(Set([partner] + close.map(\.new))).sorted()
        }
    }

    // MARK: - Order

    /// Units outside the longest run that kept its order have moved.
    private mutating func markMoved() {
        var pairs: [(old: Int, new: Int32)] = []
        for (index, entry) in alignment.entries.enumerated() where entry.tie != .none {
            if let place = entry.partners.first { pairs.append((index, place)) }
        }
        let kept = LongestOrderedRun.indices(of: pairs.map(\.new))
        var next = 0
        for (position, pair) in pairs.enumerated() {
            if next < kept.count, kept[next] == position {
                next += 1
            } else {
                alignment.entries[pair.old].isMoved = true
            }
        }
    }
}
