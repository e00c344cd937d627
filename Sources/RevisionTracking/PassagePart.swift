import ClaimModel
import TextAnchoring

/// What became of the part of a passage that lies in one sentence.
struct Part {
    var fate: Fate
    var tokens: Range<Int>?
    var why: String
    var confidence: Float
    var context: ContextChange?
    var candidates: [Int] = []

    init(
        fate: Fate, tokens: Range<Int>? = nil, why: String, confidence: Float, context: ContextChange? = nil,
        candidates: [Int] = []
    ) {
        self.fate = fate
        self.tokens = tokens
        self.why = why
        self.confidence = confidence
        self.context = context
        self.candidates = candidates
    }

    /// The outcome of a passage that spans several sentences: the most serious of theirs.
    static func join(_ parts: [Part]) -> Part? {
        guard var joined = parts.max(by: { $0.seriousness < $1.seriousness }) else { return nil }
        let places = parts.compactMap(\.tokens)
        let gone = parts.count { $0.tokens == nil }
        guard let start = places.map(\.lowerBound).min(), let end = places.map(\.upperBound).max() else { return joined }
        let words = places.reduce(0) { $0 + $1.count }
        joined.confidence = parts.map(\.confidence).min() ?? 0
        if gone > 0, joined.fate != .placeLost, joined.fate != .valueChanged {
            joined = Part(fate: .reworded, why: "\(gone) of its \(parts.count) sentences gone", confidence: joined.confidence)
        }
        if end - start > 2 * words + 8, let longest = places.max(by: { $0.count < $1.count }) {
            joined.tokens = longest
            if joined.isKept {
                joined.fate = .reworded
                joined.why = "its sentences no longer stand together"
            }
        } else if joined.fate != .placeLost {
            joined.tokens = start..<end
            if !zip(places, places.dropFirst()).allSatisfy({ $0.lowerBound <= $1.lowerBound }), joined.isKept {
                joined.fate = .reworded
                joined.why = "its sentences changed places"
            }
        }
        return joined
    }

    /// Whether the words are the same.
    var isKept: Bool { fate == .unchanged || fate == .moved }

    private var seriousness: Int {
        switch fate {
        case .placeLost: 5
        case .removed: 1
        case .valueChanged: 4
        case .reworded: 3
        case .moved: 2
        default: 0
        }
    }
}

extension TextToken {
    /// Full stop, comma, colon or semicolon.
    var isClosingMark: Bool { kind == .mark && (ascii == 0x2E || ascii == 0x2C || ascii == 0x3B || ascii == 0x3A) }
}

extension TokenText {
    /// Whether some tokens lie inside quotation marks or hold any.
    func isQuoted(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        let unit = units[Int(unitOfToken[first])]
        let before = tokens[min(unit.tokens.lowerBound, first)..<first].count { $0.kind == .quote && $0.ascii == 0x22 }
        return before % 2 == 1 || tokens[range].contains { $0.kind == .quote && $0.ascii == 0x22 }
    }
}
