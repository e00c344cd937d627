public import ClaimModel

/// Words and what stood around them: the TextQuoteSelector of the W3C Web Annotation model, with the position as a hint.
public struct TextQuote: Hashable, Sendable {
    /// The words themselves.
    public var exact: String
    /// What stood before them.
    public var prefix: String
    /// What stood after them.
    public var suffix: String
    /// Where they began, in UTF-8 bytes; only chooses among places that are otherwise equal.
    public var start: Int?

    /// Makes a selector.
    public init(exact: String, prefix: String = "", suffix: String = "", start: Int? = nil) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.start = start
    }

    /// The selector of a passage of a claim.
    public init(_ passage: Passage) {
        self.init(exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix, start: passage.range.lowerBound)
    }
}

/// What an anchor rests on.
public enum AnchorEvidence: Hashable, Sendable {
    /// The words stand there byte for byte.
    case exact
    /// They do after these steps.
    case normalised(Normalisation)
    /// They are alike, with the same numbers; the similarity is given, 0…1.
    case similar(Double)
}

/// Where a selector leads.
public enum Anchor: Hashable, Sendable {
    /// To one place, for the reason given.
    case found(ByteRange, AnchorEvidence)
    /// To no place that is safe: the candidates, best first; none when nothing is alike.
    case lost(candidates: [ByteRange])
}

/// Leads selectors to places in one text. It refuses rather than guesses.
public struct Anchoring: Sendable {
    private let text: ArticleText

    /// Anchoring in a text.
    public init(in text: ArticleText) {
        self.text = text
    }

    /// Less alike than this is no anchor, whatever its position.
    public static let leastSimilarity = 0.8
    /// The best place must be this much more alike than the next.
    public static let leastLead = 0.1
    /// Of several places with the words themselves, the best must share this many more characters of prefix and suffix.
    public static let leastContextLead = 4

    /// The place of a selector.
    public func anchor(_ quote: TextQuote) -> Anchor {
        guard !quote.exact.utf8.allSatisfy({ $0 <= 0x20 }) else { return .lost(candidates: []) }
        let exact = places(of: quote.exact, [])
        if !exact.isEmpty { return choose(exact, quote, .exact) }
        let normalised = places(of: quote.exact, .typography)
        if !normalised.isEmpty { return choose(normalised, quote, .normalised(.typography)) }
        return similar(quote)
    }

    private func places(of words: String, _ steps: Normalisation) -> [ByteRange] {
        let haystack = NormalisedText(text, steps)
        let needle = NormalisedText(ArticleText(words), steps).bytes
        return ByteSearch(needle).places(in: haystack.bytes).filter {
            WordEdges.isEdge(haystack.bytes, at: $0.lowerBound) && WordEdges.isEdge(haystack.bytes, at: $0.upperBound)
        }.map { haystack.source(of: $0) }
    }

    private func choose(_ places: [ByteRange], _ quote: TextQuote, _ evidence: AnchorEvidence) -> Anchor {
        if places.count == 1 { return .found(places[0], evidence) }
        let scored = places.map { (place: $0, score: context(around: $0, quote)) }.sorted { $0.score > $1.score }
        if scored[0].score >= scored[1].score + Self.leastContextLead { return .found(scored[0].place, evidence) }
        let rivals = scored.filter { $0.score + Self.leastContextLead > scored[0].score }.map(\.place)
        // Equal in words and surroundings: only a place that did not move at all is told by its position.
        if let start = quote.start, let place = rivals.first(where: { $0.lowerBound == start }) {
            return .found(place, evidence)
        }
        return .lost(candidates: rivals)
    }

    /// How many characters of prefix and suffix stand around a place, typography aside.
    private func context(around place: ByteRange, _ quote: TextQuote) -> Int {
        func folded(_ text: String) -> [UInt8] { NormalisedText(ArticleText(text), .typography).bytes.filter { $0 != 0x20 } }
        let reach = 2 * max(quote.prefix.utf8.count, quote.suffix.utf8.count) + 16
        let before = folded(text.string(in: max(0, place.lowerBound - reach)..<place.lowerBound))
        let after = folded(text.string(in: place.upperBound..<min(text.count, place.upperBound + reach)))
        let prefix = zip(before.reversed(), folded(quote.prefix).reversed()).prefix { $0 == $1 }.count
        return prefix + zip(after, folded(quote.suffix)).prefix { $0 == $1 }.count
    }

    private func similar(_ quote: TextQuote) -> Anchor {
        let stretches = SimilarStretches(text).best(for: quote.exact)
        guard let best = stretches.first else { return .lost(candidates: []) }
        let next = stretches.dropFirst().first?.similarity ?? 0
        guard best.similarity >= Self.leastSimilarity, best.hasSameNumbers, best.similarity >= next + Self.leastLead else {
            return .lost(candidates: stretches.prefix(3).map(\.range))
        }
        return .found(best.range, .similar(best.similarity))
    }
}
