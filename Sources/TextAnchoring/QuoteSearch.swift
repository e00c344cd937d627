public import ClaimModel

/// Where a quotation stands in a text, and what had to be overlooked to find it.
public struct QuoteMatch: Hashable, Sendable {
    /// The bytes of the text for each piece of the quotation between elisions, in order.
    public var pieces: [ByteRange]
    /// The normalisation steps without which it is not found; empty when it stands there byte for byte.
    public var needed: Normalisation
    /// How often it stands there; the first place is given.
    public var occurrences: Int

    /// Makes a match.
    public init(pieces: [ByteRange], needed: Normalisation, occurrences: Int) {
        self.pieces = pieces
        self.needed = needed
        self.occurrences = occurrences
    }

    /// From the first piece to the last.
    public var range: ByteRange { (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0) }

    /// How many stretches the quotation leaves out or replaces by words in brackets.
    public var elisions: Int { max(0, pieces.count - 1) }
}

/// The result of looking for a quotation: a finding, never an error.
public enum QuoteFinding: Hashable, Sendable {
    /// It stands in the text.
    case found(QuoteMatch)
    /// It does not; the most similar stretch, when there is one worth showing.
    case notFound(nearest: SimilarStretch?)
}

/// Looks for quotations in one text: exactly, then with typography folded, then without letter case; never by likeness.
public struct QuoteFinder: Sendable {
    private let text: ArticleText
    private let folded: NormalisedText

    /// Elided stretches longer than this many bytes are no elision but another passage.
    public static let longestElision = 2000

    /// Prepares a text.
    public init(_ text: ArticleText) {
        self.text = text
        folded = NormalisedText(text, .typography)
    }

    /// Looks for a quotation. `…`, `...` and words in square brackets may stand for words left out or replaced.
    ///
    /// A match begins and ends between words: "9 killed" is not found in "29 killed", nor "5 percent" in "2.5 percent".
    public func find(_ quote: String) -> QuoteFinding {
        let whole = Elisions.trimmed(quote)
        if let match = find(pieces: [whole]) { return .found(match) }
        let pieces = Elisions.pieces(of: whole)
        if pieces.count > 1 || pieces.first != whole, let match = find(pieces: pieces) { return .found(match) }
        return .notFound(nearest: SimilarStretches(text).nearest(to: whole))
    }

    private func find(pieces: [String]) -> QuoteMatch? {
        let haveWords = pieces.allSatisfy { Tokeniser.tokens(of: ArticleText($0)).contains(where: \.isWord) }
        guard !pieces.isEmpty, haveWords else { return nil }
        for steps in [Normalisation.typography, [.typography, .letterCase]] {
            guard let found = matches(pieces, steps) else { continue }
            return QuoteMatch(pieces: found.pieces, needed: needed(pieces, of: steps), occurrences: found.count)
        }
        return nil
    }

    /// The steps that cannot be left out, tried one by one.
    private func needed(_ pieces: [String], of steps: Normalisation) -> Normalisation {
        var needed = steps
        for step in steps.steps where matches(pieces, needed.subtracting(step)) != nil { needed.subtract(step) }
        return needed
    }

    private func matches(_ pieces: [String], _ steps: Normalisation) -> (pieces: [ByteRange], count: Int)? {
        let haystack = steps == .typography ? folded : NormalisedText(text, steps)
        let needles = pieces.map { Elisions.trimmed(NormalisedText(ArticleText($0), steps).bytes) }
        guard let first = needles.first, !needles.contains(where: \.isEmpty) else { return nil }
        var found: [ByteRange]?
        var count = 0
        for start in ByteSearch(first).places(in: haystack.bytes) where isAtWordEdges(start, haystack.bytes) {
            guard let rest = follow(needles.dropFirst(), after: start.upperBound, in: haystack.bytes) else { continue }
            count += 1
            if found == nil { found = ([start] + rest).map { haystack.source(of: $0) } }
        }
        return found.map { ($0, count) }
    }

    private func follow(_ needles: ArraySlice<[UInt8]>, after end: Int, in bytes: [UInt8]) -> [Range<Int>]? {
        var places: [Range<Int>] = []
        var position = end
        for needle in needles {
            let stop = min(bytes.count, position + Self.longestElision + needle.count)
            let window = Array(bytes[position..<stop])
            let place = ByteSearch(needle).places(in: window).first {
                isAtWordEdges($0.lowerBound + position..<$0.upperBound + position, bytes)
            }
            guard let place else { return nil }
            places.append(place.lowerBound + position..<place.upperBound + position)
            position += place.upperBound
        }
        return places
    }

    private func isAtWordEdges(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        WordEdges.isEdge(bytes, at: range.lowerBound) && WordEdges.isEdge(bytes, at: range.upperBound)
    }
}

/// Looks for a quotation in a text; see ``QuoteFinder``.
public func findQuote(_ quote: String, in text: ArticleText) -> QuoteFinding { QuoteFinder(text).find(quote) }
