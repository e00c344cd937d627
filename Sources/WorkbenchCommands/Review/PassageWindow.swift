import ClaimModel

/// The paragraph around some passages of an article, as one line of text, with the places in it.
struct PassageWindow {
    /// The paragraph. A line end inside it is a blank, so that every place keeps its distance.
    let text: String
    /// The passages within it, in UTF-8 bytes of `text`.
    let focus: [Range<Int>]
    /// The sentence of the first passage, in UTF-8 bytes of `text`.
    let sentence: Range<Int>?
    private let window: Range<Int>

    /// A paragraph longer than this is cut around the passage.
    private static let limit = 4_000

    /// The paragraph of the first passage; nil without passages.
    init?(text: ArticleText, sentences: [SentenceRecord], around passages: [ByteRange]) {
        guard let first = passages.first, !text.bytes.isEmpty else { return nil }
        let window = Self.paragraph(of: text.bytes, around: first.clamped(to: text.range))
        self.window = window
        self.text = Self.line(text.bytes[window])
        focus = passages.compactMap { Self.local($0, in: window) }
        sentence = sentences.first { $0.range.contains(first.lowerBound) }.flatMap { Self.local($0.range, in: window) }
    }

    /// A range of the article as a range of the paragraph; nil when it lies outside.
    func local(_ range: ByteRange) -> Range<Int>? { Self.local(range, in: window) }

    /// A range of the paragraph as a range of the article.
    func inArticle(_ range: Range<Int>) -> ByteRange {
        (range.lowerBound + window.lowerBound)..<(range.upperBound + window.lowerBound)
    }

    private static func local(_ range: ByteRange, in window: Range<Int>) -> Range<Int>? {
        guard range.overlaps(window) else { return nil }
        let inside = range.clamped(to: window)
        return (inside.lowerBound - window.lowerBound)..<(inside.upperBound - window.lowerBound)
    }

    /// Between blank lines.
    private static func paragraph(of bytes: [UInt8], around range: Range<Int>) -> Range<Int> {
        let newline: UInt8 = 0x0A
        var start = range.lowerBound
        while start > 0, !(bytes[start - 1] == newline && (start == 1 || bytes[start - 2] == newline)),
            range.lowerBound - start < limit
        {
            start -= 1
        }
        while start > 0, start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var end = range.upperBound
        while end < bytes.count, !(bytes[end] == newline && (end + 1 == bytes.count || bytes[end + 1] == newline)),
            end - range.upperBound < limit
        {
            end += 1
        }
        while end < bytes.count, end > range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
