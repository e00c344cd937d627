import TextAnchoring

/// Finds sentences that went into another, and sentences another was cut into.
struct PartSearch {
    let old: TokenText
    let new: TokenText

    /// Whether a free new unit holds the words of an old unit that its present partners lack.
    func isRest(new other: Int, of one: Int, besides partners: [Int32]) -> Bool {
        var left = bag(old, old.units[one].core)
        for partner in partners { take(bag(new, new.units[Int(partner)].core), from: &left) }
        let part = bag(new, new.units[other].core)
        return isExplained(part, by: left)
            || isExplained(part, by: left, leastShare: 0.3) && isExplained(left, by: part, leastShare: 0.45)
    }

    /// The share of an old unit's words that a new unit holds besides those of the old units it is already tied to; 0 when too
    /// small.
    func share(old one: Int, of other: Int, besides tied: [Int]) -> Float {
        var left = bag(new, new.units[other].core)
        for neighbour in tied { take(bag(old, old.units[neighbour].core), from: &left) }
        let share = explainedShare(bag(old, old.units[one].core), by: left)
        return share >= 0.6 ? share : 0
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

    /// Whether a bag holds at least a share of a part's weight.
    private func isExplained(_ part: [UInt64: Int], by bag: [UInt64: Int], leastShare: Float = 0.6) -> Bool {
        explainedShare(part, by: bag) >= leastShare
    }

    private func explainedShare(_ part: [UInt64: Int], by bag: [UInt64: Int]) -> Float {
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
        return content > 0 ? shared / whole : 0
    }
}
