/// A table whose entries are found in tokens.
public struct CompiledTable: Sendable {
    /// The table's name.
    public let name: String
    /// Its entries in the order of the file.
    public let entries: [Table.Entry]
    /// The bit that words have in ``Lexicon/classes`` with which an entry begins; zero for tables beyond the first 128.
    public let mask: UInt128
    /// Whether every entry is a single token, so that the bit alone says whether a word is in the table.
    public let isSingleWords: Bool
    private let tokensOfEntry: [[Int32]]
    private let entriesByFirst: [Int32: [Int32]]

    init(_ table: Table, bit: Int, lexicon: inout Lexicon) {
        name = table.name
        entries = table.entries
        let mask = bit < 128 ? UInt128(1) << UInt128(bit) : 0
        self.mask = mask
        var tokensOfEntry: [[Int32]] = []
        var byFirst: [Int32: [Int32]] = [:]
        for (index, entry) in table.entries.enumerated() {
            let key = Array(entry.key.lowercased().utf8)
            let parts = Tokenizer.tokens(of: key, lexicon: Lexicon()).map { Array(key[$0.range]) }
            let ids = parts.enumerated().map { lexicon.insert($0.element, mask: $0.offset == 0 ? mask : 0) }
            tokensOfEntry.append(ids)
            if let first = ids.first { byFirst[first, default: []].append(Int32(index)) }
        }
        let lists = tokensOfEntry
        self.tokensOfEntry = lists
        isSingleWords = lists.allSatisfy { $0.count == 1 }
        entriesByFirst = byFirst.mapValues { entries in entries.sorted { lists[Int($0)].count > lists[Int($1)].count } }
    }

    /// The longest entry that begins at a token and ends before another, with the number of tokens it takes.
    public func longestMatch(in tokens: [Token], at index: Int, before end: Int) -> (entry: Int, tokens: Int)? {
        guard index < end, tokens[index].word >= 0, let candidates = entriesByFirst[tokens[index].word] else { return nil }
        for candidate in candidates {
            let ids = tokensOfEntry[Int(candidate)]
            guard index + ids.count <= end else { continue }
            var matches = true
            for offset in 1..<max(1, ids.count) where tokens[index + offset].word != ids[offset] {
                matches = false
                break
            }
            if matches { return (Int(candidate), ids.count) }
        }
        return nil
    }

    /// The entry that is this single word; nil when there is none.
    public func entry(ofWord word: Int32) -> Int? {
        entriesByFirst[word]?.first { tokensOfEntry[Int($0)].count == 1 }.map { Int($0) }
    }
}
