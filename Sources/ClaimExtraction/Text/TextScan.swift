public import ClaimModel

/// A text cut into tokens and sentences: what the stages of reading work on.
public struct TextScan: Sendable {
    /// The text as UTF-8.
    public let bytes: [UInt8]
    /// Its tokens in order.
    public let tokens: [Token]
    /// The sentences as ranges of ``tokens``.
    public internal(set) var sentences: [Range<Int>] = []
    /// The sentences as ranges of bytes.
    public internal(set) var sentenceRanges: [ByteRange] = []

    /// Cuts a text into tokens; sentences are still to be found.
    init(_ text: ArticleText, lexicon: Lexicon) {
        bytes = text.bytes
        tokens = Tokenizer.tokens(of: text.bytes, lexicon: lexicon)
    }

    /// The words of a range of bytes.
    public func string(_ range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A token as written.
    public func string(_ token: Token) -> String { string(token.range) }

    /// The bytes from the first to the last token of a range.
    public func byteRange(_ tokens: Range<Int>) -> ByteRange {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return Int(self.tokens[first].start)..<Int(self.tokens[last].end)
    }
}
