/// The article's text as the page's own metadata gives it, for telling how much of it a block or a text repeats.
struct KnownBody {
    private let groups: Set<Int>

    /// Words are compared in groups of this many; single words prove nothing.
    private static let groupLength = 4

    init(_ text: String) {
        groups = Set(Self.groups(of: Array(text.utf8)))
    }

    /// The share of this body's word groups that a text holds, or the other way round for a block.
    func share(of bytes: [UInt8], ofBlock: Bool = false) -> Double {
        let found = Self.groups(of: bytes)
        guard !found.isEmpty, !groups.isEmpty else { return 0 }
        if ofBlock { return Double(found.count { groups.contains($0) }) / Double(found.count) }
        return Double(groups.intersection(found).count) / Double(groups.count)
    }

    private static func groups(of bytes: [UInt8]) -> [Int] {
        var words: [Int] = []
        var hasher: Hasher?
        for byte in bytes {
            let isWord = byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            if isWord {
                if hasher == nil { hasher = Hasher() }
                hasher?.combine((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if let done = hasher {
                words.append(done.finalize())
                hasher = nil
            }
        }
        if let done = hasher { words.append(done.finalize()) }
        guard words.count >= groupLength else { return words }
        return (0...(words.count - groupLength)).map { start in
            var hasher = Hasher()
            for word in words[start..<(start + groupLength)] { hasher.combine(word) }
            return hasher.finalize()
        }
    }
}
