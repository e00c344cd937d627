import ClaimModel
import TextAnchoring

/// The words of a claim by themselves, for comparing claims across passages, fixes, revisions and articles.
public struct Wording: Sendable {
    private let text: TokenText
    private let values: [ClaimValue]

    /// Reads a wording.
    public init(_ words: String) {
        text = TokenText(ArticleText(words))
        values = ValueReader.values(of: text, in: text.tokens.indices, names: text.namesInside())
    }

    /// Whether two wordings are the same, typography aside.
    public func isSame(as other: Wording) -> Bool {
        SameWords.areEqual(text, text.tokens.indices, other.text, other.text.tokens.indices)
    }

    /// How alike two wordings are by the words they share, 0…1; numbers count little.
    public func likeness(to other: Wording) -> Double {
        let (one, two) = (bag, other.bag)
        let all = one.values.reduce(0, +) + two.values.reduce(0, +)
        let shared = one.reduce(Float(0)) { $0 + min($1.value, two[$1.key] ?? 0) }
        return all > 0 ? Double(2 * shared / all) : 0
    }

    private var bag: [UInt64: Float] {
        var bag: [UInt64: Float] = [:]
        for token in text.tokens where token.isWord {
            let stem = WordWeight.stem(of: token)
            bag[stem, default: 0] += WordWeight.factor(of: stem)
        }
        return bag
    }

    /// The values that differ, each as "29 → 30 strikes"; empty when both state the same.
    public func differences(to other: Wording) -> [String] {
        let comparison = ValueComparison(
            old: text, text.tokens.indices, new: other.text, other.text.tokens.indices,
            names: text.namesInside().union(other.text.namesInside()))
        let reason = ChangeReason(
            old: text, new: other.text,
            alignment: TokenAlignment(text.tokens, text.tokens.indices, other.text.tokens, other.text.tokens.indices))
        return comparison.changes.map { reason.describe($0) }
    }

    /// The numbers of the wording as they are written, in order.
    public var numbers: [String] { values.filter { $0.kind == .number }.map { text.string(of: $0.tokens) } }

    /// The plain word after the n-th number; empty when none follows.
    func noun(after number: Int) -> String {
        let numbers = values.filter { $0.kind == .number }
        guard number < numbers.count, numbers[number].tokens.upperBound < text.tokens.count else { return "" }
        let next = numbers[number].tokens.upperBound
        return text.tokens[next].kind == .word ? text.string(of: next..<next + 1) : ""
    }
}

/// Whether a proposed fix was made.
public enum FixCheck {
    /// Whether the proposed words stand where the claim stands now: as all of it, or as a part of its words.
    ///
    /// - Parameters:
    ///   - proposal: the words a fix proposes.
    ///   - now: the claim's words in the new revision.
    public static func isMade(_ proposal: String, now: String) -> Bool {
        if Wording(proposal).isSame(as: Wording(now)) { return true }
        guard case .found(let match) = findQuote(proposal, in: ArticleText(now)) else { return false }
        return !match.needed.contains(.letterCase) && match.elisions == 0
    }
}

/// A claim's changing number through the revisions: "14 → 17 → 21 dead".
public enum ValueSeries {
    /// The series of the first number that changes; nil when none does or the wordings hold different counts of numbers.
    ///
    /// - Parameter wordings: the claim's words, oldest first; repeated values are shown once.
    public static func series(_ wordings: [String]) -> String? {
        let read = wordings.map { Wording($0) }
        guard let first = read.first, let last = read.last, read.allSatisfy({ $0.numbers.count == first.numbers.count }) else {
            return nil
        }
        for place in first.numbers.indices {
            var steps: [String] = []
            for wording in read where steps.last != wording.numbers[place] { steps.append(wording.numbers[place]) }
            guard steps.count > 1 else { continue }
            let noun = last.noun(after: place)
            return steps.joined(separator: " → ") + (noun.isEmpty ? "" : " " + noun)
        }
        return nil
    }
}

/// A claim of another article that may be the same claim. It is offered to a person, never joined.
public struct LikeClaim: Hashable, Sendable {
    /// The position among the claims that were given.
    public var index: Int
    /// How alike the words are, 0…1.
    public var likeness: Double
    /// What differs, "29 there, 30 here" as "29 → 30 strikes"; empty when the values are the same.
    public var differences: [String]

    /// Makes a claim.
    public init(index: Int, likeness: Double, differences: [String]) {
        self.index = index
        self.likeness = likeness
        self.differences = differences
    }

    /// Wordings less alike than this are not offered.
    public static let leastLikeness = 0.6

    /// The claims among some that may be the same, most alike first.
    public static func find(_ words: String, among others: [String]) -> [LikeClaim] {
        let wording = Wording(words)
        return others.enumerated().compactMap { index, words in
            let other = Wording(words)
            let likeness = other.likeness(to: wording)
            guard likeness >= leastLikeness else { return nil }
            return LikeClaim(index: index, likeness: likeness, differences: other.differences(to: wording))
        }.sorted { ($0.likeness, $1.index) > ($1.likeness, $0.index) }
    }
}
