/// Gives each word of a vocabulary a small number, found by a hash of its lower-case bytes.
///
/// The tokeniser hashes a word while it walks over it, so a look-up makes no string. Word 0 is any word outside the vocabulary.
struct WordIndex: Sendable {
    /// The number of words that are not in the vocabulary.
    static let unknown: Int32 = 0
    /// Words longer than this are never looked up.
    static let longestWord = 40

    private var slots: [Int32]
    private var words: [[UInt8]] = [[]]
    private var mask: Int

    init() {
        slots = Array(repeating: 0, count: 256)
        mask = 255
    }

    /// How many word numbers are in use, the unknown word included.
    var count: Int { words.count }

    /// The start value of a word's hash.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash with one more byte taken in (Fowler, Noll and Vo's 1a).
    @inline(__always)
    static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The byte as a lower-case one, ASCII only.
    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The number of a word, which is added when new.
    mutating func insert(_ word: some StringProtocol) -> Int32 {
        let key = word.utf8.map(Self.lower)
        let hash = key.reduce(Self.seed, Self.mixed)
        if let known = find(hash, where: { words[Int($0)] == key }) { return known }
        let number = Int32(words.count)
        words.append(key)
        if words.count * 2 > slots.count { grow() } else { place(number, hash) }
        return number
    }

    /// The number of the word that stands in some bytes, from its hash.
    func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt64) -> Int32 {
        let found = find(hash) { candidate in
            let word = words[Int(candidate)]
            guard word.count == range.count else { return false }
            for (place, byte) in word.enumerated() where Self.lower(bytes[range.lowerBound + place]) != byte { return false }
            return true
        }
        return found ?? Self.unknown
    }

    @inline(__always)
    private func find(_ hash: UInt64, where isSame: (Int32) -> Bool) -> Int32? {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot] != 0 {
            if isSame(slots[slot]) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func place(_ number: Int32, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = number
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        mask = slots.count - 1
        for number in 1..<words.count {
            place(Int32(number), words[number].reduce(Self.seed, Self.mixed))
        }
    }
}
