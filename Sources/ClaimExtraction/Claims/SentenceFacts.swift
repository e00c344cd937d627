import ClaimModel

/// What was read in one sentence, gathered for judging it.
struct SentenceFacts {
    /// The sentence's place in the reading.
    var index: Int
    var tokens: Range<Int>
    var range: ByteRange
    var numbers: ArraySlice<NumericExpression>
    /// For each of ``numbers``, whether it is a quantity: not a year, a rank, an age, a label.
    var isQuantity: ArraySlice<Bool>
    var dates: ArraySlice<DateExpression>
    var degrees: ArraySlice<DegreeExpression>
    var names: ArraySlice<ByteRange>
    var negations: ArraySlice<ByteRange>
    /// The attributions whose cue or content lies in the sentence.
    var attributions: ArraySlice<Int>
    var firings: ArraySlice<Firing>
}

/// Hands out the items of a sorted list that lie in one range after another.
struct RangeCursor {
    private var position = 0

    /// The items that begin in `range`; ranges must come in ascending order.
    mutating func take<Item>(_ items: [Item], in range: ByteRange, _ start: (Item) -> Int) -> ArraySlice<Item> {
        while position < items.count, start(items[position]) < range.lowerBound { position += 1 }
        let first = position
        while position < items.count, start(items[position]) < range.upperBound { position += 1 }
        return items[first..<position]
    }
}
