/// How a number of a filter relates to a claim's.
public enum FilterComparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case atMost = "<="
    case equal = "="
    case atLeast = ">="
    case more = ">"
}

/// One condition of a filter.
public enum FilterTerm: Hashable, Sendable {
    /// Numbers of ids, inclusive: `c3-c9`.
    case ids(ClosedRange<Int>)
    case article(ArticleID)
    case stage(Stage)
    /// Not set aside, not signed off, or with a recheck.
    case open
    case kind(ClaimKinds)
    case worth(FilterComparison, Double)
    case priority(FilterComparison, Int)
    /// Part of the speaker's name, in any case.
    case speaker(String)
    /// Any reason when nil.
    case recheck(RecheckReason?)
    case tag(String)
    /// Empty for nobody.
    case assignee(String)
    case verdict(String)
    case fate(Fate)
    case byHand
    /// Words that the claim contains, in any case.
    case text(String)
}

/// A condition, or its opposite.
public struct FilterItem: Hashable, Sendable {
    /// The condition.
    public var term: FilterTerm
    /// Whether it must not hold.
    public var isNegated: Bool

    /// Makes an item.
    public init(_ term: FilterTerm, isNegated: Bool = false) {
        self.term = term
        self.isNegated = isNegated
    }
}

/// The order in which claims are listed.
public enum ClaimOrder: String, Hashable, Sendable, CaseIterable {
    /// As they stand in the text, article by article.
    case place
    /// The most urgent and check-worthy first.
    case worth
    /// By id.
    case number
    /// Those that need a recheck first, then as by worth.
    case recheck
}

/// Which claims are meant: conditions of one field are alternatives, those of different fields must all hold.
public struct ClaimFilter: Hashable, Sendable {
    /// The conditions.
    public var items: [FilterItem]
    /// The order.
    public var order: ClaimOrder
    /// At most so many; nil for all.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int

    /// Makes a filter; without conditions it means all claims.
    public init(_ items: [FilterItem] = [], order: ClaimOrder = .place, limit: Int? = nil, offset: Int = 0) {
        self.items = items
        self.order = order
        self.limit = limit
        self.offset = offset
    }
}
