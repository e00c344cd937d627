/// How sure a verdict is, by what it rests on.
///
/// Logistic regressions, fitted on public pairs of claims and evidence that people had labelled (a third kept aside); the score
/// is the chance that a person would give the same label.
enum VerdictWeights {
    /// Below this chance nothing is said to support.
    static let enoughToSupport = 0.65
    /// Below this chance nothing is said to contradict.
    static let enoughToContradict = 0.7

    /// The chance that the verdict is right, 0…1.
    static func confidence(_ features: VerdictFeatures, isEntailment: Bool) -> Double {
        let weights = isEntailment ? supporting : contradicting
        let sum = zip(features.values, weights.dropFirst()).reduce(weights[0]) { $0 + $1.0 * $1.1 }
        return logistic(sum)
    }

    /// The intercept, then one weight for each of ``VerdictFeatures/names``.
    private static let supporting = [
        -0.19, 1.25, -0.17, -0.01, 0.68, 1.07, -1.75, -0.33, 0.37, 0.12, -1.96, 0.68, -0.02, 0.21, 1.72, 0.41, 0.97, 0.05,
        -0.26, -1.52, 0.09,
    ]

    /// The intercept, then one weight for each of ``VerdictFeatures/names``.
    private static let contradicting = [
        0.29, -0.07, -0.65, 1.74, -0.16, -0.46, -0.21, -1.04, -0.33, -0.19, 0.00, 1.31, -0.40, -0.41, 1.12, -0.30, -0.78, -0.55,
        -0.69, -1.39, 0.12,
    ]

    /// 1/(1 + e^−x), with e^x by the limit (1 + x/1024)^1024: no C library, the same digits everywhere.
    private static func logistic(_ value: Double) -> Double {
        var power = max(0, 1 - max(-30, min(30, value)) / 1024)
        for _ in 0..<10 { power *= power }
        return 1 / (1 + power)
    }
}
