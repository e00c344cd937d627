import ClaimModel

/// What hedged and rounded numbers stand for.
enum Rounding {
    /// "About 500" holds for what lies within this share of it.
    static let close = ExactNumber(significand: 1, exponent: -1)
    /// Beyond this share of it, "about 500" is another value; between the two it is open.
    static let far = ExactNumber(significand: 25, exponent: -2)

    /// A value that was converted to another unit and rounded may be off by this share.
    static let conversion = ExactNumber(significand: 15, exponent: -3)

    /// Whether a value is a bare plural of a power of ten: "dozens", "tens of thousands".
    static func isVague(_ shown: String) -> Bool {
        let words = shown.lowercased().split(separator: " ")
        return words.contains { ["dozens", "tens", "scores", "hundreds", "thousands", "millions", "billions"].contains($0) }
    }

    /// Whether a claim's plain value is a source's more precise value rounded half up to the claim's digits.
    ///
    /// At least two digits must be left, so that 14 never passes for 13 or 9 for 8.6.
    static func rounds(_ exact: ExactNumber, to claimed: ExactNumber) -> Bool {
        guard claimed.digits.count >= 2 || claimed.exponent >= 2 else { return false }
        guard exact.exponent < claimed.exponent, exact.digits.count > claimed.digits.count else { return false }
        guard exact.isNegative == claimed.isNegative, claimed.digits.count >= 2 else { return false }
        let gap = (exact - claimed).magnitude
        return !(ExactNumber(significand: 5, exponent: claimed.exponent - 1) < gap)
    }

    /// The value a hedged interval turns on.
    static func nominal(_ interval: Interval) -> Interval {
        guard let bound = interval.high ?? interval.low else { return interval }
        if let low = interval.low, let high = interval.high, low.value != high.value { return interval }
        return Interval(low: Bound(bound.value), high: Bound(bound.value))
    }

    /// The interval with each end moved outwards by a share of its value.
    static func widened(_ interval: Interval, by share: ExactNumber) -> Interval {
        func moved(_ bound: Bound?, _ isUp: Bool) -> Bound? {
            guard let bound else { return nil }
            let step = bound.value.magnitude * share
            return Bound(isUp ? bound.value + step : bound.value - step)
        }
        return Interval(low: moved(interval.low, false), high: moved(interval.high, true))
    }
}
