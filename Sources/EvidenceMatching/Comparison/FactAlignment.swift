import ClaimModel

/// A value of the claim beside the value of the evidence that seems to be of the same thing.
struct FactPair: Hashable, Sendable {
    /// The index of the claim's fact.
    let claim: Int
    /// The index of the evidence's fact.
    let evidence: Int
    /// How much the words around the two agree, about 0…2.
    let affinity: Double
    /// How much better this pairing is than the next best one for the same claim fact.
    let margin: Double
}

/// Finds, for each value of a claim, the value of the evidence that is of the same thing.
enum FactAlignment {
    /// Pairs facts one to one, best first.
    static func pairs(claim: [Fact], evidence: [Fact]) -> [FactPair] {
        var scored: [(claim: Int, evidence: Int, affinity: Double)] = []
        for (index, mine) in claim.enumerated() {
            for (other, theirs) in evidence.enumerated() where areComparable(mine, theirs) {
                let order = orderBonus(index, of: claim, other, of: evidence)
                scored.append((index, other, affinity(mine, theirs) + order))
            }
        }
        scored.sort {
            $0.affinity != $1.affinity ? $0.affinity > $1.affinity : ($0.claim, $0.evidence) < ($1.claim, $1.evidence)
        }
        var usedClaims: Set<Int> = []
        var usedEvidence: Set<Int> = []
        var pairs: [FactPair] = []
        for candidate in scored {
            guard !usedClaims.contains(candidate.claim), !usedEvidence.contains(candidate.evidence) else { continue }
            usedClaims.insert(candidate.claim)
            usedEvidence.insert(candidate.evidence)
            let next = scored.first { $0.claim == candidate.claim && $0.evidence != candidate.evidence }
            pairs.append(
                FactPair(
                    claim: candidate.claim, evidence: candidate.evidence, affinity: candidate.affinity,
                    margin: candidate.affinity - (next?.affinity ?? 0)))
        }
        return pairs.sorted { $0.claim < $1.claim }
    }

    /// Whether two facts are of one family, so that their values can stand beside each other.
    static func areComparable(_ one: Fact, _ other: Fact) -> Bool { one.family == other.family }

    /// How much the words around two facts agree: the cosine of their contexts, the counted nouns, the values.
    static func affinity(_ one: Fact, _ other: Fact) -> Double {
        var affinity = cosine(one.context, other.context)
        switch (one.noun, other.noun) {
        case (let mine?, let theirs?):
            if mine == theirs {
                affinity += sameNoun
            } else if one.near.contains(theirs) || other.near.contains(mine) {
                affinity += nounNearby
            } else if other.context[mine] == nil, one.context[theirs] == nil {
                affinity -= otherNoun
            }
        case (let mine?, nil): if other.near.contains(mine) { affinity += nounNearby }
        case (nil, let theirs?): if one.near.contains(theirs) { affinity += nounNearby }
        case (nil, nil): break
        }
        affinity += closeness(one, other)
        if one.family == .day, one.relation == other.relation { affinity += sameRelation }
        if Opposites.apart(one, other) != nil { affinity -= apart }
        return affinity
    }

    /// Values of the same thing lie close together more often than values of different things do.
    private static func closeness(_ one: Fact, _ other: Fact) -> Double {
        guard let mine = one.interval.low ?? one.interval.high, let theirs = other.interval.low ?? other.interval.high else {
            return 0
        }
        if mine.value == theirs.value { return sameValue }
        let (left, right) = (mine.value.approximation, theirs.value.approximation)
        if one.family == .day { return closeDays * exponential(-abs(left - right) / 200) }
        guard left > 0, right > 0 else { return 0 }
        return closeValue * min(left / right, right / left)
    }

    /// e to a power of nought or less, by the limit (1 + x/64)^64: good to a few percent, which is enough for a bonus.
    private static func exponential(_ power: Double) -> Double {
        var result = max(0, 1 + power / 64)
        for _ in 0..<6 { result *= result }
        return result
    }

    private static let closeValue = 0.4
    private static let closeDays = 0.15
    private static let sameNoun = 0.5
    private static let nounNearby = 0.3
    private static let otherNoun = 0.25
    private static let sameValue = 0.6
    private static let sameRelation = 0.05
    private static let apart = 0.8

    /// Texts about the same thing tend to give its values in the same order.
    private static func orderBonus(_ index: Int, of claim: [Fact], _ other: Int, of evidence: [Fact]) -> Double {
        let family = claim[index].family
        let mine = claim[..<index].count { $0.family == family }
        let theirs = evidence[..<other].count { $0.family == family }
        return mine == theirs ? 0.06 : 0
    }

    private static func cosine(_ one: [String: Double], _ other: [String: Double]) -> Double {
        var shared = 0.0
        for (stem, weight) in one { if let theirs = other[stem] { shared += weight * theirs } }
        if shared == 0 { return 0 }
        func length(_ context: [String: Double]) -> Double { context.values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        return shared / (length(one) * length(other))
    }
}
