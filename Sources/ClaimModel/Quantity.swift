/// One end of a quantity's interval.
public struct Bound: Hashable, Sendable {
    /// Where the interval ends.
    public var value: ExactNumber
    /// Whether the end itself belongs to the interval.
    public var isInclusive: Bool

    /// Makes an end of an interval.
    public init(_ value: ExactNumber, inclusive: Bool = true) {
        self.value = value
        isInclusive = inclusive
    }
}

/// Which way a value is said to move.
public enum ChangeDirection: String, Hashable, Sendable, CaseIterable {
    case up, down
}

/// A quantity as an interval: "at least 29 strikes" is [29, ∞), counted noun "strikes".
///
/// A plain value has equal, inclusive ends. Units: `%`, `pp`, an ISO 4217 currency code, `km`, `kg`, `hours`, …, `ratio`,
/// `factor`, `times`, `people`, otherwise `count`; a rate adds `/x`, as in `USD/day`.
public struct Quantity: Hashable, Sendable {
    /// Bound word, number, scale word and unit, without the counted noun; bytes of the text it was read from.
    public var range: ByteRange
    /// The lower end; nil when unbounded.
    public var low: Bound?
    /// The upper end; nil when unbounded.
    public var high: Bound?
    /// Whether the text hedges the number ("about", "nearly").
    public var isApproximate: Bool
    /// What is measured in.
    public var unit: String
    /// The head of what is counted or measured, one lower-case word; nil when the text does not say.
    public var noun: String?
    /// The direction, when the number is the size of a change.
    public var change: ChangeDirection?
    /// The days for which the value is said to hold, when the text says so.
    public var asOf: DayInterval?

    /// Makes a quantity from its parts.
    public init(
        range: ByteRange, low: Bound?, high: Bound?, isApproximate: Bool = false, unit: String = "count", noun: String? = nil,
        change: ChangeDirection? = nil, asOf: DayInterval? = nil
    ) {
        self.range = range
        self.low = low
        self.high = high
        self.isApproximate = isApproximate
        self.unit = unit
        self.noun = noun
        self.change = change
        self.asOf = asOf
    }

    /// The single value, when the interval is one.
    public var plainValue: ExactNumber? {
        guard let low, let high, low.isInclusive, high.isInclusive, low.value == high.value else { return nil }
        return low.value
    }

    /// The interval in mathematical notation: `[29, ∞)`, `(100, ∞)`, `14`, `≈ 500`.
    public var interval: String {
        let mark = isApproximate ? "≈ " : ""
        if let plainValue { return mark + plainValue.description }
        let left = low.map { ($0.isInclusive ? "[" : "(") + $0.value.description } ?? "(−∞"
        let right = high.map { $0.value.description + ($0.isInclusive ? "]" : ")") } ?? "∞)"
        return mark + left + ", " + right
    }
}

/// What a numeric expression is the number of.
public enum NumberKind: String, Hashable, Sendable, CaseIterable {
    case count, money, percentage, fraction, factor, measure, duration, temperature, age, ordinal, rank, score, year, plain
}

/// A numeric expression of the text, whatever it counts.
public struct NumericExpression: Hashable, Sendable {
    /// The expression as a quantity, with its bound.
    public var quantity: Quantity
    /// What the number is the number of.
    public var kind: NumberKind
    /// The number with scale word and unit but without its bound word.
    public var core: ByteRange
    /// The plain value of the core; nil for a range.
    public var coreValue: ExactNumber?

    /// Makes a numeric expression.
    public init(quantity: Quantity, kind: NumberKind, core: ByteRange, coreValue: ExactNumber?) {
        self.quantity = quantity
        self.kind = kind
        self.core = core
        self.coreValue = coreValue
    }

    /// Bound word, number, scale word and unit.
    public var range: ByteRange { quantity.range }
}
