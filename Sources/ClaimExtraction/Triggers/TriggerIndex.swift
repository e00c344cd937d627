/// Tells in one pass over a sentence which rules could match in it, and where those could begin whose first words are known.
struct TriggerIndex: Sendable {
    private let words: Lexicon
    /// For each word of the lexicon, the rules that it wakes, by itself or by how it begins; the last of `firstRule` is the
    /// end. A leading rule stands there as its complement.
    private var firstRule: [Int32] = [0]
    private var rulesOfWords: [Int32] = []
    /// For each of these, the place in ``followers`` of the words of which one must come next; -1 when anything may.
    private var followersOfWords: [Int32] = []
    private var followers: [Followers] = []
    /// Prefixes with the same hash of their first three letters stand together, at the place that ``prefixPlaces`` has; -1 for
    /// none.
    private var prefixes: [[(letters: [UInt8], rule: Int32)]] = []
    private var prefixPlaces = [Int16](repeating: -1, count: 1 << 15)
    private var rulesOfByte = [[Int32]](repeating: [], count: 256)
    private var watchesByte = [Bool](repeating: false, count: 256)
    private var always: [Int32] = []
    private let ruleCount: Int
    private let isWord = (0...255).map { TriggerIndex.isWord(UInt8($0)) }

    /// Builds the index and enters its words into the lexicon; a rule is known by its place in `triggers`. For a leading one,
    /// every match begins with its trigger.
    init(_ triggers: [Trigger], leading: [Bool], lexicon: inout Lexicon) {
        ruleCount = triggers.count
        var rulesOfWord: [Int32: [(rule: Int32, followers: Int32)]] = [:]
        for (index, trigger) in triggers.enumerated() {
            let rule = leading[index] ? ~Int32(index) : Int32(index)
            if trigger.isAlways { always.append(rule) }
            for word in trigger.words {
                let list = leading[index] ? Self.enter(trigger.follows[word], into: &lexicon, &followers) : -1
                rulesOfWord[lexicon.insert(word.utf8, mask: 0), default: []].append((rule, list))
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
        words = lexicon
        for entry in 0..<Int32(lexicon.count) {
            var rules = rulesOfWord[entry] ?? []
            lexicon.bytes(ofEntry: entry).withUnsafeBufferPointer { letters in
                forEachPrefix(of: letters, 0..<letters.count) { rule in
                    // By how the word begins, anything may follow.
                    rules.removeAll { $0.rule == rule }
                    rules.append((rule, -1))
                }
            }
            rulesOfWords += rules.map(\.rule)
            followersOfWords += rules.map(\.followers)
            firstRule.append(Int32(rulesOfWords.count))
        }
        completeFollowers()
    }

    /// The words of which one must come next, by their entries in the lexicon, ascending.
    private struct Followers {
        var entries: [Int32] = []
        var openings: [[UInt8]] = []
    }

    /// Enters the words that must come next; -1 when anything may.
    private static func enter(_ words: Set<String>?, into lexicon: inout Lexicon, _ followers: inout [Followers]) -> Int32 {
        guard let words else { return -1 }
        var list = Followers()
        for word in words {
            if word.last == Trigger.opening {
                list.openings.append(Array(word.utf8.dropLast()))
            } else {
                list.entries.append(lexicon.insert(word.utf8, mask: 0))
            }
        }
        followers.append(list)
        return Int32(followers.count - 1)
    }

    /// Adds to the words that must come next all those that the lexicon has with such a beginning.
    private mutating func completeFollowers() {
        var byFirstLetter = [[(place: Int, letters: [UInt8])]](repeating: [], count: 256)
        for (place, list) in followers.enumerated() {
            for letters in list.openings { byFirstLetter[Int(letters[0])].append((place, letters)) }
        }
        for entry in 0..<Int32(words.count) {
            let word = words.bytes(ofEntry: entry)
            guard let first = word.first else { continue }
            for opening in byFirstLetter[Int(first)] where word.starts(with: opening.letters) {
                followers[opening.place].entries.append(entry)
            }
        }
        for place in followers.indices { followers[place].entries.sort() }
    }

    /// Fills in the rules that could match in a sentence; its tokens know most of its words already.
    func wake(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, tokens: Slice<UnsafeBufferPointer<Token>>,
        marks: inout TriggerMarks
    ) {
        marks.begin(count: ruleCount)
        for rule in always { marks.mark(rule) }
        var seen = range.lowerBound
        for index in tokens.startIndex..<tokens.endIndex {
            let token = tokens.base[index]
            let start = Int(token.start)
            // Inside a run of letters and digits that was read from its start.
            guard start >= seen else { continue }
            if start > seen + 1 { seen = scan(bytes, seen, until: start, range.upperBound, &marks) }
            if token.shape.contains(.plain) {
                seen = Int(token.end)
                if token.entry >= 0 {
                    wake(word: token.entry, at: start, next: nextWord(tokens, index), &marks)
                } else {
                    wakeByPrefix(bytes, start..<seen, &marks)
                }
            } else {
                seen = scan(bytes, start, until: Int(token.end), range.upperBound, &marks)
            }
        }
        _ = scan(bytes, seen, until: range.upperBound, range.upperBound, &marks)
        finish(&marks)
    }

    /// Fills in the rules that could match in a part of a text, from its bytes alone.
    func wake(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, marks: inout TriggerMarks) {
        marks.begin(count: ruleCount)
        for rule in always { marks.mark(rule) }
        _ = scan(bytes, range.lowerBound, until: range.upperBound, range.upperBound, &marks)
        finish(&marks)
    }

    /// Reads bytes, and the run of letters and digits that the last of them is in to its end; returns where it stopped.
    private func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, until end: Int, _ limit: Int, _ marks: inout TriggerMarks
    ) -> Int {
        var index = start
        while index < end {
            let byte = bytes[index]
            guard isWord[Int(byte)] else {
                if watchesByte[Int(byte)] { for rule in rulesOfByte[Int(byte)] { marks.mark(rule) } }
                index += 1
                continue
            }
            let first = index
            while index < limit, isWord[Int(bytes[index])] {
                if bytes[index] &- 0x30 < 10 { marks.sawDigit = true }
                index += 1
            }
            let run = UnsafeBufferPointer(rebasing: bytes[first..<index])
            let entry = words.find(run, hash: Lexicon.hash(run))
            if entry >= 0 {
                wake(word: entry, at: first, next: .unknown, &marks)
            } else {
                wakeByPrefix(bytes, first..<index, &marks)
            }
        }
        return index
    }

    private func finish(_ marks: inout TriggerMarks) {
        if marks.sawDigit { for rule in rulesOfByte[0x30] { marks.mark(rule) } }
        marks.sort()
    }

    /// What comes after a word.
    private enum Next {
        case nothing, unknown
        /// A plain word, by its entry in the lexicon; -1 when it has none.
        case word(Int32)
    }

    @inline(__always)
    private func nextWord(_ tokens: Slice<UnsafeBufferPointer<Token>>, _ index: Int) -> Next {
        var next = index + 1
        while next < tokens.endIndex, tokens.base[next].kind == .punctuation { next += 1 }
        guard next < tokens.endIndex else { return .nothing }
        return tokens.base[next].shape.contains(.plain) ? .word(tokens.base[next].entry) : .unknown
    }

    @inline(__always)
    private func wake(word: Int32, at start: Int, next: @autoclosure () -> Next, _ marks: inout TriggerMarks) {
        let (first, end) = (Int(firstRule[Int(word)]), Int(firstRule[Int(word) + 1]))
        guard first < end else { return }
        let next = next()
        for place in first..<end where mayFollow(next, Int(followersOfWords[place])) {
            marks.mark(rulesOfWords[place], at: start)
        }
    }

    @inline(__always)
    private func mayFollow(_ next: Next, _ list: Int) -> Bool {
        guard list >= 0 else { return true }
        switch next {
        case .nothing: return false
        case .unknown: return true
        case .word(let entry): return entry < 0 ? !followers[list].openings.isEmpty : isOne(entry, of: list)
        }
    }

    private func isOne(_ entry: Int32, of list: Int) -> Bool {
        var (low, high) = (0, followers[list].entries.count)
        while low < high {
            let middle = (low + high) / 2
            if followers[list].entries[middle] < entry { low = middle + 1 } else { high = middle }
        }
        return low < followers[list].entries.count && followers[list].entries[low] == entry
    }

    @inline(__always)
    private func wakeByPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ marks: inout TriggerMarks) {
        forEachPrefix(of: bytes, run) { marks.mark($0, at: run.lowerBound) }
    }

