import ClaimModel

/// Cuts an article's text where claims begin and end.
struct TextMarking {
    private let text: ArticleText
    private let spans: [Span]

    private struct Span {
        var range: ByteRange
        var number: Int
        var status: ClaimStatus
        var isFirst: Bool
    }

    init(_ text: ArticleText, cards: [ClaimCard]) {
        self.text = text
        spans = cards.flatMap { card in
            card.passages.enumerated().map { offset, passage in
                let range = passage.range.clamped(to: text.range)
                return Span(range: range, number: card.number, status: card.status, isFirst: offset == 0)
            }
        }.filter { !$0.range.isEmpty && $0.status.isCounted }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The paragraphs, parted by blank lines, with their pieces.
    func paragraphs() -> [MarkedParagraph] {
        var out: [MarkedParagraph] = []
        var next = 0
        var active: [Span] = []
        for range in paragraphRanges() {
            while next < spans.count, spans[next].range.lowerBound < range.upperBound {
                active.append(spans[next])
                next += 1
            }
            out.append(MarkedParagraph(pieces: pieces(of: range, spans: active)))
            active.removeAll { $0.range.upperBound <= range.upperBound }
        }
        return out
    }

    private func paragraphRanges() -> [ByteRange] {
        var out: [ByteRange] = []
        let bytes = text.bytes
        var start: Int?
        var lineStart = 0
        var end = 0
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
            if bytes[lineStart..<lineEnd].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                if let begun = start { out.append(begun..<end) }
                start = nil
            } else {
                start = start ?? lineStart
                end = lineEnd
            }
            lineStart = lineEnd + 1
        }
        if let begun = start { out.append(begun..<end) }
        return out
    }

    private func pieces(of range: ByteRange, spans: [Span]) -> [MarkedPiece] {
        let inside = spans.filter { $0.range.overlaps(range) }
        var cuts: Set<Int> = [range.lowerBound, range.upperBound]
        for span in inside {
            cuts.insert(max(span.range.lowerBound, range.lowerBound))
            cuts.insert(min(span.range.upperBound, range.upperBound))
        }
        let sorted = cuts.sorted()
        return zip(sorted, sorted.dropFirst()).map { piece($0..<$1, spans: inside) }
    }

    private func piece(_ range: ByteRange, spans: [Span]) -> MarkedPiece {
        let holding = spans.filter { $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound }
        let urgency = ClaimStatus.allCases
        return MarkedPiece(
            range: range, text: text.string(in: range), claims: Set(holding.map(\.number)).sorted(),
            status: urgency.first { status in holding.contains { $0.status == status } },
            ending: Set(holding.filter { $0.range.upperBound == range.upperBound }.map(\.number)).sorted(),
            beginning: Set(holding.filter { $0.isFirst && $0.range.lowerBound == range.lowerBound }.map(\.number)).sorted())
    }
}
