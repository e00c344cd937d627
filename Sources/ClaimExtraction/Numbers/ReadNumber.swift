public import ClaimModel

/// A numeric expression, and whether it is a quantity that a claim can rest on.
public struct ReadNumber: Hashable, Sendable {
    /// The expression.
    public var expression: NumericExpression
    /// Whether it counts or measures something; not an ordinal, a score, a year, an age, a position in time ("three years
    /// ago"), a plain "one", or a small definite count that only points back ("the two rivals").
    public var isQuantity: Bool
}

/// The numbers and dates of a text, each in order.
public struct FigureReading: Sendable {
    /// Every numeric expression.
    public var numbers: [ReadNumber] = []
    /// Every date expression that could be resolved.
    public var dates: [DateExpression] = []
    /// The places in the list of sentences of those that have more numbers than were read.
    public var crowded: [Int] = []
}
