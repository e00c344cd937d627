extension UnitAligner {
    /// Ties parts that a sentence was cut into, and sentences that went into a longer one.
    mutating func findSplitsAndMerges() {
        let parts = PartSearch(old: old, new: new)
        for other in new.units.indices where isFree(new: other) && !new.units[other].isNote {
            for neighbour in [other - 1, other + 1] where neighbour >= 0 && neighbour < new.units.count {
                let one = Int(alignment.origin[neighbour])
                guard one >= 0, alignment.entries[one].tie == .similar,
                    parts.isRest(new: other, of: one, besides: alignment.entries[one].partners)
                else { continue }
                alignment.entries[one].partners.append(Int32(other))
                alignment.entries[one].partners.sort()
                alignment.origin[other] = Int32(one)
                break
            }
        }
        findMerges(parts)
    }

    /// Ties free old units to a longer new sentence near by that holds their words, the best explained first.
    private mutating func findMerges(_ parts: PartSearch) {
        var found: [(share: Float, one: Int, other: Int)] = []
        for one in old.units.indices where isFree(old: one) && !old.units[one].isNote {
            for other in sentencesNear(one) {
                let share = parts.share(old: one, of: other, besides: tied(to: other, near: one))
                if share > 0 { found.append((share, one, other)) }
            }
        }
        found.sort { ($0.share, $1.one, $1.other) > ($1.share, $0.one, $0.other) }
        for (_, one, other) in found where isFree(old: one) {
            let tied = tied(to: other, near: one)
            guard parts.share(old: one, of: other, besides: tied) > 0 else { continue }
            alignment.entries[one].tie = .merged
            alignment.entries[one].partners = [Int32(other)]
            for neighbour in tied { alignment.entries[neighbour].tie = .merged }
        }
    }

    /// New sentences that rewritten neighbours went into.
    private func sentencesNear(_ one: Int) -> [Int] {
        var near: [Int] = []
        for neighbour in max(0, one - 2)...min(old.units.count - 1, one + 2) {
            let entry = alignment.entries[neighbour]
            guard entry.tie == .similar || entry.tie == .merged, let other = entry.partners.first else { continue }
            if !near.contains(Int(other)) { near.append(Int(other)) }
        }
        return near
    }

    private func tied(to other: Int, near one: Int) -> [Int] {
        (max(0, one - 4)...min(old.units.count - 1, one + 4)).filter { alignment.entries[$0].partners.contains(Int32(other)) }
    }
}
