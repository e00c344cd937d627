/// A mark on a scale: "8.5/10", "four out of five".
struct RatingScale: Hashable, Sendable {
    /// The best mark.
    let top: Int

    /// Reads the scale of a number as the text has it; nil when it is none. A hundredth is a share like any other.
    init?(shown: String) {
        let parts = shown.split(whereSeparator: { $0 == "/" || $0 == " " }).map { $0.lowercased() }
        guard parts.count > 1, let last = parts.last, shown.contains("/") || parts.contains("of") else { return nil }
        guard let top = Self.tops[last] else { return nil }
        self.top = top
    }

    private static let tops = ["10": 10, "ten": 10, "5": 5, "five": 5, "4": 4, "four": 4, "20": 20, "twenty": 20]
}
