public import ClaimModel
import TextAnchoring

/// Proves excerpts against one snapshot.
///
/// An excerpt is found byte for byte, or after named foldings that change looks only, or with `…` for words left out and `[x]`
/// for words put in. Nothing is ever found by likeness: what is merely similar is shown, and refused.
public struct QuoteProver: Sendable {
    private let snapshot: ArticleText
    private let finder: QuoteFinder
    private let unbroken: UnbrokenText?

    /// Prepares a snapshot.
    public init(_ snapshot: ArticleText) {
        self.snapshot = snapshot
        finder = QuoteFinder(snapshot)
        unbroken = UnbrokenText(snapshot)
    }

    /// Looks for an excerpt. The work grows with the snapshot, not with its square.
    public func prove(_ excerpt: String) -> ExcerptProof {
        let marked = EditorialLetters.spelledOut(excerpt)
        guard marked.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else {
            return .refused(QuoteRefusal(reason: .empty, nearest: nil, differences: []))
        }
        switch finder.find(marked.text) {
        case .found(let match): return judge(match, marked, in: snapshot, pieces: match.pieces, extra: [])
        case .notFound(let nearest):
            if let unbroken, case .found(let match) = QuoteFinder(unbroken.text).find(marked.text) {
                let pieces = match.pieces.map(unbroken.source(of:))
                return judge(match, marked, in: unbroken.text, pieces: pieces, extra: ["hyphenation"])
            }
            return .refused(refusal(excerpt, nearest?.range))
        }
    }

    private func judge(
        _ match: QuoteMatch, _ marked: EditorialLetters, in text: ArticleText, pieces: [ByteRange], extra: [String]
    ) -> ExcerptProof {
        var names = match.needed.subtracting(.letterCase).names
        if match.needed.contains(.letterCase) {
            let wrong = LetterCase.differences(excerpt: marked.text, found: match.pieces.map { text.string(in: $0) })
            guard wrong.isEmpty else {
                return .refused(QuoteRefusal(reason: .letterCase, nearest: whole(pieces), differences: wrong))
            }
            names.append("capital at the start")
        }
        return .proven(
            ProvenQuote(
                pieces: pieces, overlooked: names + extra, elisions: max(match.elisions, marked.count),
                occurrences: match.occurrences))
    }

    private func refusal(_ excerpt: String, _ nearest: ByteRange?) -> QuoteRefusal {
        guard var nearest else { return QuoteRefusal(reason: .absent, nearest: nil, differences: []) }
        nearest = whole(nearest, for: excerpt)
        let differences = WordDifferences.between(excerpt: excerpt, source: snapshot.string(in: nearest))
        return QuoteRefusal(reason: .differs, nearest: nearest, differences: differences)
    }

    /// A passage that begins and ends where the excerpt does: words that differ at its ends are taken in.
    private func whole(_ passage: ByteRange, for excerpt: String) -> ByteRange {
        let differences = WordDifferences.between(excerpt: excerpt, source: snapshot.string(in: passage))
        func missing(_ difference: QuoteDifference?, isAtEnd: (String, String) -> Bool) -> Int {
            guard let difference, difference.source.isEmpty, isAtEnd(excerpt, difference.excerpt) else { return 0 }
            return difference.excerpt.split(whereSeparator: \.isWhitespace).count
        }
        var (start, end) = (passage.lowerBound, passage.upperBound)
        for _ in 0..<missing(differences.last, isAtEnd: { $0.hasSuffix($1) }) { end = edge(of: end, step: 1) }
        for _ in 0..<missing(differences.first, isAtEnd: { $0.hasPrefix($1) }) { start = edge(of: start, step: -1) }
        return start..<end
    }

    /// Where the next word on one side of a place ends.
    private func edge(of place: Int, step: Int) -> Int {
        let bytes = snapshot.bytes
        func byte(_ index: Int) -> UInt8? {
            bytes.indices.contains(step > 0 ? index : index - 1) ? bytes[step > 0 ? index : index - 1] : nil
        }
        var index = place
        while let next = byte(index), next > 0x20 { index += step }
        guard index == place else { return index }
        while let next = byte(index), next <= 0x20 { index += step }
        while let next = byte(index), next > 0x20 { index += step }
        return index
    }

    private func whole(_ pieces: [ByteRange]) -> ByteRange? {
        guard let first = pieces.first, let last = pieces.last else { return nil }
        return first.lowerBound..<max(first.upperBound, last.upperBound)
    }
}

/// An excerpt in which an editor's single letters, `[T]he`, are spelt out, each as the start of a new piece.
struct EditorialLetters {
    let text: String
    let count: Int

    static func spelledOut(_ excerpt: String) -> EditorialLetters {
        let source = Array(excerpt)
        var out = ""
        var count = 0
        var index = 0
        while index < source.count {
            let isLetter =
                index + 3 < source.count && source[index] == "[" && source[index + 1].isLetter && source[index + 2] == "]"
            if isLetter, source[index + 3].isLetter {
                if !out.isEmpty { out += "… " }
                out.append(source[index + 1])
                count += 1
                index += 3
            } else {
                out.append(source[index])
                index += 1
            }
        }
        return EditorialLetters(text: out, count: count)
    }
}

/// Tells a capital at the start of a piece, which quoting may change, from one inside.
enum LetterCase {
    /// The words whose letter case differs elsewhere than in the first letter of a piece.
    static func differences(excerpt: String, found: [String]) -> [QuoteDifference] {
        let source = found.flatMap { piece in words(piece).enumerated().map { (word: $0.element, isFirst: $0.offset == 0) } }
        let mine = words(excerpt)
        guard mine.count == source.count else {
            return WordDifferences.between(excerpt: excerpt, source: found.joined(separator: " … "))
        }
        var wrong: [QuoteDifference] = []
        for (word, theirs) in zip(mine, source) where word != theirs.word && word.lowercased() == theirs.word.lowercased() {
            let isStartOnly = theirs.isFirst && word.dropFirst() == theirs.word.dropFirst()
            if !isStartOnly { wrong.append(QuoteDifference(excerpt: word, source: theirs.word)) }
        }
        return wrong
    }

    /// Runs of letters and digits; words in square brackets are the editor's and left out.
    private static func words(_ text: String) -> [String] {
        var depth = 0
        let visible = text.map { character -> Character in
            if character == "[" { depth += 1 }
            defer { if character == "]", depth > 0 { depth -= 1 } }
            return depth > 0 ? " " : character
        }
        return visible.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }
}
