/// The marks by which a quotation says that it leaves words out or replaces them.
enum Elisions {
    /// A quotation cut at `…`, `...`, `[…]` and words in square brackets; without the marks and the spaces around them.
    static func pieces(of quote: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var rest = Substring(quote)
        while let character = rest.first {
            if let length = elisionLength(rest) {
                pieces.append(trimmed(current))
                current = ""
                rest = rest.dropFirst(length)
            } else {
                current.append(character)
                rest = rest.dropFirst()
            }
        }
        pieces.append(trimmed(current))
        return pieces.filter { !$0.isEmpty }
    }

    private static func elisionLength(_ text: Substring) -> Int? {
        if text.hasPrefix("…") { return 1 }
        if text.hasPrefix("...") { return 3 }
        guard text.hasPrefix("["), let end = text.prefix(80).firstIndex(of: "]") else { return nil }
        return text.distance(from: text.startIndex, to: end) + 1
    }

    /// A quotation without white space and quotation marks around it.
    static func trimmed(_ text: String) -> String {
        func isAround(_ character: Character) -> Bool {
            guard let scalar = character.unicodeScalars.first else { return false }
            let kind = Typography.classify(scalar.value)
            return kind == .space || kind == .quote || kind == .invisible
        }
        let start = text.drop(while: isAround)
        return String(start.reversed().drop(while: isAround).reversed())
    }

    /// Normalised bytes without spaces at either end.
    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.drop { $0 == 0x20 }
        return Array(start.reversed().drop { $0 == 0x20 }.reversed())
    }
}
