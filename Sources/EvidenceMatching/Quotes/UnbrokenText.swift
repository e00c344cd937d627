import ClaimModel

/// A text whose words are whole again where a line end had cut them: "govern-⏎ment" as "government".
struct UnbrokenText: Sendable {
    /// The text without the cuts.
    let text: ArticleText
    /// For each cut, the byte of ``text`` where it was, and how many bytes were taken out up to and with it.
    private let cuts: [(place: Int, removed: Int)]

    /// Nil when no word is cut.
    init?(_ source: ArticleText) {
        let bytes = source.bytes
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var cuts: [(place: Int, removed: Int)] = []
        var index = 0
        while index < bytes.count {
            if let width = Self.cut(in: bytes, at: index) {
                cuts.append((out.count, (cuts.last?.removed ?? 0) + width))
                index += width
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        guard !cuts.isEmpty else { return nil }
        text = ArticleText(uncheckedUTF8: out)
        self.cuts = cuts
    }

    /// The bytes of the source for a range of the text.
    func source(of range: ByteRange) -> ByteRange {
        let start = range.lowerBound + removed(before: range.lowerBound, isEnd: false)
        return start..<max(start, range.upperBound + removed(before: range.upperBound, isEnd: true))
    }

    private func removed(before place: Int, isEnd: Bool) -> Int {
        cuts.last { isEnd ? $0.place < place : $0.place <= place }?.removed ?? 0
    }

    /// The width of hyphen, line end and indentation between two small letters; nil for anything else.
    private static func cut(in bytes: [UInt8], at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "-"), index > 0, isSmall(bytes[index - 1]) else { return nil }
        var end = index + 1
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        guard end < bytes.count, bytes[end] == 0x0A else { return nil }
        end += 1
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return end < bytes.count && isSmall(bytes[end]) ? end - index : nil
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }
}
