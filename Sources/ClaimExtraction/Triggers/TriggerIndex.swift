/// Tells in one pass over a sentence which rules could match in it.
struct TriggerIndex: Sendable {
    private var words = Lexicon()
    private var rulesOfWord: [[Int32]] = []
    private var prefixes: [UInt32: [(rest: [UInt8], rule: Int32)]] = [:]
    private var rulesOfByte = [[Int32]](repeating: [], count: 256)
    private var watchesByte = [Bool](repeating: false, count: 256)
    private var always: [Int32] = []
    private let ruleCount: Int

    /// Builds the index; a rule is known by its place in `triggers`.
    init(_ triggers: [Trigger]) {
        ruleCount = triggers.count
        for (index, trigger) in triggers.enumerated() {
            let rule = Int32(index)
            if trigger.isAlways { always.append(rule) }
            for word in trigger.words.sorted() {
                let id = Int(words.insert(Array(word.utf8), mask: 0))
                if id == rulesOfWord.count { rulesOfWord.append([]) }
                rulesOfWord[id].append(rule)
            }
            for prefix in trigger.prefixes.sorted() {
                let bytes = Array(prefix.utf8)
                prefixes[Self.key(bytes[0], bytes[1], bytes[2]), default: []].append((Array(bytes.dropFirst(3)), rule))
            }
            for byte in trigger.bytes {
                rulesOfByte[Int(byte)].append(rule)
                watchesByte[Int(byte)] = true
            }
        }
    }

    /// The rules that could match in a part of a text, by place, in ascending order.
    func rules(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, marks: inout TriggerMarks) -> [Int32] {
        marks.begin(count: ruleCount)
        for rule in always { marks.mark(rule) }
        var index = range.lowerBound
        var sawDigit = false
        while index < range.upperBound {
            let byte = bytes[index]
            guard Self.isWord[Int(byte)] else {
                if watchesByte[Int(byte)] { for rule in rulesOfByte[Int(byte)] { marks.mark(rule) } }
                index += 1
                continue
            }
            let start = index
            var hash = Lexicon.hashStart
            while index < range.upperBound, Self.isWord[Int(bytes[index])] {
                if bytes[index] &- 0x30 < 10 { sawDigit = true }
                hash = Lexicon.mixed(hash, Lexicon.lowered(bytes[index]))
                index += 1
            }
            let id = words.find(UnsafeBufferPointer(rebasing: bytes[start..<index]), hash: Lexicon.finished(hash))
            if id >= 0 { for rule in rulesOfWord[Int(id)] { marks.mark(rule) } }
            if !prefixes.isEmpty, index - start >= 3 { markPrefixes(bytes, start..<index, &marks) }
        }
        if sawDigit { for rule in rulesOfByte[0x30] { marks.mark(rule) } }
        return marks.marked()
    }

    private func markPrefixes(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ marks: inout TriggerMarks) {
        let key = Self.key(
            Lexicon.lowered(bytes[run.lowerBound]), Lexicon.lowered(bytes[run.lowerBound + 1]),
            Lexicon.lowered(bytes[run.lowerBound + 2]))
        guard let candidates = prefixes[key] else { return }
        for candidate in candidates where candidate.rest.count <= run.count - 3 {
            var matches = true
            for (offset, byte) in candidate.rest.enumerated()
            where Lexicon.lowered(bytes[run.lowerBound + 3 + offset]) != byte {
                matches = false
                break
            }
            if matches { marks.mark(candidate.rule) }
        }
    }

    private static func key(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> UInt32 {
        UInt32(one) << 16 | UInt32(two) << 8 | UInt32(three)
    }

    /// PCRE2's `\w` without Unicode classes.
    private static let isWord: [Bool] = (0...255).map { (value: Int) -> Bool in
        let byte = UInt8(value)
        return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
    }
}

/// Which rules a sentence has woken; kept between sentences so that nothing is cleared.
struct TriggerMarks {
    private var stamps: [UInt32] = []
    private var stamp: UInt32 = 0
    private var woken: [Int32] = []

    mutating func begin(count: Int) {
        if stamps.count != count || stamp == .max {
            stamps = [UInt32](repeating: 0, count: count)
            stamp = 0
        }
        stamp += 1
        woken.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    mutating func mark(_ rule: Int32) {
        if stamps[Int(rule)] != stamp {
            stamps[Int(rule)] = stamp
            woken.append(rule)
        }
    }

    mutating func marked() -> [Int32] {
        woken.sort()
        return woken
    }
}
