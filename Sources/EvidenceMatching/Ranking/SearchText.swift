/// Prepares texts for full-text search: the same way for what is indexed and for what is asked.
public enum SearchText {
    /// A text with web addresses left out, and with `@CamelCase` and `#CamelCase` split into words.
    ///
    /// - Parameter text: any text; it is returned as it is when nothing has to change.
    public static func prepared(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") }) else {
            return text
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            if startsAddress(bytes, at: index) {
                while index < bytes.count, bytes[index] > 0x20 { index += 1 }
                out.append(0x20)
            } else if bytes[index] == UInt8(ascii: "@") || bytes[index] == UInt8(ascii: "#") {
                out.append(0x20)
                index = appendSplit(bytes, from: index + 1, to: &out)
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The words to ask for: lower-case, without stop words, each once, in the order of the text.
    ///
    /// - Parameters:
    ///   - text: the claim or its neighbourhood.
    ///   - limit: how many words at most; a long text touches most of an index.
    public static func terms(of text: String, limit: Int = 64) -> [String] {
        let bytes = Array(prepared(text).utf8)
        var seen: Set<String> = []
        var terms: [String] = []
        for word in searchWords(bytes) where !StopWords.contains(word) && seen.insert(word).inserted {
            terms.append(word)
            if terms.count == limit { break }
        }
        return terms
    }

    /// The words as a full-text index cuts them: runs of letters and digits, lower-case.
    static func searchWords(_ bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var start: Int?
        func close(_ end: Int) {
            guard let from = start else { return }
            start = nil
            let piece = String(decoding: bytes[from..<end], as: UTF8.self).lowercased()
            words += piece.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        for (index, byte) in bytes.enumerated() {
            let isPart = byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            if isPart {
                if start == nil { start = index }
            } else {
                close(index)
            }
        }
        close(bytes.count)
        return words
    }

    private static func startsAddress(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index == 0 || !(bytes[index - 1] | 0x20 >= 0x61 && bytes[index - 1] | 0x20 <= 0x7A) else { return false }
        let rest = bytes[index...]
        return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
            || rest.starts(with: "pic.twitter.com/".utf8)
    }

    private static func appendSplit(_ bytes: [UInt8], from start: Int, to out: inout [UInt8]) -> Int {
        var index = start
        while index < bytes.count, isNamePart(bytes[index]) {
            let isUpper = bytes[index] >= 0x41 && bytes[index] <= 0x5A
            if isUpper, index > start, bytes[index - 1] >= 0x61, bytes[index - 1] <= 0x7A { out.append(0x20) }
            out.append(bytes[index])
            index += 1
        }
        out.append(0x20)
        return index
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            || byte == UInt8(ascii: "_")
    }
}
