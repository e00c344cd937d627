import ClaimModel

/// Finds words in a text: as they are, or with other quotation marks, dashes and spaces.
struct TextSearch {
    private let text: ArticleText

    init(_ text: ArticleText) {
        self.text = text
    }

    /// Every place of the words, in order; those that match exactly, or else those that match when folded.
    func places(of words: String) -> [ByteRange] {
        let exact = occurrences(of: Array(words.utf8), in: text.bytes, map: nil)
        return exact.isEmpty ? foldedPlaces(of: words) : exact
    }

    private func occurrences(of needle: [UInt8], in hay: [UInt8], map: [Int]?) -> [ByteRange] {
        guard let first = needle.first, needle.count <= hay.count else { return [] }
        var out: [ByteRange] = []
        var index = 0
        while index <= hay.count - needle.count {
            if hay[index] == first, hay[index..<(index + needle.count)].elementsEqual(needle) {
                let end = index + needle.count
                out.append(map.map { $0[index]..<$0[end] } ?? index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return out
    }

    /// Folds character by character, so that every folded byte knows where it came from.
    private func foldedPlaces(of words: String) -> [ByteRange] {
        let needle = Array(words.folded.utf8)
        guard !needle.isEmpty else { return [] }
        var folded: [UInt8] = []
        var origin: [Int] = []
        var at = 0
        var wasSpace = true
        for character in text.string {
            let start = at
            at += character.utf8.count
            let isSpace = character.isWhitespace
            let bytes = isSpace ? (wasSpace ? [] : [UInt8(ascii: " ")]) : Array(String(character).folded.utf8)
            for byte in bytes {
                folded.append(byte)
                origin.append(start)
            }
            wasSpace = isSpace
        }
        origin.append(at)
        return occurrences(of: needle, in: folded, map: origin).map { range in
            var end = range.upperBound
            // The end is the start of what follows: white space between belongs to neither.
            while end > range.lowerBound, [0x20, 0x0A, 0x09].contains(text.bytes[end - 1]) { end -= 1 }
            return range.lowerBound..<end
        }
    }
}
