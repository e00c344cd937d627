import ClaimModel

/// An interval of exact numbers in base units.
struct Interval: Hashable, Sendable {
    /// The lower end; nil when unbounded.
    var low: Bound?
    /// The upper end; nil when unbounded.
    var high: Bound?

    /// An interval; ends given in the wrong order are exchanged.
    init(low: Bound?, high: Bound?) {
        if let low, let high, high.value < low.value {
            (self.low, self.high) = (high, low)
        } else {
            (self.low, self.high) = (low, high)
        }
    }

    /// The single value, when it is one.
    var point: ExactNumber? {
        guard let low, let high, low.isInclusive, high.isInclusive, low.value == high.value else { return nil }
        return low.value
    }

    /// The interval times a positive factor.
    func scaled(by factor: ExactNumber) -> Interval {
        func scaled(_ bound: Bound?) -> Bound? { bound.map { Bound($0.value * factor, inclusive: $0.isInclusive) } }
        return Interval(low: scaled(low), high: scaled(high))
    }

    /// Whether every number of the other interval lies in this one.
    func contains(_ other: Interval) -> Bool {
        if let low {
            guard let theirs = other.low else { return false }
            if theirs.value < low.value || (theirs.value == low.value && theirs.isInclusive && !low.isInclusive) {
                return false
            }
        }
        if let high {
            guard let theirs = other.high else { return false }
            if high.value < theirs.value || (theirs.value == high.value && theirs.isInclusive && !high.isInclusive) {
                return false
            }
        }
        return true
    }

    /// Whether no number lies in both.
    func isDisjoint(from other: Interval) -> Bool { isBelow(other) || other.isBelow(self) }

    private func isBelow(_ other: Interval) -> Bool {
        guard let high, let low = other.low else { return false }
        return high.value < low.value || (high.value == low.value && !(high.isInclusive && low.isInclusive))
    }
}
