public import ClaimModel

/// A stretch of a text that is like some words without being the same.
public struct SimilarStretch: Hashable, Sendable {
    /// Its bytes.
    public var range: ByteRange
    /// Words in common, in order, over the mean number of words (Dice), 0…1.
    public var similarity: Double
    /// Whether it holds exactly the same numbers.
    public var hasSameNumbers: Bool

    /// Makes a stretch.
    public init(range: ByteRange, similarity: Double, hasSameNumbers: Bool) {
        self.range = range
        self.similarity = similarity
        self.hasSameNumbers = hasSameNumbers
    }
}

/// Finds stretches of a text that are like some words.
///
/// Words of the quotation vote for the place where it would begin; only places with many votes are compared word by word.
struct SimilarStretches {
    private let tokens: [TextToken]
    private static let shortlist = 6
    private static let longest = 300

    init(_ text: ArticleText) {
        tokens = Tokeniser.tokens(of: text)
    }

    /// The most similar stretch, when at least half of the words are alike.
    func nearest(to words: String) -> SimilarStretch? { best(for: words).first }

    /// Similar stretches that do not overlap, best first.
    func best(for words: String) -> [SimilarStretch] {
        let quote = Array(Tokeniser.tokens(of: ArticleText(words)).filter(\.isWord).prefix(Self.longest))
        let text = tokens.indices.filter { tokens[$0].isWord }
        guard quote.count > 1, !text.isEmpty else { return [] }
        var found: [SimilarStretch] = []
        for start in places(of: quote, in: text) {
            guard let stretch = stretch(quote, text, around: start), stretch.similarity >= 0.5 else { continue }
            if !found.contains(where: { $0.range.overlaps(stretch.range) }) { found.append(stretch) }
        }
        return found.sorted { ($0.similarity, $1.range.lowerBound) > ($1.similarity, $0.range.lowerBound) }
    }

    private func places(of quote: [TextToken], in text: [Int]) -> [Int] {
        var offsets: [UInt64: [Int]] = [:]
        for (offset, token) in quote.enumerated() where (offsets[token.word]?.count ?? 0) < 4 {
            offsets[token.word, default: []].append(offset)
        }
        var votes: [Int: Int] = [:]
        let width = max(2, quote.count / 3)
        for (place, index) in text.enumerated() {
            for offset in offsets[tokens[index].word] ?? [] { votes[(place - offset + quote.count) / width, default: 0] += 1 }
        }
        return votes.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.shortlist).map {
            $0.key * width - quote.count
        }
    }

    /// The stretch around a place with the longest common subsequence of words.
    private func stretch(_ quote: [TextToken], _ text: [Int], around start: Int) -> SimilarStretch? {
        let slack = max(3, quote.count / 2)
        let first = max(0, start - slack)
        let last = min(text.count, start + quote.count + 2 * slack)
        guard first < last else { return nil }
        let window = Array(text[first..<last])
        let matched = CommonWords.matched(quote, window.map { tokens[$0] })
        guard let low = matched.first?.text, let high = matched.last?.text else { return nil }
        let similarity = 2 * Double(matched.count) / Double(quote.count + high - low + 1)
        let range = Int(tokens[window[low]].start)..<Int(tokens[window[high]].end)
        let numbers = window[low...high].compactMap { tokens[$0].kind == .number ? tokens[$0].word : nil }
        let same = numbers == quote.compactMap { $0.kind == .number ? $0.word : nil }
        return SimilarStretch(range: range, similarity: min(1, similarity), hasSameNumbers: same)
    }
}

/// The longest common subsequence of words.
enum CommonWords {
    /// Pairs of equal words, in order.
    static func matched(_ quote: [TextToken], _ text: [TextToken]) -> [(quote: Int, text: Int)] {
        let width = text.count + 1
        var table = [Int32](repeating: 0, count: (quote.count + 1) * width)
        for row in stride(from: quote.count - 1, through: 0, by: -1) {
            for column in stride(from: text.count - 1, through: 0, by: -1) {
                let here = row * width + column
                table[here] =
                    quote[row].word == text[column].word
                    ? table[here + width + 1] + 1 : max(table[here + width], table[here + 1])
            }
        }
        var pairs: [(quote: Int, text: Int)] = []
        var (row, column) = (0, 0)
        while row < quote.count, column < text.count {
            let here = row * width + column
            if quote[row].word == text[column].word {
                pairs.append((row, column))
                row += 1
                column += 1
            } else if table[here + width] >= table[here + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }
}
