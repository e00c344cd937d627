/// Tells in one pass over a sentence which rules could match in it, and where those could begin whose first words are known.
struct TriggerIndex: Sendable {
    private var words = Lexicon()
    private var rulesOfWord: [[Int32]] = []
    /// Prefixes with the same hash of their first three letters stand together, at the place that ``prefixPlaces`` has; -1 for none.
    private var prefixes: [[(letters: [UInt8], rule: Int32)]] = []
    private var prefixPlaces = [Int16](repeating: -1, count: 1 << 15)
    private var rulesOfByte = [[Int32]](repeating: [], count: 256)
    private var watchesByte = [Bool](repeating: false, count: 256)
    private var always: [Int32] = []
    private let leading: [Bool]
    private let ruleCount: Int

    /// Builds the index; a rule is known by its place in `triggers`. For a leading one, every match begins with its trigger.
    init(_ triggers: [Trigger], leading: [Bool]) {
        ruleCount = triggers.count
        self.leading = leading
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
                let key = Self.key(bytes[0], bytes[1], bytes[2])
                if prefixPlaces[key] < 0 {
                    prefixPlaces[key] = Int16(truncatingIfNeeded: prefixes.count)
                    prefixes.append([])
                }
                prefixes[Int(prefixPlaces[key])].append((bytes, rule))
            }
            for byte in trigger.bytes {
                rulesOfByte[Int(byte)].append(rule)
                watchesByte[Int(byte)] = true
            }
        }
    }

    /// Fills in the rules that could match in a part of a text.
    func wake(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, marks: inout TriggerMarks) {
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
            if id >= 0 { for rule in rulesOfWord[Int(id)] { wake(rule, at: start, &marks) } }
            if index - start >= 3 { markPrefixes(bytes, start..<index, &marks) }
        }
        if sawDigit { for rule in rulesOfByte[0x30] { marks.mark(rule) } }
        marks.sort()
    }

    @inline(__always)
    private func wake(_ rule: Int32, at start: Int, _ marks: inout TriggerMarks) {
        if leading[Int(rule)] { marks.starts.append(TriggerMarks.Start(rule: rule, offset: start)) } else { marks.mark(rule) }
    }

    private func markPrefixes(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ marks: inout TriggerMarks) {
        let place = prefixPlaces[Self.key(bytes[run.lowerBound], bytes[run.lowerBound + 1], bytes[run.lowerBound + 2])]
        guard place >= 0 else { return }
        for candidate in prefixes[Int(place)] where candidate.letters.count <= run.count {
            var matches = true
            for offset in candidate.letters.indices
            where Lexicon.lowered(bytes[run.lowerBound + offset]) != candidate.letters[offset] {
                matches = false
                break
            }
            if matches { wake(candidate.rule, at: run.lowerBound, &marks) }
        }
    }

    /// The low five bits of three letters, which are the same for capitals.
    @inline(__always)
    private static func key(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
        Int(one & 31) << 10 | Int(two & 31) << 5 | Int(three & 31)
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
    /// The rules whose pattern must search the sentence, by place, ascending.
    private(set) var woken: [Int32] = []
    /// Where the pattern of a leading rule must be tried, rule by rule, ascending.
    fileprivate(set) var starts: [Start] = []

    /// A place where a leading rule could match.
    struct Start {
        var rule: Int32
        var offset: Int
    }

    mutating func begin(count: Int) {
        if stamps.count != count || stamp == .max {
            stamps = [UInt32](repeating: 0, count: count)
            stamp = 0
        }
        stamp += 1
        woken.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    mutating func mark(_ rule: Int32) {
        if stamps[Int(rule)] != stamp {
            stamps[Int(rule)] = stamp
            woken.append(rule)
        }
    }

    fileprivate mutating func sort() {
        woken.sort()
        guard starts.count <= 32 else { return starts.sort { ($0.rule, $0.offset) < ($1.rule, $1.offset) } }
        // Found from left to right: only the order of the rules is missing, and there are few.
        for next in starts.indices.dropFirst() {
            let start = starts[next]
            var place = next
            while place > 0, starts[place - 1].rule > start.rule {
                starts[place] = starts[place - 1]
                place -= 1
            }
            starts[place] = start
        }
    }
}