    @inline(__always)
    private func forEachPrefix(of bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ body: (Int32) -> Void) {
        guard run.count >= 3 else { return }
        let place = prefixPlaces[Self.key(bytes[run.lowerBound], bytes[run.lowerBound + 1], bytes[run.lowerBound + 2])]
        if place >= 0 { forEachPrefix(of: bytes, run, at: Int(place), body) }
    }

    private func forEachPrefix(
        of bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, at place: Int, _ body: (Int32) -> Void
    ) {
        for candidate in prefixes[place] where candidate.letters.count <= run.count {
            var matches = true
            for offset in candidate.letters.indices
            where Lexicon.lowered(bytes[run.lowerBound + offset]) != candidate.letters[offset] {
                matches = false
                break
            }
            if matches { body(candidate.rule) }
        }
    }

    /// The low five bits of three letters, which are the same for capitals.
    @inline(__always)
    private static func key(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
        Int(one & 31) << 10 | Int(two & 31) << 5 | Int(three & 31)
    }

    /// PCRE2's `\w` without Unicode classes.
    private static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
    }
}

/// Which rules a sentence has woken; kept between sentences so that nothing is cleared.
struct TriggerMarks {
    private var stamps: [UInt32] = []
    private var stamp: UInt32 = 0
    /// The rules whose pattern must search the sentence, by place, ascending.
    private(set) var woken: [Int32] = []
    /// Where the pattern of a leading rule must be tried, rule by rule, ascending.
    private(set) var starts: [Start] = []
    fileprivate var sawDigit = false

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
        sawDigit = false
    }

    /// Marks a rule, or the place where one is to be tried that is given as its complement.
    @inline(__always)
    fileprivate mutating func mark(_ rule: Int32, at offset: Int) {
        if rule < 0 { starts.append(Start(rule: ~rule, offset: offset)) } else { mark(rule) }
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
