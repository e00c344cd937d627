import TextAnchoring

/// Finds sentences that went into another, and sentences another was cut into.
struct PartSearch {
    let old: TokenText
    let new: TokenText

    /// The share of a part's weight that its whole must explain.
    private static let leastShare: Float = 0.6

    /// Whether a free new unit holds the words of an old unit that its present partners lack.
    func isRest(new other: Int, of one: Int, besides partners: [Int32]) -> Bool {
        var left = bag(old, old.units[one].core)
        for partner in partners { take(bag(new, new.units[Int(partner)].core), from: &left) }
        return isExplained(bag(new, new.units[other].core), by: left)
    }

    /// Whether a new unit holds an old unit's words besides those of the old unit it is already tied to.
    func isRest(old one: Int, of other: Int, besides neighbour: Int) -> Bool {
        var left = bag(new, new.units[other].core)
        take(bag(old, old.units[neighbour].core), from: &left)
        return isExplained(bag(old, old.units[one].core), by: left)
    }

    private func bag(_ text: TokenText, _ range: Range<Int>) -> [UInt64: Int] {
        var bag: [UInt64: Int] = [:]
        for token in text.tokens[range] where token.isWord { bag[WordWeight.stem(of: token), default: 0] += 1 }
        return bag
    }

    private func take(_ part: [UInt64: Int], from bag: inout [UInt64: Int]) {
        for (stem, count) in part {
            if let there = bag[stem] { bag[stem] = there > count ? there - count : nil }
        }
    }

    private func isExplained(_ part: [UInt64: Int], by bag: [UInt64: Int]) -> Bool {
        var whole: Float = 0
        var shared: Float = 0
        var content = 0
        for (stem, count) in part {
            // A number is the surest sign that the rest of a sentence went here.
            let weight = WordWeight.isNumber(stem) ? 1.2 : WordWeight.factor(of: stem)
            whole += weight * Float(count)
            let common = min(count, bag[stem] ?? 0)
            shared += weight * Float(common)
            if weight > 0.2 { content += common }
        }
        return content > 0 && shared >= Self.leastShare * whole
    }
}
