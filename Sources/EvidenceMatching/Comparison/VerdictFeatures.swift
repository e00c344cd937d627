import ClaimModel

/// What a verdict rests on, as numbers.
package struct VerdictFeatures: Sendable {
    /// The names of ``values``, in order.
    package static let names = [
        "covered", "names covered", "affinity", "margin", "several", "unmatched", "day", "rank", "unit", "exact", "bounded",
        "same noun", "other noun", "ratio", "rivals", "same day", "one dated", "alternative", "missing", "negated",
    ]

    /// One value for each name.
    package let values: [Double]

    init(
        deciding: JudgedPair, judged: [JudgedPair], facts: Int, evidence: [Fact], subject: SubjectAgreement, isEntailment: Bool
    ) {
        let claim = deciding.claim
        let found = deciding.evidence
        let rivals = evidence.filter { $0.family == claim.family }
        var unit = 0.0
        if case .amount(let dimension) = claim.family, dimension != "count" { unit = 1 }
        let affinity = isEntailment ? judged.map(\.affinity).min() ?? 0 : deciding.affinity
        let margin = isEntailment ? judged.map(\.margin).min() ?? 0 : deciding.margin
        let hasAlternative = rivals.contains {
            $0 != found && claim.interval.contains($0.interval) && Opposites.apart(claim, $0) == nil
        }
        values = [
            subject.covered, subject.namesCovered, min(affinity, 2), min(margin, 1.5), facts > 1 ? 1 : 0,
            facts > judged.count ? 1 : 0, claim.family == .day ? 1 : 0, claim.family == .rank || claim.family == .score ? 1 : 0,
            unit,
            deciding.judgement.framing == .exact ? 1 : 0, claim.interval.point == nil ? 1 : 0,
            claim.noun != nil && claim.noun == found.noun ? 1 : 0,
            claim.noun != nil && found.noun != nil && claim.noun != found.noun ? 1 : 0, Self.ratio(claim, found),
            Logarithm.natural(Double(rivals.count + 1)), Self.isSameDay(claim, found) ? 1 : 0,
            (claim.asOf == nil) != (found.asOf == nil) ? 1 : 0, hasAlternative ? 1 : 0,
            min(1, Double(subject.missing.count) / 6),
            claim.isNegated || found.isNegated ? 1 : 0,
        ]
    }

    private static func ratio(_ one: Fact, _ other: Fact) -> Double {
        guard let mine = one.interval.low ?? one.interval.high, let theirs = other.interval.low ?? other.interval.high else {
            return 0
        }
        let (left, right) = (mine.value.approximation, theirs.value.approximation)
        if one.family == .day { return abs(left - right) < 366 ? 1 : 0 }
        return left > 0 && right > 0 ? min(left / right, right / left) : 0
    }

    private static func isSameDay(_ one: Fact, _ other: Fact) -> Bool {
        guard let mine = one.asOf, let theirs = other.asOf else { return false }
        return mine.days == theirs.days
    }
}
