import ClaimModel

/// Compares values of different days: a total that only grows was no higher earlier and will be no lower later.
enum RunningTotal {
    /// What a value of the evidence's day says of the claim's day.
    enum Reach {
        /// The days are the same, or one is not told.
        case same
        /// The value for the claim's day lies in this interval.
        case widened(Interval, why: String)
        /// Nothing.
        case otherDay(why: String)
    }

    /// What the evidence's value says of the day the claim is about.
    static func reach(claim: Fact, evidence: Fact) -> Reach {
        guard claim.family != .day, let mine = claim.asOf, let theirs = evidence.asOf else { return .same }
        let order = order(mine, theirs)
        guard order != .same else { return .same }
        let why = "the claim's day is “\(mine.shown)”, the evidence's “\(theirs.shown)”"
        guard isRunningTotal(claim) || isRunningTotal(evidence) else { return .otherDay(why: why) }
        switch order {
        case .same: return .same
        case .earlierEvidence:
            return .widened(Interval(low: evidence.interval.low, high: nil), why: why + ": it may have risen")
        case .laterEvidence:
            return .widened(Interval(low: nil, high: evidence.interval.high), why: why + ": it was no higher before")
        }
    }

    private enum Order { case same, earlierEvidence, laterEvidence }

    private static func order(_ claim: AsOf, _ evidence: AsOf) -> Order {
        var (mine, theirs) = (claim.days, evidence.days)
        if !claim.hasYear { mine = DayPhrase.moved(mine, toYearOf: theirs) }
        if !evidence.hasYear { theirs = DayPhrase.moved(theirs, toYearOf: mine) }
        switch claim.relation {
        case .before:
            if theirs.to < mine.from { return .same }
            return .laterEvidence
        case .after:
            if mine.to < theirs.from { return .same }
            return .earlierEvidence
        case .on, .by, .since, .asOf:
            if theirs.to < mine.from { return .earlierEvidence }
            if mine.to < theirs.from { return .laterEvidence }
            return .same
        }
    }

    /// Whether the words around a value say that it is a total that only grows.
    static func isRunningTotal(_ fact: Fact) -> Bool {
        if let noun = fact.noun, words.contains(noun) { return true }
        return !fact.near.isDisjoint(with: words)
    }

    private static let words = Set(
        """
        killed died dead deaths fatalities toll injured wounded injuries casualties victims cases infections infected tested tests \
        recovered recoveries sold copies sales grossed gross earned takings views viewed streams downloads downloaded raised donated \
        arrested arrests displaced evacuated destroyed vaccinated doses caps appearances total cumulative
        """.split(separator: " ").map { Stem.of(String($0)) })
}
