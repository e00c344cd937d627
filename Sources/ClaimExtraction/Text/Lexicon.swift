/// The words that packs list, each with a number and a bit per table that has it.
///
/// Looking up costs one hash, worked out by the tokenizer while it reads, and one comparison.
public struct Lexicon: Sendable {
    /// For each word, the tables that have it; bits are those of ``WordClasses``.
    public private(set) var classes: [UInt128] = []
    /// The letters of all words, one after the other, and where each begins; the last entry is the end.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0]
    private var hashes: [UInt64] = []
    private var slots: [Int32]
    private var slotMask: Int

    /// Makes an empty lexicon.
    public init() {
        slots = [Int32](repeating: -1, count: 1024)
        slotMask = 1023
    }

    /// The number of words.
    public var count: Int { hashes.count }

    /// A word, in lower case.
    public func word(_ id: Int32) -> String {
        id >= 0 && Int(id) < count
            ? String(decoding: letters[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self) : ""
    }

    /// The number of a word in lower case; -1 when the lexicon has no such word.
    public func id(of word: String) -> Int32 {
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { find($0, hash: Self.hash($0)) }
    }

    /// Adds a word in lower case unless it is there, marks it as one of a table's, and returns its number.
    mutating func insert(_ bytes: [UInt8], mask: UInt128) -> Int32 {
        let hash = bytes.withUnsafeBufferPointer { Self.hash($0) }
        let known = bytes.withUnsafeBufferPointer { find($0, hash: hash) }
        if known >= 0 {
            classes[Int(known)] |= mask
            return known
        }
        letters += bytes
        starts.append(Int32(letters.count))
        hashes.append(hash)
        classes.append(mask)
        if count * 2 > slots.count { grow() } else { place(Int32(count - 1)) }
        return Int32(count - 1)
    }

    /// The number of the word that `bytes` spell when lower-cased; `hash` is ``hash(_:)`` of them.
    @inline(__always)
    func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash) & slotMask
        while true {
            let id = slots[slot]
            if id < 0 { return -1 }
            if hashes[Int(id)] == hash, spells(Int(id), bytes) { return id }
            slot = (slot + 1) & slotMask
        }
    }

    /// The FNV-1a hash of bytes with ASCII capitals lowered.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = hashStart
        for byte in bytes { hash = mixed(hash, lowered(byte)) }
        return finished(hash)
    }

    static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    @inline(__always)
    static func finished(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    private func spells(_ id: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[id])
        guard Int(starts[id + 1]) - start == bytes.count else { return false }
        for index in 0..<bytes.count where letters[start + index] != Self.lowered(bytes[index]) { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        slotMask = slots.count - 1
        for id in 0..<count { place(Int32(id)) }
    }

    private mutating func place(_ id: Int32) {
        var slot = Int(truncatingIfNeeded: hashes[Int(id)]) & slotMask
        while slots[slot] >= 0 { slot = (slot + 1) & slotMask }
        slots[slot] = id
    }
}
