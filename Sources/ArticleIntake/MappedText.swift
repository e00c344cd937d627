package import ClaimModel

/// A text under construction, with the place every stretch of it came from.
package struct MappedText {
    package private(set) var bytes: [UInt8] = []
    package private(set) var map = SourceMap()
    private var pendingBreak: StaticString?
    /// The place of the next character, should the source go on as the text does.
    private var expected: SourcePlace?

    package init() {}

    /// Whether no word has been written yet.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Writes text that reads the same in the source at `place`.
    package mutating func append(_ piece: some Collection<UInt8>, at place: SourcePlace?) {
        guard !piece.isEmpty else { return }
        flushBreak()
        if let place, place != expected { map.add(start: bytes.count, place: place) }
        expected = place ?? expected
        bytes.append(contentsOf: piece)
        if let column = expected?.column { expected?.column = column + piece.count { $0 & 0xC0 != 0x80 } }
    }

    /// Asks for a break before whatever comes next; nothing is written at the beginning or the end.
    ///
    /// A paragraph break wins over a line break.
    package mutating func breakLine() {
        if pendingBreak == nil { pendingBreak = "\n" }
    }

    /// Asks for a blank line before whatever comes next.
    package mutating func breakParagraph() {
        pendingBreak = "\n\n"
    }

    /// The finished text.
    package var text: ArticleText { ArticleText(uncheckedUTF8: bytes) }

    private mutating func flushBreak() {
        guard let wanted = pendingBreak else { return }
        pendingBreak = nil
        expected = nil
        guard !bytes.isEmpty else { return }
        wanted.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
