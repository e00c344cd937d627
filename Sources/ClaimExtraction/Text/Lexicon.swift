/// The words that packs list, each with a number and a bit per table that has it; and the words that triggers and figures know.
///
/// One look-up serves all who ask about a word. It costs one hash, worked out eight letters at a time while the text is cut
/// into tokens, and one comparison.
public struct Lexicon: Sendable {
    /// For each word, the tables that have it; bits are those of ``WordClasses``.
    public private(set) var classes: [UInt128] = []
    /// The letters of all words, one after the other, and where each begins; the last entry is the end.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0]
    private var slots: [Slot]
    private var slotMask: Int
    private var grammarCount = Int.max
    /// For each byte, the word that it is by itself.
    private var entryOfByte = [Int32](repeating: -1, count: 256)

    private struct Slot {
        var hash: UInt64 = 0
        var entry: Int32 = -1
        var length: Int32 = 0
    }

    /// Makes an empty lexicon.
    public init() {
        slots = [Slot](repeating: Slot(), count: 4096)
        slotMask = 4095
    }

    /// The number of words.
    public var count: Int { classes.count }

    /// A word, in lower case.
    public func word(_ id: Int32) -> String { String(decoding: bytes(ofEntry: id), as: UTF8.self) }

    /// The number of a word in lower case; -1 when the grammar has no such word.
    public func id(of word: String) -> Int32 {
        let bytes = Array(word.utf8)
        return grammarWord(bytes.withUnsafeBufferPointer { find($0, hash: Self.hash($0)) })
    }

    /// What is inserted from now on is no word of the grammar: it is found by ``find(_:hash:)`` alone.
    mutating func endGrammar() { grammarCount = count }

    /// The number of a word for the grammar.
    @inline(__always)
    func grammarWord(_ entry: Int32) -> Int32 { Int(entry) < grammarCount ? entry : -1 }

    /// Adds a word in lower case unless it is there, marks it as one of a table's, and returns its number.
    mutating func insert(_ bytes: some Collection<UInt8>, mask: UInt128) -> Int32 {
        let bytes = Array(bytes)
        let hash = bytes.withUnsafeBufferPointer { Self.hash($0) }
        let known = bytes.withUnsafeBufferPointer { find($0, hash: hash) }
        if known >= 0 {
            classes[Int(known)] |= mask
            return known
        }
        letters += bytes
        starts.append(Int32(letters.count))
        classes.append(mask)
        let slot = Slot(hash: hash, entry: Int32(count - 1), length: Int32(bytes.count))
        if count * 2 > slots.count { grow() }
        place(slot)
        if bytes.count == 1 { entryOfByte[Int(bytes[0])] = slot.entry }
        return slot.entry
    }

    /// The letters of a word.
    func bytes(ofEntry entry: Int32) -> ArraySlice<UInt8> {
        entry >= 0 && Int(entry) < count ? letters[Int(starts[Int(entry)])..<Int(starts[Int(entry) + 1])] : []
    }

    // MARK: Finding

    /// The number of the word that `bytes` spell when lower-cased; `hash` is ``hash(_:)`` of them.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
        find(hash, bytes.count) { spells(Int($0), bytes) }
    }

    /// The number of a word of ASCII letters. Up to eight of them are known by their hash: two that differ never have the same.
    @inline(__always)
    func find(letters bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int, hash: UInt64) -> Int32 {
        find(hash, length) { length <= 8 || spells(Int($0), UnsafeBufferPointer(rebasing: bytes[start..<start + length])) }
    }

    /// The number of the word that a byte is by itself.
    @inline(__always)
    func find(byte: UInt8) -> Int32 { entryOfByte[Int(byte)] }

    @inline(__always)
    private func find(_ hash: UInt64, _ length: Int, _ isSame: (Int32) -> Bool) -> Int32 {
        var place = Int(truncatingIfNeeded: hash) & slotMask
        while true {
            let slot = slots[place]
            if slot.entry < 0 { return -1 }
            if slot.hash == hash, Int(slot.length) == length, isSame(slot.entry) { return slot.entry }
            place = (place + 1) & slotMask
        }
    }

    /// The hash of bytes with ASCII capitals lowered, eight bytes at a time.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = hashStart
        for start in stride(from: 0, to: bytes.count, by: 8) {
            var eight: UInt64 = 0
            for offset in start..<min(start + 8, bytes.count) {
                eight |= UInt64(lowered(bytes[offset])) << UInt64((offset - start) * 8)
            }
            hash = mixed(hash, eight)
        }
        return hash
    }

    static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash with up to eight more bytes, the first one lowest. Each step can be undone, so that words of up to eight bytes
    /// never share a hash.
    @inline(__always)
    static func mixed(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
        let product = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 32)
    }

    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    private func spells(_ id: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[id])
        guard Int(starts[id + 1]) - start == bytes.count else { return false }
        for index in 0..<bytes.count where letters[start + index] != Self.lowered(bytes[index]) { return false }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        slotMask = slots.count - 1
        for slot in old where slot.entry >= 0 { place(slot) }
    }

    private mutating func place(_ slot: Slot) {
        var place = Int(truncatingIfNeeded: slot.hash) & slotMask
        while slots[place].entry >= 0 { place = (place + 1) & slotMask }
        slots[place] = slot
    }
}
