/// Gives each word of a vocabulary a small number, found by a hash of its lower-case bytes.
///
/// The tokeniser hashes a word while it walks over it, so a look-up makes no string. Word 0 is any word outside the vocabulary.
struct WordIndex: Sendable {
    /// The number of words that are not in the vocabulary.
    static let unknown: Int32 = 0
    /// Words longer than this are never looked up.
    static let longestWord = 40

    private var slots: [Int32]
    /// The letters of all words, one after the other, and where each begins; the last entry is the end.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0, 0]
    private var hashes: [UInt64] = [0]
    private var mask: Int

    init() {
        slots = Array(repeating: 0, count: 256)
        mask = 255
    }

    /// How many word numbers are in use, the unknown word included.
    var count: Int { hashes.count }

    /// The letters of a word, by its number.
    func letters(of word: Int) -> ArraySlice<UInt8> { letters[Int(starts[word])..<Int(starts[word + 1])] }

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
        let known = key.withUnsafeBufferPointer { self.number(of: $0, 0..<$0.count, hash: hash) }
        if known != Self.unknown { return known }
        let number = Int32(count)
        letters += key
        starts.append(Int32(letters.count))
        hashes.append(hash)
        if count * 2 > slots.count { grow() } else { place(number, hash) }
        return number
    }

    /// The number of the word that stands in some bytes, from its hash.
    func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot] != 0 {
            let candidate = slots[slot]
            if hashes[Int(candidate)] == hash, spells(Int(candidate), bytes, range) { return candidate }
            slot = (slot + 1) & mask
        }
        return Self.unknown
    }

    private func spells(_ word: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Int(starts[word])
        guard Int(starts[word + 1]) - start == range.count else { return false }
        for place in 0..<range.count where Self.lower(bytes[range.lowerBound + place]) != letters[start + place] {
            return false
        }
        return true
    }

    private mutating func place(_ number: Int32, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = number
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        mask = slots.count - 1
        for number in 1..<count { place(Int32(number), hashes[number]) }
    }
}
