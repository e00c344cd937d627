import ClaimModel

/// What one value of the evidence says of one value of the claim.
struct PairJudgement: Hashable, Sendable {
    /// What it says.
    var label: ComparisonLabel
    /// How the claim puts the value.
    var framing: ComparisonFraming?
    /// One sentence.
    var why: String
}

/// Judges a value of the claim by the value of the evidence that is of the same thing.
enum PairJudge {
    /// The judgement on a pair.
    static func judge(claim: Fact, evidence: Fact) -> PairJudgement {
        if let (mine, theirs) = Opposites.apart(claim, evidence) {
            return PairJudgement(label: .abstain, why: "the claim is about \(mine), the evidence about \(theirs)")
        }
        if let mine = claim.change, let theirs = evidence.change, mine != theirs, claim.family != .day {
            let why = "the claim says \(mine.rawValue), the evidence \(theirs.rawValue)"
            return PairJudgement(label: .contradicts, framing: .shifted, why: why)
        }
        if claim.isPartial != evidence.isPartial, claim.interval.isDisjoint(from: evidence.interval) {
            return PairJudgement(label: .abstain, why: "one of the two counts others than those already told of")
        }
        if isPartOfRatio(claim), claim.interval != evidence.interval,
            claim.interval.point == nil || evidence.interval.point == nil
        {
            return PairJudgement(label: .abstain, why: "the values are terms of a ratio")
        }
        if claim.isNegated != evidence.isNegated {
            return PairJudgement(label: .abstain, why: "one of the two is negated")
        }
        switch RunningTotal.reach(claim: claim, evidence: evidence) {
        case .same: return compare(claim, evidence, evidence.interval)
        case .otherDay(let why): return PairJudgement(label: .abstain, why: why)
        case .widened(let interval, let why):
            var judgement = compare(claim, evidence, interval)
            if judgement.label == .neutral { judgement = PairJudgement(label: .abstain, why: why) }
            return judgement
        }
    }

    private static func isPartOfRatio(_ fact: Fact) -> Bool {
        fact.family == .amount("count") && (fact.context["ratio"] ?? 0) > 0.3
    }

    private static func compare(_ claim: Fact, _ evidence: Fact, _ found: Interval) -> PairJudgement {
        if claim.family == .score { return compareScores(claim, evidence) }
        if claim.isApproximate || evidence.isApproximate, claim.family != .day {
            return compareApproximate(claim, evidence, found)
        }
        let mine = claim.interval
        if mine == found { return PairJudgement(label: .entails, framing: .exact, why: "both have \(claim.shown)") }
        if mine.point == nil, found.point == nil, mine.low != nil, mine.high != nil, found.low != nil, found.high != nil,
            claim.family != .day
        {
            return PairJudgement(
                label: .neutral, framing: .shifted, why: "“\(evidence.shown)” is another range than “\(claim.shown)”")
        }
        if mine.contains(found) {
            return PairJudgement(
                label: .entails, framing: .narrowed, why: "\(evidence.shown) lies within “\(claim.shown)”")
        }
        if mine.isDisjoint(from: found) { return disjoint(claim, evidence, found) }
        return PairJudgement(
            label: .neutral, framing: .strengthened, why: "“\(evidence.shown)” leaves “\(claim.shown)” open")
    }

    private static func compareScores(_ claim: Fact, _ evidence: Fact) -> PairJudgement {
        if claim.interval == evidence.interval {
            return PairJudgement(label: .entails, framing: .exact, why: "both have \(claim.shown)")
        }
        return PairJudgement(label: .contradicts, framing: .shifted, why: "\(evidence.shown) is not \(claim.shown)")
    }

    private static func disjoint(_ claim: Fact, _ evidence: Fact, _ found: Interval) -> PairJudgement {
        if let point = claim.interval.point, let exact = found.point, claim.family != .day {
            if Rounding.rounds(exact, to: point) {
                return PairJudgement(label: .entails, framing: .shifted, why: "\(claim.shown) is \(evidence.shown) rounded")
            }
            if Rounding.rounds(point, to: exact) {
                return PairJudgement(
                    label: .neutral, framing: .strengthened, why: "\(evidence.shown) may be \(claim.shown) rounded")
            }
            if claim.unit != evidence.unit, Rounding.widened(claim.interval, by: Rounding.conversion).contains(found) {
                return PairJudgement(
                    label: .entails, framing: .exact, why: "\(evidence.shown) is \(claim.shown) in another unit")
            }
        }
        if let point = claim.interval.point, found.point == nil, let edge = found.low ?? found.high, edge.value == point {
            return PairJudgement(
                label: .neutral, framing: .shifted, why: "“\(evidence.shown)” leaves “\(claim.shown)” open")
        }
        var framing = ComparisonFraming.shifted
        if claim.interval.point == nil, let edge = claim.interval.low ?? claim.interval.high, found.point == edge.value {
            framing = .strengthened
        }
        return PairJudgement(
            label: .contradicts, framing: framing, why: "\(evidence.shown) lies outside “\(claim.shown)”")
    }

    // MARK: - Hedged values

    /// "Dozens" and "thousands" have no upper end; all they say is that there are at least two of them.
    private static func compareVague(_ claim: Fact, _ evidence: Fact, _ found: Interval) -> PairJudgement? {
        let (isClaim, isEvidence) = (Rounding.isVague(claim.shown), Rounding.isVague(evidence.shown))
        guard isClaim || isEvidence else { return nil }
        if isClaim, isEvidence, claim.shown.lowercased() == evidence.shown.lowercased() {
            return PairJudgement(label: .entails, framing: .exact, why: "both have \(claim.shown)")
        }
        if isClaim, let least = (claim.interval.low ?? claim.interval.high)?.value, let low = found.low?.value, !(low < least) {
            return PairJudgement(label: .entails, framing: .narrowed, why: "\(evidence.shown) are \(claim.shown)")
        }
        return PairJudgement(label: .neutral, framing: .shifted, why: "“\(evidence.shown)” leaves “\(claim.shown)” open")
    }

    /// A hedged value stands for what lies within a tenth of it; a hedged claim more than a quarter away from its source is
    /// another value.
    private static func compareApproximate(_ claim: Fact, _ evidence: Fact, _ found: Interval) -> PairJudgement {
        if let vague = compareVague(claim, evidence, found) { return vague }
        let mine = claim.isApproximate ? Rounding.nominal(claim.interval) : claim.interval
        let theirs = evidence.isApproximate ? Rounding.nominal(found) : found
        if mine == theirs { return PairJudgement(label: .entails, framing: .exact, why: "both have about \(claim.shown)") }
        let near = claim.isApproximate ? Rounding.widened(mine, by: Rounding.close) : mine
        let nearFound = evidence.isApproximate ? Rounding.widened(theirs, by: Rounding.close) : theirs
        if near.contains(claim.isApproximate ? theirs : nearFound) {
            return PairJudgement(
                label: .entails, framing: .narrowed, why: "\(evidence.shown) lies within “\(claim.shown)”")
        }
        let far = claim.isApproximate ? Rounding.widened(mine, by: Rounding.far) : mine
        if far.isDisjoint(from: nearFound) {
            return PairJudgement(
                label: .contradicts, framing: .shifted, why: "\(evidence.shown) is far from “\(claim.shown)”")
        }
        return PairJudgement(label: .neutral, framing: .shifted, why: "“\(evidence.shown)” is near “\(claim.shown)”")
    }
}
