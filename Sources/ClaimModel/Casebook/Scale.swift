/// One label of a scale.
public struct ScaleLabel: Hashable, Sendable {
    /// What is typed: `mostly-true`.
    public var key: String
    /// What is shown, kept as the scale wrote it.
    public var label: String
    /// Where it stands on the truth axis; nil off the axis.
    public var axis: TruthAxis?
    /// Flags that it brings with it.
    public var flags: [VerdictFlag]
    /// Its rating number, on scales that have them; from 1 on, higher is truer.
    public var rating: Int?
    /// One sentence about when to use it.
    public var meaning: String?

    /// Makes a label.
    public init(
        key: String, label: String, axis: TruthAxis?, flags: [VerdictFlag] = [], rating: Int? = nil, meaning: String? = nil
    ) {
        self.key = key
        self.label = label
        self.axis = axis
        self.flags = flags
        self.rating = rating
        self.meaning = meaning
    }
}

/// The ratings of a casebook.
public struct Scale: Hashable, Sendable {
    /// Its short name: `assay`, `six-step`.
    public var name: String
    /// Its title.
    public var title: String
    /// Its labels, from true to false, then those off the axis.
    public var labels: [ScaleLabel]
    /// Whether a one-sentence conclusion must be given with each verdict.
    public var needsConclusion: Bool

    /// Makes a scale.
    public init(name: String, title: String, labels: [ScaleLabel], needsConclusion: Bool = false) {
        self.name = name
        self.title = title
        self.labels = labels
        self.needsConclusion = needsConclusion
    }

    /// The label of a key, or of a label's own words in any case.
    public func label(_ typed: String) -> ScaleLabel? {
        labels.first { $0.key == typed } ?? labels.first { $0.label.lowercased() == typed.lowercased() }
    }

    /// The lowest and highest rating numbers, on scales that have them.
    public var ratingRange: ClosedRange<Int>? {
        let numbers = labels.compactMap(\.rating)
        guard let low = numbers.min(), let high = numbers.max(), low < high else { return nil }
        return low...high
    }
}
